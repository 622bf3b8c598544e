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

/** UTF-16 units before and behind a quote that are compared: twice as many as Hypothesis keeps. */
const mostAround = 64
/** UTF-16 units of a text that are searched with errors at once. */
const stretch = 4096
/** Of more places alike only those are weighed around which most letters are as they were. */
const mostPlaces = 50

const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 }

interface Found extends Span {
  errors: number
}

/**
 * Where the quote stands now, null where it no longer does. `position`: where it stood, UTF-16
 * units; of several places alike the nearest one is taken. `isExact`: only letter for letter.
 */
export function findQuote(
  text: string,
  quote: Quote,
  position: number | null,
  isExact = false,
): Span | null {
  const { exact } = quote
  if (exact.trim() === '') return null
  const near = withNearContext(quote)
  const found = findExact(text, exact)
  if (isExact && found.length === 0) return null
  const candidates =
    found.length > 0
      ? chooseLikely(text, found, { near, position })
      : findNear(text, exact, position)
  let best: Span | null = null
  let bestScore = found.length > 0 ? -1 : leastLikeness
  for (const candidate of candidates) {
    const around = compareAround(text, candidate, near)
    if (exact.length < telling && Math.max(around.before, around.after) < leastAround) continue
    const score = weigh(candidate, around, { exact, away: awayFrom(position, candidate, text) })
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

/**
 * The places with the fewest errors, in order of the text. It is searched stretch by stretch from
 * where the quote stood: the search takes long for each place, so that where many are alike, only
 * better ones are looked for any further.
 */
function findNear(text: string, exact: string, position: number | null): Found[] {
  if (exact.length < short) return []
  let errors = Math.min(mostErrors, Math.floor(exact.length * mayDiffer))
  /** before a stretch: a place that ends in it may begin so far ahead */
  const ahead = exact.length + errors
  let found: Found[] = []
  for (const from of stretchesOf(text, position)) {
    const begin = Math.max(0, from - ahead)
    const here = search(text.slice(begin, from + stretch), exact, errors)
      .map((one) => ({ ...one, start: begin + one.start, end: begin + one.end }))
      .filter(({ end }) => end > from)
    const [first] = here
    if (!first) continue
    if (found[0] && first.errors < found[0].errors) found = []
    found = [...found, ...here]
    errors = found.length < mostPlaces ? first.errors : first.errors - 1
    if (errors < 0) break
  }
  return found.sort((a, b) => a.end - b.end)
}

/** Where the stretches of a text begin, the nearest to the position first. */
function stretchesOf(text: string, position: number | null): number[] {
  const starts = Array.from({ length: Math.ceil(text.length / stretch) }, (_, i) => i * stretch)
  const away = (start: number): number => Math.abs(start + stretch / 2 - (position ?? 0))
  return starts.sort((a, b) => away(a) - away(b))
}

const withNearContext = ({ exact, prefix, suffix }: Quote): Quote => ({
  exact,
  prefix: prefix.slice(-mostAround),
  suffix: suffix.slice(0, mostAround),
})

/**
 * The places that are worth comparing, in order of the text: a letter stands in thousands, and files
 * of strangers may ask for one thousands of times.
 */
function chooseLikely(
  text: string,
  found: readonly Found[],
  { near, position }: { near: Quote; position: number | null },
): readonly Found[] {
  if (found.length <= mostPlaces) return found
  return found
    .map((place) => ({
      place,
      same: countSameAround(text, place, near),
      away: awayFrom(position, place, text),
    }))
    .sort((a, b) => b.same - a.same || a.away - b.away)
    .slice(0, mostPlaces)
    .map(({ place }) => place)
    .sort((a, b) => a.start - b.start)
}

/** How many letters on both sides of a place, outwards from it, are as they were. */
function countSameAround(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}

/** How far a place is from where the quote stood, as a share of the text; 1 where that is unknown. */
const awayFrom = (position: number | null, { start }: Span, text: string): number =>
  position === null ? 1 : Math.min(1, Math.abs(start - position) / text.length)

/** 0–1: how alike the words before and behind a place are to those that stood there. */
const compareAround = (text: string, { start, end }: Span, { prefix, suffix }: Quote) => ({
  before: likeness(text.slice(Math.max(0, start - prefix.length), start), prefix),
  after: likeness(text.slice(end, end + suffix.length), suffix),
})

/** 0–1: how well a place fits. */
function weigh(
  { errors }: Found,
  { before, after }: ReturnType<typeof compareAround>,
  { exact, away }: { exact: string; away: number },
): number {
  const sum =
    weights.quote * (1 - errors / exact.length) +
    weights.prefix * before +
    weights.suffix * after +
    weights.place * (1 - away)
  return sum / (weights.quote + weights.prefix + weights.suffix + weights.place)
}

/** 0–1: how alike two short texts are; 1 where there is nothing to compare with. */
function likeness(found: string, wanted: string): number {
  if (wanted === '') return 1
  const [best] = search(found, wanted, wanted.length)
  return best ? 1 - best.errors / wanted.length : 0
}
