import type { StoredReport } from './stored-report.ts'

/**
 * all: everything that is kept is to be filed again · reports: these came and are not filed yet ·
 * gone: these, by id, went · segment: so many filed reports with their records (`size`), `packs`
 * says by which packs their names were known
 */
export type FiledRow =
  | { kind: 'all' }
  | { kind: 'reports'; reports: StoredReport[] }
  | { kind: 'gone'; ids: string[] }
  | { kind: 'segment'; bytes: ArrayBuffer | Blob; size: number; packs: string }
