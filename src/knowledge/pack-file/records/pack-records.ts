import type { EntityRecord } from '../../../model/knowledge.ts'

/**
 * The records of a pack by number and by id. What is not at hand is noted, and `load` brings it.
 */
export interface PackRecords {
  /**
   * null: not at hand yet. Throws RangeError for a number that a pack wholly in memory does not
   * have.
   */
  getAt(number: number): EntityRecord | null
  /** null: there is none of that id, or it is not known yet */
  getNumber(id: string): number | null
  /**
   * how often something was asked for that was not at hand: where this grew, what was answered
   * meanwhile is incomplete
   */
  getMissed(): number
  /**
   * Brings what was asked for. Throws CorruptPack where the file was damaged, or what reading it
   * threw.
   */
  load(): Promise<void>
}
