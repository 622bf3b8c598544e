/** What a generic or loaded phrase needs besides itself. */
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { Evidence } from './evidence.ts'
import { bodiesOfState, getSortsOfHead, type SortName } from '../kind-words.ts'
import { isLeagueShown } from './league-shown.ts'
import type { LinkQuestion } from '../link-question.ts'
import { isSurelyNamed } from './surely-named.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** Words of its description that speak for a record which only a generic phrase names. */
const leastWordsForHint = 2

/**
 * A generic phrase stands for a record of its own type when something near the record is named too
 * or some words of its description are used, and the record's country, if it has one, is named
 * besides: "the occupation forces" are another's elsewhere. A team's short name stands for it in
 * articles on sport that show its league, a body of the state and a party in those that are mostly
 * about that state, a country by a name that another bears too («الكونغو») where one thing of it is
 * named; so in both a place behind a word of place or among others, a paper behind a word for it in
 * those or beside its country: «صحيفة «الشروق»».
 */
export function isEnoughForHint(
  record: EntityRecord,
  question: LinkQuestion,
  found: Evidence,
): boolean {
  const { entity, name, around, context, listed } = question
  const { country, type } = record
  if (entity.type !== type) return false
  const isMade = found.sort === 'company' || found.sort === 'product'
  if (isMade && (isSurelyNamed(record, around) || listed?.sort === found.sort)) return true
  return (
    isBesideItsWord(record, question, found) ||
    (found.sort === 'club' && context.isOnSport(name.own) && isLeagueShown(record, question)) ||
    (isShown(record, found) && (found.country || !country)) ||
    isShownByCountry(record, question, found)
  )
}

/** A country itself by one thing of it; its bodies, parties and groups where it leads the article. */
function isShownByCountry(
  { country, kind, type }: EntityRecord,
  { entity, around, votes }: LinkQuestion,
  { sort }: Evidence,
): boolean {
  if (country === undefined) return false
  if (kind === 'country') return votes.hasThingOf(country, entity.id)
  return (
    (bodiesOfState.has(kind) || sort === 'party' || type === 'GROUP') &&
    votes.leads(country, entity.id) &&
    !isOfDivision(around)
  )
}

/**
 * A paper behind a word for one, a place behind a word of place or among others, where the article is
 * mostly on its country or names it right beside.
 */
function isBesideItsWord(
  { type, country }: EntityRecord,
  question: LinkQuestion,
  { sort, near }: Evidence,
): boolean {
  const { entity, around, votes } = question
  if (country === undefined || !(near || votes.leads(country, entity.id))) return false
  return type === 'LOC'
    ? isAmongPlaces(question)
    : sort === 'outlet' && around.outerHeads.has('outlet')
}

/** Behind a word of place, or in a list of places: «السالمية وحولي». */
const isAmongPlaces = ({ around, listed }: LinkQuestion): boolean =>
  around.isPlaced || (listed !== null && placeSorts.has(listed.sort))

const placeSorts: ReadonlySet<SortName> = new Set(['town', 'division'])

/**
 * Words of the description, or what the record has to do with: of an alliance that alone, since
 * «التحالف الدولي» is another one where the other side is not named.
 */
const isShown = ({ kind, related }: EntityRecord, found: Evidence): boolean =>
  found.related || (found.words >= leastWordsForHint && !(kind === 'alliance' && related?.length))

/** "a state Senate", «المحكمة العليا في ولاية»: a division's, as a word near it says. */
const isOfDivision = ({ near }: Surroundings): boolean =>
  [...near()].some((word) => {
    const sorts = getSortsOfHead(word)
    return sorts !== null && sorts.has('division') && !sorts.has('politician')
  })
