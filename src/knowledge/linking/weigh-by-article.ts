import type { Candidate, Entity } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { recordKey } from '../../model/record-key.ts'
import type { ArticleContext } from './article-context.ts'
import type { CountryVotes } from './country-votes.ts'
import { bearsExplanation } from './explained-acronym.ts'
import { getSort, signsOf, type SortName } from './kind-words.ts'
import { getDescribed } from './record-names.ts'
import type { Surroundings } from './surroundings.ts'
import type { NamedCandidate, WeighedCandidate, WeighedName } from './weigh-by-name.ts'

/** How each piece of evidence multiplies the odds of a record. Chosen so that an unambiguous name of the right type links by itself and a bare namesake does not. */
const times = {
  head: 10, otherHead: 0.1, sign: 1.4, word: 1.6, describedNear: 3, related: 6,
  countryNear: 8, otherContainer: 0.01, otherExplanation: 0.01, team: 0.025,
}
const MOST_SIGNS = 3, MOST_WORDS = 3
const SHORTEST_NEAR = 3
/** So many different words of sport make an article in which a town's name means its team, unless a word of place stands before it. */
const SIGNS_OF_SPORT = 4
/** A person needs signs of the sort beside the country when nothing else speaks for the role; more where no country is known. */
const SIGNS_OF_ROLE = 2, SIGNS_WITHOUT_COUNTRY = 3
/**
 * A generic phrase stands for a record of its own type when something near the record is named too or so many words of its description
 * are used, and the record's country, if it has one, is named besides: "the occupation forces" are another's elsewhere.
 */
const LEAST_WORDS_FOR_HINT = 2

/** A name with all that it is held against. */
export interface Asked {
  entity: Entity
  name: WeighedName
  around: Surroundings
  votes: CountryVotes
  context: ArticleContext
}

/** The odds of a record once the article is asked; null when nothing but the bare name speaks for it and that is not enough. */
export function weighByArticle(named: NamedCandidate, asked: Asked): WeighedCandidate | null {
  const { candidate, record, exactness } = named, { entity, name, around, votes, context } = asked
  const sort = getSort(record), hasHead = sort !== null && around.heads.has(sort)
  const words = countWords(name, record, context), signs = sort ? context.countSigns(sort, name.own) : 0
  const related = hasRelated(entity, candidate, record, context), near = isCountryNear(record, around, name, context), country = near || hasCountry(entity, record, context)
  const evidence = words + (related ? 2 : 0) + (country ? 2 : 0) + (hasHead ? 2 : 0) + (signs >= MOST_SIGNS ? 2 : signs >= SIGNS_OF_ROLE ? 1 : 0)
  if (exactness === 'hint' && !((related || words >= LEAST_WORDS_FOR_HINT) && (country || !record.country) && entity.type === record.type && record.type !== 'PER')) return null
  if (record.type === 'PER') {
    const leastSigns = country ? SIGNS_OF_ROLE : record.country ? Infinity : SIGNS_WITHOUT_COUNTRY
    if (!name.folded.includes(' ') || !(related || words > 0 || hasHead || signs >= leastSigns) || !agreesInRole(sort, around)) return null
  }
  if (name.isCommon && evidence < 2) return null
  let odds = weighObjections(named, asked).odds * times.word ** Math.min(MOST_WORDS, words) * times.sign ** Math.min(MOST_SIGNS, signs) * votes.favour(record.country, entity.id)
  if (related) odds *= times.related
  if (isDescribedNear(record, around, name, context)) odds *= times.describedNear
  if (near) odds *= times.countryNear
  if (hasHead) odds *= times.head
  return { candidate, record, odds }
}

