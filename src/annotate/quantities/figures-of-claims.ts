import type { DatePhrase } from '../../languages/calendar/calendar.ts'
import type { Language } from '../../languages/language.ts'
import type { Claim, Entity, Quantity } from '../../model/annotation.ts'
import type { Attempt } from '../../model/attempt.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import { getBlockDates } from '../block-dates.ts'
import { findQuantities } from './find-quantities.ts'
import { firstFrom } from '../../text/first-from.ts'
import { gather } from '../../text/gather.ts'

/**
 * Where a date cannot be reckoned it is still a date and no quantity: then any day serves to
 * recognise it.
 */
const anyDay = '2000-01-01'
/** Words of certainty may stand outside the content. */
const room = 40

/** Claims without figures, and the names of the article: what stands in a name is not a quantity. */
export interface ClaimsToRead {
  entities: readonly Entity[]
  claims: readonly Omit<Claim, 'quantities' | 'dates'>[]
}

/**
 * Claims with the quantities and dates of their content; each block is read once, and only where a
 * claim has content.
 */
export function withFigures(
  document: TextDocument,
  language: Language,
  { entities, claims }: ClaimsToRead,
  attempt: Attempt,
): Claim[] {
  const mentions = gather(entities, (entity) => entity.mentions).sort((a, b) => a.start - b.start)
  const hulls = hullsOfContent(document.blocks, claims)
  const read = new Map(
    [...hulls].map(([block, hull]) => [
      block,
      attempt(
        { step: 'claims', block },
        () => readBlock(document, language, mentions, { block, hull }),
        nothing,
      ),
    ]),
  )
  return claims.map((claim) => {
    const quantities: Quantity[] = []
    const dates: DatePhrase[] = []
    for (const span of claim.content) {
      for (const block of blocksOf(document.blocks, span)) {
        const figures = read.get(block)!
        quantities.push(...inside(figures.quantities, span))
        dates.push(...inside(figures.dates, span))
      }
    }
    return { ...claim, quantities, dates }
  })
}

const nothing: { dates: DatePhrase[]; quantities: Quantity[] } = { dates: [], quantities: [] }

/**
 * By block, from the first to the last character that any claim says, with some room for words of
 * certainty.
 */
function hullsOfContent(
  blocks: readonly Block[],
  claims: readonly Pick<Claim, 'content'>[],
): Map<Block, Span> {
  const hulls = new Map<Block, Span>()
  for (const span of gather(claims, ({ content }) => content)) {
    for (const block of blocksOf(blocks, span)) {
      const start = Math.max(block.start, span.start - room)
      const end = Math.min(block.end, span.end + room)
      const hull = hulls.get(block)
      hulls.set(
        block,
        hull
          ? { start: Math.min(hull.start, start), end: Math.max(hull.end, end) }
          : { start, end },
      )
    }
  }
  return hulls
}

const blocksOf = (blocks: readonly Block[], { start, end }: Span) =>
  blocks.slice(Math.max(0, firstFrom(blocks, start + 1) - 1), firstFrom(blocks, end))

function readBlock(
  document: TextDocument,
  language: Language,
  mentions: readonly Span[],
  { block, hull }: { block: Block; hull: Span },
) {
  const { text, date } = document
  const dates = getBlockDates(document, language, block)
  const all = date === null ? language.calendar.findDates(text, block, anyDay) : dates
  const named = mentions.slice(firstFrom(mentions, block.start), firstFrom(mentions, block.end))
  return {
    dates,
    quantities: findQuantities(
      text,
      hull,
      language,
      [...named, ...all].sort((a, b) => a.start - b.start),
    ),
  }
}

function inside<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start < end; i++)
    if (spans[i]!.end <= end) found.push(spans[i]!)
  return found
}
