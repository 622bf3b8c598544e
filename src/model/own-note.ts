import type { EntityType } from './kinds.ts'
import type { MarkdownBlock } from './markdown.ts'

/** What a note rests on. */
export interface NoteSource {
  url: string
  title: string
  /** ISO day; null when the reader gave none */
  date: string | null
}

/** On notes that correct a record of a pack. */
export const correctionTag = 'correction'

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
  /**
   * revisions that this one follows, newest first: enough to tell a later version from a rival one
   */
  ancestors: string[]
  /**
   * the note of which this is the version that lost when two devices changed one note; null else
   */
  copyOf: string | null
  /** kept as a sign for the other devices, without its words */
  deleted: boolean
}

/** A note with its text taken apart for showing. */
export type ShownNote = OwnNote & { blocks: MarkdownBlock[] }

/**
 * Of a note that goes to the reader's other devices. too-large: it stays on this one; full: all
 * notes together are too much, or written too often
 */
export type SyncOutcome = 'sent' | 'too-large' | 'full'

/** What a note is saved as, and on what the reader began to write it. */
export interface NoteToSave {
  /** null for a new note */
  id: string | null
  draft: NoteDraft
  /**
   * the revision that was being changed; left out: whichever is there. Where another has taken its
   * place meanwhile, both are kept.
   */
  based?: string
  /** of a new note: its id, made at random as it was begun, so that saving twice makes one note */
  mark?: string
}

/** `rival`: the version that was there meanwhile, now a note of its own; null where there was none. */
export interface NoteSaved {
  note: OwnNote
  /** null where the reader wants no syncing */
  synced: SyncOutcome | null
  rival: OwnNote | null
}

/** What became of notes from a file or another device. */
export interface NotesTaken {
  added: number
  /** known before, now in a later version */
  renewed: number
  /** rivals kept beside the note that they would have replaced */
  copies: number
  /** what could not be read as a note */
  refused: number
}

/** The pack that the reader's notes form, and the kind of its records. */
export const ownPack = 'own-notes'
