import type { Block } from '../../../model/text.ts'
import { findQuotes, type Quote } from '../../../text/quotes.ts'
import { findSentences } from '../../../text/sentences.ts'
import { firstFrom } from '../../../text/first-from.ts'
import type { SentenceItem } from '../../sentence-items.ts'
import { abbreviations } from '../abbreviations.ts'
import { findWords } from '../elisions.ts'

/** Words stand without their apostrophes. What stands in brackets is left out. */
export interface Item extends SentenceItem {
  /** a hyphen joins it to the word before: "a-t-il" */
  hyphen: boolean
}

export interface FrenchSentence {
  items: Item[]
  start: number
  end: number
}

/**
 * No sentence is longer, in items: what has no full stop in it is cut, so that reading it stays
 * linear.
 */
const longest = 300

/**
 * The sentences of a block; a quotation is one item, and its own full stops end a sentence only
 * where a capital follows it.
 */
export function readSentences(
  text: string,
  block: Block,
): { sentences: FrenchSentence[]; quotes: Quote[] } {
  const quotes = findQuotes(text, block).filter(({ level }) => level === 0)
  const masked = maskQuotes(text, block, quotes)
  const sentences = findSentences(masked, { start: 0, end: masked.length }, abbreviations).flatMap(
    ({ start, end }) => {
      const items = readItems(text, start + block.start, end + block.start, quotes)
      const parts: FrenchSentence[] = []
      for (let i = 0; i < items.length; i += longest) {
        const part = items.slice(i, i + longest)
        parts.push({ items: part, start: part[0]!.start, end: part[part.length - 1]!.end })
      }
      return parts
    },
  )
  return { sentences, quotes }
}

/**
 * The block with letters for what stands inside quotations; a closing mark becomes a full stop
 * where the quotation ends the sentence.
 */
function maskQuotes(text: string, block: Block, quotes: readonly Quote[]): string {
  let masked = ''
  let at = block.start
  for (const { start, end, inner } of quotes) {
    const ends =
      /[.!?…]\s*$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end)) &&
      /^\s+(?:[\p{Lu}«“"]|$)/u.test(text.slice(end, Math.min(block.end, end + 4)))
    masked += `${text.slice(at, start)}${'x'.repeat(end - start - 1)}${ends ? '.' : 'x'}`
    at = end
  }
  return masked + text.slice(at, block.end)
}

function readItems(text: string, from: number, to: number, quotes: readonly Quote[]): Item[] {
  const items: Item[] = []
  let at = from
  for (const quote of quotesWithin(quotes, from, to)) {
    addWords(items, text, at, quote.start)
    items.push({
      kind: 'quote',
      text: '',
      start: quote.start,
      end: quote.end,
      capital: false,
      hyphen: false,
    })
    at = quote.end
  }
  addWords(items, text, at, to)
  return items
}

/**
 * Quotations are in order: searched by halving, so that many sentences with many quotations stay
 * fast.
 */
function quotesWithin(quotes: readonly Quote[], from: number, to: number): Quote[] {
  const within: Quote[] = []
  for (let i = firstFrom(quotes, from); i < quotes.length && quotes[i]!.start < to; i++)
    within.push(quotes[i]!)
  return within
}

const marks = ',;:.!?…()–—'

function addWords(items: Item[], text: string, from: number, to: number): void {
  let depth = 0
  let at = from
  const addMarks = (end: number) => {
    for (; at < end; at++) {
      const mark = text[at]!
      if (mark === '(') depth++
      else if (mark === ')') depth = Math.max(0, depth - 1)
      else if (depth === 0 && marks.includes(mark))
        items.push({
          kind: 'mark',
          text: mark === '—' ? '–' : mark,
          start: at,
          end: at + 1,
          capital: false,
          hyphen: false,
        })
    }
  }
  for (const { start, end } of findWords(text, from, to)) {
    addMarks(start)
    at = end
    if (depth > 0) continue
    const written = text
      .slice(start, end)
      .normalize('NFC')
      .replace(/[\u2019\u02bc]/g, "'")
    items.push({
      kind: 'word',
      text: written.toLowerCase().replace(/'$/, ''),
      start,
      end,
      capital: /\p{Lu}/u.test(written[0]!),
      hyphen: text[start - 1] === '-',
    })
  }
  addMarks(to)
}
