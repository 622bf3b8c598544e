import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { TextDocument } from '../../../model/text.ts'
import {
  getLinkingPart,
  getOwnLinkingWords,
  patternOf,
} from '../../../languages/words-in-linking.ts'
import type { NationalName } from '../../../languages/words-in-linking.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { getCountryWords } from '../surroundings/country-words.ts'
import { agencyNamesOf } from './agencies.ts'
import { asPlace } from './datelines.ts'
import { deriveNames } from './derived-names.ts'
import { findWholeNames } from './find-whole-names.ts'
import { readRest } from '../surroundings/headed-name.ts'
import { getSort, getSortsOfHead, signsOf } from '../kind-words.ts'
import { findOwnOutlet, isOnlyOf, isShortFor } from './own-outlet.ts'
import { isInSportSection, nameTeam, teamNamesOf, teamKinds } from '../surroundings/on-sport.ts'
import { withQuotedNoun } from './quoted-name.ts'
import { splitSharedNoun } from './shared-noun.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/**
 * Entities with every record that may be meant, and by entity the other names under which these
 * were found.
 */
export interface Prepared {
  entities: Entity[]
  derived: ReadonlyMap<string, readonly string[]>
}

/** Another way in which the packs are asked for an entity. */
interface Question {
  entity: Entity
  name: string
  /** which of the records that bear the name may be meant */
  allows(candidate: Candidate): boolean
  /** whether the records count as found under another name than the article's */
  isDerived: boolean
}

/**
 * Adds records to entities that no pack names as the article writes them. The packs are asked once
 * for all ways of writing together.
 */
export function findCandidates(
  found: readonly Entity[],
  { text, lang, url }: TextDocument,
  knowledge: KnowledgeBase,
  aroundOf: (entity: Entity) => Surroundings,
): Prepared {
  const findPlaces = (name: string) =>
    (findWholeNames([name], knowledge)[0]?.candidates ?? []).filter(({ type }) => type === 'LOC')
  const shared = getOwnLinkingWords(lang)?.sharedNoun
  const split = shared ? splitSharedNoun(found, text, shared, findPlaces) : found
  const entities = split.map((entity) => asPlace(entity, text, aroundOf, findPlaces))
  const isOnSport = isInSportSection(url) || sport.test(text) || nameTeam(entities)
  const questions = entities.flatMap((entity) =>
    entity.candidates.length > 0
      ? askForAnother(entity, isOnSport, aroundOf)
      : askOtherwise(entity, lang, knowledge),
  )
  questions.push(...entities.flatMap((entity) => askWithNoun(entity, text)))
  questions.push(...entities.flatMap((entity) => askForAgency(entity, text)))
  if (isOnSport) for (const entity of entities) questions.push(...askForTeams(entity))
  const hits = findWholeNames(
    questions.map(({ name }) => name),
    knowledge,
  )
  const candidates = new Map<string, Candidate[]>()
  const derived = new Map<string, string[]>()
  questions.forEach(({ entity, name, allows, isDerived }, i) => {
    const allowed = (hits[i]?.candidates ?? []).filter(allows)
    if (allowed.length === 0) return
    const known = candidates.get(entity.id) ?? entity.candidates
    candidates.set(entity.id, [
      ...known,
      ...allowed.filter((one) => !known.some(({ pack, id }) => pack === one.pack && id === one.id)),
    ])
    if (isDerived) derived.set(entity.id, [...(derived.get(entity.id) ?? []), name])
  })
  const own = findOwnOutlet(url, knowledge)
  for (const entity of entities) {
    const { id, type, name } = entity
    if (own === null || type !== 'ORG' || !(isShortFor(name, own) || isOnlyOf(entity, own)))
      continue
    candidates.set(id, [own.candidate])
    derived.set(id, [own.label])
  }
  return {
    entities: entities.map((entity) =>
      candidates.has(entity.id) ? { ...entity, candidates: candidates.get(entity.id)! } : entity,
    ),
    derived,
  }
}

/**
 * For an entity without records: its name without its head, otherwise spelt, with fewer
 * forefathers, without a nationality.
 */
function askOtherwise(entity: Entity, lang: string, knowledge: KnowledgeBase): Question[] {
  if (entity.type === 'GROUP') return []
  const headed = readRest(entity)
  const sorts = headed && getSortsOfHead(headed.head)
  const allows = (candidate: Candidate) => fits(candidate, entity)
  const isOfHead = (candidate: Candidate) => {
    const sort = getSort(candidate)
    return candidate.type === entity.type && sort !== null && sorts!.has(sort)
  }
  return [
    ...(entity.type === 'ORG'
      ? [{ entity, name: entity.name, allows: isCountry, isDerived: false }]
      : []),
    ...(headed && sorts ? [{ entity, name: headed.rest, allows: isOfHead, isDerived: false }] : []),
    ...[...deriveNames(entity.name, entity.type, lang), ...namesOfLineage(entity, lang)].map(
      (name) => ({ entity, name, allows, isDerived: true }),
    ),
    ...nationalNamesOf(entity, lang).map((of) => ({
      entity,
      name: of.rest,
      allows: (candidate: Candidate) => allows(candidate) && isOf(of, candidate, lang, knowledge),
      isDerived: true,
    })),
  ]
}

