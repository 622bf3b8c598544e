/** Where everything lies in a compiled pack: its header and section table, read and checked. */
import { CorruptPack, NotAPack, TruncatedPack, WrongPackVersion } from './pack-errors.ts'
import {
  alignment,
  checksum,
  entryBytes,
  firstSections,
  formatVersion,
  header,
  headerBytes,
  magic,
  mayBeIgnored,
  nameBytes,
  secondSections,
  type Section,
} from './pack-format.ts'

export interface Bounds {
  offset: number
  length: number
}

export interface PackLayout {
  /** bytes of the whole file and of its first part */
  length: number
  firstLength: number
  /** a number of the header */
  get(place: keyof typeof header): number
  /** a section that every pack has */
  bounds(name: Section): Bounds
  /** one that only some have */
  find(name: string): Bounds | null
  /** where header and section table end */
  tableEnd: number
}

const first: ReadonlySet<string> = new Set(firstSections)
const known: ReadonlySet<string> = new Set([...firstSections, ...secondSections])

/**
 * `buffer`: the file, or its first part. Throws NotAPack, WrongPackVersion, TruncatedPack,
 * CorruptPack.
 */
export function readLayout(buffer: ArrayBuffer): PackLayout {
  if (buffer.byteLength < 4 || new DataView(buffer).getUint32(0, true) !== magic)
    throw new NotAPack('the file does not begin like a pack')
  if (buffer.byteLength < headerBytes) throw new TruncatedPack('the file ends within its header')
  const words = new Uint32Array(buffer.slice(0, headerBytes))
  const get = (place: keyof typeof header) => words[header[place]]!
  const version = get('version')
  const length = get('length')
  const firstLength = get('firstLength')
  const tableEnd = headerBytes + get('sections') * entryBytes
  if (version !== formatVersion)
    throw new WrongPackVersion(`format version ${version}, this program reads ${formatVersion}`, {
      isOlder: version < formatVersion,
    })
  if (buffer.byteLength !== length && buffer.byteLength !== firstLength)
    throw new TruncatedPack(`the file has ${buffer.byteLength} bytes and should have ${length}`)
  if (firstLength > length || firstLength % alignment !== 0 || tableEnd > firstLength)
    throw new CorruptPack('the parts do not fit')
  if (sumOfTable(buffer, tableEnd) !== get('tableChecksum'))
    throw new CorruptPack('the checksum of the header does not agree')
  const sections = readTable(buffer, get('sections'))
  for (const [name, { offset, length: size, ignorable }] of sections) {
    const end = offset < firstLength ? firstLength : length
    if (offset % alignment !== 0 || offset < tableEnd || offset + size > end)
      throw new CorruptPack(`the section "${name}" lies outside the file`)
    if (!known.has(name) && !ignorable)
      throw new WrongPackVersion(`this program does not know the section "${name}"`, {
        isOlder: false,
      })
  }
  for (const name of known) checkPlace(name, sections.get(name), firstLength)
  return {
    length,
    firstLength,
    get,
    bounds: (name) => sections.get(name)!,
    find: (name) => sections.get(name) ?? null,
    tableEnd,
  }
}

/**
 * The first part is opened alone, so whatever is needed to open a pack stands in it, and the pieces
 * behind it.
 */
function checkPlace(name: string, bounds: Bounds | undefined, firstLength: number): void {
  if (!bounds) throw new CorruptPack(`the section "${name}" is missing`)
  const { offset, length } = bounds
  if (first.has(name) ? offset + length > firstLength : offset < firstLength)
    throw new CorruptPack(`the section "${name}" lies in the other part`)
}

/** The checksum of header and table, the place where it stands itself reckoned as 0. */
export function sumOfTable(buffer: ArrayBuffer, tableEnd: number): number {
  const copy = buffer.slice(0, tableEnd)
  new Uint32Array(copy)[header.tableChecksum] = 0
  return checksum(copy, 0, tableEnd)
}

function readTable(
  buffer: ArrayBuffer,
  count: number,
): Map<string, Bounds & { ignorable: boolean }> {
  const decoder = new TextDecoder()
  const sections = new Map<string, Bounds & { ignorable: boolean }>()
  for (let i = 0; i < count; i++) {
    const at = headerBytes + i * entryBytes
    const name = decoder.decode(new Uint8Array(buffer, at, nameBytes)).replace(/\0+$/, '')
    const [offset, length, flags] = new Uint32Array(buffer, at + nameBytes, 3)
    if (sections.has(name)) throw new CorruptPack(`the section "${name}" stands twice`)
    sections.set(name, {
      offset: offset!,
      length: length!,
      ignorable: (flags! & mayBeIgnored) !== 0,
    })
  }
  return sections
}
