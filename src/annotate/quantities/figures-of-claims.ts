import type { DatePhrase } from '../../languages/calendar.ts'
import type { Language } from '../../languages/language.ts'
import type { Claim, Entity, Quantity } from '../../model/annotation.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import { findQuantities } from './find-quantities.ts'

/** Where a date cannot be reckoned it is still a date and no quantity: then any day serves to recognise it. */
const anyDay = '2000-01-01'

/** Claims with the quantities and dates of their content; each block is read once, and only where a claim has content. */
export function withFigures(document: TextDocument, language: Language, entities: readonly Entity[], claims: readonly Omit<Claim, 'quantities' | 'dates'>[]): Claim[] {
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
  const read = new Map<Block, { quantities: Quantity[]; dates: DatePhrase[] }>()
  const figuresOf = (block: Block) => {
    const known = read.get(block) ?? readBlock(document, language, mentions, block)
    read.set(block, known)
    return known
  }
  return claims.map((claim) => {
    const quantities: Quantity[] = [], dates: DatePhrase[] = []
    for (const span of claim.content) {
      const last = firstFrom(document.blocks, span.end)
      for (let i = Math.max(0, firstFrom(document.blocks, span.start + 1) - 1); i < last; i++) {
        const figures = figuresOf(document.blocks[i]!)
        quantities.push(...inside(figures.quantities, span))
        dates.push(...inside(figures.dates, span))
      }
    }
    return { ...claim, quantities, dates }
  })
}

function readBlock({ text, date }: TextDocument, language: Language, mentions: readonly Span[], block: Block) {
  const all = language.calendar.findDates(text, block, date ?? anyDay), dates = date === null ? language.calendar.findDates(text, block, null) : all
  const named = mentions.slice(firstFrom(mentions, block.start), firstFrom(mentions, block.end))
  return { dates, quantities: findQuantities(text, block, language, [...named, ...all].sort((a, b) => a.start - b.start)) }
}

function inside<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start < end; i++) if (spans[i]!.end <= end) found.push(spans[i]!)
  return found
}

/** Index of the first span that starts at or behind an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0, high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
