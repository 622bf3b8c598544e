import type { StoredReport } from '../../model/stored-report.ts'
import type { FeedStore, StoredReports } from '../../platform/database/feed-store.ts'

export interface ReportKeeping {
  store: Pick<FeedStore, 'getFeed'>
  reports: Pick<StoredReports, 'add' | 'removeVia'>
  /** reports are there that were not */
  onReports(reports: StoredReport[]): void
}

/**
 * Keeps reports of a feed. False where the reader removed it meanwhile: then nothing of it stays,
 * though it was removed before the last of them came.
 */
export async function keepReports(
  url: string,
  found: readonly StoredReport[],
  { store, reports, onReports }: ReportKeeping,
): Promise<boolean> {
  const added = await reports.add(found)
  if (!(await store.getFeed(url))) {
    await reports.removeVia(url)
    return false
  }
  if (added.length > 0) onReports(added)
  return true
}
