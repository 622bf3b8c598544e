/** What reports have in common with an article or with a part of it: names, weighted by how telling they are, title words and numbers. */
import type { Entity } from '../model/annotation.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { fold } from '../text/fold.ts'
import { getTerm, holds, inverseFrequency, rarity, type QueryTerm } from './postings.ts'
import type { ReportIndex } from './report-index.ts'
import { soundFromOther } from './terms-of-report.ts'
import { termsOfEntity } from './terms.ts'

/** A name that reports of the index are about, and who bears it here: entities that share a term are one thing under several names. */
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
export function findComparableNames(index: ReportIndex, entities: readonly Entity[], knowledge: KnowledgeBase): ComparableName[] {
  const names: ComparableName[] = [], byTerm = new Map<string, ComparableName>(), size = index.reports.length
  for (const entity of entities) {
    const own = termsOfEntity(entity, knowledge), sound = soundFromOther(fold(entity.name))
    const known = own.flatMap((term) => { const found = getTerm(index.names, term); return found ? { term, found } : [] })
    const heard = sound && known.length === 0 ? getTerm(index.names, sound) : null
    if (known.length === 0 && !heard) continue
    const bearer = { entity, rarity: heard ? rarity(heard.count, size) * soundWorth : Math.min(...known.map(({ found }) => rarity(found.count, size))) }
    let name = known.map(({ term }) => byTerm.get(term)).find((other) => other !== undefined)
    if (name) name.bearers.push(bearer)
    else {
      name = { name: entity.name, terms: heard ? [heard] : known.map(({ found }) => found), bearers: [bearer] }
      names.push(name)
    }
    for (const { term } of known) byTerm.set(term, name)
  }
  return names
}

/** `weightOf` says how much an entity matters, more than 0; `words` are telling words and numbers, counted once each. */
export function createOverlapQuery(index: ReportIndex, names: readonly ComparableName[], weightOf: (entity: Entity) => number, words: Iterable<string>): OverlapQuery {
  const weighed = names.map(({ name, terms, bearers }) => ({
    name, id: bearers[0]!.entity.id, terms, weight: bearers.reduce((most, bearer) => Math.max(most, weightOf(bearer.entity) * bearer.rarity), 0),
  }))
  return { names: weighed, words: [...new Set(words)].flatMap((word) => {
    const term = getTerm(index.words, word)
    return term ? { word, term, inverse: inverseFrequency(term.count, index.reports.length) } : []
  }) }
}

/** A title's words count beside names: so much of a BM25 point is worth one telling name of weight 1. */
export const wordWorth = 0.06

/** Scores of the reports while a query runs, and the part of the query that counted last; all 0 between two. */
interface Scratch {
  scores: Float32Array
  lastPart: Uint16Array
}

/** One for each index, since a new one of 100,000 costs more than the query. */
const scratches = new WeakMap<ReportIndex, Scratch>()

function scratchOf(index: ReportIndex): Scratch {
  const size = index.reports.length, known = scratches.get(index)
  if (known && known.scores.length >= size) return known
  const scratch = { scores: new Float32Array(size + 256), lastPart: new Uint16Array(size + 256) }
  scratches.set(index, scratch)
  return scratch
}

/** A term that more reports hold brings no report in by itself: it only counts for those that share a rarer one. */
const frequentFrom = 2000
/** So many times as many as are wanted are weighed with the frequent terms too. */
const spare = 4

/** The reports that share most, at most `limit`, best first; of those that are allowed. One pass over the postings of the rarer terms. */
export function findTopReports({ names, words }: OverlapQuery, index: ReportIndex, limit: number, isAllowed: (report: number) => boolean = () => true): number[] {
  const parts: Part[] = [
    ...names.map(({ weight, terms }) => ({ terms, count: terms.reduce((sum, { count }) => sum + count, 0), weight, weighted: false })),
    ...words.map(({ term, inverse }) => ({ terms: [term], count: term.count, weight: wordWorth * inverse, weighted: true })),
  ]
  const scratch = scratchOf(index), touched: number[] = [], rare = parts.filter(({ count }) => count <= frequentFrom), frequent = parts.filter(({ count }) => count > frequentFrom)
  rare.forEach((part, i) => addPart(part, i + 1, scratch, touched))
  let among: readonly number[] = touched
  if (frequent.length > 0 && touched.length >= limit) {
    among = best(touched, scratch.scores, limit * spare, isAllowed)
    for (const part of frequent) addWhereTouched(part, scratch, among)
  } else frequent.forEach((part, i) => addPart(part, rare.length + i + 1, scratch, touched))
  const top = best(among, scratch.scores, limit, isAllowed)
  for (const report of touched) { scratch.scores[report] = 0; scratch.lastPart[report] = 0 }
  return top
}

/** A name with its terms, of which one counts, or a word, which counts as much as it weighs in the title. */
interface Part {
  terms: readonly QueryTerm[]
  count: number
  weight: number
  weighted: boolean
}

function addPart({ terms, weight, weighted }: Part, number: number, { scores, lastPart }: Scratch, touched: number[]): void {
  for (const { at } of terms) {
    for (const { postings: { starts, documents, weights }, id } of at) {
      for (let i = starts[id]!, end = starts[id + 1]!; i < end; i++) {
        const report = documents[i]!
        if (lastPart[report] === number) continue
        if (scores[report] === 0) touched.push(report)
        lastPart[report] = number
        scores[report]! += weighted ? weight * weights[i]! : weight
      }
    }
  }
}

function addWhereTouched({ terms, weight, weighted }: Part, { scores }: Scratch, touched: readonly number[]): void {
  for (const report of touched) {
    for (const { at } of terms) {
      const held = at.find(({ postings, id }) => report >= postings.from && report < postings.from + postings.size && holds(postings, id, report) >= 0)
      if (!held) continue
      scores[report]! += weighted ? weight * held.postings.weights[holds(held.postings, held.id, report)]! : weight
      break
    }
  }
}

/** A small sorted list is kept while passing over all: most reports never enter it. */
function best(touched: readonly number[], scores: Float32Array, limit: number, isAllowed: (report: number) => boolean): number[] {
  const list: number[] = []
  for (const report of touched) {
    if ((list.length === limit && scores[report]! <= scores[list[limit - 1]!]!) || !isAllowed(report)) continue
    let at = list.length
    while (at > 0 && scores[list[at - 1]!]! < scores[report]!) at--
    list.splice(at, 0, report)
    if (list.length > limit) list.pop()
  }
  return list
}

/** What exactly one report shares. */
export function getOverlap({ names, words }: OverlapQuery, report: number): Overlap {
  const shared = names.filter(({ terms }) => terms.some(({ at }) => at.some(({ postings, id }) => holds(postings, id, report) >= 0)))
    .map(({ name, id, weight }) => ({ name, id, weight })).sort((a, b) => b.weight - a.weight)
  const sharedWords: string[] = [], numbers: string[] = []
  let wordScore = 0
  for (const { word, inverse, term } of words) {
    for (const { postings, id } of term.at) {
      const at = holds(postings, id, report)
      if (at < 0) continue
      if (word.startsWith('#')) numbers.push(word.slice(1))
      else sharedWords.push(word)
      wordScore += inverse * postings.weights[at]!
    }
  }
  return { names: shared, nameScore: shared.reduce((total, { weight }) => total + weight, 0), words: sharedWords, numbers, wordScore }
}
