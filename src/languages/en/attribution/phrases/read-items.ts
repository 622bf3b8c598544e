import type { Span } from '../../../../model/text.ts'
import type { Quote } from '../../../../text/quotes.ts'
import { isCapitalAt } from '../../../../text/letters.ts'
import { isWordCharacter } from './characters.ts'
import { none, openEnd, type Item } from './items.ts'
import { readNeighbours } from './neighbours.ts'
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
  return headline ? items : readNeighbours(items)
}

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
