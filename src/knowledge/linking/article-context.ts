import type { Candidate, Entity, RecordKey } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import { findTokens } from '../../text/tokens.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'

export const keyOf = ({ pack, id }: RecordKey): string => `${pack}:${id}`

/** What the article as a whole says for or against a candidate. */
export interface ArticleContext {
  lang: string
  /** its folded words, Arabic ones also without attached particles */
  words: ReadonlySet<string>
  /** by record key: entities of the article that may be that record */
  bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** by ISO code: entities that may be that country */
  countries: ReadonlyMap<string, ReadonlySet<string>>
  getRecord(candidate: Candidate): EntityRecord | null
}

export function createArticleContext(entities: readonly Entity[], document: TextDocument, knowledge: KnowledgeBase): ArticleContext {
  const bearers = new Map<string, Set<string>>(), countries = new Map<string, Set<string>>()
  for (const { id, candidates } of entities) {
    for (const candidate of candidates) {
      add(bearers, keyOf(candidate), id)
      const country = candidate.kind === 'country' ? knowledge.getRecord(candidate)?.country : undefined
      if (country) add(countries, country, id)
    }
  }
  return { lang: document.lang, words: wordsOf(document.text), bearers, countries, getRecord: (candidate) => knowledge.getRecord(candidate) }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

const particles = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك']
const SHORTEST_REST = 3

/** A word and what it may be without particles: enough to tell that a text speaks of something, not to read it. */
export function withoutParticles(folded: string): string[] {
  return [folded, ...particles.filter((particle) => folded.startsWith(particle) && folded.length - particle.length >= SHORTEST_REST).map((particle) => folded.slice(particle.length))]
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const { folded } of findTokens(text)) {
    if (words.has(folded)) continue
    for (const form of withoutParticles(folded)) words.add(form)
  }
  return words
}
