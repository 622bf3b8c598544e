import type { EntityRecord } from '../../../model/knowledge.ts'

/**
 * The records of a pack by number and by id. Requests for records that are not loaded are noted,
 * and `load` fetches them.
 */
export interface PackRecords {
  /** null: not loaded yet. Throws RangeError for a number that a pack in memory does not have. */
  getAt(number: number): EntityRecord | null
  /** null: no record has this id, or it is not loaded yet */
  getNumber(id: string): number | null
  /**
   * how often something was asked for that is not loaded: when this grew, the answers meanwhile are
   * incomplete
   */
  getMissed(): number
  /**
   * Loads the requested records. Throws CorruptPack where the file is damaged, or the error of
   * reading it.
   */
  load(): Promise<void>
}
