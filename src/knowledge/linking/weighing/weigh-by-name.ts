import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { beginsBeforeArabic } from '../../../text/scripts.ts'
import {
  looseFormsOf,
  partsOf,
  withoutArticle,
  withoutPossessive,
  withoutWrittenArticle,
  wordsFor,
} from '../../../languages/words-in-linking.ts'
import { isCommonWord } from '../../../languages/words-in-packs.ts'
import { isAcronym } from '../../gazetteer/case-rules.ts'
import type { ArticleContext } from '../surroundings/article-context.ts'
import { readRest } from '../surroundings/headed-name.ts'
import { isContest } from '../surroundings/on-sport.ts'
import { weights } from '../weights.ts'
import {
  getExactness,
  isWordElsewhere,
  isWrittenAsAcronym,
  type Exactness,
} from '../record-names.ts'
import { differsInMarks } from './vowel-marks.ts'
import { gather } from '../../../text/gather.ts'

export interface WeighedCandidate {
  candidate: Candidate
  record: EntityRecord
  /** odds of this record against the name's meaning something that no pack knows */
  odds: number
}

/** A record with how it bears the name. */
export interface NamedCandidate extends WeighedCandidate {
  exactness: Exactness
}

/**
 * Weight of a record that states none, and the bounds within which stated ones are taken: the
 * article's words must be able to overrule.
 */
const usualPrior = 0.5
const leastPrior = 0.01
const mostPrior = 0.98
const shortAcronym = 2
const mostMentions = 8

/**
 * A type that the article cannot mean when it means the other: a person is nothing but a person, a
 * place no work.
 */
const apart: readonly [EntityType, EntityType][] = [
  ['LOC', 'PRODUCT'],
  ['LOC', 'WORK'],
  ['LOC', 'EVENT'],
  ['LOC', 'GROUP'],
  ['GROUP', 'PRODUCT'],
  ['EVENT', 'PRODUCT'],
]
const canBe = (a: EntityType, b: EntityType) =>
  a === b ||
  (a !== 'PER' &&
    b !== 'PER' &&
    !apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a)))

/** The name of an entity as its candidates are held against it. */
export interface WeighedName {
  folded: string
  /** all that the article calls it, with and without attached particles */
  forms: readonly string[]
  /** its single words, likewise */
  own: ReadonlySet<string>
  isCommon: boolean
  /** points of the compass alone */
  isDirection: boolean
  /** an adverb or points of the compass («دوما»، «شمال شرق»): a place only where a word says so */
  isAdverb: boolean
  /** it says itself which it means: "Paris, Texas" */
  isQualified: boolean
  /** found under another way of writing it */
  isDerived: boolean
  /** written as one: with two capitals or more in a word */
  isAcronym: boolean
}

export function readName(
  { name: whole, type, mentions }: Entity,
  text: string,
  derived: readonly string[] = [],
): WeighedName {
  // "America's" is no "Americas"
  const name = withoutPossessive(whole)
  const folded = fold(name)
  const texts = new Set<string>()
  for (const { start, end } of mentions.slice(0, mostMentions))
    texts.add(withoutPossessive(text.slice(start, end)))
  texts.delete(name)
  const written = [folded, ...[...texts].map((one) => fold(one))]
  // of a person with a fuller name the surname alone is nobody's name
  const isFull = folded.includes(' ')
  const names = written.filter((form) => type !== 'PER' || !isFull || form.includes(' '))
  const bare = withoutArticle(folded)
  const headed = readRest({ name, type })
  if (headed) names.push(fold(headed.rest))
  if (bare !== folded) names.push(bare)
  for (const other of derived) names.push(fold(other))
  const isDirection = directions.some((direction) => direction.test(folded))
  return {
    folded,
    forms: gather(names, looseFormsOf),
    own: new Set(gather(folded.split(' '), looseFormsOf)),
    isCommon: (isCommonWord(name) && !isAcronym(name)) || isWrittenSmall(name),
    isDirection,
    isAdverb: isDirection || adverbs.has(folded),
    isQualified: name.includes(', '),
    isDerived: derived.length > 0,
    isAcronym: isWrittenAsAcronym(name),
  }
}

const directions = partsOf('direction')
const adverbs = wordsFor('adverbs')

/** "the world", "The sun": no capital beside the article where the script has them */
function isWrittenSmall(name: string): boolean {
  if (!beginsBeforeArabic(name)) return false
  const bare = withoutWrittenArticle(name)
  return bare === bare.toLowerCase() && bare !== bare.toUpperCase()
}

/**
 * The odds of a record from the name alone, before the article is asked; null when it cannot be
 * meant.
 */
export function weighByName(
  entity: Entity,
  name: WeighedName,
  candidate: Candidate,
  context: ArticleContext,
): NamedCandidate | null {
  const record = context.getRecord(candidate)
  if (!record || !canBe(entity.type, record.type)) return null
  const exactness = getExactness(name.forms, record)
  if (exactness === null || differsInMarks(entity.name, record)) return null
  if (isWordElsewhere(name.forms, record, context.lang)) return null
  const prior = Math.min(mostPrior, Math.max(leastPrior, record.prior ?? usualPrior))
  if (isWrittenSmall(entity.name) && (record.type === 'MISC' || !bearsSmall(record))) return null
  if (exactness === 'alias' && record.kind === 'country' && isLanguage(name, record, context))
    return null
  const width = name.isQualified
    ? weights.qualified
    : name.folded.includes(' ')
      ? weights.severalWords
      : 1
  const odds =
    (prior / (1 - prior)) *
    exactnessOf(exactness, name, record) *
    weighType(entity.type, record) *
    width *
    (name.isDerived ? weights.derived : 1)
  return { candidate, record, odds, exactness }
}

/** A league is a body of clubs and the matches that they play. */
function weighType(written: EntityType, { type, kind }: EntityRecord): number {
  if (written === type || (isContest({ kind }) && (written === 'EVENT' || written === 'ORG')))
    return weights.sameType
  return written === 'MISC' || type === 'MISC' ? 1 : weights.otherType
}

const ofLanguages = [...wordsFor('languageWords')]

/**
 * Whether the name is a country's adjective in an article on languages: "Spanish" is no Spain
 * there, though lists give it to the country too.
 */
function isLanguage(
  { folded }: WeighedName,
  { country }: EntityRecord,
  { getCountryWords, hasWord }: ArticleContext,
): boolean {
  return (
    country !== undefined &&
    getCountryWords(country)?.demonyms.includes(folded) === true &&
    ofLanguages.some(hasWord)
  )
}

/** Whether it has a name that is written without capitals, as the text writes it. */
const bearsSmall = ({ labels, aliases }: EntityRecord): boolean =>
  [...Object.values(labels), ...Object.values(aliases).flat()].some(isWrittenSmall)

/**
 * An acronym of three letters and more, written as such, is as good as a label; a shorter one
 * stands for much else, but for a country's ("UK"), and "Emily" is no EMIly.
 */
function exactnessOf(
  exactness: Exactness,
  { folded, isAcronym: written }: WeighedName,
  { kind }: EntityRecord,
): number {
  if (exactness !== 'acronym') return exactness === 'label' ? 1 : weights[exactness]
  if (!written) return folded.length <= shortAcronym ? weights.shortAcronym : weights.otherCase
  return folded.length <= shortAcronym && kind !== 'country' ? weights.shortAcronym : 1
}
