import type { OutletNames } from '../terms/outlet-names.ts'
import { getTerm, type Postings } from './postings.ts'
import { keyOf } from './segments/keys.ts'

/** Reports by something that names them exactly; those that are not searched are left out. */
export interface KeyLookup {
  /** by folded name of the outlet, without "the" */
  getByOutlet(outlet: string): number[]
  /** by the first words of the outlet's name */
  getByOpening(words: string): number[]
  /** by normalised address */
  getByUrl(address: string): number | null
  /** records of one piece, by folded title */
  getByPiece(piece: string): number[]
  /** whether some name of a report begins with this folded word */
  beginsName(word: string): boolean
}

/** `dead`: numbers that are not searched. `keys` and `dead` may grow later. */
export function createKeyLookup(
  keys: readonly Postings[],
  dead: ReadonlySet<number>,
  getImprint: (number: number) => OutletNames,
): KeyLookup {
  const getByKey = (key: string): number[] => {
    const found: number[] = []
    for (const { postings, id } of getTerm(keys, key)?.at ?? []) {
      const { starts, documents } = postings.table
      for (let i = starts[id]!; i < starts[id + 1]!; i++) {
        const number = documents[i]! + postings.from
        if (!dead.has(number)) found.push(number)
      }
    }
    return found
  }
  return {
    getByOutlet: (outlet) => getByKey(keyOf.outlet(outlet)),
    getByOpening: (opening) => getByKey(keyOf.opening(opening)),
    // other addresses may have the same key
    getByUrl: (address) =>
      getByKey(keyOf.address(address)).find((number) => getImprint(number).address === address) ??
      null,
    getByPiece: (piece) => getByKey(keyOf.piece(piece)),
    beginsName: (word) => getTerm(keys, keyOf.firstWord(word)) !== null,
  }
}