/** The odds of a record by what in the article speaks against it alone: all that is asked of a name that hardly means anything else. */
export function weighObjections({ candidate, record, odds }: WeighedCandidate, { entity, name, around, context }: Asked): WeighedCandidate {
  const sort = getSort(record), hasHead = sort !== null && around.heads.has(sort), isPlace = record.type === 'LOC'
  let total = odds
  if (sort !== null && around.heads.size > 0 && !hasHead) total *= times.otherHead
  if (around.explanation !== null && !bearsExplanation(record, around.explanation)) total *= times.otherExplanation
  if (isPlace && isContainedElsewhere(entity, record, context)) total *= times.otherContainer
  if (isPlace && !around.isPlaced && !hasHead && isOnSport(around, name, context)) total *= times.team
  return { candidate, record, odds: total }
}

function isOnSport({ near }: Surroundings, { own }: WeighedName, { countSigns }: ArticleContext): boolean {
  const signs = countSigns('club', own)
  return signs >= SIGNS_OF_SPORT || signs > 0 && signsOf.club.some((sign) => near().has(sign) && !own.has(sign))
}

/** Words of the description, beside the name's own, that the article uses too. */
function countWords({ own }: WeighedName, record: EntityRecord, { lang, hasWord }: ArticleContext): number {
  return getDescribed(record, lang).filter((forms) => forms.some((form) => hasWord(form) && !own.has(form))).length
}

/** Whether a word of its description stands near the name: "Alabama's largest city, Birmingham". */
function isDescribedNear(record: EntityRecord, { near }: Surroundings, { own }: WeighedName, { lang }: ArticleContext): boolean {
  return getDescribed(record, lang).some((forms) => forms.some((form) => form.length > SHORTEST_NEAR && near().has(form) && !own.has(form)))
}

/** No head that introduces the person is of another role alone. */
const personal = ['politician', 'artist', 'athlete'] as const
function agreesInRole(sort: SortName | null, { heads }: Surroundings): boolean {
  const roles = personal.filter((role) => heads.has(role))
  return roles.length === 0 || sort === null || roles.some((role) => role === sort)
}

function hasRelated(entity: Entity, { pack }: Candidate, record: EntityRecord, { bearers }: ArticleContext): boolean {
  return (record.related ?? []).some((id) => hasOther(bearers.get(recordKey({ pack, id })), entity))
}

const hasCountry = (entity: Entity, { country, kind }: EntityRecord, { countries }: ArticleContext): boolean =>
  country !== undefined && kind !== 'country' && hasOther(countries.get(country), entity)

const hasOther = (bearers: ReadonlySet<string> | undefined, entity: Entity): boolean => bearers !== undefined && (bearers.size > 1 || !bearers.has(entity.id))

/** Whether the country of a thing, or its people, is named in the same breath: "Tripoli in Lebanon", «طرابلس اللبنانية». */
function isCountryNear({ country, kind }: EntityRecord, { near }: Surroundings, { own }: WeighedName, context: ArticleContext): boolean {
  if (country === undefined || kind === 'country') return false
  const words = context.getCountryWords(country)
  if (words === null) return false
  for (const word of near()) if (words.all.has(word) && !own.has(word)) return true
  return false
}

const holding: ReadonlySet<SortName | 'none'> = new Set(['country', 'division'])
const containment = /^,\s+/, inList = /^(?:,| and | or )/
/** "Paris, Texas": the place named after the comma is in another country, and is no next item of a list. */
function isContainedElsewhere({ mentions }: Entity, { country }: EntityRecord, { text, entityAt, getRecord }: ArticleContext): boolean {
  return country !== undefined && mentions.some(({ end }) => {
    const gap = containment.exec(text.slice(end, end + 4)), start = end + (gap?.[0].length ?? 0), container = gap && entityAt(start)
    if (!container || container.type !== 'LOC') return false
    const stop = container.mentions.find((mention) => mention.start === start)?.end ?? start
    if (inList.test(text.slice(stop, stop + 5))) return false
    const holders = container.candidates.filter((candidate) => holding.has(getSort(candidate) ?? 'none')).flatMap((candidate) => getRecord(candidate)?.country ?? [])
    return holders.length > 0 && !holders.includes(country)
  })
}
