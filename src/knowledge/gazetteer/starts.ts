/**
 * The table of first words of an index, two bits a place: 1, a name of that word alone; 2, a longer
 * name begins so.
 *
 * There are two tables, end to end: the first for names that may begin with a small letter, the
 * second for all. So most words of a text in Latin letters ask a table that is small enough to stay
 * near the processor. Both are powers of two long, the second no shorter than the first, so that
 * the length of the whole tells the length of each. A word's place is the upper bits of its first
 * hash.
 */
import { smallBit, type NameTokens } from './name-tokens.ts'

export const aloneBit = 1
export const longerBit = 2
const smallest = 16

export interface Starts {
  table: Uint8Array
  /** bytes of the first table */
  small: number
  /** by how much a hash is shifted for the second table, and by how much further for the first */
  shift: number
  further: number
}

/**
 * Bytes of the first of two tables that have so many bytes together; null when two powers of two do
 * not make that.
 */
export function smallBytesOf(length: number): number | null {
  if (length < 2 * smallest) return null
  const most = 1 << (31 - Math.clz32(length))
  const main = most === length ? most >> 1 : most
  const small = length - main
  return small >= smallest && (small & (small - 1)) === 0 ? small : null
}

/** Reads a table. Throws RangeError for an impossible length. */
export function readStarts(table: Uint8Array): Starts {
  const small = smallBytesOf(table.length)
  if (small === null) throw new RangeError(`no table of first words is ${table.length} bytes long`)
  const shift = Math.clz32(table.length - small) - 1
  return { table, small, shift, further: Math.clz32(small) - 1 - shift }
}

/** Empty tables for about `names` names, of which some may begin with a lower-case letter. */
export function createStarts(names: number, smallNames: number): Starts {
  return withTables(powerOfTwo(names / 2), powerOfTwo(smallNames / 2))
}

const withTables = (main: number, small: number): Starts =>
  readStarts(new Uint8Array(main + Math.min(small, main)))

/** The nearest power of two that is not too small. */
const powerOfTwo = (size: number): number =>
  Math.max(smallest, 1 << Math.round(Math.log2(size + 1)))

/** Sets the bits of a first word. */
export function addStart(
  { table, small, shift, further }: Starts,
  word: number,
  bits: number,
  startsSmall: boolean,
): void {
  const place = word >>> (startsSmall ? shift + further : shift)
  table[(startsSmall ? 0 : small) + (place >> 2)]! |= bits << ((place & 3) * 2)
}

/**
 * Readings that may be a name of one word, and such as may begin a longer one, as far as two bits
 * tell.
 */
export interface Split {
  alone: Int32Array
  longer: Int32Array
  aloneCount: number
  longerCount: number
}

export const createSplit = (capacity: number): Split => ({
  alone: new Int32Array(capacity),
  longer: new Int32Array(capacity),
  aloneCount: 0,
  longerCount: 0,
})

/** Fills `into` with the first `count` readings, each where it belongs. */
export function splitReadings(
  { table, small: smallSize, shift, further }: Starts,
  { first, flags }: NameTokens,
  count: number,
  into: Split,
): void {
  const { alone, longer } = into
  let single = 0
  let several = 0
  for (let r = 0; r < count; r++) {
    const small = flags[r]! & smallBit
    const place = first[r]! >>> (shift + (further & -small))
    const bits = table[(place >> 2) + (smallSize & (small - 1))]! >> ((place & 3) * 2)
    alone[single] = longer[several] = r
    single += bits & aloneBit
    several += (bits & longerBit) >> 1
  }
  into.aloneCount = single
  into.longerCount = several
}

/** The readings among those of `from` that one index knows. */
export function narrow(starts: Starts, tokens: NameTokens, from: Split, into: Split): void {
  into.aloneCount = narrowList(starts, tokens, from.alone, from.aloneCount, into.alone, 0)
  into.longerCount = narrowList(starts, tokens, from.longer, from.longerCount, into.longer, 1)
}

function narrowList(
  { table, small: smallSize, shift, further }: Starts,
  { first, flags }: NameTokens,
  from: Int32Array,
  count: number,
  into: Int32Array,
  bit: number,
): number {
  let length = 0
  for (let n = 0; n < count; n++) {
    const r = from[n]!
    const small = flags[r]! & smallBit
    const place = first[r]! >>> (shift + (further & -small))
    into[length] = r
    length += (table[(place >> 2) + (smallSize & (small - 1))]! >> ((place & 3) * 2 + bit)) & 1
  }
  return length
}

/**
 * The union of the first words of all indexes: a word whose bits are 0 here begins no name. `most`:
 * bytes of the longest table.
 */
export function uniteStarts(all: readonly Starts[], most: number): Starts {
  if (all.length < 2) return all[0] ?? createStarts(0, 0)
  const main = unite(
    all.map(({ table, small }) => table.subarray(small)),
    most,
  )
  const first = unite(
    all.map(({ table, small }) => table.subarray(0, small)),
    main.length,
  )
  const united = withTables(main.length, first.length)
  united.table.set(first)
  united.table.set(main, united.small)
  return united
}

/**
 * Joins the shortest first, so that each is expanded once or twice at most. It takes about as long
 * as reading the longest.
 */
function unite(tables: readonly Uint8Array[], most: number): Uint8Array {
  const [shortest, ...longer] = [...tables].sort((a, b) => a.length - b.length)
  let united: Uint8Array = shortest!.slice()
  for (const table of longer) {
    united = stretched(united, table.length)
    for (let i = 0; i < table.length; i++) united[i]! |= table[i]!
  }
  while (united.length > most) united = halved(united)
  return united
}

/**
 * Places are the upper bits of a hash, so one place of a shorter table covers several neighbours of
 * a longer one. For each byte: the two bytes of a table twice as long.
 */
const twice = Uint16Array.from({ length: 256 }, (_, byte) =>
  [0, 1, 2, 3].reduce(
    (bits, place) => bits | ((((byte >> (place * 2)) & 3) * 5) << (place * 4)),
    0,
  ),
)

function stretched(table: Uint8Array, length: number): Uint8Array {
  let longer = table
  while (longer.length < length) {
    const from: Uint8Array = longer
    const into = new Uint8Array(from.length * 2)
    for (let i = 0; i < from.length; i++) {
      const both = twice[from[i]!]!
      into[i * 2] = both
      into[i * 2 + 1] = both >> 8
    }
    longer = into
  }
  return longer
}

/** Halves a table: two neighbours become one place. */
function halved(table: Uint8Array): Uint8Array {
  const half = (byte: number) =>
    ((byte | (byte >> 2)) & 3) | ((((byte >> 4) | (byte >> 6)) & 3) << 2)
  return Uint8Array.from(
    { length: table.length / 2 },
    (_, i) => half(table[i * 2]!) | (half(table[i * 2 + 1]!) << 4),
  )
}
