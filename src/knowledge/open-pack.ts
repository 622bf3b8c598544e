import type { EntityRecord, PackManifest, ReportRecord } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import type { NameIndex } from './gazetteer/name-index.ts'
import { getCandidates } from './lookup-table.ts'
import { CorruptPack, NotAPack, TruncatedPack, WrongPackVersion } from './pack-errors.ts'
import { checksum, FLAG_HINTS, FORMAT_VERSION, header, HEADER_BYTES, MAGIC, sections, type Section } from './pack-format.ts'

/** A compiled pack laid open: views over the file's own bytes; records are parsed one by one when asked for. */
export interface Pack {
  manifest: PackManifest
  index: NameIndex
  /** how many distinct names, records, reports, bytes it holds */
  size: { names: number; records: number; reports: number; bytes: number; indexBytes: number }
  /** throws RangeError for a number that the pack does not have */
  getRecordAt(number: number): EntityRecord
  getReportAt(number: number): ReportRecord
  getRecordNumber(id: string): number | null
  /** the record whose domains hold exactly this host */
  getRecordNumberOfHost(host: string): number | null
  /** folded labels, aliases and hints of a record */
  getFoldedNames(number: number): ReadonlySet<string>
}

/**
 * Opens a compiled pack. Throws NotAPack, WrongPackVersion, TruncatedPack, CorruptPack. `trusted` leaves out the
 * checksum over the contents, for a file that was checked when it was installed.
 */
export function openPack(buffer: ArrayBuffer, { trusted = false }: { trusted?: boolean } = {}): Pack {
  const words = checkedHeader(buffer)
  if (!trusted && checksum(buffer, HEADER_BYTES, buffer.byteLength) !== words[header.contentChecksum]) throw new CorruptPack('the checksum of the contents does not agree')
  const bounds = (name: Section): [number, number] => {
    const at = header.table + sections.indexOf(name) * 2
    return [words[at]!, words[at + 1]!]
  }
  const bytes = (name: Section) => new Uint8Array(buffer, ...bounds(name))
  const longs = (name: Section) => { const [offset, length] = bounds(name); return new Uint32Array(buffer, offset, length >> 2) }
  const [displacementsAt, displacementBytes] = bounds('displacements'), [fingerprintsAt, fingerprintBytes] = bounds('fingerprints')
  const index: NameIndex = {
    seed: words[header.seed]!, starts: bytes('starts'), smallStarts: bytes('smallStarts'), prefixes: bytes('prefixes'),
    displacements: new Uint16Array(buffer, displacementsAt, displacementBytes >> 1), fingerprints: new Int32Array(buffer, fingerprintsAt, fingerprintBytes >> 2),
    values: longs('values'), postings: longs('postings'), hasHints: (words[header.flags]! & FLAG_HINTS) !== 0,
  }
  const decoder = new TextDecoder()
  const readRecord = createReader<EntityRecord>(bytes('records'), longs('recordOffsets'), decoder)
  const readReport = createReader<ReportRecord>(bytes('reports'), longs('reportOffsets'), decoder)
  const records = new Map<number, EntityRecord>(), foldedNames = new Map<number, ReadonlySet<string>>()
  const ids = longs('ids'), hosts = longs('hosts')
  const getRecordAt = (number: number): EntityRecord => {
    let record = records.get(number)
    if (!record) records.set(number, record = readRecord(number))
    return record
  }
  const indexBytes = (['starts', 'smallStarts', 'prefixes', 'displacements', 'fingerprints', 'values', 'postings'] as const).reduce((sum, name) => sum + bounds(name)[1], 0)
  return {
    manifest: JSON.parse(decoder.decode(bytes('manifest'))) as PackManifest,
    index,
    size: { names: words[header.names]!, records: words[header.records]!, reports: words[header.reports]!, bytes: buffer.byteLength, indexBytes },
    getRecordAt,
    getReportAt: readReport,
    getRecordNumber: (id) => getCandidates(ids, id).find((number) => getRecordAt(number).id === id) ?? null,
    getRecordNumberOfHost: (host) => getCandidates(hosts, host).find((number) => getRecordAt(number).domains?.includes(host)) ?? null,
    getFoldedNames(number) {
      let names = foldedNames.get(number)
      if (!names) foldedNames.set(number, names = foldNames(getRecordAt(number)))
      return names
    },
  }
}

function checkedHeader(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < 4 || new DataView(buffer).getUint32(0, true) !== MAGIC) throw new NotAPack('the file does not begin like a pack')
  if (buffer.byteLength < HEADER_BYTES) throw new TruncatedPack('the file ends within its header')
  const words = new Uint32Array(buffer.slice(0, HEADER_BYTES))
  if (words[header.version] !== FORMAT_VERSION) throw new WrongPackVersion(`format version ${words[header.version]}, this program reads ${FORMAT_VERSION}`)
  if (words[header.length] !== buffer.byteLength) throw new TruncatedPack(`the file has ${buffer.byteLength} bytes and should have ${words[header.length]}`)
  const stated = words[header.headerChecksum]
  words[header.headerChecksum] = 0
  if (checksum(words.buffer as ArrayBuffer, 0, HEADER_BYTES) !== stated) throw new CorruptPack('the checksum of the header does not agree')
  return words
}

function createReader<T>(bytes: Uint8Array, offsets: Uint32Array, decoder: TextDecoder): (number: number) => T {
  return (number) => {
    const from = offsets[number], to = offsets[number + 1]
    if (from === undefined || to === undefined) throw new RangeError(`the pack has no record ${number}`)
    return JSON.parse(decoder.decode(bytes.subarray(from, to))) as T
  }
}

function foldNames({ labels, aliases, hints = {} }: EntityRecord): ReadonlySet<string> {
  return new Set([...Object.values(labels), ...Object.values(aliases).flat(), ...Object.values(hints).flat()].map((name) => fold(name)))
}
