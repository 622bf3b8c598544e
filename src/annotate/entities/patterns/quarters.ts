/** Quarters of a country, told by its nationality: «الشمال الغربي التونسي». */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/** Whether the three words from `i` on name one between two others, and whose it is. */
function isQuarter(words: readonly NameWord[], i: number, { quarters, attached }: NameRules) {
  const [quarter, other, origin] = words.slice(i, i + 3)
  return (
    quarters !== undefined &&
    isClose(other) &&
    isClose(origin) &&
    quarter!.forms.some(({ folded }) => quarters.nouns.has(folded)) &&
    quarters.adjectives.has(other.folded) &&
    hasArticle(origin.folded, attached) &&
    (origin.bits & bit.demonym) !== 0 &&
    attached?.isRelational(origin.folded) === true &&
    attached.isFeminine(origin.folded) === false
  )
}

/** `ranges` with every such quarter whole, in the place of what overlaps it. */
export function withQuarters(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.quarters) return [...ranges]
  let left = [...ranges]
  for (let i = 0; i + 2 < words.length; i++) {
    if (!isQuarter(words, i, names)) continue
    const others = left.filter(({ from, to }) => to <= i || from >= i + 3)
    left = [...others, { type: 'LOC' as const, from: i, to: i + 3 }]
  }
  return left.sort((a, b) => a.from - b.from)
}
