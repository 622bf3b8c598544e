/** Records and reports as a file holds them: JSON in UTF-8, unparsed. */
import { MalformedPack } from '../pack-file/pack-errors.ts'
import type { PackLayout } from '../pack-file/pack-layout.ts'
import { bytesOf, numbersOf, readPieceTable } from '../pack-file/pack-pieces.ts'
import { linesOf } from '../pack-file/record-pieces.ts'

/**
 * Every record of a whole file in turn. Throws MalformedPack where the pieces do not hold those
 * that they say.
 */
export function* rawRecords(file: ArrayBuffer, layout: PackLayout): Generator<Uint8Array> {
  const pieces = readPieceTable(file, layout)
  const firsts = numbersOf(file, layout.bounds('recordPieces'))
  const base = pieces.numberAt(layout.bounds('records').offset)
  let number = 0
  for (const [i, first] of firsts.entries()) {
    if (base + i >= pieces.count || first !== number)
      throw new MalformedPack(`records: piece ${i} does not begin with record ${number}`)
    const { from, to } = pieces.at(base + i)
    for (const line of linesOf(new Uint8Array(file, from, to - from))) {
      yield line
      number++
    }
  }
  if (number !== layout.get('records')) throw new MalformedPack('records: not as many as stated')
}

/**
 * Every report in turn; `first`: the file's first part, or all of it. Throws MalformedPack where
 * the offsets do not rise from 0 to the end.
 */
export function* rawReports(first: ArrayBuffer, layout: PackLayout): Generator<Uint8Array> {
  const bytes = bytesOf(first, layout.bounds('reports'))
  const offsets = numbersOf(first, layout.bounds('reportOffsets'))
  const stated = layout.get('reports')
  if (offsets.length - 1 !== stated || offsets[0] !== 0 || offsets[stated] !== bytes.length)
    throw new MalformedPack('reports: the offsets do not fit')
  for (let i = 0; i < stated; i++) {
    if (offsets[i]! > offsets[i + 1]!) throw new MalformedPack('reports: the offsets do not rise')
    yield bytes.subarray(offsets[i], offsets[i + 1])
  }
}
