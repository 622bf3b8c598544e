import type { NameHit } from '../model/annotation.ts'
import type { RecordKey } from '../model/record-key.ts'
import type { InParts } from '../model/in-parts.ts'
import type { EntityRecord, Note, ReportRecord } from '../model/knowledge.ts'

/** What the articles on a pack's matter name: of each list one of these ids of its records. */
export interface Matter {
  pack: string
  together: readonly (readonly string[])[]
}

/** The packs in use, together. */
export interface KnowledgeBase {
  /**
   * names of the packs in a text of any language: sorted by start, leftmost-longest, not overlapping; Arabic
   * particles left outside
   */
  findNames(text: string): NameHit[]
  getRecord(key: RecordKey): EntityRecord | null
  /** `day`: the ISO day of which a person's description shall tell, the latest known otherwise */
  getNote(key: RecordKey, day?: string | null): Note | null
  /** the outlet or body that owns a web host ("www.theguardian.com"), null when no pack knows it */
  getOwnerOfHost(host: string): RecordKey | null
  /** the packs that tell of one matter each */
  matters(): readonly Matter[]
  /** every report of the packs */
  reports(): readonly ReportRecord[]
  /**
   * Runs a task that calls the functions above, over records that may lie in the database.
   *
   * Records of large packs are not all in memory. A function that needs one that is not answers as
   * if there were none, and the record is noted. When anything was noted, its records are loaded
   * and the task runs again from its start; the result of the last run counts. So a task must be
   * safe to repeat: it must change nothing outside itself. It runs at most ten times.
   *
   * Rejects with DamagedPack, or with what the task or the database threw.
   */
  runWithRecords<T>(task: () => T): Promise<T>
  /**
   * The same for work that is left between its parts. `takeAll`: takes all of them, and may let others ask
   * for records in between.
   */
  runInParts<T>(begin: () => InParts<T>, takeAll: (work: InParts<T>) => Promise<T>): Promise<T>
  /**
   * Loads the records of the names in a text, so that a task about that text need not run twice.
   * Only saves time; rejects as `runWithRecords` does.
   */
  loadRecordsOf(text: string): Promise<void>
}

export const emptyKnowledge: KnowledgeBase = {
  findNames: () => [],
  getRecord: () => null,
  getNote: () => null,
  getOwnerOfHost: () => null,
  matters: () => [],
  reports: () => [],
  runWithRecords: async (task) => task(),
  runInParts: async (begin, takeAll) => takeAll(begin()),
  loadRecordsOf: async () => {},
}
