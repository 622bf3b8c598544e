/**
 * Finds a quote again in a text that may have changed since: letter for letter, else with as few
 * differences as possible. The weighing is that of Hypothesis's client (match-quote.ts: quote 50,
 * prefix 20, suffix 20, place 2); the search with errors is that of approx-string-match (Myers 1999).
 */
import search from 'approx-string-match'
import type { Span } from '../model/text.ts'
import type { Quote } from '../model/group-annotations.ts'

/** How much of a quote may differ: beyond it another sentence would be as near. */
const mayDiffer = 0.3
/** Errors that are looked for at most; the time of the search grows with them. */
const mostErrors = 128
/** A quote as short as this must stand letter for letter: a few letters are near to anything. */
const short = 12
/** The least likeness, 0–1, of words around and quote together for a quote that was changed. */
const leastLikeness = 0.6
/** As long a quote as this says by itself where it is; a name stands in many places. */
const telling = 32
/** The least likeness, 0–1, of the words before or behind a shorter one. */
const leastAround = 0.5

const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 }

interface Found extends Span {
  errors: number
}

/**
 * Where the quote stands now, null where it no longer does. `position`: where it stood, UTF-16
 * units; of several places alike the nearest one is taken.
 */
export function findQuote(text: string, quote: Quote, position: number | null): Span | null {
  const exact = quote.exact
  if (exact.trim() === '') return null
  const found = findExact(text, exact)
  const candidates = found.length > 0 ? found : findNear(text, exact)
  let best: Span | null = null
  let bestScore = found.length > 0 ? -1 : leastLikeness
  for (const candidate of candidates) {
    if (exact.length < telling && !isAmongItsWords(text, candidate, quote)) continue
    const score = weigh(text, candidate, quote, position)
    if (score <= bestScore) continue
    bestScore = score
    best = { start: candidate.start, end: candidate.end }
  }
  return best
}

function findExact(text: string, exact: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 })
  return found
}

function findNear(text: string, exact: string): Found[] {
  if (exact.length < short) return []
  return search(text, exact, Math.min(mostErrors, Math.floor(exact.length * mayDiffer)))
}

/** 0–1: how alike the words before and behind a place are to those that stood there. */
const aroundOf = (text: string, { start, end }: Span, { prefix, suffix }: Quote) => ({
  before: likeness(text.slice(Math.max(0, start - prefix.length), start), prefix),
  after: likeness(text.slice(end, end + suffix.length), suffix),
})

function isAmongItsWords(text: string, place: Span, quote: Quote): boolean {
  const { before, after } = aroundOf(text, place, quote)
  return Math.max(before, after) >= leastAround
}

/** 0–1: how well a place fits. */
function weigh(text: string, found: Found, quote: Quote, position: number | null): number {
  const { start, errors } = found
  const { exact } = quote
  const { before, after } = aroundOf(text, found, quote)
  const near = position === null ? 0 : 1 - Math.min(1, Math.abs(start - position) / text.length)
  const sum =
    weights.quote * (1 - errors / exact.length) +
    weights.prefix * before +
    weights.suffix * after +
    weights.place * near
  return sum / (weights.quote + weights.prefix + weights.suffix + weights.place)
}

/** 0–1: how alike two short texts are; 1 where there is nothing to compare with. */
function likeness(found: string, wanted: string): number {
  if (wanted === '') return 1
  const [best] = search(found, wanted, wanted.length)
  return best ? 1 - best.errors / wanted.length : 0
}
