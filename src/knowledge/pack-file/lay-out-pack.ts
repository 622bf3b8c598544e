/** Puts the sections of a pack into one file, as pack-format.ts and docs/pack-format.md tell. */
import {
  aligned,
  checksum,
  entryBytes,
  formatVersion,
  header,
  headerBytes,
  magic,
  mayBeIgnored,
  nameBytes,
  pieceBytes,
} from './pack-format.ts'
import { sumOfTable } from './pack-layout.ts'

/** A section that not every pack has and a reader may leave alone. */
export interface ExtraSection {
  /** up to 16 ASCII characters */
  name: string
  bytes: Uint8Array
  /**
   * wanted whenever the pack is opened: read along with the names. Else it stays where the pack is
   * kept until it is asked for.
   */
  isFirst: boolean
}

export interface PackParts {
  first: Record<string, ArrayBufferView>
  /** pieces of the second part, by section */
  second: Record<string, ArrayBufferView[]>
  extra: readonly ExtraSection[]
  numbers: Record<'seed' | 'names' | 'records' | 'reports' | 'flags' | 'unnamed', number>
}

interface Entry {
  name: string
  offset: number
  length: number
  flags: number
}

const newlineByte = 0x0a

export function layOut({ first, second, extra, numbers }: PackParts): ArrayBuffer {
  const ignored = new Set(extra.map(({ name }) => name))
  const flagsOf = (name: string) => (ignored.has(name) ? mayBeIgnored : 0)
  const seconds = new Map([
    ...Object.entries(second),
    ...extra
      .filter(({ isFirst }) => !isFirst)
      .map(({ name, bytes }): [string, ArrayBufferView[]] => [name, pieced(bytes)]),
  ])
  const pieceTable = new Uint32Array(
    [...seconds.values()].reduce((sum, pieces) => sum + pieces.length, 0) * 2,
  )
  const firsts = new Map([
    ...Object.entries(first),
    ...extra
      .filter(({ isFirst }) => isFirst)
      .map(({ name, bytes }): [string, ArrayBufferView] => [name, bytes]),
    ['pieces', pieceTable] as const,
  ])
  const entries: Entry[] = []
  let offset = headerBytes + (firsts.size + seconds.size) * entryBytes
  for (const [name, { byteLength }] of firsts) {
    entries.push({ name, offset, length: byteLength, flags: flagsOf(name) })
    offset += aligned(byteLength)
  }
  const firstLength = offset
  for (const [name, pieces] of seconds) {
    const length = pieces.reduce((sum, { byteLength }) => aligned(sum) + byteLength, 0)
    entries.push({ name, offset, length, flags: flagsOf(name) })
    offset += aligned(length)
  }
  const buffer = new ArrayBuffer(offset)
  const words = new Uint32Array(buffer, 0, headerBytes / 4)
  writeSecond([...seconds.values()].flat(), buffer, firstLength, pieceTable)
  for (const [i, part] of [...firsts.values()].entries()) copy(part, buffer, entries[i]!.offset)
  writeTable(entries, buffer)
  const fields = {
    magic: magic,
    version: formatVersion,
    length: offset,
    firstLength,
    sections: entries.length,
    ...numbers,
  }
  for (const [field, value] of Object.entries(fields))
    words[header[field as keyof typeof fields]] = value
  const tableEnd = headerBytes + entries.length * entryBytes
  words[header.firstChecksum] = checksum(buffer, tableEnd, firstLength)
  words[header.tableChecksum] = sumOfTable(buffer, tableEnd)
  return buffer
}

/** The pieces end to end, each padded with newlines; the table has their places and checksums. */
function writeSecond(
  pieces: readonly ArrayBufferView[],
  buffer: ArrayBuffer,
  start: number,
  table: Uint32Array,
): void {
  let at = start
  for (const [i, piece] of pieces.entries()) {
    const end = at + aligned(piece.byteLength)
    copy(piece, buffer, at)
    new Uint8Array(buffer, at + piece.byteLength, end - at - piece.byteLength).fill(newlineByte)
    table[i * 2] = at
    table[i * 2 + 1] = checksum(buffer, at, end)
    at = end
  }
}

function writeTable(entries: readonly Entry[], buffer: ArrayBuffer): void {
  const encoder = new TextEncoder()
  for (const [i, { name, offset, length, flags }] of entries.entries()) {
    const at = headerBytes + i * entryBytes
    new Uint8Array(buffer, at, nameBytes).set(encoder.encode(name))
    new Uint32Array(buffer, at + nameBytes, 3).set([offset, length, flags])
  }
}

const copy = (
  { buffer, byteOffset, byteLength }: ArrayBufferView,
  to: ArrayBuffer,
  at: number,
): void => new Uint8Array(to, at, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength))

const pieced = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
    bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes),
  )
