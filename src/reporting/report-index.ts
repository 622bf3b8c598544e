import type { ReportRecord } from '../model/knowledge.ts'

/** Reports that a citation can resolve to and an article be related to. */
export interface ReportIndex {
  reports: readonly ReportRecord[]
}

export function createReportIndex(reports: readonly ReportRecord[]): ReportIndex {
  return { reports }
}
