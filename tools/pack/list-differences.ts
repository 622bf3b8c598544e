/** The differences of a folder's packs, as files beside them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CatalogueEntry, DifferenceEntry } from '../../src/model/catalogue.ts'
import { makeDifference } from './make-difference.ts'
import { sumOf } from './sum-of.ts'

/** What static servers give as a file of no known type. */
const ending = '.packdiff'

/** An edition of a pack: its entry, and its file in the folder. */
export interface DescribedPack {
  entry: CatalogueEntry
  name: string
}

/** Removes the differences of an earlier run: they are made anew. */
export function removeDifferences(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith(ending)) rmSync(join(folder, name))
}

/**
 * Writes the differences from the editions before to the newest one. `addressOf`: of a file of the
 * folder, as the catalogue tells it.
 */
export async function writeDifferences(
  folder: string,
  newest: DescribedPack,
  before: readonly DescribedPack[],
  addressOf: (name: string) => string,
): Promise<DifferenceEntry[]> {
  const after = read(join(folder, newest.name))
  const made: DifferenceEntry[] = []
  for (const { entry, name } of before) {
    const bytes = await makeDifference(read(join(folder, name)), after)
    if (!bytes) continue
    const file = `${basename(newest.name, '.pack')}.from-${entry.version}${ending}`
    writeFileSync(join(folder, file), bytes)
    made.push({
      from: entry.sha256,
      url: addressOf(file),
      bytes: bytes.byteLength,
      sha256: sumOf(bytes),
    })
  }
  return made
}

const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path))
