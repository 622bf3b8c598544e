/** Names that begin with their article, by its capital inside a sentence: "El Alto", "Le Figaro". */
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import type { EntityType } from '../../model/kinds.ts'
import { isCapital } from './capital-words.ts'
import { Evidence } from './document-evidence.ts'
import { Gap } from './gaps.ts'
import { isClose, type NameWord } from './name-words.ts'
import { isOfPlace } from './of-places.ts'
import type { WordRange } from './patterns/pattern.ts'
import { Shape } from './shapes.ts'

const noNoun = bit.time | bit.title | bit.people | bit.given
const mostParticles = 2

/**
 * The name that begins with the article at `i`; null where none does. `endOf` gives the end of the run of
 * capitals that begins at a word.
 */
export function nameWithArticle(
  words: readonly NameWord[],
  i: number,
  names: NameRules,
  endOf: (from: number) => number,
): WordRange | null {
  if (!isUnlisted(words, i, names)) return null
  let to = endOf(i + 1)
  const places = bit.city | bit.country | bit.region
  if (!(words[i + 1]!.bits & places)) to = overComplement(words, to, endOf)
  return { type: typeOf(words, i, to, names), from: i, to }
}

/** Whether the word at `i` is an article that belongs to the name behind it, by its place or a list. */
export const opensName = (words: readonly NameWord[], i: number, names: NameRules): boolean =>
  isListed(words, i, names) || isUnlisted(words, i, names)

const isUnlisted = (words: readonly NameWord[], i: number, names: NameRules): boolean =>
  isArticle(words, i, names) && mayFollow(words[i + 1], names)

/** "El País", "La Rioja", where a sentence begins too. */
const isListed = (words: readonly NameWord[], i: number, { capitals }: NameRules): boolean =>
  words[i]!.phraseStart &&
  words[i]!.shape === Shape.capital &&
  capitals?.articles.has(words[i]!.folded) === true

function isArticle(words: readonly NameWord[], i: number, { capitals }: NameRules): boolean {
  const { folded, shape, gapBefore } = words[i]!
  if (!capitals?.articles.has(folded) || i === 0) return false
  const isWritten = shape === Shape.capital || (shape === Shape.allCapitals && folded.length === 1)
  return isWritten && (gapBefore === Gap.space || gapBefore === Gap.comma)
}

const mayFollow = (word: NameWord | undefined, { functionWords }: NameRules): boolean =>
  isClose(word) && isCapital(word) && !(word.bits & noNoun) && !functionWords.has(word.folded)

/** Over what "de" joins to the end of a name, where that has a capital: "La Voz | del Norte". */
export function overComplement(
  words: readonly NameWord[],
  from: number,
  endOf: (from: number) => number,
): number {
  let at = from
  while (at - from < mostParticles && isClose(words[at]) && words[at]!.bits & bit.particle) at++
  const isWhole = at > from && isClose(words[at]) && isCapital(words[at]!)
  return isWhole && !(words[at]!.bits & (bit.time | bit.title)) ? endOf(at) : from
}

function typeOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  names: NameRules,
): EntityType {
  const before = isClose(words[from]) ? words[from - 1]! : null
  const bits = before?.bits ?? 0
  if (bits & (bit.organisationHead | bit.outletHead | bit.campaignHead)) return 'ORG'
  if (bits & bit.workHead) return 'WORK'
  if (bits & bit.placeHead || isOfPlace(words, from, names)) return 'LOC'
  if (to === from + 2 && isFamily(words, from)) return 'PER'
  return before && to === from + 2 && names.capitals!.within.has(before.folded) ? 'LOC' : 'ORG'
}

/** "Le Goff" where the document has "Anna Le Goff" or "M. Le Goff" too. */
const isFamily = (words: readonly NameWord[], from: number): boolean =>
  (words[from]!.evidence & (Evidence.afterGiven | Evidence.afterTitle)) !== 0 &&
  words[from + 1]!.bits === 0
