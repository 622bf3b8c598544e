/** The files of the bundled packs, which are read before anybody asks for them. */
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import { joinShards } from '../../knowledge/pack-file/pack-shards.ts'
import { takeApart } from '../../knowledge/pack-file/packs-together.ts'

/** Ids of the bundled packs. */
export interface BundledIds {
  /** all, in the order that they were bundled in */
  all: readonly string[]
  /** those in files of their own; the others stand in one file together */
  apart: readonly string[]
}

export interface BundledFiles {
  /** in the order that they were bundled in */
  ids: readonly string[]
  loadFile(id: string): Promise<PackFile>
  /**
   * To be called as the worker starts: while the files are read the database is opened, which says
   * whether all of them are wanted.
   */
  beginReading(): void
}

/** `readFile`: reads what lies in the extension, by its path in the packs' folder. */
export function createBundledFiles(
  { all: ids, apart }: BundledIds,
  readFile: (path: string) => Promise<ArrayBuffer>,
): BundledFiles {
  /** each until it is taken */
  const begun = new Map<string, Promise<ArrayBuffer>>()
  const readTogether = async () => takeApart(await readFile('together.packs'))
  /** `together`: gives the packs that have no file of their own */
  const read = async (id: string, together = readTogether): Promise<ArrayBuffer> => {
    if (apart.includes(id)) return readFile(`${id}.pack`)
    const file = (await together()).get(id)
    if (!file) throw new Error(`no pack "${id}" is bundled`)
    return file
  }
  return {
    ids,
    async loadFile(id) {
      const reading = begun.get(id) ?? read(id)
      begun.delete(id)
      return joinShards(await reading, (number) => readFile(`${id}/${number}`))
    },
    beginReading() {
      const together = readTogether()
      for (const id of ids) {
        const reading = read(id, () => together)
        // the caller gets the rejection
        reading.catch(() => {})
        begun.set(id, reading)
      }
    },
  }
}
