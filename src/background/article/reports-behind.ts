/** The reports of articles that were answered already, until their pages ask for them. */
import type { FoundReports } from '../../model/found-reports.ts'

/** Pages may go before they ask: of more than so many articles the oldest is forgotten. */
const mostAwaited = 20

export interface ReportsBehind {
  /**
   * Seeks reports, but not before what is being answered has left. Gives the key under which they
   * are taken: one that no background before this one gave.
   */
  begin(find: () => Promise<FoundReports>): string
  /** What was begun under that key, once; null where nothing was. */
  take(key: string): Promise<FoundReports> | null
}

export function createReportsBehind(): ReportsBehind {
  const awaited = new Map<string, Promise<FoundReports>>()
  return {
    begin(find) {
      const key = crypto.randomUUID()
      const reports = afterAnswer().then(find)
      // a failure is told to whoever takes them
      reports.catch(() => {})
      awaited.set(key, reports)
      const [oldest] = awaited.keys()
      if (awaited.size > mostAwaited) awaited.delete(oldest!)
      return key
    },
    take(key) {
      const reports = awaited.get(key) ?? null
      awaited.delete(key)
      return reports
    },
  }
}

/** An answer is sent in the turn in which it is known. */
const afterAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
