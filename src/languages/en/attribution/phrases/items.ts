import type { Span } from '../../../../model/text.ts'
import type { Quote } from '../../../../text/quotes.ts'
import { readWord } from '../lexicon/lexicon.ts'
import { type LexicalEntry, is } from '../lexicon/word-kinds.ts'

/** A word, a mark of punctuation or a whole quotation: what the grammar walks over. */
export interface Item extends Span {
  kind: 'word' | 'mark' | 'quote'
  /** lower case; for a mark the mark itself; for a quotation its last mark or letter inside */
  text: string
  capital: boolean
  word: LexicalEntry
}

/** Stands for the last character of a quotation that its block does not close. */
export const openEnd = '\u0000'

const none: LexicalEntry = { bits: 0, forms: 0, cues: [], lemma: '' }
const clitics = new Map([
  ['s', "'s"],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'had'],
  ['m', 'am'],
  ['t', "n't"],
])

/**
 * The items of a stretch of text, where `headline` says that verbs may have capitals; each of
 * `quotes` that stands by itself is one item. Linear.
 */
export function readItems(
  text: string,
  span: Span,
  quotes: readonly Quote[],
  headline = false,
): Item[] {
  const items: Item[] = []
  let q = 0
  let i = span.start
  while (i < span.end) {
    while (q < quotes.length && quotes[q]!.start < i) q++
    const quote = quotes[q]
    if (quote && quote.start === i) {
      items.push({
        start: i,
        end: quote.end,
        kind: 'quote',
        text: quote.closed ? lastCharacter(text, quote.inner) : openEnd,
        capital: isCapital(text, firstLetter(text, quote.inner)),
        word: none,
      })
      i = quote.end
      continue
    }
    const character = text[i]!
    if (isWordCharacter(character))
      i = readWordAt(text, i, Math.min(span.end, quote?.start ?? span.end), items)
    else {
      if (character > ' ' && character !== '\u00a0') pushMark(items, text, i)
      i++
    }
  }
  return headline ? items : withNames(items)
}

/** Verbs that are nouns before these words: "a think tank". */
const compounds = new Map([
  ['think', /^tanks?$/],
  ['claim', /^forms?$/],
  ['report', /^cards?$/],
  ['warning', /^(?:systems?|signs?)$/],
  ['plea', /^deals?$/],
])

/**
 * A capital inside a sentence makes a name of what might be a verb: "the United States"; so does a
 * noun with which it forms a compound.
 */
function withNames(items: Item[]): Item[] {
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!
    const before = items[i - 1]!
    if (compounds.get(before.text)?.test(item.text)) before.word = none
    if (
      item.capital &&
      item.kind === 'word' &&
      (item.word.bits & is.verb) !== 0 &&
      before.kind === 'word' &&
      (item.word.bits & functionBits) === 0
    )
      item.word = none
  }
  return items
}

const functionBits =
  is.be | is.have | is.do | is.modal | is.subject | is.determiner | is.preposition

function pushMark(items: Item[], text: string, at: number): void {
  const last = items[items.length - 1]
  const mark = text[at]!
  if (mark === '-' || mark === '–' || mark === '―' || mark === '—') {
    if (last?.text === '—' && last.end === at) last.end++
    else items.push({ start: at, end: at + 1, kind: 'mark', text: '—', capital: false, word: none })
  } else if ("'’".includes(mark)) {
    if (last?.end === at && last.text.endsWith('s'))
      items.push({ start: at, end: at + 1, kind: 'word', text: "'s", capital: false, word: none })
  } else
    items.push({
      start: at,
      end: at + 1,
      kind: 'mark',
      text: mark === '…' ? '.' : mark,
      capital: false,
      word: none,
    })
}

/**
 * One word; its contraction ("n't", "'s", "'ll") becomes an item of its own. Full stops inside
 * abbreviations belong to it.
 */
