import { fnv } from '../model/fnv.ts'

/**
 * Very many words with a small class each, in some two bytes a word: of a word only eight bits are
 * kept, so that about one in eighty of those that the table lacks is taken for another.
 *
 * Layout: uint32 (little-endian) the number of groups; for each of the 256 classes the kind that it
 * belongs to; for each group one byte, how many words it has; then by groups each word's eight bits
 * and its class.
 */
const classes = 256
const wordsInGroup = 3
const headLength = 4 + classes

/** FNV-1a with the upper bits mixed into the lower ones. */
function hashOf(word: string): number {
  const hash = fnv(word)
  return (hash ^ (hash >>> 15)) >>> 0
}

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
    const hash = hashOf(word)
    const group = groups[hash % count]!
    if (!group.has(markOf(hash)) && group.size < 255) group.set(markOf(hash), own)
  }
  const bytes = new Uint8Array(
    headLength + count + 2 * groups.reduce((sum, { size }) => sum + size, 0),
  )
  new DataView(bytes.buffer).setUint32(0, count, true)
  bytes.set(kinds.subarray(0, classes), 4)
  let at = headLength + count
  groups.forEach((group, k) => {
    bytes[headLength + k] = group.size
    for (const [mark, own] of group) {
      bytes[at++] = mark
      bytes[at++] = own
    }
  })
  return bytes
}

export class ClassTable {
  private readonly bytes: Uint8Array
  private readonly starts: Uint32Array

  constructor(bytes: Uint8Array) {
    const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    this.bytes = bytes
    this.starts = new Uint32Array(count + 1)
    let at = headLength + count
    for (let k = 0; k < count; k++) {
      this.starts[k] = at
      at += 2 * bytes[headLength + k]!
    }
    this.starts[count] = at
  }

  /** The class of a word, 0 for none. */
  get(word: string): number {
    const hash = hashOf(word)
    const group = hash % (this.starts.length - 1)
    const mark = markOf(hash)
    for (let at = this.starts[group]!; at < this.starts[group + 1]!; at += 2)
      if (this.bytes[at] === mark) return this.bytes[at + 1]!
    return 0
  }

  /** What kind of classes a class belongs to. */
  kindOf(own: number): number {
    return this.bytes[4 + own]!
  }
}
