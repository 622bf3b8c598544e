/** The name of a programme behind its noun, in marks or up to what parts it from the rest. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { inMarks } from './body-at.ts'
import { wordSet } from '../../../word-sets.ts'

/** «برنامج», «لبرنامجها» */
export const programmes = wordSet(
  'برنامج لبرنامج ببرنامج برنامجه برنامجها ببرنامجه ببرنامجها بودكاست لبودكاست',
)
/** Words with which an unmarked name is at its end. */
const behindName = wordSet('مذاع يذاع معروض تبثه يبثه تقديم')
const longestName = 5

/** «برنامج «صباح المنارة»», «برنامج صباح المنارة المذاع على …»; null where nothing ends an unmarked name. */
export function programmeAt(block: ArabicBlock, at: number): CitedOutlet | null {
  const marked = inMarks(block, at)
  if (marked) return marked
  const { text, words } = block
  const first = words[at]
  const noun = words[at - 1]
  if (!first || !noun || text.slice(noun.end, first.start) !== ' ') return null
  for (let to = at + 1; to < words.length && to - at <= longestName; to++) {
    const { end } = words[to - 1]!
    const next = words[to]!
    const isEnd = /^ ?[،,]/.test(text.slice(end, next.start)) || behindName.has(next.stem)
    if (isEnd) return { start: first.start, end, name: text.slice(first.start, end) }
    if (text.slice(end, next.start) !== ' ') return null
  }
  return null
}
