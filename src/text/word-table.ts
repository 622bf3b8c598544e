import { hashOfWord } from '../model/fnv.ts'

/**
 * Words with a number for each, in bytes that are opened in no time: nothing is read until a word
 * is asked for. For lists of thousands of words, of which an article uses a few, and which a worker
 * would else put into a Map at every start.
 *
 * Layout, 32-bit numbers in the machine's own order (little-endian wherever browsers run):
 *
 * - The head: how many words, how many groups, how many units of text, how many bytes a unit, how
 *   many units the longest word.
 * - The words' numbers.
 * - For each group, and behind the last, where its words begin in the text and how many words stand
 *   before it.
 * - The text, each word ended by a zero. A unit takes one byte where no unit needs two.
 */
const headLength = 5
const wordsInGroup = 2

/** Packs words that hold no zero unit; numbers below 2³². */
export function packWordTable(
  entries: Iterable<readonly [word: string, value: number]>,
): Uint8Array {
  const all = [...entries]
  const count = Math.max(1, Math.ceil(all.length / wordsInGroup))
  const groups = Array.from({ length: count }, (): (readonly [string, number])[] => [])
  for (const entry of all) groups[hashOfWord(entry[0]) % count]!.push(entry)
  const ordered = groups.flat()
  const length = ordered.reduce((sum, [word]) => sum + word.length + 1, 0)
  const width = ordered.every(([word]) => /^[\0-\xff]*$/.test(word)) ? 1 : 2
  const bytes = new Uint8Array(
    4 * (headLength + ordered.length + 2 * (count + 1) + Math.ceil((width * length) / 4)),
  )
  const numbers = new Uint32Array(bytes.buffer)
  numbers.set([
    ordered.length,
    count,
    length,
    width,
    Math.max(0, ...ordered.map(([word]) => word.length)),
  ])
  numbers.set(
    ordered.map(([, value]) => value),
    headLength,
  )
  let at = 0
  let before = 0
  let slot = headLength + ordered.length
  for (const group of [...groups, []]) {
    numbers[slot++] = at
    numbers[slot++] = before
    for (const [word] of group) at += word.length + 1
    before += group.length
  }
  const units =
    width === 1 ? new Uint8Array(bytes.buffer, 4 * slot) : new Uint16Array(bytes.buffer, 4 * slot)
  let unit = 0
  for (const [word] of ordered) {
    for (let i = 0; i < word.length; i++) units[unit++] = word.charCodeAt(i)
    units[unit++] = 0
  }
  return bytes
}

export class WordTable {
  private readonly numbers: Uint32Array
  private readonly groups: Uint32Array
  private readonly units: Uint8Array | Uint16Array
  private readonly longest: number

  /** `bytes` of packWordTable, at an offset of their buffer that is a multiple of four. */
  constructor({ buffer, byteOffset }: Uint8Array) {
    const [words, groups, length, width, longest] = new Uint32Array(
      buffer,
      byteOffset,
      headLength,
    ) as unknown as [number, number, number, number, number]
    const behindHead = byteOffset + 4 * headLength
    const text = behindHead + 4 * (words + 2 * (groups + 1))
    this.longest = longest
    this.numbers = new Uint32Array(buffer, behindHead, words)
    this.groups = new Uint32Array(buffer, behindHead + 4 * words, 2 * (groups + 1))
    this.units =
      width === 1 ? new Uint8Array(buffer, text, length) : new Uint16Array(buffer, text, length)
  }

  get(word: string): number | undefined {
    if (word.length > this.longest) return undefined
    const { numbers, groups, units } = this
    const group = (hashOfWord(word) % ((groups.length >> 1) - 1)) << 1
    const end = groups[group + 2]!
    for (let at = groups[group]!, number = groups[group + 1]!; at < end; number++) {
      let i = 0
      while (i < word.length && units[at + i] === word.charCodeAt(i)) i++
      if (i === word.length && units[at + i] === 0) return numbers[number]
      at += i
      while (units[at++] !== 0);
    }
    return undefined
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }

  get size(): number {
    return this.numbers.length
  }

  /** all numbers, in no order */
  values(): Iterable<number> {
    return this.numbers.values()
  }
}
