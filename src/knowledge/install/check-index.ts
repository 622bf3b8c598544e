import { EMPTY, LIST, recordOf } from '../gazetteer/name-index.ts'
import { MalformedPack } from '../pack-errors.ts'
import type { Pack } from '../open-pack.ts'
import { PIECE_BYTES } from '../pack-format.ts'
import type { PackLayout } from '../pack-layout.ts'
import { numbersOf } from '../pack-pieces.ts'

/** Records that one name may stand for: each is looked at whenever the name stands in a text. */
const MOST_BEARERS = 10_000

/**
 * Whether the tables of a pack from outside can be followed without end or fall: every place that they name exists. That a table leads to
 * the wrong record does no harm, since letters are compared before anything is shown. Throws MalformedPack.
 */
export function checkIndex(buffer: ArrayBuffer, layout: PackLayout, { index, size }: Pack): void {
  const { values, postings, fingerprints } = index
  if (values.length !== size.names || fingerprints.length !== size.names) throw new MalformedPack('the index of names: its tables differ in length')
  for (const value of values) {
    if (value === EMPTY) continue
    if (value < LIST) checkPosting(value, size.records)
    else checkList(postings, value - LIST, size.records)
  }
  const ids = numbersOf(buffer, layout.bounds('ids')), idPieces = numbersOf(buffer, layout.bounds('idPieces'))
  checkLookup(ids, size.records, 'ids')
  checkLookup(numbersOf(buffer, layout.bounds('hosts')), size.records, 'hosts')
  const words = PIECE_BYTES / 4
  if (idPieces.length !== Math.ceil(ids.length / words) || idPieces.some((first, i) => first !== ids[i * words])) throw new MalformedPack('idPieces: it says otherwise than ids')
}

function checkPosting(posting: number, records: number): void {
  if (recordOf(posting) >= records) throw new MalformedPack('the index of names: it names a record that is not there')
}

function checkList(postings: Uint32Array, at: number, records: number): void {
  const count = postings[at]
  if (count === undefined || count > MOST_BEARERS || at + count >= postings.length) throw new MalformedPack('the index of names: a list goes over its end')
  for (let i = at + 1; i <= at + count; i++) checkPosting(postings[i]!, records)
}

function checkLookup(table: Uint32Array, records: number, name: string): void {
  let run = 0
  for (let i = 0; i < table.length; i += 2) {
    if (i > 0 && table[i]! < table[i - 2]!) throw new MalformedPack(`${name}: not in order`)
    run = i > 0 && table[i] === table[i - 2] ? run + 1 : 1
    if (run > MOST_BEARERS) throw new MalformedPack(`${name}: too many of one kind`)
    if (table[i + 1] === undefined || table[i + 1]! >= records) throw new MalformedPack(`${name}: it names a record that is not there`)
  }
}
