/** The words behind a name that say who it is. */
import type { EntityType } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isNumber } from './role-after.ts'
import { endsBefore } from './role-end.ts'
import { isTitle, mostAbbreviated } from '../role-words.ts'
import { Shape } from '../shapes.ts'

/** What "who" may tell of. */
const ofPeople: ReadonlySet<EntityType> = new Set(['PER', 'GROUP'])
const appositionReach = 16
const roleWithin = 5

/** `isClause`: "who chairs the committee". */
export interface Apposition extends Span {
  isClause: boolean
}

/**
 * Between two commas, or in brackets after an English name: "…, a software engineer at the company,
 * said".
 */
export function appositionAfter(
  words: readonly NameWord[],
  after: number,
  type: EntityType,
  names: NameRules,
): Apposition | null {
  const name = behindAge(words, after)
  const first = words[name]
  if (!first || !beginsApposition(words, name, names)) return null
  if (!ofPeople.has(type) && names.personalRelatives?.has(first.folded)) return null
  const isClause = names.relatives?.has(first.folded) === true
  // "who says that …" tells what is said
  if (isClause && (words[name + 1]?.bits ?? 0) & bit.speechVerb) return null
  const last = lastOf(words, name, isClause, names)
  if (last === first && isCutShort(last)) return null
  return last && { start: first.start, end: last.end, isClause }
}

function beginsApposition(words: readonly NameWord[], name: number, names: NameRules): boolean {
  const first = words[name]!
  if (first.gapBefore !== Gap.comma && first.gapBefore !== Gap.dash) return false
  if (names.hasCase && opensWithPlace(words, name, names)) return false
  if (beginsOtherwise(first, names)) return false
  // "of the Red Cross"; of a place is where somebody lives
  if (names.bodyLinks?.has(first.folded) && !names.articles?.has(words[name + 1]?.folded ?? ''))
    return false
  const tellsRole =
    (first.bits & bit.roleAdjective) !== 0 ||
    isTitle(first, names) ||
    names.introducers.has(first.folded) ||
    holdsRole(words, name, names)
  return tellsRole && !isNextInList(words, name, names)
}

/** A word with which no apposition begins: "was", "according", «حكم», «، وسفير الدولة» (who else came). */
const beginsOtherwise = ({ folded, core }: NameWord, names: NameRules): boolean =>
  names.finiteWords?.has(folded) === true ||
  names.clauseWords?.has(folded) === true ||
  names.introductions?.otherWords.has(folded) === true ||
  (names.attached !== undefined && core.skip > 0 && !names.introducers.has(folded))

/** "NORRVIK — The mayor…", "In Norrvik, the mayor…": a sentence that begins behind where it plays. */
function opensWithPlace(words: readonly NameWord[], name: number, names: NameRules): boolean {
  const before = words.slice(0, name)
  if (words[name]!.gapBefore === Gap.dash) return !before.some(({ shape }) => shape === Shape.lower)
  return (
    names.placePrepositions.has(words[0]!.folded) &&
    before.slice(1).every(({ shape, gapBefore }) => shape !== Shape.lower && gapBefore < Gap.comma)
  )
}

/** The word with which an apposition ends; null where it is none. */
function lastOf(
  words: readonly NameWord[],
  name: number,
  isClause: boolean,
  names: NameRules,
): NameWord | null {
  const { clauseWords, hasCase } = names
  for (let i = name; i < words.length && i - name < appositionReach; i++) {
    const word = words[i]!
    const next = words[i + 1]
    // "…, the official said": somebody else speaks
    if (word.bits & bit.speechVerb && ((!isClause && i < name + 3) || word.gapAfter >= Gap.comma))
      return null
    if (!next) return word
    const isCut = hasCase && isAbbreviated(word, next)
    if (!isCut && (endsApposition(word.gapAfter) || endsApposition(next.gapBefore))) return word
    if (!isClause && isOwnSentence(words, name, i, names)) return null
    if (clauseWords?.has(next.folded) || endsBefore(words, name, i + 1, names)) return word
  }
  return null
}

/** "…, the file was lost": a verb with nothing before it but its own subject. */
const isOwnSentence = (
  words: readonly NameWord[],
  from: number,
  at: number,
  { finiteWords, functionWords }: NameRules,
): boolean =>
  finiteWords?.has(words[at]!.folded) === true &&
  words[at]!.shape === Shape.lower &&
  !words.slice(from + 1, at).some(({ folded }) => functionWords.has(folded))

/** "…, Lt. Col. Roe": what is cut short stands before a name of its own. */
const isCutShort = ({ folded, bits, gapAfter }: NameWord): boolean =>
  gapAfter === Gap.stop && folded.length <= mostAbbreviated && (bits & bit.title) !== 0

/** "the Oct. 13 vote", "St. Anne's school": inside a sentence the full stop is of the short word. */
const isAbbreviated = ({ folded, gapAfter }: NameWord, { gapBefore }: NameWord): boolean =>
  gapAfter === Gap.stop && gapBefore === Gap.stop && folded.length <= mostAbbreviated

const ends: ReadonlySet<number> = new Set([
  Gap.comma,
  Gap.dash,
  Gap.edge,
  Gap.stop,
  Gap.colon,
  Gap.parenOpen,
])
const endsApposition = (gap: number): boolean => ends.has(gap)

/** "…, 52, a software engineer": the place behind an age between commas. */
function behindAge(words: readonly NameWord[], name: number): number {
  if (words[name]?.gapBefore !== Gap.comma || !isNumber(words[name]!.folded)) return name
  for (let at = name; at < name + 2 && at + 1 < words.length; at++)
    if (words[at + 1]!.gapBefore === Gap.comma) return at + 1
  return name
}

/** "Ireland, the Netherlands": an article that belongs to another name. */
function isNextInList(words: readonly NameWord[], at: number, { articles }: NameRules): boolean {
  const next = words[at + 1]
  return (
    articles !== undefined &&
    articles.has(words[at]!.folded) &&
    next !== undefined &&
    (next.bits & (bit.country | bit.region | bit.city)) !== 0 &&
    next.gapAfter > Gap.hyphen
  )
}

/**
 * "diplomatic adviser to the president", "Chile's envoy": a role among the first words between the
 * commas.
 */
function holdsRole(words: readonly NameWord[], from: number, names: NameRules): boolean {
  const { functionWords } = names
  if (functionWords.has(words[from]!.folded)) return false
  for (let i = from; i < Math.min(words.length, from + roleWithin); i++) {
    if (words[i]!.bits & bit.speechVerb) return false
    if (isTitle(words[i]!, names)) return words[i]!.shape !== Shape.noCase
    // the 's of "Chile's" stands between the words
    if (words[i]!.gapAfter > Gap.hyphen && words[i]!.gapAfter !== Gap.other) return false
  }
  return false
}
