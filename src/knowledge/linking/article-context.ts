import type { Candidate, Entity, RecordKey } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import type { TextDocument } from '../../model/text.ts'
import { findTokens } from '../../text/tokens.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'

export const keyOf = ({ pack, id }: RecordKey): string => `${pack}:${id}`

/** What the article as a whole says for or against a candidate. */
export interface ArticleContext {
  lang: string
  /** whether it uses a folded word, with or without attached particles */
  hasWord(folded: string): boolean
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
  return { lang: document.lang, hasWord: createWordTest(document.text), bearers, countries, getRecord: (candidate) => knowledge.getRecord(candidate) }
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

/** The words are read when the first is asked for; particles are put before the word asked for, not taken off a thousand others. */
function createWordTest(text: string): (folded: string) => boolean {
  let words: ReadonlySet<string> | null = null
  return (folded) => {
    const known = words ??= new Set(findTokens(text).map((token) => token.folded))
    return known.has(folded) || particles.some((particle) => known.has(particle + folded))
  }
}
