/** The attributions of a block, sentence by sentence, as French and Spanish find them. */
import type { ClaimKind, Entity } from '../../model/annotation.ts'
import { isHeadline, type Block, type Span } from '../../model/text.ts'
import type { AttributionDraft } from '../claims/attribution-rules.ts'
import type { Quote } from '../../text/quotes.ts'
import { findAsideInQuote, type Aside } from './aside-in-quote.ts'
import { findColonReport, type ColonWords } from './colon-report.ts'
import { findHeadlineReport } from './headline-report.ts'
import { readSentences, type SentenceReading } from './read-sentences.ts'
import { isOnlyQuote, type SentenceItem, type Stretch } from './sentence-items.ts'
import {
  goesOn,
  openUnfinished,
  placeReport,
  quoteAlone,
  type SentenceReport,
} from './sentence-report.ts'

type SourceReading = Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement' | 'head'>

/** What a language knows of its own sentences. */
export interface SentenceRules {
  reading: SentenceReading
  /** the reports of a sentence, in its items */
  findReports(items: readonly SentenceItem[]): SentenceReport[]
  /** what tells who speaks before a colon and a quotation */
  colonWords: ColonWords
  /** what a source's own words show; `beginsPerson`: whether a person's name begins at an offset */
  readSource(
    items: readonly SentenceItem[],
    source: Stretch,
    beginsPerson: (offset: number) => boolean,
  ): SourceReading
  /** the same of a source that is left out */
  readDropped(kind: ClaimKind): SourceReading
  /** an aside inside a quotation that tells who says it; where it may stand there */
  findAside?(items: readonly SentenceItem[]): Aside | null
  /**
   * who a sentence is about, for a verb without a subject in the next one; where verbs may stand so.
   * `beginsPerson` as above
   */
  subjectOf?(
    items: readonly SentenceItem[],
    beginsPerson: (offset: number) => boolean,
  ): Stretch | null
}

/** The attributions of one block of `text`; `entities`: those of the document. */
export function findSentenceAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[],
  rules: SentenceRules,
): AttributionDraft[] {
  const { sentences, quotes } = readSentences(text, block, rules.reading)
  const persons = personsIn(entities, block)
  const starts = new Set(persons.map(({ start }) => start))
  const beginsPerson = (offset: number) => starts.has(offset)
  const inQuote = readerInside(text, block, quotes, { rules, beginsPerson })
  if (sentences.length === 1 && quotes.length === 1 && isOnlyQuote(sentences[0]!))
    return [inQuote(quotes[0]!.start) ?? quoteAlone(quotes[0]!)]
  const isTitle = isHeadline(block)
  const named = isTitle ? placesOf(persons) : new Set<number>()
  const drafts: AttributionDraft[] = []
  // who the sentence before is about, where it reports nothing
  let before: SubjectBefore | null = null
  for (const items of sentences) {
    if (isOnlyQuote(items)) {
      const quote = { start: items[0]!.start, end: items[0]!.end, closed: true }
      addQuote(drafts, quote, inQuote(quote.start))
      continue
    }
    const reported = drafts.length
    const headline = isTitle
      ? findHeadlineReport(items, ({ start }) => named.has(start), rules.colonWords.canSpeak)
      : null
    for (const report of headline ? [headline] : reportsOf(items, beginsPerson, rules)) {
      const placed = placeReport(items, report)
      const dropped = before && placed.kind === 'direct' ? before : rules.readDropped(placed.kind)
      const source = report.source ? rules.readSource(items, report.source, beginsPerson) : dropped
      drafts.push({ ...placed, ...source })
    }
    drafts.push(...insideUntold(items, drafts.slice(reported), inQuote))
    const subject = drafts.length > reported ? null : rules.subjectOf?.(items, beginsPerson)
    before = subject
      ? { ...rules.readSource(items, subject, beginsPerson), ...sourceOf(items, subject) }
      : null
  }
  openUnfinished(drafts, quotes)
  return drafts
}

/** Adds a quotation that makes up its sentence: by its own aside, as what goes on, or alone. */
function addQuote(
  drafts: AttributionDraft[],
  quote: Span & Pick<Quote, 'closed'>,
  inside: AttributionDraft | null,
): void {
  if (inside) drafts.push(inside)
  else if (!goesOn(drafts, quote)) drafts.push(quoteAlone(quote))
}

/** What quotations of a sentence that none of its reports tells say by an aside of their own. */
const insideUntold = (
  items: readonly SentenceItem[],
  told: readonly AttributionDraft[],
  inQuote: (start: number) => AttributionDraft | null,
): AttributionDraft[] =>
  items.flatMap(({ kind, start }) => {
    const inside = kind === 'quote' && !isTold(told, start) ? inQuote(start) : null
    return inside ? [inside] : []
  })

/** Whether one of the reports tells the quotation that begins at an offset. */
const isTold = (drafts: readonly AttributionDraft[], at: number): boolean =>
  drafts.some(({ content }) => content.some(({ start, end }) => start <= at && at < end))

/** Reads the quotation that begins at an offset by its own aside; null without one. */
function readerInside(
  text: string,
  block: Block,
  quotes: readonly Quote[],
  reading: { rules: SentenceRules; beginsPerson(offset: number): boolean },
): (start: number) => AttributionDraft | null {
  const at = new Map(quotes.map((quote) => [quote.start, quote]))
  return (start) => {
    const quote = at.get(start)
    return quote ? reportInside(text, block, quote, reading) : null
  }
}

/** A quotation whose own aside tells who says it. */
function reportInside(
  text: string,
  block: Block,
  quote: Quote,
  { rules, beginsPerson }: { rules: SentenceRules; beginsPerson(offset: number): boolean },
): AttributionDraft | null {
  const { findAside, reading } = rules
  const found = findAside ? findAsideInQuote(text, block, quote, { reading, findAside }) : null
  if (!found) return null
  const { items, cue, source, content } = found
  const placed = placeReport(items, { cue, source, content: [], stance: 'neutral' })
  const read = rules.readSource(items, source, beginsPerson)
  // "a-t-il rappelé" between his own words means whoever spoke before, none whom these words name
  const isPronoun = read.anaphora === 'pronoun'
  return {
    ...placed,
    ...read,
    ...(isPronoun && { source: [], anaphora: 'dropped' }),
    content,
    kind: 'direct',
    ...(!quote.closed && { opens: true }),
  }
}

function reportsOf(
  items: readonly SentenceItem[],
  beginsPerson: (offset: number) => boolean,
  rules: SentenceRules,
): SentenceReport[] {
  const reports = rules.findReports(items)
  const quoted = findColonReport(items, reports, beginsPerson, rules.colonWords)
  return quoted ? [...reports, quoted] : reports
}

/** What a verb without a subject is read with that goes on with the one of the sentence before. */
type SubjectBefore = SourceReading & Pick<AttributionDraft, 'source'>

const sourceOf = (
  items: readonly SentenceItem[],
  { from, to }: Stretch,
): Pick<AttributionDraft, 'source'> => ({
  source: [{ start: items[from]!.start, end: items[to - 1]!.end }],
})

/** Where a block names persons. */
const personsIn = (entities: readonly Entity[], block: Block): Span[] =>
  entities
    .filter(({ type }) => type === 'PER')
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start >= block.start && end <= block.end)

/** Every place of the text that a span covers. */
function placesOf(spans: readonly Span[]): Set<number> {
  const places = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) places.add(i)
  return places
}
