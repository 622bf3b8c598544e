import type { NameHit } from '../model/annotation.ts'
import type { RecordKey } from '../model/record-key.ts'
import type { EntityRecord, Note, ReportRecord } from '../model/knowledge.ts'

/** The packs in use, together. */
export interface KnowledgeBase {
  /**
   * names of the packs in a text: sorted by start, leftmost-longest, not overlapping; Arabic
   * particles left outside
   */
  findNames(text: string, lang: string): NameHit[]
  getRecord(key: RecordKey): EntityRecord | null
  getNote(key: RecordKey): Note | null
  /** the outlet or body that owns a web host ("www.theguardian.com"), null when no pack knows it */
  getOwnerOfHost(host: string): RecordKey | null
  /** every report of the packs */
  reports(): readonly ReportRecord[]
  /**
   * Does what asks the packs, and does it again whenever something was asked for that was not at
   * hand: records of large packs stay where they are kept until then. To be used around all that
   * calls the functions above; `task` must leave nothing behind but its result. Rejects with
   * DamagedPack, or with what `task` or reading threw.
   */
  complete<T>(task: () => T): Promise<T>
  /**
   * Brings the records of the names in a text, so that a task about it need not be done twice.
   * Rejects as `complete` does.
   */
  prepare(text: string): Promise<void>
}

export const emptyKnowledge: KnowledgeBase = {
  findNames: () => [],
  getRecord: () => null,
  getNote: () => null,
  getOwnerOfHost: () => null,
  reports: () => [],
  complete: async (task) => task(),
  prepare: async () => {},
}
