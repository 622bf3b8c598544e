import type { Place } from '../source.ts'

/** What is wrong with a pack, and where. `warning`: worth a look, refuses nothing. */
export interface Finding {
  place: Place
  /** id of the record, null for the manifest */
  id: string | null
  severity: 'error' | 'warning'
  message: string
}

/** Collects findings for one record: rules call it with a message. */
export type Report = (message: string, severity?: Finding['severity']) => void
