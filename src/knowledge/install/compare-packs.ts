import type { Changes } from '../../model/installed-pack.ts'
import type { PackFile } from '../pack-file/pack-file.ts'
import { readLayout, type PackLayout } from '../pack-file/pack-layout.ts'
import { linesOf } from '../pack-file/record-pieces.ts'
import { loadPieces } from './load-pieces.ts'
import { rawReports } from './raw-records.ts'
import { createPrintTable, printsOf } from './record-prints.ts'

export interface Difference {
  entities: Changes
  reports: Changes
}

/** Records compared so far and in both files; rejects to cancel the comparison. */
export type Pause = (done: number, total: number) => Promise<void>

/**
 * What differs between two versions of a pack. Records are equal when every byte is. Both files
 * must have been checked. Pieces are read in stretches and not kept: 34 bytes a record are
 * remembered. Throws PackError where a file was damaged since, or what reading it threw.
 */
export async function comparePacks(
  before: PackFile,
  after: PackFile,
  pause: Pause,
): Promise<Difference> {
  const old = readLayout(before.first)
  const fresh = readLayout(after.first)
  const total = old.get('records') + fresh.get('records')
  const table = createPrintTable(old.get('records'))
  const entities: Changes = { added: 0, changed: 0, removed: old.get('records') }
  let done = 0
  const each = async (
    file: PackFile,
    layout: PackLayout,
    take: (record: Uint8Array) => void,
  ): Promise<void> => {
    for await (const piece of loadPieces(file, layout, () => pause(done, total))) {
      for (const record of linesOf(piece)) {
        take(record)
        done++
      }
    }
  }
  await each(before, old, (record) => table.add(printsOf(record)))
  await each(after, fresh, (record) => count(entities, table.find(printsOf(record))))
  await pause(total, total)
  return {
    entities,
    reports: compareReports(
      rawReports(before.first, old),
      old.get('reports'),
      rawReports(after.first, fresh),
    ),
  }
}

/** Packs hold far fewer reports than records, and they are read with the names. */
function compareReports(
  before: Iterable<Uint8Array>,
  removed: number,
  after: Iterable<Uint8Array>,
): Changes {
  const table = createPrintTable(removed)
  const changes: Changes = { added: 0, changed: 0, removed }
  for (const report of before) table.add(printsOf(report))
  for (const report of after) count(changes, table.find(printsOf(report)))
  return changes
}

function count(changes: Changes, known: 'none' | 'same' | 'other'): void {
  if (known === 'none') changes.added++
  else changes.removed--
  if (known === 'other') changes.changed++
}
