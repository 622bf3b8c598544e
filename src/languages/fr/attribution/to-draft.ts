import type { AttributionDraft } from '../../attribution-rules.ts'
import { placeReport, type SentenceReport } from '../../sentence-report.ts'
import type { Item } from './items.ts'
import { readSource } from './source.ts'

/** A report as a draft in spans. `beginsPerson`: whether a person's name begins at an offset. */
export const toDraft = (
  items: readonly Item[],
  report: SentenceReport,
  beginsPerson: (offset: number) => boolean,
): AttributionDraft => ({
  ...placeReport(items, report),
  ...(report.source
    ? readSource(items, report.source, beginsPerson)
    : { basis: null, anaphora: 'dropped' }),
})
