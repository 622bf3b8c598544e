import type { Entity } from '../../../model/annotation.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import { entityTypes } from '../../../model/kinds.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { fold } from '../../../text/fold.ts'
import { beginsSentence } from '../begins-sentence.ts'
import { nameKindOf } from './name-kind.ts'
import { startsOfSentences } from './sentences-since.ts'
import { joinShortNames } from './short-names.ts'
import { genderByTitle } from './title-gender.ts'
import { onceFor } from '../../../text/once.ts'
import { kindAt, letterKind } from '../../../text/letters.ts'
import { gather } from '../../../text/gather.ts'

/** What is known of an entity before any claim is looked at. */
export interface EntityFacts {
  entity: Entity
  /** entities that name the same one by a surname or a given name alone */
  short: readonly Entity[]
  /** the number of its type in `entityTypes` */
  type: number
  isPerson: boolean
  /** by its name or by the verbs of its claims */
  gender: 'm' | 'f' | null
  /** folded words of its name */
  words: readonly string[]
  mentions: readonly MentionFacts[]
  /** the article tells that the one so named is dead */
  isDead: boolean
  isOutlet: boolean
  inTitle: boolean
  /** see nameKindOf */
  nameKind: number
  /** its introduction, folded */
  introduction: string
}

/** A mention with whom it names, in order of the text. */
export interface Place extends Span {
  facts: EntityFacts
  mention: MentionFacts
}

export interface MentionFacts extends Span {
  block: number
  /** nothing but a few words of its sentence stand before it */
  beginsSentence: boolean
  /** a possessive ending stands behind it */
  isPossessive: boolean
  /** a particle is written onto it: «لسامي» */
  isAttached: boolean
  /** it names for whom something was made: «لصالح صحيفة المنارة» */
  isServed: boolean
  /** the folded word before it, '' for a long one: "to", «عن» */
  before: string
}

export interface EntityTable {
  text: string
  facts: readonly EntityFacts[]
  places: readonly Place[]
  /** where sentences begin, in order */
  sentences: readonly number[]
  people: number
}

/** Letters of the shortest word by which a source may name somebody or take up an office. */
export const shortestName = 3
/** How far from a mention a word of death tells that the named one is dead: UTF-16 units. */
const deathReach = 28

/** What a language tells of names and of where sentences end. */
interface LanguageWords {
  genderOf: (entity: Entity) => 'm' | 'f' | null
  /** by a folded given name or title */
  genderOfWord: (folded: string) => 'm' | 'f' | null
  /** folded words that tell of somebody's death */
  deathWords: ReadonlySet<string>
  /** folded words before the one for whom something was made */
  beneficiaryWords: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  /** whether capitals tell names */
  hasCase: boolean
}

