/** Who speaks told inside the quotation marks, as French papers do: « Tout, dit la maire, va bien. » */
import type { Span } from '../../model/text.ts'
import type { Block } from '../../model/text.ts'
import type { Quote } from '../../text/quotes.ts'
import { readSentences, type SentenceReading } from './read-sentences.ts'
import type { SentenceItem, Stretch } from './sentence-items.ts'

/** An aside of somebody's words that tells who says them. */
export interface Aside {
  /** all of it with its marks: ", dit la maire," */
  whole: Stretch
  cue: Stretch
  source: Stretch
}

/** An aside in spans of the text, and the items of its sentence. */
export interface PlacedAside extends Aside {
  items: readonly SentenceItem[]
  /** the quotation on both sides of it */
  content: Span[]
}

interface AsideRules {
  reading: SentenceReading
  findAside(items: readonly SentenceItem[]): Aside | null
}

/** The first aside inside a quotation; null where its words go through. */
export function findAsideInQuote(
  text: string,
  block: Block,
  { start, end, inner }: Quote,
  { reading, findAside }: AsideRules,
): PlacedAside | null {
  const { sentences } = readSentences(text, { ...block, ...inner }, reading)
  for (const items of sentences) {
    const aside = findAside(items)
    if (!aside) continue
    const { from, to } = aside.whole
    const before = { start, end: items[from - 1]!.end }
    const next = text.slice(items[to - 1]!.end, inner.end)
    const after = items[to - 1]!.end + (next.length - next.trimStart().length)
    return {
      ...aside,
      items,
      content: [before, ...(after < inner.end ? [{ start: after, end }] : [])],
    }
  }
  return null
}