/** A name in quotation marks with the noun before them. */
const askWithNoun = (entity: Entity, text: string): Question[] =>
  withQuotedNoun(entity, text).map((name) => ({
    entity,
    name,
    allows: (candidate: Candidate) => fits(candidate, entity),
    isDerived: true,
  }))

/** An agency's short name where reports name theirs. */
const askForAgency = (entity: Entity, text: string): Question[] =>
  agencyNamesOf(entity, text).map((name) => ({
    entity,
    name,
    allows: ({ kind }: Candidate) => kind === 'outlet',
    isDerived: true,
  }))

/** "the U.S.-Ukraine deal": what was read as a body is a country. */
const isCountry = ({ kind }: Candidate): boolean => kind === 'country'

/** Words of the longest name that a team is called by alone: "West Ham". */
const longestOfTeam = 3

/** The teams of a town or country, or of a name that nothing else bears. */
function askForTeams(entity: Entity): Question[] {
  const { type, name } = entity
  if ((type !== 'LOC' && type !== 'ORG') || name.split(' ').length > longestOfTeam) return []
  return teamNamesOf(name).map((whole) => ({
    entity,
    name: whole,
    allows: ({ kind }) => teamKinds.has(kind),
    isDerived: true,
  }))
}

/** Words without which nothing plays. */
const sport = new RegExp(patternOf('sportSigns'))

const article = new RegExp(`^(?:${patternOf('nameArticle')})`, 'i')

/** What stands behind "the" where that is a name, begun by a letter that has a capital; null for none. */
function behindArticle(name: string): string | null {
  const rest = name.replace(article, '')
  const first = rest.charAt(0)
  return rest !== name && first.toLowerCase() !== first.toUpperCase() ? rest : null
}

/** Of a person alone: the name with fewer forefathers. */
const namesOfLineage = ({ name, type }: Entity, lang: string): string[] =>
  type === 'PER' ? (getOwnLinkingWords(lang)?.withoutForefathers?.(name) ?? []) : []

/** Readings of a body's or place's name without a nationality; none for other things. */
const nationalNamesOf = ({ name, type }: Entity, lang: string): NationalName[] =>
  type === 'ORG' || type === 'LOC' ? getLinkingPart(lang, 'splitNationality')(name) : []

/**
 * For one with records: things of other types by the same name, where the article speaks of such,
 * and things whose name has no "the".
 */
function askForAnother(
  entity: Entity,
  isOnSport: boolean,
  aroundOf: (entity: Entity) => Surroundings,
): Question[] {
  const { type, name } = entity
  if (type === 'GROUP' || type === 'PER') return []
  const bare = behindArticle(name)
  const isAsked = (type !== 'LOC' || isOnSport) && asksForAnother(entity, aroundOf(entity))
  return [
    ...(isAsked
      ? [
          {
            entity,
            name,
            allows: (candidate: Candidate) => candidate.type !== 'PER',
            isDerived: false,
          },
        ]
      : []),
    ...(bare !== null
      ? [
          {
            entity,
            name: bare,
            allows: (candidate: Candidate) => fits(candidate, entity),
            isDerived: false,
          },
        ]
      : []),
  ]
}

/**
 * Whether the article speaks of a thing of another type than was read from the name alone: a word
 * beside it names a sort that no record has ("the Amazon basin"), "the" stands before what is else
 * a company, a word of place before a body, or a town plays.
 */
function asksForAnother({ type, candidates }: Entity, around: Surroundings): boolean {
  if (type === 'LOC')
    return (
      !around.isPlaced &&
      (around.outerHeads.has('club') || signsOf('club').some((sign) => around.near().has(sign)))
    )
  const isHeaded =
    around.outerHeads.size > 0 &&
    !candidates.some((candidate) => {
      const sort = getSort(candidate)
      return sort !== null && around.outerHeads.has(sort)
    })
  return isHeaded || around.isPlaced || around.shapes().isBareWithArticle
}

const fits = ({ type }: Candidate, entity: Entity) =>
  type === entity.type ||
  (entity.type !== 'PER' && entity.type !== 'LOC' && type !== 'PER' && type !== 'LOC') ||
  (entity.type === 'MISC' && type === 'LOC')

/** Whether a record is of the country whose people the name speaks of. */
function isOf(
  { people }: NationalName,
  candidate: Candidate,
  lang: string,
  knowledge: KnowledgeBase,
): boolean {
  const country = knowledge.getRecord(candidate)?.country
  return (
    country !== undefined &&
    getCountryWords(country, lang, knowledge)?.demonyms.some((word) => people.includes(word)) ===
      true
  )
}