/** Reads every mention once. */
export function createEntityTable(
  document: TextDocument,
  entities: readonly Entity[],
  { genderOf, genderOfWord, deathWords, beneficiaryWords, abbreviations, hasCase }: LanguageWords,
): EntityTable {
  const { text, blocks } = document
  const blockAt = (offset: number) => Math.max(0, firstFrom(blocks, offset + 1) - 1)
  const facts = joinShortNames(entities, { hasCase }).map(
    ({ entity, short, places }): EntityFacts => {
      const mentions = places.map(({ start, end }) => ({
        start,
        end,
        block: blockAt(start),
        beginsSentence: beginsSentence(text, start),
        isPossessive: /^['’]s?\b/.test(text.slice(end, end + 2)),
        isAttached: start > 0 && kindAt(text, start - 1) === letterKind,
        isServed: beneficiaryWords.size > 0 && isServed(text, start, beneficiaryWords),
        before: lastWord(text.slice(Math.max(0, start - wordReach), start)),
      }))
      const words = fold(entity.name).split(' ')
      return {
        entity,
        short,
        type: entityTypes.indexOf(entity.type),
        isPerson: entity.type === 'PER',
        gender: genderOf(entity) ?? (hasCase ? genderByTitle(text, mentions, genderOfWord) : null),
        words,
        nameKind: nameKindOf(entity, words, genderOfWord(words[0]!) !== null),
        mentions,
        isDead:
          entity.type === 'PER' &&
          deathWords.size > 0 &&
          mentions.some((mention) => isNearDeath(text, mention, deathWords)),
        isOutlet: entity.candidates[0]?.kind === 'outlet',
        inTitle: mentions[0]?.block === 0,
        introduction: entity.introduction
          ? fold(text.slice(entity.introduction.start, entity.introduction.end))
          : '',
      }
    },
  )
  const places = gather(facts, (each) =>
    each.mentions.map((mention): Place => ({
      start: mention.start,
      end: mention.end,
      facts: each,
      mention,
    })),
  ).sort((a, b) => a.start - b.start)
  return {
    text,
    facts,
    places,
    sentences: startsOfSentences(document, abbreviations),
    people: facts.filter(({ isPerson }) => isPerson).length,
  }
}

/** The longest name that is looked for when asking what meets a span: UTF-16 units. */
const longestName = 80

/** The places of `table` that meet a span. */
export function placesAt({ places }: EntityTable, { start, end }: Span): Place[] {
  const found: Place[] = []
  const from = firstFrom(places, start - longestName)
  for (let i = from; i < places.length && places[i]!.start < end; i++)
    if (places[i]!.end > start) found.push(places[i]!)
  return found
}

/** The places of people that begin from one offset on and before another. */
export const peopleBetween = (
  { places }: Pick<EntityTable, 'places'>,
  from: number,
  to: number,
): Place[] =>
  places.slice(firstFrom(places, from), firstFrom(places, to)).filter(({ facts }) => facts.isPerson)

/** A word that says how a name stands in its sentence is short: UTF-16 units. */
const wordReach = 7

function lastWord(text: string): string {
  const words = fold(text).split(' ')
  return words.length > 1 ? words.at(-1)! || words.at(-2)! : ''
}

/** How many mentions begin before an offset. */
export const mentionsBefore = (
  { mentions }: Pick<EntityFacts, 'mentions'>,
  offset: number,
): number => firstFrom(mentions, offset)

/** The last mention that begins before an offset. */
export const lastMentionBefore = (
  facts: Pick<EntityFacts, 'mentions'>,
  offset: number,
): MentionFacts | undefined => facts.mentions[mentionsBefore(facts, offset) - 1]

/** The first mention from an offset on and before another. */
export function firstMentionBetween(
  facts: Pick<EntityFacts, 'mentions'>,
  from: number,
  to: number,
): MentionFacts | undefined {
  const mention = facts.mentions[mentionsBefore(facts, from)]
  return mention && mention.start < to ? mention : undefined
}

/** Whom else than `facts` a name has that holds all of these folded words, one at least. */
export const othersWith = (
  table: EntityTable,
  facts: EntityFacts,
  words: readonly string[],
): EntityFacts[] =>
  havingWord(table, words[0]!).filter(
    (other) => other !== facts && words.every((word) => other.words.includes(word)),
  )

/** Those with that folded word in their names, in order of the table. */
export const havingWord = (table: EntityTable, word: string): readonly EntityFacts[] =>
  byWord(table).get(word) ?? []

const byWord = onceFor(({ facts }: EntityTable) => {
  const found = new Map<string, EntityFacts[]>()
  for (const each of facts)
    for (const word of new Set(each.words)) {
      const known = found.get(word)
      if (known) known.push(each)
      else found.set(word, [each])
    }
  return found
})

/** Whether one is named from an offset on and before another. */
export const isNamedBetween = (
  facts: Pick<EntityFacts, 'mentions'>,
  from: number,
  to: number,
): boolean => firstMentionBetween(facts, from, to) !== undefined

/** How far before a name the word may stand that tells for whom: a noun lies between. */
const servedReach = 24

/** «لصالح المنارة», «لصالح صحيفة المنارة»; nobody behind a comma: "Representing Orlo, she said" */
const isServed = (text: string, start: number, words: ReadonlySet<string>): boolean =>
  fold(
    text
      .slice(Math.max(0, start - servedReach), start)
      .split(/[,،]/)
      .at(-1)!,
  )
    .trim()
    .split(' ')
    .slice(-2)
    .some((word) => words.has(word))

function isNearDeath(text: string, { start, end }: Span, deathWords: ReadonlySet<string>): boolean {
  const before = fold(text.slice(Math.max(0, start - deathReach), start))
  const after = fold(text.slice(end, end + deathReach))
  return [...before.split(' ').slice(-3), ...after.split(' ').slice(0, 4)].some((word) =>
    deathWords.has(word),
  )
}
