import { looseFormsOf } from '../../../languages/words-in-linking.ts'
import type { Candidate, Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { recordKey, type RecordKey } from '../../../model/record-key.ts'
import type { TextDocument } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { findOwnerOfAddress } from '../../owner-of-address.ts'
import { getCountryWords, type CountryWords } from './country-words.ts'
import { signsOf, type SortName } from '../kind-words.ts'
import { findShortDivisions, type WrittenDivisions } from './short-divisions.ts'
import { createSportTests, type SportTests } from './on-sport.ts'
import { createCompanions, type Companions } from './companions.ts'
import { createLeaderTest } from './other-leaders.ts'
import { createOpponents } from './opponents.ts'
import { createNamesBeside } from './told-names.ts'

/** What the article as a whole says for or against a candidate. */
export interface ArticleContext extends SportTests, Companions {
  lang: string
  text: string
  /** ISO day of publication, null when unknown */
  date: string | null
  /** whether it uses a folded word, with or without attached particles */
  hasWord(folded: string): boolean
  /** every word of the text in order, each as it may be read without particles */
  getWords(): readonly (readonly string[])[]
  /** how many of the words that speak for a sort of thing it uses, beside the name's own */
  countSigns(sort: SortName, own: ReadonlySet<string>): number
  /** by record key: entities of the article that may be that record */
  bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** of a country: null when the packs do not know it */
  getCountryWords(code: string): CountryWords | null
  /** the country whose outlet published it, as far as the packs know */
  home: string | null
  /** whether another entity may be the country with this ISO code, or it has a division of it short */
  speaksOf(country: string, except: Entity): boolean
  /** divisions that it writes short behind towns */
  getShortDivisions(): WrittenDivisions
  /**
   * whether another entity that may be the same record has a fuller name: «قطاع غزة» beside «غزة»
   */
  isNamedFully(entity: Entity, candidate: Candidate): boolean
  /** whether another person is named in full who may be as well known as this prior */
  hasOtherOfPrior(prior: number, except: Entity): boolean
  /** whether another name can only be one who led another state on the article's day */
  hasOtherLeader(except: Entity): boolean
  /** whether a folded word is the given name or the surname of a full name in the article */
  isOfPerson(folded: string): boolean
  /** folded names of the other bodies and things that it names, without parts of the entity's name */
  namesBeside(entity: Entity): Iterable<string>
  /** countries (ISO codes) of the clubs that play the entity, as they stand beside it */
  getOpponents(entity: Entity): ReadonlySet<string>
  /** the entity with a mention that begins at this offset */
  entityAt(start: number): Entity | null
  getRecord(key: RecordKey): EntityRecord | null
}

export function createArticleContext(
  entities: readonly Entity[],
  document: TextDocument,
  knowledge: KnowledgeBase,
): ArticleContext {
  const bearers = new Map<string, Set<string>>()
  const countries = new Map<string, Set<string>>()
  const starts = new Map<number, Entity>()
  const names = new Map<string, string>()
  const ofPersons = new Set<string>()
  for (const entity of entities) {
    names.set(entity.id, entity.name)
    if (entity.type === 'PER' && entity.name.includes(' ')) {
      const words = fold(entity.name).split(' ')
      ofPersons.add(words[0]!).add(words.at(-1)!)
    }
    for (const { start } of entity.mentions) starts.set(start, entity)
    for (const candidate of entity.candidates) {
      add(bearers, recordKey(candidate), entity.id)
      const country =
        candidate.kind === 'country' ? knowledge.getRecord(candidate)?.country : undefined
      if (country) add(countries, country, entity.id)
    }
  }
  const hasWord = createWordTest(document.text)
  let known: KnownPerson[] | null = null
  const getShortDivisions = once(() => findShortDivisions(document.text))
  const countSigns = createSignCounter(hasWord)
  return {
    lang: document.lang,
    text: document.text,
    date: document.date,
    hasWord,
    getWords: once(() => findTokens(document.text).map(({ folded }) => looseFormsOf(folded))),
    bearers,
    home: homeOf(document, knowledge),
    countSigns,
    ...createCompanions(entities, document.lang, (key) => knowledge.getRecord(key)),
    ...createSportTests(entities, document, (own) => countSigns('club', own), hasWord),
    getCountryWords: (code) => getCountryWords(code, document.lang, knowledge),
    speaksOf: (country, except) =>
      hasOther(countries.get(country), except) || getShortDivisions().has(country),
    getShortDivisions,
    isNamedFully({ id, name }, candidate) {
      for (const other of bearers.get(recordKey(candidate)) ?? [])
        if (other !== id && isFuller(names.get(other)!, name)) return true
      return false
    },
    namesBeside: createNamesBeside(entities, document.lang, (one) => knowledge.getRecord(one)),
    hasOtherOfPrior: (prior, except) =>
      (known ??= findKnownPeople(entities, knowledge)).some(
        // one person under two names is not two
        ({ best, prior: own }) => own >= prior && !bearers.get(recordKey(best))?.has(except.id),
      ),
    hasOtherLeader: createLeaderTest(entities, document.date, (key) => knowledge.getRecord(key)),
    isOfPerson: (folded) => ofPersons.has(folded),
    getOpponents: createOpponents(entities, document.text, (one) => knowledge.getRecord(one)),
    entityAt: (start) => starts.get(start) ?? null,
    getRecord: (key) => knowledge.getRecord(key),
  }
}

/** Counts the words of the article that speak for a sort of thing, beside a name's own. */
function createSignCounter(hasWord: (folded: string) => boolean): ArticleContext['countSigns'] {
  const used = new Map<SortName, string[]>()
  return (sort, own) => {
    let signs = used.get(sort)
    if (!signs) used.set(sort, (signs = signsOf(sort).filter(hasWord)))
    return signs.filter((sign) => !own.has(sign)).length
  }
}

/** A person who is named in full and may be somebody whom the packs know. */
interface KnownPerson {
  /** who of the name's bearers is known best, and how well */
  best: Candidate
  prior: number
}

const findKnownPeople = (entities: readonly Entity[], knowledge: KnowledgeBase): KnownPerson[] =>
  entities
    .filter(({ type, name }) => type === 'PER' && name.includes(' '))
    .flatMap(({ candidates }) => {
      const bearers = candidates
        .filter(({ type }) => type === 'PER')
        .map((best) => ({ best, prior: knowledge.getRecord(best)?.prior ?? 0 }))
      return bearers.sort((a, b) => b.prior - a.prior)[0] ?? []
    })

export const hasOther = (bearers: ReadonlySet<string> | undefined, entity: Entity): boolean =>
  bearers !== undefined && (bearers.size > 1 || !bearers.has(entity.id))

const isFuller = (long: string, short: string): boolean =>
  long.length > short.length &&
  (long.endsWith(` ${short}`) || long.startsWith(`${short} `) || long.startsWith(`${short},`))

const homeOf = ({ url }: TextDocument, knowledge: KnowledgeBase): string | null =>
  findOwnerOfAddress(url, knowledge)?.record.country ?? null

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

/** The words are read when the first is asked for. */
function createWordTest(text: string): (folded: string) => boolean {
  let words: Set<string> | null = null
  return (folded) => (words ??= readWords(text)).has(folded)
}

/**
 * Every word of a text, as it stands and without attached particles: taken off once, so that asking
 * costs nothing.
 */
function readWords(text: string): Set<string> {
  const written = new Set(findTokens(text).map((token) => token.folded))
  const words = new Set(written)
  for (const word of written) for (const form of looseFormsOf(word)) words.add(form)
  return words
}
