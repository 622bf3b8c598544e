import type { Span } from '../../../../model/text.ts'
import type { Quote } from '../../../../text/quotes.ts'
import { is, type LexicalEntry } from '../lexicon/word-kinds.ts'
import { isCapitalAt } from '../../../../text/letters.ts'
import { isWordCharacter } from './characters.ts'
import { none, openEnd, type Item } from './items.ts'
import { readWordAt } from './word-at.ts'

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
        capital: isCapitalAt(text, firstLetter(text, quote.inner)),
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

/** What only describes: "how long", "long before", "their own". */
const describing: LexicalEntry = { ...none, bits: is.adverb }

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
    // "the town's own wells", "their own wells"
    if (item.text === 'own' && (before.text === "'s" || (before.word.bits & is.possessive) !== 0))
      item.word = describing
    if (
      item.text === 'will' &&
      item.capital &&
      items[i + 1]?.capital &&
      items[i + 1]!.word.bits === 0
    )
      item.word = none
    if (before.text === 'long' && item.text !== 'for' && item.text !== 'to')
      before.word = describing
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
  } else if (!isStray(text, at))
    items.push({
      start: at,
      end: at + 1,
      kind: 'mark',
      text: mark === '…' ? '.' : mark,
      capital: false,
      word: none,
    })
}

/** `The road is closed," the mayor said.`: a mark whose quotation began nowhere in the block. */
const isStray = (text: string, at: number) =>
  '"”'.includes(text[at]!) && ',.!?'.includes(text[at - 1] ?? ' ')

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
