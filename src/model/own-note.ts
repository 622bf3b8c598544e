import type { EntityType, RecordKey } from './annotation.ts'

export interface NoteSource {
  url: string
  title: string
  /** ISO day; null when the reader gave none */
  date: string | null
}

/** A note that the reader wrote, found on every page where one of its names stands. */
export interface OwnNote {
  /** made at random, the same on every device */
  id: string
  /** shown, and looked for */
  name: string
  /** other names by which it is found */
  aliases: string[]
  type: EntityType
  /** the record that it was written beside, null for a note of its own */
  about: RecordKey | null
  /** Markdown */
  text: string
  sources: NoteSource[]
  tags: string[]
  /** ISO date and time */
  created: string
  changed: string
  /** which device's change it was, and which change of another it built upon: enough to know a conflict */
  revision: string
  parent: string | null
  deleted: boolean
}
