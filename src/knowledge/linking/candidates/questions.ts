/** Other ways in which the packs are asked for a name. */
import type { Candidate, Entity } from '../../../model/annotation.ts'
import {
  getLinkingPart,
  getOwnLinkingWords,
  patternOf,
  type NationalName,
} from '../../../languages/words-in-linking.ts'
import { hasCase } from '../../gazetteer/case-rules.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { getSort, getSortsOfHead, signsOf } from '../kind-words.ts'
import { getCountryWords } from '../surroundings/country-words.ts'
import { readRest } from '../surroundings/headed-name.ts'
import { teamNamesOf, teamKinds } from '../surroundings/on-sport.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { agencyNamesOf } from './agencies.ts'
import { deriveNames } from './derived-names.ts'
import { withQuotedNoun } from './quoted-name.ts'

/** Another way in which the packs are asked for an entity. */
export interface Question {
  entity: Entity
  name: string
  /** which of the records that bear the name may be meant */
  allows(candidate: Candidate): boolean
  /** whether the records count as found under another name than the article's */
  isDerived: boolean
}

/**
 * For an entity without records: its name without its head, otherwise spelt, with fewer
 * forefathers, without a nationality.
 */
export function askOtherwise(entity: Entity, lang: string, knowledge: KnowledgeBase): Question[] {
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
    ...[
      ...deriveNames(entity.name, entity.type, lang),
      ...namesOfLineage(entity, lang),
      ...namesAbroadOf(entity, lang),
    ].map((name) => ({ entity, name, allows, isDerived: true })),
    ...divisionNamesOf(entity, lang).map((name) => ({
      entity,
      name,
      allows: (candidate: Candidate) => getSort(candidate) === 'division',
      isDerived: true,
    })),
    ...nationalNamesOf(entity, lang).map((of) => ({
      entity,
      name: of.rest,
      allows: (candidate: Candidate) => allows(candidate) && isOf(of, candidate, lang, knowledge),
      isDerived: true,
    })),
  ]
}

/** A name in quotation marks with the noun before them: «صحيفة «الشرق الأوسط»» is no region. */
export const askWithNoun = (entity: Entity, text: string): Question[] =>
  withQuotedNoun(entity, text).map((name) => ({
    entity,
    name,
    allows: (candidate: Candidate) => candidate.kind === 'outlet' || fits(candidate, entity),
    isDerived: true,
  }))

/** An agency's short name where reports name theirs. */
export const askForAgency = (entity: Entity, text: string): Question[] =>
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
export function askForTeams(entity: Entity): Question[] {
  const { type, name } = entity
  if ((type !== 'LOC' && type !== 'ORG') || name.split(' ').length > longestOfTeam) return []
  return teamNamesOf(name).map((whole) => ({
    entity,
    name: whole,
    allows: ({ kind }) => teamKinds.has(kind),
    isDerived: true,
  }))
}

const article = new RegExp(`^(?:${patternOf('nameArticle')})`, 'i')

/** What stands behind "the" where that is a name, begun by a letter that has a capital; null for none. */
function behindArticle(name: string): string | null {
  const rest = name.replace(article, '')
  return rest !== name && hasCase(rest.charAt(0)) ? rest : null
}

/** Of a person alone: the name with fewer forefathers. */
const namesOfLineage = ({ name, type }: Entity, lang: string): string[] =>
  type === 'PER' ? (getOwnLinkingWords(lang)?.withoutForefathers?.(name) ?? []) : []

/** Of a place alone: the name behind the nouns for a division, which some lists always write. */
const divisionNamesOf = ({ name, type }: Entity, lang: string): string[] =>
  type === 'LOC' ? (getOwnLinkingWords(lang)?.divisionNames?.(name) ?? []) : []

/** Of a body alone: what packs call it in English. */
const namesAbroadOf = ({ name, type }: Entity, lang: string): string[] =>
  type === 'ORG' ? (getOwnLinkingWords(lang)?.namesAbroad?.(name, null) ?? []) : []

/** Readings of a body's or place's name without a nationality; none for other things. */
const nationalNamesOf = ({ name, type }: Entity, lang: string): NationalName[] =>
  type === 'ORG' || type === 'LOC' ? getLinkingPart(lang, 'splitNationality')(name) : []

/**
 * For one with records: things of other types by the same name, where the article speaks of such,
 * and things whose name has no "the".
 */
export function askForAnother(
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

/** Whether a record is of the country whose people the name speaks of, or that it names: "Sudan Foreign Ministry". */
function isOf(
  { people }: NationalName,
  candidate: Candidate,
  lang: string,
  knowledge: KnowledgeBase,
): boolean {
  const country = knowledge.getRecord(candidate)?.country
  return (
    country !== undefined &&
    people.some((word) => getCountryWords(country, lang, knowledge)?.all.has(word))
  )
}
