import { ownPack } from '../../model/own-note.ts'
import { hashOf } from '../lookup-table.ts'
import { openPack, type Pack } from '../open-pack.ts'
import { CorruptPack, MalformedPack, PackError } from '../pack-errors.ts'
import { checkIndex } from './check-index.ts'
import { countUnlinked } from './guard-addresses.ts'
import { getNumbers, getRawRecords } from './raw-records.ts'
import { entity, manifest, report } from './record-shapes.ts'
import type { Shape } from './shape.ts'

/** Records between two pauses: some ten milliseconds of work. */
const STRETCH = 2000

export interface Watch {
  /** records looked at so far, and how many there are; rejects to end the check */
  pause(done: number, total: number): Promise<void>
}

export interface CheckedFile {
  pack: Pack
  /** addresses that are not https */
  unlinked: number
}

/**
 * Looks at a whole file from outside, so that later it may be opened as trusted: checksum, tables, and the shape of every record.
 * Throws PackError: NotAPack, WrongPackVersion, TruncatedPack, CorruptPack, MalformedPack.
 */
export async function checkFile(buffer: ArrayBuffer, { pause }: Watch): Promise<CheckedFile> {
  const pack = opened(buffer)
  manifest(pack.manifest, 'pack.json')
  // what the reader writes goes by this name
  if (pack.manifest.id === ownPack) throw new MalformedPack('pack.json.id: taken')
  const lists = [['records', entity], ['reports', report]] as const, total = pack.size.records + pack.size.reports
  checkIndex(buffer, pack)
  const decoder = new TextDecoder('utf-8', { fatal: true }), hashes = getHashes(buffer, pack.size.records)
  let unlinked = 0, done = 0
  for (const [name, shape] of lists) {
    const { count, bytesAt } = getRawRecords(buffer, name), ids = new Set<string>()
    for (let number = 0; number < count; number++, done++) {
      if (done % STRETCH === 0) await pause(done, total)
      const record = parsed(decoder, bytesAt(number), shape, `${name}[${number}]`)
      if (ids.has(record.id)) throw new MalformedPack(`${name}[${number}].id: twice`)
      ids.add(record.id)
      if (name === 'records' && hashes[number] !== hashOf(record.id)) throw new MalformedPack(`${name}[${number}].id: the table of ids says otherwise`)
      unlinked += countUnlinked(record)
    }
  }
  await pause(total, total)
  return { pack, unlinked }
}

/** By record number, as the table of ids has them. */
function getHashes(buffer: ArrayBuffer, records: number): Uint32Array {
  const table = getNumbers(buffer, 'ids'), hashes = new Uint32Array(records)
  if (table.length !== records * 2) throw new MalformedPack('ids: not one for each record')
  for (let i = 0; i < table.length; i += 2) hashes[table[i + 1]!] = table[i]!
  return hashes
}

function opened(buffer: ArrayBuffer): Pack {
  try {
    return openPack(buffer)
  } catch (error) {
    if (error instanceof PackError) throw error
    // a section outside the file, a manifest that is no JSON: the checksum was made to fit
    throw new CorruptPack(error instanceof Error ? error.message : String(error))
  }
}

function parsed(decoder: TextDecoder, bytes: Uint8Array, shape: Shape, where: string): { id: string } {
  let value: unknown
  try {
    value = JSON.parse(decoder.decode(bytes))
  } catch {
    throw new MalformedPack(`${where}: no JSON`)
  }
  shape(value, where)
  return value as { id: string }
}
