/**
 * Adds the parts of a query to the scores of reports. The order of the sums is the same for every
 * report, whichever function adds them. Many parameters, no objects: these are the inner loops of a
 * search.
 */
import { holds, type QueryTerm } from './postings.ts'
import { weightOfImpact } from './segments/impact.ts'
import type { QueryPart } from './query-part.ts'
import { gather } from '../../text/gather.ts'

/**
 * By report: the last part that was counted, from 1 on. Of a name with several terms only one
 * counts.
 */
let counted = new Uint16Array(0)

/**
 * Adds a part to every report that has it and lists those that had no score before; gives the
 * length of the list.
 */
export function addPart(
  { terms, weight, isWord }: QueryPart,
  number: number,
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
): number {
  const lists = gather(terms, ({ at }) => at)
  if (isWord) for (const list of lists) count = addWord(list, weight, scores, touched, count)
  else if (terms.length === 1)
    for (const list of lists) count = addName(list, weight, scores, touched, count)
  else {
    if (counted.length < scores.length) counted = new Uint16Array(scores.length)
    for (const list of lists) count = addNameOnce(list, number + 1, weight, scores, touched, count)
    for (const list of lists) forget(list)
  }
  return count
}

/** Adds a part to every report that has it, without listing them. */
export function addToAll(
  { terms, weight, isWord }: QueryPart,
  number: number,
  scores: Float32Array,
): void {
  const lists = gather(terms, ({ at }) => at)
  if (terms.length === 1) for (const list of lists) addList(list, weight, isWord, scores)
  else {
    if (counted.length < scores.length) counted = new Uint16Array(scores.length)
    for (const list of lists) addListOnce(list, number + 1, weight, scores)
    for (const list of lists) forget(list)
  }
}

type List = QueryTerm['at'][number]

function addName(
  { postings: { table, from }, id }: List,
  weight: number,
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
): number {
  const { starts, documents } = table
  for (let i = starts[id]! | 0, end = starts[id + 1]! | 0; i < end; i++) {
    const report = (from + documents[i]!) | 0
    const score = scores[report]!
    if (score === 0) touched[count++] = report
    scores[report] = score + weight
  }
  return count
}

function addWord(
  { postings: { table, from }, id }: List,
  weight: number,
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
): number {
  const { starts, documents, impacts } = table
  for (let i = starts[id]! | 0, end = starts[id + 1]! | 0; i < end; i++) {
    const report = (from + documents[i]!) | 0
    const score = scores[report]!
    if (score === 0) touched[count++] = report
    scores[report] = score + weight * weightOfImpact[impacts[i]!]!
  }
  return count
}

function addNameOnce(
  { postings: { table, from }, id }: List,
  number: number,
  weight: number,
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
): number {
  const { starts, documents } = table
  for (let i = starts[id]! | 0, end = starts[id + 1]! | 0; i < end; i++) {
    const report = (from + documents[i]!) | 0
    const score = scores[report]!
    if (counted[report] === number) continue
    counted[report] = number
    if (score === 0) touched[count++] = report
    scores[report] = score + weight
  }
  return count
}

function addList(
  { postings: { table, from }, id }: List,
  weight: number,
  isWord: boolean,
  scores: Float32Array,
): void {
  const { starts, documents, impacts } = table
  const start = starts[id]! | 0
  const end = starts[id + 1]! | 0
  if (isWord)
    for (let i = start; i < end; i++)
      scores[(from + documents[i]!) | 0]! += weight * weightOfImpact[impacts[i]!]!
  else for (let i = start; i < end; i++) scores[(from + documents[i]!) | 0]! += weight
}

function addListOnce(
  { postings: { table, from }, id }: List,
  number: number,
  weight: number,
  scores: Float32Array,
): void {
  const { starts, documents } = table
  for (let i = starts[id]! | 0, end = starts[id + 1]! | 0; i < end; i++) {
    const report = (from + documents[i]!) | 0
    if (counted[report] !== number) scores[report]! += weight
    counted[report] = number
  }
}

function forget({
  postings: {
    table: { starts, documents },
    from,
  },
  id,
}: List): void {
  for (let i = starts[id]! | 0, end = starts[id + 1]! | 0; i < end; i++)
    counted[from + documents[i]!] = 0
}

/**
 * Adds a part to the candidates (ascending) that have it. Other reports with a score may get it
 * too.
 */
export function addToCandidates(
  { terms, count, weight, isWord }: QueryPart,
  scores: Float32Array,
  candidates: Uint32Array,
): void {
  const [first] = terms
  if (terms.length > 1) {
    for (const report of candidates)
      if (terms.some(({ at }) => at.some(({ postings, id }) => holds(postings, id, report) >= 0)))
        scores[report]! += weight
  } else if (first) {
    // a step in a list is cheaper than a binary search
    const isShort = count < candidates.length * 2
    for (const list of first.at)
      if (isShort) addWhereScored(list, weight, isWord, scores)
      else walk(list, weight, isWord, scores, candidates)
  }
}

function addWhereScored(
  {
    postings: {
      table: { starts, documents, impacts },
      from,
    },
    id,
  }: List,
  weight: number,
  isWord: boolean,
  scores: Float32Array,
): void {
  for (let i = starts[id]! | 0, end = starts[id + 1]! | 0; i < end; i++) {
    const report = (from + documents[i]!) | 0
    const score = scores[report]!
    if (score > 0)
      scores[report] = score + (isWord ? weight * weightOfImpact[impacts[i]!]! : weight)
  }
}

/** Both are ascending: each position is found from the last one by galloping search. */
function walk(
  {
    postings: {
      table: { starts, documents, impacts },
      from,
      size,
    },
    id,
  }: List,
  weight: number,
  isWord: boolean,
  scores: Float32Array,
  candidates: Uint32Array,
): void {
  const end = starts[id + 1]!
  let at = starts[id]!
  for (let i = 0; i < candidates.length && at < end; i++) {
    const report = candidates[i]!
    const document = report - from
    if (document < 0) continue
    if (document >= size) return
    let step = 1
    let low = at
    while (low + step < end && documents[low + step]! < document) {
      low += step
      step <<= 1
    }
    let high = Math.min(low + step, end - 1)
    while (low < high) {
      const middle = (low + high) >> 1
      if (documents[middle]! < document) low = middle + 1
      else high = middle
    }
    at = low
    if (documents[at] === document)
      scores[report]! += isWord ? weight * weightOfImpact[impacts[at]!]! : weight
  }
}
