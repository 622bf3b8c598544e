import type { ClaimKind, Entity } from '../../../model/annotation.ts'
import type { Block } from '../../../model/text.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import { readSentences } from '../../read-sentences.ts'
import { isOnlyQuote } from '../../sentence-items.ts'
import {
  goesOn,
  openUnfinished,
  placeReport,
  quoteAlone,
  type SentenceReport,
} from '../../sentence-report.ts'
import { findHeadline, findReports } from './find-reports.ts'
import { reading, type Item } from './items.ts'
import { readSource } from './source.ts'

/** The attributions of one block. */
export function findAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] {
  const { sentences, quotes } = readSentences(text, block, reading)
  if (sentences.length === 1 && quotes.length === 1 && isOnlyQuote(sentences[0]!))
    return [quoteAlone(quotes[0]!)]
  const isTitle = block.kind === 'title' || block.kind === 'heading'
  const allPersons = entities.filter(({ type }) => type === 'PER')
  const starts = new Set(allPersons.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  const beginsPerson = (offset: number) => starts.has(offset)
  const persons = isTitle ? allPersons : []
  const isNamed = ({ start }: Item) =>
    persons.some(({ mentions }) => mentions.some((at) => at.start <= start && start < at.end))
  const drafts: AttributionDraft[] = []
  for (const items of sentences) {
    if (goesOn(drafts, items)) continue
    const headline = isTitle ? findHeadline(items, isNamed) : null
    const reports = headline ? [headline] : findReports(items)
    drafts.push(...reports.map((report) => toDraft(items, report, beginsPerson)))
  }
  openUnfinished(drafts, quotes)
  return drafts
}

const toDraft = (
  items: readonly Item[],
  report: SentenceReport,
  beginsPerson: (offset: number) => boolean,
): AttributionDraft => {
  const placed = placeReport(items, report)
  const { source } = report
  return {
    ...placed,
    ...(source ? readSource(items, source, beginsPerson) : readDropped(placed.kind)),
  }
}

/** A quotation is of a person who spoke, "no hay prisa", sooner than of a body. */
const readDropped = (
  kind: ClaimKind,
): Pick<AttributionDraft, 'basis' | 'anaphora' | 'agreement'> => ({
  basis: null,
  anaphora: 'dropped',
  ...(kind === 'direct' && { agreement: { types: ['PER'], gender: null, plural: false } }),
})
