import type { Candidate, Entity, EntityType } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { isCommonWord } from '../common-words/index.ts'
import { isAcronym } from '../gazetteer/case-rules.ts'
import { keyOf, type ArticleContext } from './article-context.ts'
import type { CountryVotes } from './country-votes.ts'
import { bearsExplanation } from './explained-acronym.ts'
import { readRest } from './headed-name.ts'
import { getSort, signsOf, type SortName } from './kind-words.ts'
import { getDescribed, getExactness, isWrittenAsAcronym, withoutParticles, type Exactness } from './record-names.ts'
import type { Surroundings } from './surroundings.ts'

export interface WeighedCandidate {
  candidate: Candidate
  record: EntityRecord
  /** odds of this record against the name's meaning something that no pack knows */
  odds: number
}

/** Weight of a record that states none, and the bounds within which stated ones are taken: the article's words must be able to overrule. */
const USUAL_PRIOR = 0.5, LEAST_PRIOR = 0.01, MOST_PRIOR = 0.98
/** How each piece of evidence multiplies the odds of a record. Chosen so that an unambiguous name of the right type links by itself and a bare namesake does not. */
const times = {
  exactness: { label: 1, alias: 0.6, acronym: 1, hint: 0.6 } satisfies Record<Exactness, number>,
  shortAcronym: 0.24, otherCase: 0.15, sameType: 2, otherType: 0.5, severalWords: 1.5, qualified: 10,
  head: 10, otherHead: 0.1, sign: 1.4, word: 1.6, describedNear: 3, related: 6,
  countryNear: 8, otherContainer: 0.01, otherExplanation: 0.01, team: 0.025,
}
const MOST_SIGNS = 3, MOST_WORDS = 3
const SHORTEST_NEAR = 3, SHORT_ACRONYM = 2, MOST_MENTIONS = 8
/** So many different words of sport make an article in which a town's name means its team, unless a word of place stands before it. */
const SIGNS_OF_SPORT = 4
/** A person needs signs of the sort beside the country when nothing else speaks for the role; more where no country is known. */
const SIGNS_OF_ROLE = 2, SIGNS_WITHOUT_COUNTRY = 3
/**
 * A generic phrase stands for a record of its own type when something near the record is named too or so many words of its description
 * are used, and the record's country, if it has one, is named besides: "the occupation forces" are another's elsewhere.
 */
const LEAST_WORDS_FOR_HINT = 2
/** A type that the article cannot mean when it means the other: a person is nothing but a person, a place no work. */
const apart: readonly [EntityType, EntityType][] = [['LOC', 'PRODUCT'], ['LOC', 'WORK'], ['LOC', 'EVENT'], ['LOC', 'GROUP'], ['GROUP', 'PRODUCT'], ['EVENT', 'PRODUCT']]
const canBe = (a: EntityType, b: EntityType) => a === b || (a !== 'PER' && b !== 'PER' && !apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a)))

/** The name of an entity as its candidates are held against it. */
export interface WeighedName {
  folded: string
  /** all that the article calls it, with and without attached particles */
  forms: readonly string[]
  /** its single words, likewise */
  own: ReadonlySet<string>
  isCommon: boolean
  /** it says itself which it means: "Paris, Texas" */
  isQualified: boolean
  /** written as one: with two capitals or more in a word */
  isAcronym: boolean
}

export function readName({ name, type, mentions }: Entity, text: string): WeighedName {
  const folded = fold(name), texts = new Set<string>()
  for (const { start, end } of mentions.slice(0, MOST_MENTIONS)) texts.add(text.slice(start, end))
  texts.delete(name)
  const written = [folded, ...[...texts].map((one) => fold(one))]
  // a person's surname alone is nobody's name
  const names = written.filter((form) => type !== 'PER' || form.includes(' ')), headed = readRest({ name, type })
  if (headed) names.push(fold(headed.rest))
  return { folded, forms: names.flatMap(withoutParticles), own: new Set(folded.split(' ').flatMap(withoutParticles)), isCommon: isCommonWord(name) && !isAcronym(name) || isWrittenSmall(name), isQualified: name.includes(', '), isAcronym: isWrittenAsAcronym(name) }
}

/** "the world", "The sun": no capital beside the article where the script has them */
function isWrittenSmall(name: string): boolean {
  const bare = name.replace(/^the /i, '')
  return bare === bare.toLowerCase() && bare !== bare.toUpperCase()
}

/** The odds of a record from the name alone, before the article is asked; null when it cannot be meant. */
export function weighByName(entity: Entity, name: WeighedName, candidate: Candidate, context: ArticleContext): (WeighedCandidate & { exactness: Exactness }) | null {
  const record = context.getRecord(candidate)
  if (!record || !canBe(entity.type, record.type)) return null
  const exactness = getExactness(name.forms, record)
  if (exactness === null) return null
  const prior = Math.min(MOST_PRIOR, Math.max(LEAST_PRIOR, record.prior ?? USUAL_PRIOR))
  const type = entity.type === record.type ? times.sameType : entity.type === 'MISC' || record.type === 'MISC' ? 1 : times.otherType
  const odds = prior / (1 - prior) * exactnessOf(exactness, name) * type * (name.isQualified ? times.qualified : name.folded.includes(' ') ? times.severalWords : 1)
  return { candidate, record, odds, exactness }
}

