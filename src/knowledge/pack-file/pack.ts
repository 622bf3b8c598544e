import type { EntityRecord, PackManifest, ReportRecord } from '../../model/knowledge.ts'
import type { NameIndex } from '../gazetteer/name-index.ts'

/**
 * An opened pack: views over the bytes of the file. Records are parsed when asked for; those of a
 * large pack stay in storage until then.
 */
export interface Pack {
  manifest: PackManifest
  index: NameIndex
  /**
   * how many distinct names, records, reports, bytes it holds; `named`: records that a name leads
   * to, without those that only others refer to; bytes of the index and of what is in memory
   */
  size: {
    names: number
    records: number
    named: number
    reports: number
    bytes: number
    indexBytes: number
    residentBytes: number
  }
  /**
   * null: not loaded yet, `load` fetches it. A pack in memory throws RangeError for a number that
   * it does not have.
   */
  getRecordAt(number: number): EntityRecord | null
  getReportAt(number: number): ReportRecord
  /** null: none of that id, or not known yet */
  getRecordNumber(id: string): number | null
  /** the record whose domains hold exactly this host; null: none, or not known yet */
  getRecordNumberOfHost(host: string): number | null
  /** how often something was asked for that is not loaded yet; always 0 for a pack in memory */
  getMissed(): number
  /**
   * Loads the requested records. Throws CorruptPack where the file was damaged after it was
   * checked, or the error of reading it.
   */
  load(): Promise<void>
  /** the bytes of a section that not every pack has; null where this one has none */
  loadSection(name: string): Promise<Uint8Array | null>
}
