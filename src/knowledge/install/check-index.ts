import { emptySlot, kindsOf, listBit, recordOf } from '../gazetteer/name-index.ts'
import { smallBytesOf } from '../gazetteer/starts.ts'
import { MalformedPack } from '../pack-file/pack-errors.ts'
import type { Pack } from '../pack-file/pack.ts'
import { pieceBytes } from '../pack-file/pack-format.ts'
import type { PackLayout } from '../pack-file/pack-layout.ts'
import { numbersOf } from '../pack-file/pack-pieces.ts'

/** Records that may share one name: all are read whenever the name occurs. */
const mostBearers = 10_000

/**
 * Checks that the tables of a pack from outside are safe to follow: every place that they name
 * exists. A table that leads to the wrong record does no harm, since letters are compared before
 * anything is shown. Throws MalformedPack.
 */
export function checkIndex(buffer: ArrayBuffer, layout: PackLayout, { index, size }: Pack): void {
  const { slots, postings, starts, prefixes, displacements } = index
  if (slots.length !== size.names * 2)
    throw new MalformedPack('the index of names: another number of names')
  if (
    smallBytesOf(starts.length) === null ||
    prefixes.length === 0 ||
    displacements.length === 0 ||
    slots.length === 0
  )
    throw new MalformedPack('the index of names: a table has a length that none can have')
  for (let at = 1; at < slots.length; at += 2) {
    const value = slots[at]!
    if (value >= 0) checkPosting(value, size.records)
    else if (value !== emptySlot) checkList(postings, value, size.records)
  }
  const ids = numbersOf(buffer, layout.bounds('ids'))
  const idPieces = numbersOf(buffer, layout.bounds('idPieces'))
  checkLookup(ids, size.records, 'ids')
  checkLookup(numbersOf(buffer, layout.bounds('hosts')), size.records, 'hosts')
  const words = pieceBytes / 4
  if (
    idPieces.length !== Math.ceil(ids.length / words) ||
    idPieces.some((first, i) => first !== ids[i * words])
  )
    throw new MalformedPack('idPieces: it says otherwise than ids')
}

function checkPosting(posting: number, records: number): void {
  if (recordOf(posting) >= records)
    throw new MalformedPack('the index of names: it names a record that is not there')
}

function checkList(postings: Int32Array, value: number, records: number): void {
  let kinds = 0
  for (let at = recordOf(value), count = 1; ; at++, count++) {
    const posting = postings[at]
    if (posting === undefined || count > mostBearers)
      throw new MalformedPack('the index of names: a list goes over its end')
    checkPosting(posting, records)
    kinds |= kindsOf(posting & ~listBit)
    if (posting < 0) break
  }
  if (kinds !== kindsOf(value))
    throw new MalformedPack('the index of names: a list says otherwise of itself')
}

function checkLookup(table: Uint32Array, records: number, name: string): void {
  let run = 0
  for (let i = 0; i < table.length; i += 2) {
    if (i > 0 && table[i]! < table[i - 2]!) throw new MalformedPack(`${name}: not in order`)
    run = i > 0 && table[i] === table[i - 2] ? run + 1 : 1
    if (run > mostBearers) throw new MalformedPack(`${name}: too many of one kind`)
    if (table[i + 1] === undefined || table[i + 1]! >= records)
      throw new MalformedPack(`${name}: it names a record that is not there`)
  }
}
