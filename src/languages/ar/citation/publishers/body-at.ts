/** The body that a word begins to name, by a list, marks, a name that was found or its noun. */
import type { CitedOutlet } from '../../../citation-rules.ts'
import { overlaps } from '../../../../model/spans.ts'
import { bearerOf, issuingNouns } from '../bearers.ts'
import type { ArabicBlockWord } from '../block-word.ts'
import { bodyPhraseAt, withoutIssued } from '../body-phrases.ts'
import type { ArabicBlock, NamedOutlet } from '../words-of-block.ts'

/** So many words a name in marks has at most. */
const longestInMarks = 6

/** The body named from word `i` on; null where none is. */
export function bodyAt(block: ArabicBlock, i: number): CitedOutlet | null {
  const word = block.words[i]
  if (!word) return null
  const listed = block.outletOf[i]
  if (listed) return isPublisher(listed) && listed.from === i ? listed : null
  return (
    inMarks(block, i) ??
    foundName(block, word) ??
    bodyPhraseAt(block, i)?.named ??
    spokenOfAgain(block, word)
  )
}

/** «الموقع», «الوكالة» spoken of again may well be another's. */
const isPublisher = ({ kind, again }: NamedOutlet): boolean => kind !== 'platform' && !again

/** «لـ«المنارة»», «عن "نون للأوراق المالية"» */
export function inMarks({ text, words }: ArabicBlock, i: number): CitedOutlet | null {
  const first = words[i]
  const last = words[i - 1]
  if (!first || !last || !/^ـ? ?["«“]$/.test(text.slice(last.end, first.start))) return null
  for (let to = i + 1; to <= words.length && to - i <= longestInMarks; to++) {
    const { end } = words[to - 1]!
    if (/["»”]/.test(text[end] ?? ''))
      return { start: first.start, end, name: text.slice(first.start, end) }
  }
  return null
}

/** A body among the names that were found; it begins at the word. */
function foundName({ mentionedIn, text }: ArabicBlock, word: ArabicBlockWord): CitedOutlet | null {
  for (const { type, name, mentions } of mentionedIn(word)) {
    const mention = mentions.find((span) => overlaps(span, word))
    const isFirst = mention && mention.start >= word.start && mention.start < word.end
    if (type === 'ORG' && isFirst && text.slice(mention.start, mention.end).length > 1)
      return { ...mention, name: withoutIssued(name) }
  }
  return null
}

/** «البنك»: the one body named before by that noun and more. */
function spokenOfAgain(block: ArabicBlock, word: ArabicBlockWord): CitedOutlet | null {
  if (!word.definite || !issuingNouns().has(word.stem)) return null
  const bearer = bearerOf(block, word)
  return bearer && { start: word.start, end: word.end, name: bearer.name }
}
