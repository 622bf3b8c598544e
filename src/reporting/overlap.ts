/** What reports have in common with an article or with a part of it: names, weighted by how telling they are, and title words. */
import type { Entity } from '../model/annotation.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { holds } from './postings.ts'
import type { ReportIndex } from './report-index.ts'
import { termsOfEntity } from './terms.ts'

/** An article's names and words as numbers of the index's terms. */
export interface OverlapQuery {
  names: { name: string; id: string; weight: number; terms: number[] }[]
  words: { word: string; term: number }[]
}

export interface Overlap {
  /** shared names, most telling first */
  names: { name: string; id: string; weight: number }[]
  /** the sum of their weights: rarity times weight in the article */
  nameScore: number
  words: string[]
  /** BM25 of the title */
  wordScore: number
}

/** Entities that share a term are one thing under two names. `weightOf` says how much an entity matters (0: not at all); `words` are telling words, counted once each. */
export function createOverlapQuery(index: ReportIndex, entities: readonly Entity[], weightOf: (entity: Entity) => number, words: Iterable<string>, knowledge: KnowledgeBase): OverlapQuery {
  const names: OverlapQuery['names'] = [], byTerm = new Map<number, OverlapQuery['names'][number]>()
  for (const entity of entities) {
    const terms = termsOfEntity(entity, knowledge).flatMap((term) => index.names.idOf.get(term) ?? [])
    const rarity = Math.min(...terms.map((term) => index.names.rarity[term]!)), weight = weightOf(entity) * rarity
    if (terms.length === 0 || weight <= 0) continue
    const twin = terms.map((term) => byTerm.get(term)).find((name) => name !== undefined)
    if (twin) twin.weight = Math.max(twin.weight, weight)
    else names.push({ name: entity.name, id: entity.id, weight, terms })
    for (const term of terms) byTerm.set(term, twin ?? names.at(-1)!)
  }
  return { names, words: [...new Set(words)].flatMap((word) => { const term = index.words.idOf.get(word); return term === undefined ? [] : { word, term } }) }
}

/** A title's words count beside names: so much of a BM25 point is worth one telling name of weight 1. */
export const wordWorth = 0.06

/** The reports that share most, at most `limit`, best first. One pass over the terms' postings. */
export function findTopReports({ names, words }: OverlapQuery, index: ReportIndex, limit: number): number[] {
  const scores = new Float32Array(index.reports.length), lastName = new Uint16Array(index.reports.length), touched: number[] = []
  names.forEach(({ weight, terms }, n) => {
    for (const term of terms) {
      for (let at = index.names.starts[term]!, end = index.names.starts[term + 1]!; at < end; at++) {
        const report = index.names.documents[at]!
        if (lastName[report] === n + 1) continue
        lastName[report] = n + 1
        if (scores[report] === 0) touched.push(report)
        scores[report]! += weight
      }
    }
  })
  for (const { term } of words) {
    for (let at = index.words.starts[term]!, end = index.words.starts[term + 1]!; at < end; at++) {
      const report = index.words.documents[at]!
      if (scores[report] === 0) touched.push(report)
      scores[report]! += wordWorth * index.words.weights[at]!
    }
  }
  return best(touched, scores, limit)
}

/** A small sorted list is kept while passing over all: most reports never enter it. */
function best(touched: readonly number[], scores: Float32Array, limit: number): number[] {
  const list: number[] = []
  for (const report of touched) {
    if (list.length === limit && scores[report]! <= scores[list[limit - 1]!]!) continue
    let at = list.length
    while (at > 0 && scores[list[at - 1]!]! < scores[report]!) at--
    list.splice(at, 0, report)
    if (list.length > limit) list.pop()
  }
  return list
}

/** What exactly one report shares. */
export function getOverlap({ names, words }: OverlapQuery, index: ReportIndex, report: number): Overlap {
  const sharedNames = names.filter(({ terms }) => terms.some((term) => holds(index.names, term, report) >= 0)).map(({ name, id, weight }) => ({ name, id, weight })).sort((a, b) => b.weight - a.weight)
  const sharedWords: string[] = []
  let wordScore = 0
  for (const { word, term } of words) {
    const at = holds(index.words, term, report)
    if (at < 0) continue
    sharedWords.push(word)
    wordScore += index.words.weights[at]!
  }
  return { names: sharedNames, nameScore: sum(sharedNames), words: sharedWords, wordScore }
}

const sum = (names: readonly { weight: number }[]) => names.reduce((total, { weight }) => total + weight, 0)
