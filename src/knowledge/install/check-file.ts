import { messageOf } from '../../model/message-of.ts'
import { ownPack } from '../../model/own-note.ts'
import { hashOf } from '../pack-file/lookup-table.ts'
import { openPack } from '../pack-file/open-pack.ts'
import type { Pack } from '../pack-file/pack.ts'
import { CorruptPack, MalformedPack, PackError } from '../pack-file/pack-errors.ts'
import { readLayout } from '../pack-file/pack-layout.ts'
import { numbersOf } from '../pack-file/pack-pieces.ts'
import { checkIndex } from './check-index.ts'
import { countUnlinked } from './guard-addresses.ts'
import { rawRecords, rawReports } from './raw-records.ts'
import { entity, manifest, ownEntity, report } from './record-shapes.ts'
import { Malformed, type Shape } from '../../model/shape.ts'

/** Records between two pauses: some ten milliseconds of work. */
const recordsAtOnce = 2000

export interface Watch {
  /** records checked so far and in all; rejects to cancel the check */
  pause(done: number, total: number): Promise<void>
  /** the file holds the reader's own notes, and no other pack */
  own?: boolean
}

export interface CheckedFile {
  pack: Pack
  /** addresses that are not https */
  unlinked: number
}

/**
 * Validates a whole pack file from outside, so that it can later be opened as trusted: checksum,
 * tables, the shape of every record. Throws PackError: NotAPack, WrongPackVersion, TruncatedPack,
 * CorruptPack, MalformedPack.
 */
export async function checkFile(
  buffer: ArrayBuffer,
  { pause, own = false }: Watch,
): Promise<CheckedFile> {
  const pack = opened(buffer)
  const layout = readLayout(buffer)
  mustBe(manifest, pack.manifest, 'pack.json')
  // this id is reserved for the reader's own notes
  if ((pack.manifest.id === ownPack) !== own)
    throw new MalformedPack(`pack.json.id: ${own ? 'no notes' : 'taken'}`)
  checkIndex(buffer, layout, pack)
  const ids = readIds(numbersOf(buffer, layout.bounds('ids')), pack.size.records)
  const lists = [
    ['records', rawRecords(buffer, layout), own ? ownEntity : entity, idsByTable(ids)],
    ['reports', rawReports(buffer, layout), report, idsOnce()],
  ] as const
  const total = pack.size.records + pack.size.reports
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let unlinked = 0
  let done = 0
  for (const [name, list, shape, checkId] of lists) {
    let number = 0
    for (const bytes of list) {
      if (done % recordsAtOnce === 0) await pause(done, total)
      const where = `${name}[${number}]`
      const record = parsed(decoder, bytes, shape, where)
      checkId(record.id, where, number)
      unlinked += countUnlinked(record)
      number++
      done++
    }
  }
  await pause(total, total)
  return { pack, unlinked }
}

/** Throws where the id of the record with this number may not be. */
type IdCheck = (id: string, where: string, number: number) => void

function idsOnce(): IdCheck {
  const seen = new Set<string>()
  return (id, where) => {
    if (seen.has(id)) throw new MalformedPack(`${where}.id: twice`)
    seen.add(id)
  }
}

function idsByTable({ hashes, shared }: IdTable): IdCheck {
  const checkOnce = idsOnce()
  return (id, where, number) => {
    const hash = hashOf(id)
    if (hashes[number] !== hash)
      throw new MalformedPack(`${where}.id: the table of ids says otherwise`)
    // equal ids have equal hashes: only ids that share a hash need be remembered
    if (shared.has(hash)) checkOnce(id, where, number)
  }
}

/** Hashes of ids by record number, and those that occur more than once. */
interface IdTable {
  hashes: Uint32Array
  shared: ReadonlySet<number>
}

function readIds(table: Uint32Array, records: number): IdTable {
  if (table.length !== records * 2) throw new MalformedPack('ids: not one for each record')
  const hashes = new Uint32Array(records)
  const shared = new Set<number>()
  for (let i = 0; i < table.length; i += 2) {
    hashes[table[i + 1]!] = table[i]!
    if (i > 0 && table[i] === table[i - 2]) shared.add(table[i]!)
  }
  return { hashes, shared }
}

function opened(buffer: ArrayBuffer): Pack {
  try {
    return openPack(buffer)
  } catch (error) {
    if (error instanceof PackError) throw error
    // a section outside the file or a manifest that is no JSON, with a checksum made to fit
    throw new CorruptPack(messageOf(error))
  }
}

function parsed(
  decoder: TextDecoder,
  bytes: Uint8Array,
  shape: Shape,
  where: string,
): { id: string } {
  let value: unknown
  try {
    value = JSON.parse(decoder.decode(bytes))
  } catch {
    throw new MalformedPack(`${where}: no JSON`)
  }
  mustBe(shape, value, where)
  return value as { id: string }
}

function mustBe(shape: Shape, value: unknown, where: string): void {
  try {
    shape(value, where)
  } catch (error) {
    throw error instanceof Malformed ? new MalformedPack(error.message) : error
  }
}
