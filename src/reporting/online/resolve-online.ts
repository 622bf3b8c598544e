/**
 * Resolves a reference that local reports do not answer by asking the online sources that the
 * reader allowed.
 */
import type { ResolvedReport } from '../../model/annotation.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { ResolvedOnline } from '../../model/online.ts'
import { askForReports } from './ask-for-reports.ts'
import type { Asking } from './providers/ask-provider.ts'
import type { Provider } from './providers/provider.ts'
import type { ReportQuery } from './providers/report-query.ts'

/**
 * `resolve` scores the answers as it scores local reports: a source's own ranking counts for
 * nothing.
 */
export async function resolveOnline(
  query: ReportQuery,
  providers: readonly Provider<ReportQuery, ReportRecord[]>[],
  resolve: (reports: ReportRecord[]) => ResolvedReport[] | Promise<ResolvedReport[]>,
  asking: Asking,
): Promise<ResolvedOnline> {
  const { given, answered, failed } = await askForReports(query, providers, asking)
  return {
    resolved: given.length > 0 ? await resolve(given.map(({ report }) => report)) : [],
    answered,
    failed,
  }
}
