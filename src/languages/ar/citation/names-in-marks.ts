/** Names that stand in marks behind the noun that tells what is called so: «منظمة «المنارة»». */
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** So many words a name in marks has at most. */
const longest = 6

/** A name, and the word behind it. */
export interface NamedInMarks {
  named: CitedOutlet
  to: number
}

/** The name in marks that begins at word `i`, right behind another word; null where none does. */
export function namedInMarks({ text, words }: ArabicBlock, i: number): NamedInMarks | null {
  const first = words[i]
  if (!first || i === 0 || !/^ ["«“]$/.test(text.slice(words[i - 1]!.end, first.start))) return null
  for (let to = i + 1; to <= words.length && to - i <= longest; to++) {
    const { end } = words[to - 1]!
    if (/["»”]/.test(text[end] ?? ''))
      return { named: { start: first.start, end, name: text.slice(first.start, end) }, to }
  }
  return null
}
