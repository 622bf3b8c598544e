/** The sentences of a block as French and Spanish rules read them. */
import type { Block, Span } from '../../model/text.ts'
import { findQuotes, type Quote } from '../../text/quotes.ts'
import { findSentences } from '../../text/sentences.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Token } from '../../text/tokens.ts'
import type { SentenceItem } from './sentence-items.ts'

export interface SentenceReading {
  /** folded words whose full stop ends no sentence */
  abbreviations: ReadonlySet<string>
  /** those of them that stand before a name: "M. Blanc" */
  titles: ReadonlySet<string>
  /** the words of a stretch of text: [from, to) */
  findWords(text: string, from: number, to: number): readonly Token[]
}

/**
 * No sentence is longer, in items: what has no full stop in it is cut, so that reading it stays
 * linear.
 */
const longest = 300

/**
 * The sentences of a block, and its quotations; a quotation is one item, and its own full stops end a
 * sentence only where a capital follows it. What stands in brackets is left out.
 */
export function readSentences(
  text: string,
  block: Block,
  { abbreviations, titles, findWords }: SentenceReading,
): { sentences: SentenceItem[][]; quotes: Quote[] } {
  const quotes = findQuotes(text, block).filter(({ level }) => level === 0)
  const masked = maskQuotes(text, block, quotes)
  const sentences = findSentences(masked, { start: 0, end: masked.length }, abbreviations).flatMap(
    ({ start, end }) => {
      const reading = { abbreviations, titles, findWords }
      const sentence = { start: start + block.start, end: end + block.start }
      const items = readItems(text, sentence, quotes, reading)
      const parts: SentenceItem[][] = []
      for (let i = 0; i < items.length; i += longest) parts.push(items.slice(i, i + longest))
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

/** Quotations are in order: searched by halving, so that many sentences with many of them stay fast. */
function readItems(
  text: string,
  sentence: Span,
  quotes: readonly Quote[],
  reading: SentenceReading,
): SentenceItem[] {
  const items: SentenceItem[] = []
  const addUpTo = (start: number, end: number) => addWords(items, text, { start, end }, reading)
  let at = sentence.start
  for (let i = firstFrom(quotes, at); i < quotes.length && quotes[i]!.start < sentence.end; i++) {
    const { start, end } = quotes[i]!
    addUpTo(at, start)
    items.push({ kind: 'quote', text: '', start, end, capital: false, hyphen: false })
    at = end
  }
  addUpTo(at, sentence.end)
  return items
}

const marks = ',;:.!?…()–—'

function addWords(
  items: SentenceItem[],
  text: string,
  stretch: Span,
  { titles, findWords }: SentenceReading,
): void {
  let depth = 0
  let at = stretch.start
  // "M. Blanc", "dit J. Blanc": the full stop belongs to the word that ends here; not in "R. Non."
  let shortened = -1
  const addMarks = (end: number) => {
    for (; at < end; at++) {
      const mark = text[at]!
      if (mark === '(') depth++
      else if (mark === ')') depth = Math.max(0, depth - 1)
      else if (depth === 0 && marks.includes(mark) && !(mark === '.' && at === shortened))
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
  for (const { start, end, folded } of findWords(text, stretch.start, stretch.end)) {
    addMarks(start)
    at = end
    const isInitial = items.length > 0 && /^\p{Lu}$/u.test(text.slice(start, end))
    if (titles.has(folded) || isInitial) shortened = end
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
      capital: /^\p{Lu}/u.test(written),
      hyphen: text[start - 1] === '-',
    })
  }
  addMarks(stretch.end)
}
