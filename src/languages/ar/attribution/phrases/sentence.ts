/**
 * A block's sentences as words with the punctuation between them; a quotation is never cut by the
 * full stops inside it.
 */
import { quoteHabits } from '../lexicon/quote-habits.ts'
import type { Block, Span } from '../../../../model/text.ts'
import { ignoredUnit } from '../../../../text/fold.ts'
import { foldTable } from '../../../../text/fold-table.ts'
import { type Quote, findQuotes } from '../../../../text/quotes.ts'
import { findSentences } from '../../../../text/sentences.ts'
import { findTokens, type Token } from '../../../../text/tokens.ts'
import { abbreviations } from '../../abbreviations.ts'
import { withoutDateline, type KnownNames } from './dateline.ts'
import { cutAtCredits } from './picture-credit.ts'
import { pointsBack } from './points-back.ts'
import { withoutReport } from './unclosed-quote.ts'
import { firstEndingAfter } from '../../../../text/first-from.ts'
import { kindAt, letterKind } from '../../../../text/letters.ts'
import { depthAfter, markQuotes, readMarks, type Gap } from './gaps.ts'

export interface ArabicWord extends Span {
  folded: string
  /** what stands between this word and the one before it */
  before: Gap
  /** outermost quotation that holds it, as an index of `Sentence.quotes`; -1 outside */
  quote: number
  /** begins with ل before a hamza: «لإيران», to whom something was said */
  dative: boolean
  /** begins a name that is known */
  named: boolean
  /** a name that is known begins behind its first letter: «لترامب» */
  namedBehindParticle: boolean
  /** where the name ends that begins with this word or behind its first letter; 0 when none does */
  nameEnd: number
  /** where the person's name ends that begins with this word; 0 when none does */
  personEnd: number
  /** begins the name of a known body */
  isBody: boolean
  /** inside parentheses */
  aside: boolean
}

export interface ArabicSentence extends Span {
  words: ArabicWord[]
  quotes: Quote[]
}

/** A sentence longer than this many words is read in pieces. */
const longest = 400

/** Sentences of `block`, in order. Linear in its length. */
export function findClauses(text: string, block: Block, known: KnownNames): ArabicSentence[] {
  const quotes = findQuotes(text, block, quoteHabits)
    .filter((quote) => quote.level === 0)
    .map((quote) => withoutReport(text, quote))
  const [first, ...others] = whole(text, findSentences(text, block, abbreviations), quotes)
  if (!first) return []
  const sentences = [withoutDateline(text, first, known), ...others]
  return cutAtCredits(text, sentences, quotes).flatMap((span) => read(text, span, quotes, known))
}

/** Joins sentences that a closed quotation spans, and one that points back to a quotation. */
function whole(text: string, sentences: readonly Span[], quotes: readonly Quote[]): Span[] {
  const joined: Span[] = []
  let q = 0
  for (const sentence of sentences) {
    const last = joined.at(-1)
    while (q < quotes.length && quotes[q]!.end < sentence.start) q++
    const quote = quotes[q]
    const isSpanned =
      last &&
      quote &&
      quote.start < last.end &&
      quote.end > sentence.start &&
      quote.start >= last.start
    if (last && (isSpanned || pointsBack(text, last, sentence))) last.end = sentence.end
    else joined.push({ ...sentence })
  }
  return joined
}

function read(
  text: string,
  span: Span,
  all: readonly Quote[],
  known: KnownNames,
): ArabicSentence[] {
  const { names, persons, bodies } = known
  const quotes = within(all, span)
  const tokens = findTokens(text, span.start, span.end)
  const sentences: ArabicSentence[] = []
  let words: ArabicWord[] = []
  let q = 0
  let depth = 0
  let from = span.start
  let at = span.start
  let reached = 0
  for (const token of tokens) {
    while (q < quotes.length && quotes[q]!.end <= token.start) q++
    const quote = quotes[q]
    const inside = quote !== undefined && quote.start < token.start
    const between = { start: at, end: token.start }
    const before = readMarks(text, between, abbreviations.has(words.at(-1)?.folded ?? ''))
    markQuotes(before, between, quotes, q)
    depth = depthAfter(text, between, depth)
    const nameEnd = names.get(token.start)
    reached = Math.max(reached, endOfThing(token.start, known))
    const isLetter =
      token.folded === 'ان' &&
      (isJoined(text, token.start) || (token.start < reached && nameEnd !== token.end))
    words.push({
      start: token.start,
      end: withMarks(text, token.end, span.end),
      folded: isLetter ? letterOfName : spelt(text, token),
      before,
      quote: inside ? q : -1,
      aside: depth > 0,
      named: nameEnd !== undefined,
      namedBehindParticle: names.has(token.start + 1),
      nameEnd: nameEnd ?? names.get(token.start + 1) ?? 0,
      personEnd: persons.get(token.start) ?? 0,
      isBody: bodies.has(token.start),
      dative: text[token.start] === 'ل' && isHamzated(text[token.start + 1]),
    })
    at = words.at(-1)!.end
    if ((words.length >= longest && !inside) || words.length >= 3 * longest) {
      sentences.push({ start: from, end: token.end, words, quotes })
      words = []
      from = token.end
    }
  }
  if (words.length > 0) sentences.push({ start: from, end: span.end, words, quotes })
  return sentences
}

/** «سي إن إن», «بارك تشان-إن»: within a name the letter N or a syllable, spelt like أنّ. */
const letterOfName = 'ن'

/** «إمام» is no «أمام», which folding makes of it. */
const preacher = 'خطيب'

const spelt = (text: string, { start, folded }: Token): string =>
  folded === 'امام' && text[start] === 'إ' ? preacher : folded

/** Whether a hyphen joins the word at `start` to the letter before it. */
const isJoined = (text: string, start: number): boolean =>
  text[start - 1] === '-' && kindAt(text, start - 2) === letterKind

/** The end of the name of a thing that begins at `start` or behind a particle there; 0 without one. */
const endOfThing = (start: number, { names, persons }: KnownNames): number =>
  persons.has(start) ? 0 : (names.get(start) ?? names.get(start + 1) ?? 0)

/** Past the vowel signs and tatweel that end a word. */
function withMarks(text: string, end: number, limit: number): number {
  let to = end
  while (to < limit && isMark(text.charCodeAt(to))) to++
  return to
}

const isMark = (unit: number): boolean =>
  unit === 0x640 || (unit >= 0x64b && unit <= 0x652) || unit === 0x670

const isHamzated = (letter: string | undefined): boolean => letter === 'أ' || letter === 'إ'

/** The quotations that touch a span: they are in order and do not overlap. */
function within(quotes: readonly Quote[], span: Span): Quote[] {
  const found: Quote[] = []
  const first = firstEndingAfter(quotes, span.start)
  for (let i = first; i < quotes.length && quotes[i]!.start < span.end; i++) found.push(quotes[i]!)
  return found
}

/** Index of the word behind the quotation that holds word `i`; behind the last one at most. */
export function behindQuote(words: readonly ArabicWord[], i: number): number {
  let behind = i + 1
  while (behind < words.length && words[behind]!.quote === words[i]!.quote) behind++
  return behind
}

/** Where a word begins once `count` folded letters are taken off its front. */
export function startAfter(text: string, word: Span, count: number): number {
  let i = word.start
  for (let left = count; i < word.end && left >= 0; i++) {
    if (foldTable[text.charCodeAt(i)] === ignoredUnit) continue
    if (left === 0) return i
    left--
  }
  return i
}
