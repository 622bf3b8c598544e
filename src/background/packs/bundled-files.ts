/** The files of the bundled packs, which are read before anybody asks for them. */
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import { joinShards } from '../../knowledge/pack-file/pack-shards.ts'

export interface BundledFiles {
  /** of the bundled packs, in the order that they were bundled in */
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
  ids: readonly string[],
  readFile: (path: string) => Promise<ArrayBuffer>,
): BundledFiles {
  /** each until it is taken */
  const begun = new Map<string, Promise<ArrayBuffer>>()
  return {
    ids,
    async loadFile(id) {
      const read = begun.get(id) ?? readFile(`${id}.pack`)
      begun.delete(id)
      return joinShards(await read, (number) => readFile(`${id}/${number}`))
    },
    beginReading() {
      for (const id of ids) {
        const read = readFile(`${id}.pack`)
        // the caller gets the rejection
        read.catch(() => {})
        begun.set(id, read)
      }
    },
  }
}
