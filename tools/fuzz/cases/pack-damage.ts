/** Packs with changed bytes, and with checksums that fit all the same. */
import fc from 'fast-check'
import {
  checksum,
  entryBytes,
  firstSections,
  header,
  headerBytes,
  secondSections,
} from '../../../src/knowledge/pack-file/pack-format.ts'
import { readLayout, sumOfTable } from '../../../src/knowledge/pack-file/pack-layout.ts'

const numbers = fc.oneof(
  fc.constantFrom(
    0,
    1,
    2,
    7,
    8,
    0xff,
    0xffff,
    0x7fffffff,
    0x80000000,
    0xffffffff,
    0xfffffff8,
    4096,
  ),
  fc.nat(0xffffffff),
  fc.nat(5000),
)
const tokens = ['null', '1e99', '{}  ', '[]  ', '""  ', '-1  ', 'true', '}{,"', '\n\n\n\n', '"id"']

export const change = fc.record({
  how: fc.constantFrom('bit', 'word', 'header', 'entry', 'section', 'section', 'token', 'copy'),
  section: fc.constantFrom(...firstSections, ...secondSections),
  at: fc.nat(0xfffff),
  to: fc.nat(0xfffff),
  number: numbers,
  token: fc.constantFrom(...tokens),
})
export type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

export interface PackCase {
  base: ArrayBuffer
  changes: Change[]
  /** how many bytes are cut off, or added */
  length: number
  /** checksums are made to fit: what damage cannot do and malice can */
  isForged: boolean
}

export const casesOf = (...bases: ArrayBuffer[]): fc.Arbitrary<PackCase> =>
  fc.record({
    base: fc.constantFrom(...bases),
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
    length: fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -2000, max: 800 }) },
    ),
    isForged: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
  })

/** The damaged file of a case. */
export function build({ base, changes, length, isForged }: PackCase): ArrayBuffer {
  const buffer = new ArrayBuffer(Math.max(0, base.byteLength + length))
  const bytes = new Uint8Array(buffer)
  bytes.set(new Uint8Array(base).subarray(0, buffer.byteLength))
  if (buffer.byteLength <= headerBytes) return buffer
  const layout = readLayout(base)
  for (const one of changes) damage(buffer, one, layout.bounds(one.section))
  if (isForged) forge(buffer)
  return buffer
}

export function damage(
  buffer: ArrayBuffer,
  { how, at, to, number, token }: Change,
  { offset, length }: { offset: number; length: number },
): void {
  const bytes = new Uint8Array(buffer)
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2)
  const put = (place: number) => {
    if (place < words.length) words[place] = number
  }
  if (how === 'bit') bytes[at % bytes.length]! ^= 1 << (to % 8)
  else if (how === 'word') put(at % words.length)
  else if (how === 'header') put(at % 16)
  else if (how === 'entry')
    put((headerBytes + (at % (words[header.sections]! || 1)) * entryBytes) / 4 + 4 + (to % 3))
  else if (how === 'section') put((offset + (at % (length || 1))) >> 2)
  else if (how === 'token')
    bytes.set(
      new TextEncoder().encode(token).subarray(0, Math.max(0, bytes.length - offset)),
      Math.min(offset + (at % (length || 1)), bytes.length - token.length),
    )
  else bytes.copyWithin(to % bytes.length, at % bytes.length, (at % bytes.length) + 64)
}

/** Makes all checksums fit, as far as the file can be followed for that. */
function forge(buffer: ArrayBuffer): void {
  try {
    const words = new Uint32Array(buffer, 0, headerBytes / 4)
    words[header.length] = buffer.byteLength
    const tableEnd = headerBytes + words[header.sections]! * entryBytes
    words[header.tableChecksum] = sumOfTable(buffer, tableEnd)
    const layout = readLayout(buffer)
    const { offset, length } = layout.bounds('pieces')
    const pieces = new Uint32Array(buffer, offset, length >> 2)
    for (let i = 0; i + 1 < pieces.length; i += 2)
      pieces[i + 1] = checksum(buffer, pieces[i]!, pieces[i + 2] ?? buffer.byteLength)
    words[header.firstChecksum] = checksum(buffer, tableEnd, layout.firstLength)
    words[header.tableChecksum] = sumOfTable(buffer, tableEnd)
  } catch {
    // a file that cannot be followed is tried as it is
  }
}
