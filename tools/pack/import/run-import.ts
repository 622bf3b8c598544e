import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { leftOut, type Reading } from './draft.ts'
import type { EntityWriter } from './entity-writer.ts'
import { countUnkept, type Tally } from './tally.ts'
import { isPublic, toRecord } from './to-record.ts'

/**
 * A unit of a source with its place: a line's or row's number, and, where the source can be taken
 * up again there, the byte after it.
 */
export interface Numbered {
  /** null for what is not a unit at all, as the brackets of a dump */
  reading: Reading | null
  number: number
  next?: number
}

export interface ImportChoice {
  languages: readonly string[]
  /** ids and identifiers written so far; null where the source has each only once */
  seen: Set<string> | null
  /** called after every so many units, and at the end */
  onProgress: (tally: Tally, place: { number: number; next: number }) => void
  every: number
}

function reasonOf(reading: Reading, record: EntityRecord | null): string {
  if (record) return 'the same id as an earlier one'
  return 'draft' in reading && !isPublic(reading.draft)
    ? 'a person without a public role'
    : 'no usable name'
}

/**
 * Writes the records of a source. The tally is counted on, so that an import can be taken up again.
 */
export async function runImport(
  units: AsyncIterable<Numbered>,
  writer: EntityWriter,
  tally: Tally,
  { languages, seen, onProgress, every }: ImportChoice,
): Promise<void> {
  let last = { number: 0, next: 0 }
  for await (const { reading, number, next = 0 } of units) {
    last = { number, next }
    if (reading) {
      tally.read++
      const record = 'draft' in reading ? toRecord(reading.draft, languages) : null
      if (record && isNew(record, seen)) {
        tally.kept++
        await writer.write(record)
      } else if ('reason' in reading) countUnkept(tally, reading, number)
      else countUnkept(tally, leftOut(reasonOf(reading, record)), number)
    }
    if (number % every === 0) {
      await writer.flush()
      onProgress(tally, last)
    }
  }
  await writer.flush()
  onProgress(tally, last)
}

function isNew({ id, qid }: EntityRecord, seen: Set<string> | null): boolean {
  if (!seen) return true
  if (seen.has(id) || (qid !== undefined && seen.has(qid))) return false
  seen.add(id)
  if (qid !== undefined) seen.add(qid)
  return true
}
