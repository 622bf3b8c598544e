import { expect, it } from 'vitest'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { formatVersion } from '../../src/knowledge/pack-file/pack-format.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import { madeUpNames } from '../knowledge/gazetteer/made-up-names.ts'
import { manifestOf, recordOf } from '../knowledge/pack-of.ts'

/**
 * A reader of the index made after docs/pack-format.md alone: it shares no code with the finder. It
 * looks up whole names, and gives the numbers of the records that bear them.
 */
function readIndex(file: ArrayBuffer): (name: string) => number[] {
  const numbers = new Uint32Array(file)
  const bytes = Buffer.from(file)
  const seed = numbers[7]!
  const section = (wanted: string) => {
    for (let at = 64; at < 64 + numbers[6]! * 32; at += 32) {
      if (bytes.toString('latin1', at, at + 16).replace(/\0+$/, '') === wanted)
        return bytes.subarray(
          bytes.readUInt32LE(at + 16),
          bytes.readUInt32LE(at + 16) + bytes.readUInt32LE(at + 20),
        )
    }
    throw new Error(`no section ${wanted}`)
  }
  const starts = section('starts')
  const prefixes = section('prefixes')
  const displacements = section('displacements')
  const slots = section('slots')
  const postings = section('postings')
  const place = (h: number, n: number) => Number((BigInt(h >>> 0) * BigInt(n)) >> 32n)
  const spread = (from: number) => {
    let h = from
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
    return h ^ (h >>> 16)
  }
  return (name) => {
    const words = readWords(name)
    let first = seed
    let second = seed
    for (const [i, { a, b, gap }] of words.entries()) {
      first = Math.imul(first ^ a ^ Math.imul(gap, 0x27d4eb2f), 0x9e3779b1) ^ (first >>> 11)
      second = Math.imul(second + b + gap, 0x85ebca77) ^ (second >>> 13)
      if (i === 0) {
        // the longest power of two that is shorter than the whole, or half of it
        const main = 2 ** (Math.ceil(Math.log2(starts.length)) - 1)
        const at = (a >>> 0) >>> (32 - Math.log2(main * 4))
        if (
          ((starts[starts.length - main + (at >> 2)]! >> ((at % 4) * 2)) &
            (words.length === 1 ? 1 : 2)) ===
          0
        )
          return []
      } else {
        const bits = Math.imul(first, 0xc2b2ae3d) >>> 0
        const number = prefixes.readUInt32LE(
          place(spread(first ^ 0x85ebca77), prefixes.length / 4) * 4,
        )
        if (
          [bits >>> 27, (bits >>> 22) % 32, (bits >>> 17) % 32].some(
            (bit) => ((number >>> bit) & 1) === 0,
          )
        )
          return []
      }
    }
    const displacement = displacements.readUInt16LE(
      place(spread(first), displacements.length / 2) * 2,
    )
    const slot = place(spread(second ^ Math.imul(displacement + 1, 0x9e3779b1)), slots.length / 8)
    const value = slots.readUInt32LE(slot * 8 + 4)
    if (slots.readInt32LE(slot * 8) !== (first | 0) || value === 0xffffffff) return []
    if (value < 0x80000000) return [value >>> 8]
    const records: number[] = []
    let kinds = 0
    for (let at = (value % 0x80000000) >>> 8; ; at++) {
      const posting = postings.readUInt32LE(at * 4)
      records.push((posting % 0x80000000) >>> 8)
      kinds |= 1 << (posting % 8)
      if (posting >= 0x80000000) break
    }
    expect(value % 256).toBe(kinds)
    return records
  }
}

const letters: Record<string, string> = { أ: 'ا', إ: 'ا', ى: 'ي', ة: 'ه', ئ: 'ي', ؤ: 'و' }

/**
 * The words of a name with what stands before each; names of the test have no other letters than
 * these.
 */
function readWords(name: string): { a: number; b: number; gap: number }[] {
  const words: { a: number; b: number; gap: number }[] = []
  let gap = 0
  let inWord = false
  for (const unit of name) {
    if (/[\p{M}'’]/u.test(unit)) continue
    if (!/[\p{L}\p{N}+]/u.test(unit)) {
      if (inWord) gap = 0
      inWord = false
      if (!' -'.includes(unit)) gap = Math.imul(gap ^ unit.charCodeAt(0), 0x9e3779b1) | 1
      continue
    }
    if (!inWord) words.push({ a: 0, b: 0, gap: words.length === 0 ? 0 : gap })
    inWord = true
    const word = words.at(-1)!
    const letter = (letters[unit] ?? unit.normalize('NFKD').toLowerCase()).charCodeAt(0)
    word.a = Math.imul(word.a + letter, 0x9e3779b1)
    word.b = Math.imul(word.b + letter, 0x85ebca77)
  }
  return words
}

it('is told well enough that another program finds every name', { timeout: 60_000 }, () => {
  expect(formatVersion).toBe(2)
  const names = [...madeUpNames(5000, 3), '7amleh', '+972', 'A/HRC/59/23', 'مام-رام']
  // every fifth record also bears the next one's name, so that there are lists
  const entities = names.map((name, i) =>
    recordOf(
      `n${String(i).padStart(5, '0')}`,
      [name, ...(i % 5 === 0 ? [names[(i + 1) % names.length]!] : [])],
      { labels: { en: name } },
    ),
  )
  const file = writePack({ manifest: manifestOf('test'), entities, reports: [] })
  const find = readIndex(file)
  const { getRecordNumber } = openPack(file)
  expect(
    names.filter((name, i) => !find(name).includes(getRecordNumber(entities[i]!.id)!)),
  ).toEqual([])
  expect(names.filter((name) => find(`${name} qx`).length > 0)).toEqual([])
})