/** An acronym of three letters and more, written as such, is as good as a label; a shorter one stands for much else, and "Emily" is no EMIly. */
function exactnessOf(exactness: Exactness, { folded, isAcronym: written }: WeighedName): number {
  if (exactness !== 'acronym') return times.exactness[exactness]
  return folded.length <= SHORT_ACRONYM ? times.shortAcronym : written ? times.exactness.acronym : times.otherCase
}

interface Asked {
  entity: Entity
  name: WeighedName
  around: Surroundings
  votes: CountryVotes
  context: ArticleContext
}

/** The odds of a record once the article is asked; null when nothing but the bare name speaks for it and that is not enough. */
export function weighByArticle({ candidate, record, odds, exactness }: WeighedCandidate & { exactness: Exactness }, { entity, name, around, votes, context }: Asked): WeighedCandidate | null {
  const sort = getSort(record)
  const words = countWords(name, record, context), related = hasRelated(entity, candidate, record, context)
  const signs = sort ? context.countSigns(sort, name.own) : 0, hasHead = sort !== null && around.heads.has(sort)
  const near = isCountryNear(record, around, name, context)
  const country = near || hasCountry(entity, record, context)
  const evidence = words + (related ? 2 : 0) + (country ? 2 : 0) + (hasHead ? 2 : 0) + (signs >= MOST_SIGNS ? 2 : signs >= SIGNS_OF_ROLE ? 1 : 0)
  if (exactness === 'hint' && !((related || words >= LEAST_WORDS_FOR_HINT) && (country || !record.country) && entity.type === record.type && record.type !== 'PER')) return null
  if (record.type === 'PER' && !(name.folded.includes(' ') && (related || words > 0 || hasHead || signs >= (country ? SIGNS_OF_ROLE : record.country ? Infinity : SIGNS_WITHOUT_COUNTRY)) && agreesInRole(sort, around))) return null
  if (name.isCommon && evidence < 2) return null
  let total = odds * times.word ** Math.min(MOST_WORDS, words) * times.sign ** Math.min(MOST_SIGNS, signs) * votes.favour(record.country, entity.id)
  if (related) total *= times.related
  if (isDescribedNear(record, around, name, context)) total *= times.describedNear
  if (near) total *= times.countryNear
  if (hasHead) total *= times.head
  else if (sort !== null && around.heads.size > 0) total *= times.otherHead
  if (around.explanation !== null && !bearsExplanation(record, around.explanation)) total *= times.otherExplanation
  if (record.type === 'LOC' && isContainedElsewhere(entity, record, context)) total *= times.otherContainer
  if (record.type === 'LOC' && !around.isPlaced && !hasHead && isOnSport(around, name, context)) total *= times.team
  return { candidate, record, odds: total }
}

const isOnSport = ({ near }: Surroundings, { own }: WeighedName, { countSigns }: ArticleContext): boolean =>
  countSigns('club', own) >= SIGNS_OF_SPORT || signsOf.club.some((sign) => near.has(sign) && !own.has(sign))

/** Words of the description, beside the name's own, that the article uses too. */
function countWords({ own }: WeighedName, record: EntityRecord, { lang, hasWord }: ArticleContext): number {
  return getDescribed(record, lang).filter((forms) => forms.some((form) => hasWord(form) && !own.has(form))).length
}

/** Whether a word of its description stands near the name: "Alabama's largest city, Birmingham". */
function isDescribedNear(record: EntityRecord, { near }: Surroundings, { own }: WeighedName, { lang }: ArticleContext): boolean {
  return getDescribed(record, lang).some((forms) => forms.some((form) => form.length > SHORTEST_NEAR && near.has(form) && !own.has(form)))
}

/** No head that introduces the person is of another role alone. */
const personal = ['politician', 'artist', 'athlete'] as const
function agreesInRole(sort: SortName | null, { heads }: Surroundings): boolean {
  const roles = personal.filter((role) => heads.has(role))
  return roles.length === 0 || sort === null || roles.some((role) => role === sort)
}

function hasRelated(entity: Entity, { pack }: Candidate, record: EntityRecord, { bearers }: ArticleContext): boolean {
  return (record.related ?? []).some((id) => hasOther(bearers.get(keyOf({ pack, id })), entity))
}

const hasCountry = (entity: Entity, { country, kind }: EntityRecord, { countries }: ArticleContext): boolean =>
  country !== undefined && kind !== 'country' && hasOther(countries.get(country), entity)

const hasOther = (bearers: ReadonlySet<string> | undefined, entity: Entity): boolean => bearers !== undefined && (bearers.size > 1 || !bearers.has(entity.id))

/** Whether the country of a thing, or its people, is named in the same breath: "Tripoli in Lebanon", «طرابلس اللبنانية». */
function isCountryNear({ country, kind }: EntityRecord, { near }: Surroundings, { own }: WeighedName, context: ArticleContext): boolean {
  if (country === undefined || kind === 'country') return false
  const words = context.getCountryWords(country)
  if (words === null) return false
  for (const word of near) if (words.all.has(word) && !own.has(word)) return true
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
