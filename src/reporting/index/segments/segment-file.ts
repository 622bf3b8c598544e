/**
 * A segment as bytes, little-endian, every array at a multiple of 8: opened by laying typed arrays
 * over them.
 *
 * 16 u32 magic "HSHR", version of layout and terms, length in bytes, number of reports; the rest 0
 *   then     pairs of u32 (offset, length in bytes), one for each array, in the order of `layout`
 *   then     the arrays
 */
import type { Segment } from './segment.ts'
import { tableParts, type PostingTable } from './posting-table.ts'

const magic = 0x52485348
/**
 * To be raised with every change of the layout or of the terms under which a report is filed
 * (words, stems, sounds, hashes): what was filed otherwise is then filed again.
 * tests/reporting/index/segments/segment-version.test.ts notices such a change.
 */
export const segmentVersion = 2
const headNumbers = 16
const alignment = 8

const wide = {
  hashes: 4,
  checks: 4,
  buckets: 4,
  starts: 4,
  documents: 4,
  impacts: 1,
  strongest: 1,
} as const
const tables = ['words', 'names', 'keys'] as const
const plain = ['firstDays', 'lastDays', 'addresses'] as const
const layout = [
  ...tables.flatMap((table) => tableParts.map((part) => [table, part] as const)),
  ...plain.map((part) => [null, part] as const),
]
const headBytes = (headNumbers + layout.length * 2) * 4

export function writeSegment(segment: Segment): ArrayBuffer {
  const parts = layout.map(([table, part]): ArrayBufferView =>
    table === null
      ? segment[part as (typeof plain)[number]]
      : segment[table][part as keyof PostingTable],
  )
  const aligned = (length: number) => Math.ceil(length / alignment) * alignment
  const buffer = new ArrayBuffer(
    parts.reduce((sum, { byteLength }) => sum + aligned(byteLength), aligned(headBytes)),
  )
  const head = new Uint32Array(buffer, 0, headBytes / 4)
  head.set([magic, segmentVersion, buffer.byteLength, segment.size])
  let offset = aligned(headBytes)
  parts.forEach(({ buffer: source, byteOffset, byteLength }, i) => {
    new Uint8Array(buffer, offset, byteLength).set(new Uint8Array(source, byteOffset, byteLength))
    head.set([offset, byteLength], headNumbers + i * 2)
    offset += aligned(byteLength)
  })
  return buffer
}

/**
 * A view of the bytes from `from` (a multiple of 8) on; null where they are no segment of this
 * version or do not hold together. `trusted` leaves out the look at every number, for bytes that
 * this program wrote.
 */
export function openSegment(
  buffer: ArrayBuffer,
  from = 0,
  length = buffer.byteLength - from,
  { trusted = false }: { trusted?: boolean } = {},
): Segment | null {
  if (length < headBytes || from % alignment !== 0) return null
  const head = new Uint32Array(buffer, from, headBytes / 4)
  if (head[0] !== magic || head[1] !== segmentVersion || head[2] !== length) return null
  const bounds = layout.map((_, i): [number, number] => [
    head[headNumbers + i * 2]!,
    head[headNumbers + i * 2 + 1]!,
  ])
  if (bounds.some(([offset, bytes]) => offset % alignment !== 0 || offset + bytes > length))
    return null
  const longs = (i: number) => new Uint32Array(buffer, from + bounds[i]![0], bounds[i]![1] >> 2)
  const table = (name: (typeof tables)[number]): PostingTable => {
    const first = tables.indexOf(name) * tableParts.length
    return Object.fromEntries(
      tableParts.map((part, i) => [
        part,
        wide[part] === 4
          ? longs(first + i)
          : new Uint8Array(buffer, from + bounds[first + i]![0], bounds[first + i]![1]),
      ]),
    ) as unknown as PostingTable
  }
  const days = (i: number) => new Int32Array(buffer, from + bounds[i]![0], bounds[i]![1] >> 2)
  const after = tables.length * tableParts.length
  const segment: Segment = {
    size: head[3]!,
    words: table('words'),
    names: table('names'),
    keys: table('keys'),
    firstDays: days(after),
    lastDays: days(after + 1),
    addresses: longs(after + 2),
  }
  return trusted || holdsTogether(segment) ? segment : null
}

/** Whether every number points into its array, so that nothing outside is ever read. */
function holdsTogether({
  size,
  words,
  names,
  keys,
  firstDays,
  lastDays,
  addresses,
}: Segment): boolean {
  if (firstDays.length !== size || lastDays.length !== size || addresses.length !== size * 2)
    return false
  return [words, names, keys].every((table) => {
    const { hashes, checks, buckets, starts, documents, impacts, strongest } = table
    const terms = hashes.length
    const isWeighed = table === words
    return (
      checks.length === terms &&
      starts.length === terms + 1 &&
      isPowerOfTwo(buckets.length - 1) &&
      impacts.length === (isWeighed ? documents.length : 0) &&
      strongest.length === (isWeighed ? terms : 0) &&
      ascends(buckets, terms) &&
      ascends(starts, documents.length) &&
      documents.every((document) => document < size)
    )
  })
}

function ascends(numbers: Uint32Array, last: number): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! < numbers[i - 1]!) return false
  return numbers[0] === 0 && numbers.at(-1) === last
}

const isPowerOfTwo = (number: number): boolean => number > 0 && (number & (number - 1)) === 0
