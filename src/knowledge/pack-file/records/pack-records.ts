import type { EntityRecord } from '../../../model/knowledge.ts'

/**
 * The records of a pack by number and by id. Requests for records that are not loaded are noted,
 * and `load` fetches them.
 */
export interface PackRecords {
  /** null: not loaded yet. Throws RangeError for a number that a pack in memory does not have. */
  getAt(number: number): EntityRecord | null
  /** null: there is none of that id, or it is not known yet */
  getNumber(id: string): number | null
  /**
   * how often something was asked for that is not loaded: when this grew, the answers meanwhile are
   * incomplete
   */
  getMissed(): number
  /**
   * Loads what was asked for. Throws CorruptPack where the file was damaged, or what reading it
   * threw.
   */
  load(): Promise<void>
}
