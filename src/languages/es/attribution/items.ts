import type { Block } from '../../../model/text.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { findQuotes, type Quote } from '../../../text/quotes.ts'
import { findSentences } from '../../../text/sentences.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { SentenceItem } from '../../sentence-items.ts'
import { abbreviations } from '../abbreviations.ts'

export type Item = SentenceItem

/** No sentence is longer, in items, so that reading it stays linear. */
const longest = 300
const marks = ',;:.!?…()–—'

/**
 * The sentences of a block, quotations as one item each, and those quotations; what stands in
 * brackets is left out.
 */
export function readSentences(
  text: string,
  block: Block,
): { sentences: Item[][]; quotes: readonly Quote[] } {
  const quotes = findQuotes(text, block).filter(({ level }) => level === 0)
  const masked = maskQuotes(text, block, quotes)
  const sentences = findSentences(masked, { start: 0, end: masked.length }, abbreviations).flatMap(
    ({ start, end }) => {
      const items = readItems(text, start + block.start, end + block.start, quotes)
      const parts: Item[][] = []
      for (let i = 0; i < items.length; i += longest) parts.push(items.slice(i, i + longest))
      return parts
    },
  )
  return { sentences, quotes }
}

/** The block with letters for quotations: their full stops end no sentence. */
function maskQuotes(text: string, block: Block, quotes: readonly Quote[]): string {
  let masked = ''
  let at = block.start
  for (const { start, end } of quotes) {
    masked += text.slice(at, start) + 'x'.repeat(end - start)
    at = end
  }
  return masked + text.slice(at, block.end)
}

function readItems(text: string, from: number, to: number, quotes: readonly Quote[]): Item[] {
  const items: Item[] = []
  let at = from
  for (let i = firstFrom(quotes, from); i < quotes.length && quotes[i]!.start < to; i++) {
    const { start, end } = quotes[i]!
    addWords(items, text, at, start)
    items.push({ kind: 'quote', text: '', start, end, capital: false })
    at = end
  }
  addWords(items, text, at, to)
  return items
}

function addWords(items: Item[], text: string, from: number, to: number): void {
  let depth = 0
  let at = from
  const addMarks = (end: number) => {
    for (; at < end; at++) {
      const mark = text[at]!
      if (mark === '(') depth++
      else if (mark === ')') depth = Math.max(0, depth - 1)
      else if (depth === 0 && marks.includes(mark))
        items.push({ kind: 'mark', text: mark, start: at, end: at + 1, capital: false })
    }
  }
  for (const { start, end } of findTokens(text, from, to)) {
    addMarks(start)
    at = end
    if (depth > 0) continue
    const written = text.slice(start, end).normalize('NFC')
    items.push({
      kind: 'word',
      text: written.toLowerCase(),
      start,
      end,
      capital: /^\p{Lu}/u.test(written),
    })
  }
  addMarks(to)
}
