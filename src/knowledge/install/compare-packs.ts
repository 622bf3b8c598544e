import type { Changes } from '../../model/installed-pack.ts'
import { getNumbers, getRawRecords, type RawRecords } from './raw-records.ts'

export interface Difference {
  entities: Changes
  reports: Changes
}

/** Record numbers of one hash of the id: nearly always one. */
type Groups = Map<number | string, number[]>

/**
 * What one version of a pack has that another has not. Records are the same when every byte is; only those that differ are parsed.
 * Both files must have been checked.
 */
export function comparePacks(before: ArrayBuffer, after: ArrayBuffer): Difference {
  return {
    entities: compareRecords(getRawRecords(before, 'records'), groupByHash(before), getRawRecords(after, 'records'), groupByHash(after)),
    reports: compareReports(getRawRecords(before, 'reports'), getRawRecords(after, 'reports')),
  }
}

/** Packs hold far fewer reports than records, and no table of their ids. */
function compareReports(before: RawRecords, after: RawRecords): Changes {
  const grouped = (records: RawRecords): Groups => new Map(Array.from({ length: records.count }, (_, number) => [readId(records, number), [number]]))
  return compareRecords(before, grouped(before), after, grouped(after))
}

function groupByHash(buffer: ArrayBuffer): Groups {
  const table = getNumbers(buffer, 'ids'), groups: Groups = new Map()
  for (let i = 0; i < table.length; i += 2) {
    const group = groups.get(table[i]!)
    if (group) group.push(table[i + 1]!)
    else groups.set(table[i]!, [table[i + 1]!])
  }
  return groups
}

function compareRecords(before: RawRecords, groupsBefore: Groups, after: RawRecords, groupsAfter: Groups): Changes {
  const changes: Changes = { added: 0, changed: 0, removed: 0 }
  for (const [key, numbers] of groupsAfter) {
    const left = [...(groupsBefore.get(key) ?? [])]
    const take = (place: number) => place >= 0 && left.splice(place, 1).length > 0
    const others = numbers.filter((number) => !take(left.findIndex((old) => areSame(before.bytesAt(old), after.bytesAt(number)))))
    for (const number of others) {
      const id = readId(after, number)
      if (take(left.findIndex((old) => readId(before, old) === id))) changes.changed++
      else changes.added++
    }
    changes.removed += left.length
  }
  for (const [key, numbers] of groupsBefore) if (!groupsAfter.has(key)) changes.removed += numbers.length
  return changes
}

const readId = ({ bytesAt }: RawRecords, number: number): string => (JSON.parse(new TextDecoder().decode(bytesAt(number))) as { id: string }).id

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
