import type { Backup } from '../../../model/backup.ts'
import type { PolicyPart } from '../../../model/policy.ts'

/** What came of a restored file. */
export interface Restored {
  notes: number
  feeds: number
  /** articles of the library */
  kept: number
  /** notes and articles of the file that are not as they must be */
  leftOut: number
  /** packs that are not here; url: null where they came from a file */
  missing: { id: string; url: string | null }[]
  /** addresses of catalogues that are not followed here */
  catalogues: string[]
}

export interface DataHost {
  collect(): Promise<Backup>
  restore(backup: Backup): Promise<Restored>
  /** the extension starts anew after it */
  deleteAll(): Promise<void>
  /** what an organisation fixed for this browser */
  getFixed(): Promise<PolicyPart[]>
}
