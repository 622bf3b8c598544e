/** A new edition put together from the one that is here and a small file. */
import type { CatalogueEntry, DifferenceEntry } from '../../../model/catalogue.ts'
import { sumUp } from '../../../knowledge/install/catalogue-signature.ts'
import {
  applyDifference,
  BadDifference,
  mostPutTogether,
  readDifference,
} from '../../../knowledge/install/pack-difference.ts'
import { PackError } from '../../../knowledge/pack-file/pack-errors.ts'
import type { Outward } from '../../../model/outward.ts'
import { loadStored } from '../stored-pack.ts'
import { downloadPack } from './pack-download.ts'
import { PackTrouble } from './pack-trouble.ts'
import { pauseIn, type PreparingDependencies, type Watcher } from './prepare-pack.ts'

type Dependencies = PreparingDependencies & { outward: Outward }

/** A file as it was promised, and how many bytes of it were fetched. */
export interface PutTogether {
  file: ArrayBuffer
  fetched: number
}

/**
 * The file that a catalogue promises, made of the edition that is installed; null where there is no
 * smaller way to it than the whole file, or where that way did not lead to it: then the whole one is
 * to be fetched. Nothing that is kept is touched. Throws PackTrouble `cancelled` alone.
 */
export async function loadByDifference(
  entry: CatalogueEntry,
  watcher: Watcher,
  dependencies: Dependencies,
): Promise<PutTogether | null> {
  const installed = await dependencies.store.get(entry.id)
  if (!installed || installed.damaged || entry.bytes > mostPutTogether) return null
  const way = entry.differences?.find(
    ({ from, bytes }) => from === installed.sha256 && bytes < entry.bytes,
  )
  if (!way) return null
  try {
    const file = await putTogether(way, entry, watcher, dependencies)
    return file && { file, fetched: way.bytes }
  } catch (error) {
    if (error instanceof PackTrouble && error.failure.kind === 'cancelled') throw error
    if (
      error instanceof PackTrouble ||
      error instanceof BadDifference ||
      error instanceof PackError
    )
      return null
    throw error
  }
}

/** Null where a checksum is not the one that the catalogue tells. */
async function putTogether(
  way: DifferenceEntry,
  { id, sha256 }: CatalogueEntry,
  watcher: Watcher,
  dependencies: Dependencies,
): Promise<ArrayBuffer | null> {
  const { signal, progress } = watcher
  const { store, outward, subtle } = dependencies
  const bytes = await downloadPack(
    outward,
    way.url,
    {
      purpose: 'update-pack',
      maxBytes: way.bytes,
      onProgress: (done) =>
        progress({ tell: 'progress', phase: 'download', done, total: way.bytes }),
    },
    signal,
  )
  if ((await sumUp(bytes, subtle)) !== way.sha256) return null
  const difference = await readDifference(bytes)
  const present = await loadStored(id, store)
  if (!present || difference.from !== way.from) return null
  const file = await applyDifference(present, difference, pauseIn('compare', watcher, dependencies))
  return (await sumUp(file, subtle)) === sha256 ? file : null
}
