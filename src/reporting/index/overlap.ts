/**
 * What reports have in common with an article or with a part of it: names, weighted by how telling
 * they are, title words and numbers.
 */
import type { Entity } from '../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'
import { getTerm, holds, inverseFrequency, rarity, type QueryTerm } from './postings.ts'
import type { ReportIndex } from './report-index.ts'
import { weightOfImpact } from './segments/impact.ts'
import { soundFromOther } from '../terms/terms-of-report.ts'
import { termsOfEntity, withoutParticle } from '../terms/terms.ts'

/**
 * A name that reports of the index are about, and who bears it here: entities that share a term are
 * one thing under several names.
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
  /** shared names, most telling first */
  names: { name: string; id: string | null; weight: number }[]
  /** the sum of their weights: rarity times weight in the article */
  nameScore: number
  words: string[]
  numbers: string[]
  /** BM25 of the title, numbers included */
  wordScore: number
}

/** A likeness of sound counts for less than an equal name. */
const soundWorth = 0.6

/** The entities that some report is about. */
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
    const known = termsOfEntity(entity, knowledge).flatMap((term) => {
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

/**
 * `weightOf` says how much an entity matters, more than 0; `words` are telling words and numbers,
 * counted once each; `termOf` looks one up.
 */
export function createOverlapQuery(
  index: ReportIndex,
  names: readonly ComparableName[],
  weightOf: (entity: Entity) => number,
  words: Iterable<string>,
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
    words: [...new Set(words)].flatMap((word) => {
      const term = termOf(word)
      return term ? { word, term, inverse: inverseFrequency(term.count, index.count) } : []
    }),
  }
}

/**
 * A title's words count beside names: so much of a BM25 point is worth one telling name of weight
 * 1.
 */
export const wordWorth = 0.06

/** What exactly one report shares. */
export function getOverlap({ names, words }: OverlapQuery, report: number): Overlap {
  const shared: Overlap['names'] = []
  for (const { name, id, weight, terms } of names)
    if (isHeld(terms, report)) shared.push({ name, id, weight })
  shared.sort((a, b) => b.weight - a.weight)
  const sharedWords: string[] = []
  const numbers: string[] = []
  let wordScore = 0
  for (const { word, inverse, term } of words) {
    for (const { postings, id } of term.at) {
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

/** Written as loops: asked for every name and every report that is looked at. */
function isHeld(terms: readonly QueryTerm[], report: number): boolean {
  for (const { at } of terms)
    for (const { postings, id } of at) if (holds(postings, id, report) >= 0) return true
  return false
}
