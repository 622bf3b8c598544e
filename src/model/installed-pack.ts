import type { PackManifest } from './knowledge.ts'

/** A pack that the reader installed: everything but its bytes. */
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
  enabled: boolean
}
