/**
 * A list of packs that anybody can put on a web server: what there is, in which version, where, and
 * how to know that it came through whole.
 */
import type { Localised, PackManifest } from './knowledge.ts'

/** How a pack is made of an edition before it. */
export interface DifferenceEntry {
  /** hexadecimal SHA-256 of the file of that edition */
  from: string
  /** as the entry's own address */
  url: string
  bytes: number
  /** hexadecimal SHA-256 of the difference */
  sha256: string
}

/** What one version of a pack has beyond an earlier one, as a file of its own. */
export interface PackAddition {
  /** the version that it makes of `since` */
  version: string
  since: string
  /** as of a pack */
  url: string
  bytes: number
  sha256: string
}

/** One pack of a catalogue, as much of its manifest as a reader chooses by. */
export interface CatalogueEntry extends Pick<
  PackManifest,
  'id' | 'version' | 'title' | 'description' | 'languages' | 'licence' | 'coverage'
> {
  /** whole address of the compiled file; in the catalogue's own file it may be relative to it */
  url: string
  bytes: number
  /** hexadecimal SHA-256 of the file */
  sha256: string
  entities: number
  reports: number
  /** of a pack that holds the headlines of one day (its coverage) and no knowledge: how many */
  headlines?: number
  /** smaller ways to it for readers who have an edition before it */
  differences?: DifferenceEntry[]
  /** of a day of headlines: the additions of the last runs, for readers who have the day before */
  additions?: PackAddition[]
}

export interface Catalogue {
  title: Localised
  /** the Ed25519 public key that signs it: 32 bytes in base64; null when it is not signed */
  key: string | null
  packs: CatalogueEntry[]
}

/**
 * A catalogue that the reader follows, as it was when last looked at. Its key stays the one that
 * was trusted first.
 */
export interface FollowedCatalogue extends Catalogue {
  url: string
  /** short name of the key: the first 16 hexadecimal digits of its SHA-256 */
  keyId: string | null
  /** ISO date and time */
  checked: string
  /** ids of packs that it did not list at the look before; empty at the first */
  fresh: string[]
}
