import { hashOfWord } from '../model/fnv.ts'

/**
 * Very many words with a small class each, in some two bytes a word: of a word only eight bits are
 * kept, so that about one in eighty of those that the table lacks is taken for another.
 *
 * Layout, numbers little-endian:
 *
 * - Uint32: how many groups.
 * - For each of the 256 classes the kind that it belongs to.
 * - Uint32 for every sixteenth group: where its words begin, so that nothing is made of the table when
 *   it is opened.
 * - For each group one byte: how many words it has.
 * - By groups, each word's eight bits and its class.
 */
const classes = 256
const wordsInGroup = 3
const headLength = 4 + classes
const groupsOfStart = 16

/** Where the sizes of the groups stand. */
const sizesAt = (count: number) => headLength + 4 * Math.ceil(count / groupsOfStart)

/** The eight bits of a word that a group keeps. */
const markOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> 24

/**
 * Packs words with their classes, 1 to 255, and the kinds of the classes, below 255. Of two words
 * that cannot be told apart the first one stays.
 */
export function packClassTable(
  entries: readonly (readonly [word: string, own: number])[],
  kinds: Uint8Array,
): Uint8Array {
  const count = Math.max(1, Math.ceil(entries.length / wordsInGroup))
  const groups = Array.from({ length: count }, () => new Map<number, number>())
  for (const [word, own] of entries) {
    const hash = hashOfWord(word)
    const group = groups[hash % count]!
    if (!group.has(markOf(hash)) && group.size < 255) group.set(markOf(hash), own)
  }
  const bytes = new Uint8Array(
    sizesAt(count) + count + 2 * groups.reduce((sum, { size }) => sum + size, 0),
  )
  const view = new DataView(bytes.buffer)
  view.setUint32(0, count, true)
  bytes.set(kinds.subarray(0, classes), 4)
  let at = sizesAt(count) + count
  groups.forEach((group, k) => {
    if (k % groupsOfStart === 0) view.setUint32(headLength + (4 * k) / groupsOfStart, at, true)
    bytes[sizesAt(count) + k] = group.size
    for (const [mark, own] of group) {
      bytes[at++] = mark
      bytes[at++] = own
    }
  })
  return bytes
}

export class ClassTable {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly count: number
  private readonly sizes: number

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset)
    this.count = this.view.getUint32(0, true)
    this.sizes = sizesAt(this.count)
  }

  /** The class of a word, 0 for none. */
  get(word: string): number {
    const { bytes, sizes } = this
    const hash = hashOfWord(word)
    const group = hash % this.count
    const mark = markOf(hash)
    const start = Math.floor(group / groupsOfStart)
    let at = this.view.getUint32(headLength + 4 * start, true)
    for (let k = start * groupsOfStart; k < group; k++) at += 2 * bytes[sizes + k]!
    for (const end = at + 2 * bytes[sizes + group]!; at < end; at += 2)
      if (bytes[at] === mark) return bytes[at + 1]!
    return 0
  }

  /** What kind of classes a class belongs to. */
  kindOf(own: number): number {
    return this.bytes[4 + own]!
  }
}
