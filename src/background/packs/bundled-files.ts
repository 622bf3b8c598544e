/** The files of the bundled packs, which are read before anybody asks for them. */
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import { joinShards } from '../../knowledge/pack-file/pack-shards.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'

export interface BundledFiles {
  /** ids of the bundled packs, in the order that they were bundled in */
  loadIds(): Promise<string[]>
  loadFile(id: string): Promise<PackFile>
  /**
   * To be called as the worker starts: while the files are read the database is opened, which says
   * whether all of them are wanted.
   */
  beginReading(): Promise<void>
}

/** `readIds`, `readFile`: read what lies in the extension, by its path in the packs' folder. */
export function createBundledFiles(
  readIds: () => Promise<string[]>,
  readFile: (path: string) => Promise<ArrayBuffer>,
): BundledFiles {
  const { get: loadIds } = createKeptPromise(readIds)
  /** each until it is taken */
  const begun = new Map<string, Promise<ArrayBuffer>>()
  return {
    loadIds,
    async loadFile(id) {
      const read = begun.get(id) ?? readFile(`${id}.pack`)
      begun.delete(id)
      return joinShards(await read, (number) => readFile(`${id}/${number}`))
    },
    async beginReading() {
      // a list that cannot be read is asked for again with the first question
      for (const id of await loadIds().catch(() => [])) {
        const read = readFile(`${id}.pack`)
        // the caller gets the rejection
        read.catch(() => {})
        begun.set(id, read)
      }
    },
  }
}
