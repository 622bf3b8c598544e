/** Where the source ends that "according to" has in front of its sentence. */
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { isNominal, nextComma, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'

/**
 * In front of its sentence the source ends at the comma, behind somebody's role at the one that closes his name:
 * "According to his lawyer, Amina Saleh |, the wells are dry"; what is added to it between two commas
 * belongs to it only in the middle.
 */
export function untilComma(items: readonly Item[], from: number, to: number): number {
  const comma = nextComma(items, from, to)
  if (comma === to) return comma
  const apposed = behindApposition(items, comma, to)
  if (apposed > comma || !endsWithOffice(items, from, comma)) return apposed
  const close = nextComma(items, comma + 1, to)
  const name = items.slice(comma + 1, close)
  const isName = name.length >= fewestOfName && name.every(({ capital }) => capital)
  return isName && opensClause(items[behindOccasion(items, close + 1, to)]) ? close : comma
}

/** "his lawyer", "the studio's head of casting": somebody, by a noun of one. */
const endsWithOffice = (items: readonly Item[], from: number, to: number): boolean =>
  personNouns.has(items[to - 1]!.text) ||
  items
    .slice(from, to - 1)
    .some(
      ({ text }, i) =>
        personNouns.has(text) && !text.endsWith('s') && items[from + i + 1]!.text === 'of',
    )

/**
 * Behind "Amina Saleh, head of the board |, the wells are dry": what a name is introduced by, where a
 * clause with its own subject follows; not "Reuters, the mayor, Amina Saleh, left". `comma` elsewhere.
 */
function behindApposition(items: readonly Item[], comma: number, to: number): number {
  const close = nextComma(items, comma + 1, to)
  if (close >= to || !items[comma - 1]!.capital || !introduces(items, comma + 1, close))
    return comma
  const end = nextComma(items, close + 1, to)
  const { word, capital } = items[close + 1]!
  const isOfOne = articles.has(items[comma + 1]!.text) && isNominal(items[close + 1])
  const opens = (word.bits & openingClause) !== 0 || capital || isOfOne
  // "…, the mayor said, …"
  const isSaid = items[end - 1]!.word.cues.some(({ takes }) => takes.includes('t'))
  return opens && !isSaid && hasFiniteVerb(items, close + 1, end) ? close : comma
}

const articles = new Set(['a', 'an'])
const openingClause = is.subject | is.determiner | is.possessive

/** "head of the board", "a bank in Selwyn": no clause, and a noun for people behind no article of its own. */
function introduces(items: readonly Item[], from: number, to: number): boolean {
  if (to - from < 2 || hasFiniteVerb(items, from, to)) return false
  const { text, word } = items[from]!
  if ((word.bits & (is.preposition | is.number | is.time | is.relative)) !== 0) return false
  if (articles.has(text)) return true
  const link = items.findIndex(
    (item, i) => i > from && i < to && (item.word.bits & is.preposition) !== 0,
  )
  return link > from && text !== 'the' ? personNouns.has(items[link - 1]!.text) : false
}

/** "…, | in Minna on Sunday, | the mayor": behind where and when it was said, between two commas. */
function behindOccasion(items: readonly Item[], from: number, to: number): number {
  if (((items[from]?.word.bits ?? 0) & is.preposition) === 0) return from
  const comma = nextComma(items, from, to)
  return comma < to && !hasFiniteVerb(items, from, comma) ? comma + 1 : from
}

/** Words of a full name. */
const fewestOfName = 2

/** Not "According to his lawyer, Amin Saleh, 34, fled", "…, Amin Saleh, who fled, …": these tell of the one named. */
const opensClause = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.capital || (item.word.bits & (is.subject | is.determiner | is.possessive)) !== 0) &&
  (item.word.bits & (is.number | is.relative)) === 0
