import type { NameHit, RecordKey } from '../model/annotation.ts'
import type { EntityRecord, Note, ReportRecord } from '../model/knowledge.ts'

/** The packs in use, together. */
export interface KnowledgeBase {
  /** names of the packs in a text: sorted by start, leftmost-longest, not overlapping; Arabic particles left outside */
  findNames(text: string, lang: string): NameHit[]
  getRecord(key: RecordKey): EntityRecord | null
  getNote(key: RecordKey): Note | null
  /** the outlet or body that owns a web host ("www.theguardian.com"), null when no pack knows it */
  getOwnerOfHost(host: string): RecordKey | null
  /** every report of the packs */
  reports(): readonly ReportRecord[]
}

export const emptyKnowledge: KnowledgeBase = {
  findNames: () => [],
  getRecord: () => null,
  getNote: () => null,
  getOwnerOfHost: () => null,
  reports: () => [],
}
