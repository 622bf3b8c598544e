/** Packs as they are stored, shown and installed. */
import type { PackManifest } from './knowledge.ts'
import type { OutwardFailure } from './outward.ts'

/**
 * A pack that the reader installed: everything but its bytes. Whether it is on, and its place among
 * the others, is in the settings.
 */
export interface InstalledPack {
  id: string
  manifest: PackManifest
  bytes: number
  /** hexadecimal SHA-256 of the file */
  sha256: string
  entities: number
  reports: number
  /** where it came from: its own address, null for a file */
  url: string | null
  /** the catalogue that offers its updates */
  catalogue: string | null
  /** ISO date and time */
  installed: string
  /** its file was found damaged after it was installed */
  damaged?: true
}

/** The reader's choice among all packs, by id. */
export interface PackChoice {
  /**
   * the first has priority; an installed pack that is not listed goes before all, a bundled one
   * after all
   */
  order: string[]
  off: string[]
}

/** A pack as the settings show it. */
export interface PackState extends PackManifest {
  entities: number
  reports: number
  bytes: number
  origin: 'bundled' | 'installed'
  /** of an installed one, as above */
  url: string | null
  catalogue: string | null
  installed: string | null
  on: boolean
  /**
   * its file could not be opened, and the others go on without it: it is damaged, or made for an
   * older version of the extension
   */
  trouble: 'damaged' | 'outdated' | null
}

/**
 * The packs in their order, the first goes before the others; and why those that the reader
 * installed are missing, if they are.
 */
export interface PackShelfState {
  packs: PackState[]
  storage: 'open' | 'refused' | 'newer'
}

/** How many records another version adds, changes, removes. */
export interface Changes {
  added: number
  changed: number
  removed: number
}

/** What the reader is shown of a checked file before it is taken. */
export interface PackPreview {
  manifest: PackManifest
  bytes: number
  entities: number
  reports: number
  url: string | null
  /** bytes that were fetched where it was made of the edition before; null where all of it was */
  fetched: number | null
  /**
   * what has its id now, and what would be different, null where that cannot be told; null when
   * nothing has
   */
  before: {
    version: string
    bytes: number
    origin: PackState['origin']
    url: string | null
    entities: Changes | null
    reports: Changes | null
  } | null
  /** addresses that are not https: shown as words, never as links */
  unlinked: number
}

/** Why a pack or a catalogue was refused. None of these changes what was there before. */
export type PackFailure =
  | { kind: 'download'; host: string; failure: OutwardFailure }
  | { kind: 'not-an-address' }
  | { kind: 'no-file' }
  | { kind: 'not-a-pack' }
  | { kind: 'web-page' }
  | { kind: 'newer-format' }
  | { kind: 'older-format' }
  | { kind: 'truncated' }
  | { kind: 'corrupt' }
  /** whole, but not as a pack must be: where, in the words of the check */
  | { kind: 'malformed'; where: string }
  | { kind: 'wrong-checksum' }
  /** another pack or version than the catalogue promised */
  | { kind: 'not-as-promised'; promised: string; found: string }
  | { kind: 'older-than-bundled'; bundled: string; found: string }
  | { kind: 'not-a-catalogue'; where: string }
  | { kind: 'newer-catalogue' }
  /** a catalogue that was signed has no valid signature now */
  | { kind: 'unsigned'; host: string }
  | { kind: 'wrong-signature'; host: string }
  /** ids of the key that was trusted first and of the one that signs now */
  | { kind: 'key-changed'; host: string; known: string; given: string }
  | { kind: 'quota' }
  | { kind: 'storage' }
  | { kind: 'cancelled' }
  /** the background ended, or the browser did */
  | { kind: 'interrupted' }