function readWordAt(text: string, from: number, to: number, items: Item[]): number {
  let i = from + 1
  while (i < to) {
    const character = text[i]!
    if (isWordCharacter(character)) i++
    else if (character === '-' && i + 1 < to && isWordCharacter(text[i + 1]!)) i++
    else if (
      (character === '.' || character === ',') &&
      i + 1 < to &&
      isDigit(text[i - 1]!) &&
      isDigit(text[i + 1]!)
    )
      i++
    else if (character === '.' && isAbbreviated(text, from, i, to)) i++
    else break
  }
  const apostrophe = i < to && "'’".includes(text[i]!)
  if (apostrophe) {
    let end = i + 1
    while (end < to && isLetter(text[end]!)) end++
    const tail = text.slice(i + 1, end).toLowerCase()
    const clitic = clitics.get(tail)
    if (clitic) {
      const split = clitic === "n't" && text[i - 1] === 'n' && i - from > 1 ? i - 1 : i
      push(items, text, from, split)
      items.push({
        start: split,
        end,
        kind: 'word',
        text: clitic,
        capital: false,
        word: readWord(clitic),
      })
      return end
    }
    if (end > i + 1) {
      push(items, text, from, end)
      return end
    }
  }
  push(items, text, from, i)
  return i
}

function push(items: Item[], text: string, start: number, end: number): void {
  const lower = text.slice(start, end).toLowerCase()
  const capital = isCapital(text, start)
  const read = readWord(lower)
  // "Mohamed", "Reading": an unknown word with a capital is a name, whatever its ending
  const word =
    (lower === 'i' && !capital) ||
    (capital && read.lemma === '' && read.bits !== 0 && (read.bits & is.number) === 0)
      ? none
      : read
  items.push({
    start,
    end,
    kind: 'word',
    text: lower === 'ca' || lower === 'wo' ? 'will' : lower,
    capital,
    word: lower === 'ca' || lower === 'wo' ? readWord('will') : word,
  })
}

const titles = new Set(
  'mr mrs ms dr prof gen col lt sgt capt sen sens rep reps gov st jr sr inc corp ltd co no vs adm maj cmdr hon rev ariz calif colo conn fla ga ill ind kan mass md mich minn mo nev okla ore pa tenn tex va vt wash wis jan feb aug sept oct nov dec'.split(
    ' ',
  ),
)

/** A full stop behind a title or between initials, not the end of a sentence. */
function isAbbreviated(text: string, from: number, stop: number, to: number): boolean {
  const word = text.slice(from, stop)
  if (stop + 1 < to && isLetter(text[stop + 1]!) && word.length <= 12) return true
  if (word.length === 1) return isCapital(text, from) && word !== 'I'
  if (word.includes('.') && word.length <= 8) return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)
  return titles.has(word.toLowerCase().replace(/^[dr]-/, ''))
}

export function isNominal(item: Item | undefined): boolean {
  if (!item) return false
  if (item.kind === 'quote') return true
  if (item.kind === 'mark') return item.text === ')' || item.text === '%' || item.text === '$'
  const { bits } = item.word
  if (
    item.capital &&
    (bits & (is.verb | is.noun)) !== 0 &&
    (bits & ~(is.verb | is.noun | is.light | is.time)) === 0
  )
    return true
  return bits === 0 || (bits & (is.noun | is.number | is.time)) !== 0
}

function isWordCharacter(character: string): boolean {
  return (
    isLetter(character) ||
    isDigit(character) ||
    character === '@' ||
    character === '#' ||
    character === '&'
  )
}

function isLetter(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    (character > '\u00bf' && /\p{L}|\p{M}/u.test(character))
  )
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

function isCapital(text: string, at: number): boolean {
  const character = text[at] ?? ''
  return (
    (character >= 'A' && character <= 'Z') || (character > '\u00bf' && /\p{Lu}/u.test(character))
  )
}

function firstLetter(text: string, { start, end }: Span): number {
  let i = start
  while (i < end && !isWordCharacter(text[i]!)) i++
  return i
}

function lastCharacter(text: string, { start, end }: Span): string {
  let i = end - 1
  while (i > start && (text[i]! <= ' ' || '’”"\''.includes(text[i]!))) i--
  return text[i] ?? ''
}
