/** Places of several words that hyphens and small words join: "Salon-de-Provence". */
import type { NameRules } from '../../languages/names/name-rules.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import { isCapital } from './capital-words.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

/** Behind "Salon-de-Vidal", "Isle-sur-la-Roche": capitals that hyphens and small words join; null for others. */
export function endOfBridged(
  words: readonly NameWord[],
  from: number,
  { capitals }: NameRules,
): number | null {
  const isHyphened = (at: number) => words[at]?.gapBefore === Gap.hyphen
  let to = from + 1
  let isBridged = false
  while (isHyphened(to)) {
    let next = to
    while (isHyphened(next) && isBridge(words[next]!, capitals) && next - to < mostBridges) next++
    const isNear = isHyphened(next) || (next > to && isElision(words[next - 1]!, words[next]))
    if (!isNear || !isCapital(words[next]!)) break
    isBridged ||= next > to
    to = next + 1
  }
  return isBridged && (words[from]!.bits & bit.given) === 0 ? to : null
}

const mostBridges = 2

const isBridge = ({ shape, folded }: NameWord, capitals: NameRules['capitals']): boolean =>
  shape === Shape.lower && capitals?.bridges.has(folded) === true

/** "Val-d'Isère": an apostrophe stands for the hyphen. */
const isElision = ({ folded, end }: NameWord, next: NameWord | undefined): boolean =>
  folded.length === 1 && next !== undefined && next.start - end <= 1
