import { fnvStart, fnvStep } from '../../model/fnv.ts'

/**
 * Fingerprints of records, to tell whether another file has the same ones: 64 bits of the id and 64
 * of the content, in one typed array.
 */

export interface Prints {
  idFirst: number
  idSecond: number
  first: number
  second: number
}

export interface PrintTable {
  add(prints: Prints): void
  /** what is known of this id */
  find(prints: Prints): 'none' | 'same' | 'other'
}

const decoder = new TextDecoder()
/**
 * How a record begins as the pack tool writes it: its id need not be sought, and has no letter that
 * JSON must spell otherwise.
 */
const opening = [...new TextEncoder().encode('{"id":"')]
const quoteUnit = 0x22

/** `record`: JSON in UTF-8. */
export function printsOf(record: Uint8Array): Prints {
  const [idFirst, idSecond] = hash(idOf(record))
  const [first, second] = hash(record)
  return { idFirst, idSecond, first, second }
}

function idOf(record: Uint8Array): Uint8Array {
  const isUsual = opening.every((byte, i) => record[i] === byte)
  const end = record.indexOf(quoteUnit, opening.length)
  return isUsual
    ? record.subarray(opening.length, end)
    : new TextEncoder().encode((JSON.parse(decoder.decode(record)) as { id: string }).id)
}

/** FNV-1a and an independent second hash, so that a collision in both is very unlikely. */
function hash(bytes: Uint8Array): [number, number] {
  let a = fnvStart
  let b = 0x9747b28c | 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    a = fnvStep(a, byte)
    b = Math.imul(b ^ byte, 0x5bd1e995) ^ (b >>> 15)
  }
  return [a, b]
}

const fields = 4

/** Open addressing in one typed array: 16 bytes a place, twice as many places as records. */
export function createPrintTable(records: number): PrintTable {
  let places = 16
  while (places < records * 2) places *= 2
  const table = new Int32Array(places * fields)
  const taken = new Uint8Array(places)
  const placeOf = ({ idFirst, idSecond }: Prints): number => {
    let place = (idFirst ^ (idSecond >>> 7)) & (places - 1)
    while (
      taken[place] &&
      (table[place * fields] !== idFirst || table[place * fields + 1] !== idSecond)
    )
      place = (place + 1) & (places - 1)
    return place
  }
  return {
    add(prints) {
      const place = placeOf(prints)
      taken[place] = 1
      table.set([prints.idFirst, prints.idSecond, prints.first, prints.second], place * fields)
    },
    find(prints) {
      const place = placeOf(prints)
      if (!taken[place]) return 'none'
      return table[place * fields + 2] === prints.first &&
        table[place * fields + 3] === prints.second
        ? 'same'
        : 'other'
    },
  }
}
