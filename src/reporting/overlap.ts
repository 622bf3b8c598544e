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
  /** by report: places in `names` of those that it is about */
  namesOf: ReadonlyMap<number, readonly number[]>
}

/** Names of an article that reports of the index are about: read once, weighed anew for each query. */
export interface ComparableNames {
  names: readonly ComparableName[]
  namesOf: ReadonlyMap<number, readonly number[]>
}

interface ComparableName {
  terms: number[]
  /** entities that share a term: one thing under several names; the first gives its own */
  bearers: { entity: Entity; rarity: number }[]
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

/** The entities that some report is about. Those that share a term are one thing under two names. */
export function findComparableNames(index: ReportIndex, entities: readonly Entity[], knowledge: KnowledgeBase): ComparableNames {
  const names: ComparableName[] = [], byTerm = new Map<number, ComparableName>(), namesOf = new Map<number, number[]>()
  for (const entity of entities) {
    const terms = termsOfEntity(entity, knowledge).flatMap((term) => index.names.idOf.get(term) ?? [])
    if (terms.length === 0) continue
    const bearer = { entity, rarity: Math.min(...terms.map((term) => index.names.rarity[term]!)) }
    let name = terms.map((term) => byTerm.get(term)).find((known) => known !== undefined)
    if (name) name.bearers.push(bearer)
    else {
      name = { terms, bearers: [bearer] }
      names.push(name)
    }
    for (const term of terms) byTerm.set(term, name)
  }
  names.forEach(({ terms }, place) => {
    for (const term of terms) {
      for (let at = index.names.starts[term]!, end = index.names.starts[term + 1]!; at < end; at++) {
        const report = index.names.documents[at]!, known = namesOf.get(report)
        if (!known) namesOf.set(report, [place])
        else if (known.at(-1) !== place) known.push(place)
      }
    }
  })
  return { names, namesOf }
}

/** `weightOf` says how much an entity matters, more than 0; `words` are telling words, counted once each. */
export function createOverlapQuery(index: ReportIndex, { names, namesOf }: ComparableNames, weightOf: (entity: Entity) => number, words: Iterable<string>): OverlapQuery {
  const weighed = names.map(({ terms, bearers }) => {
    const { name, id } = bearers[0]!.entity
    return { name, id, weight: bearers.reduce((most, { entity, rarity }) => Math.max(most, weightOf(entity) * rarity), 0), terms }
  })
  return { names: weighed, namesOf, words: [...new Set(words)].flatMap((word) => { const term = index.words.idOf.get(word); return term === undefined ? [] : { word, term } }) }
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
export function getOverlap({ names, namesOf, words }: OverlapQuery, index: ReportIndex, report: number): Overlap {
  const sharedNames = (namesOf.get(report) ?? []).map((place) => { const { name, id, weight } = names[place]!; return { name, id, weight } }).sort((a, b) => b.weight - a.weight)
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
