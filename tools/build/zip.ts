import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/**
 * All files below a folder as a zip archive that depends on their names and bytes alone: entries by
 * name, no time of their own, no owner, and compressed by code that is the same wherever it runs.
 */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  const files: Zippable = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  )
  // the oldest time of the format, which tells times without their zone
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}
