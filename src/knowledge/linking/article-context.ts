import type { Candidate, Entity, RecordKey } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import { findTokens } from '../../text/tokens.ts'
import { fold } from '../../text/fold.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { demonymsOf } from './demonyms.ts'
import { signsOf, type SortName } from './kind-words.ts'
import { hasWithParticles } from './record-names.ts'

export const keyOf = ({ pack, id }: RecordKey): string => `${pack}:${id}`

/** What the article as a whole says for or against a candidate. */
export interface ArticleContext {
  lang: string
  text: string
  /** whether it uses a folded word, with or without attached particles */
  hasWord(folded: string): boolean
  /** how many of the words that speak for a sort of thing it uses, beside the name's own */
  countSigns(sort: SortName, own: ReadonlySet<string>): number
  /** by record key: entities of the article that may be that record */
  bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** by ISO code: entities that may be that country */
  countries: ReadonlyMap<string, ReadonlySet<string>>
  /** folded names of a country and of its people, in the article's language and in English; null when the packs do not know the country */
  getCountryWords(code: string): CountryWords | null
  /** the country whose outlet published it, as far as the packs know */
  home: string | null
  /** the entity with a mention that begins at this offset */
  entityAt(start: number): Entity | null
  getRecord(candidate: Candidate): EntityRecord | null
}

export interface CountryWords {
  names: string[]
  demonyms: string[]
}

/** Where the bundled packs keep the countries: place-CODE. */
const countryPack = 'places'

export function createArticleContext(entities: readonly Entity[], document: TextDocument, knowledge: KnowledgeBase): ArticleContext {
  const bearers = new Map<string, Set<string>>(), countries = new Map<string, Set<string>>(), starts = new Map<number, Entity>()
  for (const entity of entities) {
    for (const { start } of entity.mentions) starts.set(start, entity)
    for (const candidate of entity.candidates) {
      add(bearers, keyOf(candidate), entity.id)
      const country = candidate.kind === 'country' ? knowledge.getRecord(candidate)?.country : undefined
      if (country) add(countries, country, entity.id)
    }
  }
  const hasWord = createWordTest(document.text), countryWords = new Map<string, CountryWords | null>(), used = new Map<SortName, string[]>()
  return {
    lang: document.lang, text: document.text, hasWord, bearers, countries, home: homeOf(document, knowledge),
    countSigns(sort, own) {
      let signs = used.get(sort)
      if (!signs) used.set(sort, signs = signsOf[sort].filter(hasWord))
      return signs.filter((sign) => !own.has(sign)).length
    },
    getCountryWords(code) {
      const known = countryWords.get(code)
      if (known !== undefined) return known
      const record = knowledge.getRecord({ pack: countryPack, id: `place-${code.toLowerCase()}` }), words = record && wordsOf(record, document.lang)
      countryWords.set(code, words)
      return words
    },
    entityAt: (start) => starts.get(start) ?? null,
    getRecord: (candidate) => knowledge.getRecord(candidate),
  }
}

function wordsOf({ labels, aliases }: EntityRecord, lang: string): CountryWords {
  const names = [lang, 'en'].flatMap((code) => [labels[code] ?? [], aliases[code] ?? []]).flat().map((name) => fold(name))
  return { names, demonyms: [...new Set(names.flatMap(demonymsOf))] }
}

function homeOf({ url }: TextDocument, knowledge: KnowledgeBase): string | null {
  const owner = url !== null && URL.canParse(url) ? knowledge.getOwnerOfHost(new URL(url).hostname) : null
  return owner && knowledge.getRecord(owner)?.country || null
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

/** The words are read when the first is asked for; particles are put before the word asked for, not taken off a thousand others. */
function createWordTest(text: string): (folded: string) => boolean {
  let words: ReadonlySet<string> | null = null
  const known = new Map<string, boolean>()
  return (folded) => {
    let isUsed = known.get(folded)
    if (isUsed === undefined) known.set(folded, isUsed = hasWithParticles(words ??= new Set(findTokens(text).map((token) => token.folded)), folded))
    return isUsed
  }
}
