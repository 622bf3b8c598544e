import type { Changes } from '../../model/installed-pack.ts'
import { getRawRecords, type RawRecords } from './raw-records.ts'

export interface Difference {
  entities: Changes
  reports: Changes
}

/** What one version of a pack has that another has not. Records are the same when every byte is. Both files must have been checked. */
export function comparePacks(before: ArrayBuffer, after: ArrayBuffer): Difference {
  return {
    entities: compareRecords(getRawRecords(before, 'records'), getRawRecords(after, 'records')),
    reports: compareRecords(getRawRecords(before, 'reports'), getRawRecords(after, 'reports')),
  }
}

function compareRecords(before: RawRecords, after: RawRecords): Changes {
  const known = byId(before), changes: Changes = { added: 0, changed: 0, removed: 0 }
  let kept = 0
  for (const [id, number] of byId(after)) {
    const old = known.get(id)
    if (old === undefined) { changes.added++; continue }
    kept++
    if (!areSame(before.bytesAt(old), after.bytesAt(number))) changes.changed++
  }
  changes.removed = known.size - kept
  return changes
}

function byId({ count, bytesAt }: RawRecords): Map<string, number> {
  const decoder = new TextDecoder(), numbers = new Map<string, number>()
  for (let number = 0; number < count; number++) numbers.set((JSON.parse(decoder.decode(bytesAt(number))) as { id: string }).id, number)
  return numbers
}

const areSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
