import { renameSync, writeFileSync } from 'node:fs'

/**
 * Writes a file beside its place and then moves it there, so that an end at any moment leaves the
 * file as it was or whole.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
}
