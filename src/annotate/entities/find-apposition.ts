/** The words behind a name that say who it is. */
import type { Span } from '../../model/text.ts'
import { hasArticle } from '../../languages/attached-words.ts'
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { continuesRole, isTitle, roleReach } from './role-words.ts'
import { Shape } from './shapes.ts'

const appositionReach = 16
const roleWithin = 5

/** `isClause`: "who chairs the committee". */
export interface Apposition extends Span {
  isClause: boolean
}

/** «… رئيس قطاع المياه بالوزارة»: an indefinite role and what defines it, right behind the name. */
export function roleAfter(words: readonly NameWord[], name: number, names: NameRules): Span | null {
  const { functionWords, purposes, attached, clauseWords } = names
  const first = words[name]
  if (
    !first ||
    !attached ||
    first.gapBefore !== Gap.space ||
    !isTitle(first, names) ||
    clauseWords?.has(first.folded) ||
    first.bits & bit.given ||
    hasArticle(first.folded, attached) ||
    first.core.skip > 0
  )
    return null
  let to = name + 1
  while (
    to < words.length &&
    to - name < roleReach &&
    words[to]!.gapBefore <= Gap.hyphen &&
    !(words[to]!.bits & bit.speechVerb) &&
    ((to === name + 1 && !functionWords.has(words[to]!.folded)) ||
      words[to]!.bits & bit.title ||
      continuesRole(words[to]!, attached, purposes))
  )
    to++
  while (to > name + 1 && attached.roleLinks.has(words[to - 1]!.folded)) to--
  return to > name + 1 ? { start: first.start, end: words[to - 1]!.end } : null
}

/**
 * Between two commas, or in brackets after an English name: "…, a software engineer at the company,
 * said".
 */
export function appositionAfter(
  words: readonly NameWord[],
  after: number,
  names: NameRules,
): Apposition | null {
  const { introducers, clauseWords, relatives } = names
  const name = behindAge(words, after)
  const first = words[name]
  if (!first || (first.gapBefore !== Gap.comma && first.gapBefore !== Gap.dash)) return null
  if (clauseWords?.has(first.folded)) return null
  // "of the Red Cross"; of a place is where somebody lives
  if (names.bodyLinks?.has(first.folded) && !names.articles?.has(words[name + 1]?.folded ?? ''))
    return null
  if (
    (!(first.bits & bit.roleAdjective) &&
      !isTitle(first, names) &&
      !introducers.has(first.folded) &&
      !holdsRole(words, name, names)) ||
    isNextInList(words, name, names)
  )
    return null
  const isClause = relatives?.has(first.folded) === true
  // "who says that …" tells what is said
  if (isClause && (words[name + 1]?.bits ?? 0) & bit.speechVerb) return null
  for (let i = name; i < words.length && i - name < appositionReach; i++) {
    const gap = words[i]!.gapAfter
    // "…, the official said": somebody else speaks
    if (words[i]!.bits & bit.speechVerb && ((!isClause && i < name + 3) || gap >= Gap.comma))
      return null
    if (endsApposition(gap) || endsApposition(words[i + 1]?.gapBefore ?? Gap.edge))
      return { start: first.start, end: words[i]!.end, isClause }
    if (clauseWords?.has(words[i + 1]!.folded))
      return { start: first.start, end: words[i]!.end, isClause }
  }
  return null
}

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
  if (words[name]?.gapBefore !== Gap.comma || !/^\p{N}{1,3}$/u.test(words[name]!.folded))
    return name
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
