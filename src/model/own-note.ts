import type { EntityType } from './annotation.ts'

/** What a note rests on. */
export interface NoteSource {
  url: string
  title: string
  /** ISO day; null when the reader gave none */
  date: string | null
}

/** What the reader writes. */
export interface NoteDraft {
  /** shown, and looked for on every page */
  name: string
  /** other names by which it is found */
  aliases: string[]
  type: EntityType
  /** Markdown */
  text: string
  sources: NoteSource[]
  tags: string[]
}

/** One version of a note. The newest is the note; the others are its history. */
export interface OwnNote extends NoteDraft {
  /** made at random, the same on every device */
  id: string
  /** ISO date and time */
  created: string
  changed: string
  /** made at random: this very version */
  revision: string
  /** revisions that this one follows, newest first: enough to tell a later version from a rival one */
  ancestors: string[]
  /** the note of which this is the version that lost when two devices changed one note; null else */
  copyOf: string | null
  /** kept as a sign for the other devices, without its words */
  deleted: boolean
}

/** The pack that the reader's notes form, and the kind of its records. */
export const ownPack = 'own-notes'
