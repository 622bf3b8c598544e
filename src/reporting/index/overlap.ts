/**
 * The overlap of reports with an article or a part of it: names weighted by rarity, title words and
 * numbers.
 */
import type { Entity } from '../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'
import { getTerm, holds, inverseFrequency, rarity, type QueryTerm } from './postings.ts'
import type { ReportIndex } from './report-index.ts'
import { weightOfImpact } from './segments/impact.ts'
import { soundFromOther } from '../terms/terms-of-report.ts'
import { termsOfEntity, withoutParticle } from '../terms/terms.ts'
import { gather } from '../../text/gather.ts'

/**
 * A name that reports of the index have, and the article's entities that bear it: entities that
 * share a term are one thing under several names.
 */
export interface ComparableName {
  name: string
  terms: QueryTerm[]
  bearers: { entity: Entity; rarity: number }[]
}

export interface OverlapQuery {
  /** `id`: of an entity; null for words of the text that reports are about */
  names: { name: string; id: string | null; weight: number; terms: QueryTerm[] }[]
  words: { word: string; inverse: number; term: QueryTerm }[]
}

export interface Overlap {
  /** shared names, rarest first */
  names: { name: string; id: string | null; weight: number }[]
  /** the sum of their weights: rarity times weight in the article */
  nameScore: number
  words: string[]
  numbers: string[]
  /** BM25 of the title, numbers included */
  wordScore: number
}

/** The weight of a sound match relative to an equal name. */
const soundWorth = 0.6

/** The entities that at least one report is about. */
export function findComparableNames(
  index: ReportIndex,
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): ComparableName[] {
  const names: ComparableName[] = []
  const byTerm = new Map<string, ComparableName>()
  const size = index.count
  const written = new Set(entities.map(({ name }) => fold(name)))
  for (const entity of entities) {
    const known = gather(termsOfEntity(entity, knowledge), (term) => {
      const found = getTerm(index.names, term)
      return found ? { term, found } : []
    })
    const sound = known.length === 0 ? soundFromOther(fold(entity.name)) : null
    const heard = sound && getTerm(index.names, sound)
    if (known.length === 0 && !heard) continue
    const bearer = {
      entity,
      rarity: heard
        ? rarity(heard.count, size) * soundWorth
        : Math.min(...known.map(({ found }) => rarity(found.count, size))),
    }
    let name = known.map(({ term }) => byTerm.get(term)).find((other) => other !== undefined)
    if (name) name.bearers.push(bearer)
    else {
      name = {
        name: withoutParticle(entity.name, written),
        terms: heard ? [heard] : known.map(({ found }) => found),
        bearers: [bearer],
      }
      names.push(name)
    }
    for (const { term } of known) byTerm.set(term, name)
  }
  return names
}

/** What reports are compared with. */
export interface Compared {
  names: readonly ComparableName[]
  /** how much an entity matters, above 0 */
  weightOf(entity: Entity): number
  /** significant words and numbers, each counted once */
  words: Iterable<string>
  /** how much a word or number counts, 1 where nothing is said */
  worthOf?(word: string): number
}

/** `termOf`: looks up a term. */
export function createOverlapQuery(
  index: ReportIndex,
  { names, weightOf, words, worthOf = () => 1 }: Compared,
  termOf = (word: string): QueryTerm | null => getTerm(index.words, word),
): OverlapQuery {
  const weighed = names.map(({ name, terms, bearers }) => ({
    name,
    id: bearers[0]!.entity.id,
    terms,
    weight: bearers.reduce(
      (most, bearer) => Math.max(most, weightOf(bearer.entity) * bearer.rarity),
      0,
    ),
  }))
  return {
    names: weighed,
    words: gather([...new Set(words)], (word) => {
      const term = termOf(word)
      return term
        ? { word, term, inverse: inverseFrequency(term.count, index.count) * worthOf(word) }
        : []
    }),
  }
}

/**
 * The weight of title words relative to names: so much of a BM25 point equals one rare name of
 * weight 1.
 */
export const wordWorth = 0.06

/**
 * The exact overlap of one report. Loops by number: this runs for every word and every candidate,
 * and in a worker's first analysis each step of an iterator is an object.
 */
export function getOverlap({ names, words }: OverlapQuery, report: number): Overlap {
  const shared: Overlap['names'] = []
  for (let i = 0; i < names.length; i++) {
    const { name, id, weight, terms } = names[i]!
    if (isHeld(terms, report)) shared.push({ name, id, weight })
  }
  if (shared.length > 1) shared.sort((a, b) => b.weight - a.weight)
  const sharedWords: string[] = []
  const numbers: string[] = []
  let wordScore = 0
  for (let i = 0; i < words.length; i++) {
    const { word, inverse, term } = words[i]!
    for (let k = 0; k < term.at.length; k++) {
      const { postings, id } = term.at[k]!
      const at = holds(postings, id, report)
      if (at < 0) continue
      if (word.startsWith('#')) numbers.push(word.slice(1))
      else sharedWords.push(word)
      wordScore += inverse * weightOfImpact[postings.table.impacts[at]!]!
    }
  }
  return {
    names: shared,
    nameScore: shared.reduce((total, { weight }) => total + weight, 0),
    words: sharedWords,
    numbers,
    wordScore,
  }
}

function isHeld(terms: readonly QueryTerm[], report: number): boolean {
  for (let i = 0; i < terms.length; i++) {
    const { at } = terms[i]!
    for (let k = 0; k < at.length; k++)
      if (holds(at[k]!.postings, at[k]!.id, report) >= 0) return true
  }
  return false
}
