/**
 * How the reports from outside are filed for searching: segments as bytes, and beside them what
 * came and went since they were made. The rows stand in the order in which things happened. What
 * they tell is all in `reports` too: they can be made again from it at any time.
 */
import type { FiledRow } from '../../model/filed-reports.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import type { Database } from './database.ts'

export interface ReportFiles {
  /**
   * In order. `reports`: all that are kept, where some row says that all are to be filed again or
   * `all` does; null otherwise.
   */
  load(
    all?: boolean,
  ): Promise<{ rows: { key: number; row: FiledRow }[]; reports: StoredReport[] | null }>
  /**
   * Puts one row in the place of others, and one that was read meanwhile goes as it is. False, and
   * nothing done, where one of those is no longer there: then all was cleared meanwhile. `row`
   * null: nothing takes their place.
   */
  replace(keys: readonly number[], row: FiledRow | null): Promise<boolean>
}

/**
 * Bytes from which a segment is kept as a Blob: browsers lay it beside their database, and give it
 * without reading it.
 */
const largeBytes = 1 << 20

export function createReportFiles(getDatabase: () => Promise<Database>): ReportFiles {
  return {
    async load(all = false) {
      const transaction = (await getDatabase()).transaction(['report-files', 'reports'])
      const store = transaction.objectStore('report-files')
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
      const reports =
        all || values.some(({ kind }) => kind === 'all')
          ? await transaction.objectStore('reports').getAll()
          : null
      return { rows: keys.map((key, i) => ({ key, row: values[i]! })), reports }
    },
    async replace(keys, row) {
      const transaction = (await getDatabase()).transaction('report-files', 'readwrite')
      const { store } = transaction
      const present = await Promise.all(keys.map((key) => store.getKey(key)))
      if (present.includes(undefined)) return false
      await Promise.all(keys.map((key) => store.delete(key)))
      // in the place of the first: what came or went since then stands behind it
      if (row)
        await store.put(
          row.kind === 'segment' &&
            row.bytes instanceof ArrayBuffer &&
            row.bytes.byteLength >= largeBytes
            ? { ...row, bytes: new Blob([row.bytes]) }
            : row,
          Math.min(...keys),
        )
      await transaction.done
      return true
    },
  }
}
