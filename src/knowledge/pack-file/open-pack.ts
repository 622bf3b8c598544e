import type { PackManifest, ReportRecord } from '../../model/knowledge.ts'
import type { NameIndex } from '../gazetteer/name-index.ts'
import { getCandidates } from './lookup-table.ts'
import { CorruptPack, TruncatedPack } from './pack-errors.ts'
import { checksum, flagHints, type Section } from './pack-format.ts'
import { readLayout, type PackLayout } from './pack-layout.ts'
import {
  bytesOf,
  checkPieces,
  numbersOf,
  readPieceTable,
  type PackPiece,
  type ReadPieces,
} from './pack-pieces.ts'
import { createPagedRecords } from './records/paged-records.ts'
import { createWholeRecords } from './records/whole-records.ts'
import type { Pack } from './pack.ts'

export interface OpenOptions {
  /**
   * leaves out the checksums over the contents, for a file that was checked when it was installed
   */
  trusted?: boolean
  /** reads pieces of the second part; then `buffer` is the first part alone */
  read?: ReadPieces
}

const indexSections = ['starts', 'prefixes', 'displacements', 'slots', 'postings'] as const

/** Opens a compiled pack. Throws NotAPack, WrongPackVersion, TruncatedPack, CorruptPack. */
export function openPack(buffer: ArrayBuffer, { trusted = false, read }: OpenOptions = {}): Pack {
  const layout = readLayout(buffer)
  const { bounds, get } = layout
  if (!read && buffer.byteLength !== layout.length)
    throw new TruncatedPack(
      `the file has ${buffer.byteLength} bytes and should have ${layout.length}`,
    )
  if (!trusted) checkSums(buffer, layout)
  const bytes = (name: Section) => bytesOf(buffer, bounds(name))
  const longs = (name: Section) => numbersOf(buffer, bounds(name))
  const integers = (name: Section) =>
    new Int32Array(buffer, bounds(name).offset, bounds(name).length >> 2)
  const displacements = bounds('displacements')
  const index: NameIndex = {
    seed: get('seed'),
    starts: bytes('starts'),
    prefixes: integers('prefixes'),
    displacements: new Uint16Array(buffer, displacements.offset, displacements.length >> 1),
    slots: integers('slots'),
    postings: integers('postings'),
    hasHints: (get('flags') & flagHints) !== 0,
  }
  const records = read
    ? createPagedRecords(buffer, layout, read)
    : createWholeRecords(buffer, layout)
  const decoder = new TextDecoder()
  const reports = bytes('reports')
  const reportOffsets = longs('reportOffsets')
  const hosts = longs('hosts')
  return {
    manifest: JSON.parse(decoder.decode(bytes('manifest'))) as PackManifest,
    index,
    size: {
      names: get('names'),
      records: get('records'),
      named: Math.max(0, get('records') - get('unnamed')),
      reports: get('reports'),
      bytes: layout.length,
      residentBytes: buffer.byteLength,
      indexBytes: indexSections.reduce((sum, name) => sum + bounds(name).length, 0),
    },
    getRecordAt: records.getAt,
    getReportAt(number) {
      const from = reportOffsets[number]
      const to = reportOffsets[number + 1]
      if (from === undefined || to === undefined)
        throw new RangeError(`the pack has no report ${number}`)
      return JSON.parse(decoder.decode(reports.subarray(from, to))) as ReportRecord
    },
    getRecordNumber: records.getNumber,
    getRecordNumberOfHost: (host) =>
      getCandidates(hosts, host).find((number) => records.getAt(number)?.domains?.includes(host)) ??
      null,
    getMissed: records.getMissed,
    load: records.load,
    loadSection: (name) => loadSection(name, buffer, layout, read),
  }
}

function checkSums(buffer: ArrayBuffer, layout: PackLayout): void {
  const { firstLength, tableEnd, get, length } = layout
  if (checksum(buffer, tableEnd, firstLength) !== get('firstChecksum'))
    throw new CorruptPack('the checksum of the first part does not agree')
  checkPieces(buffer, layout)
  if (buffer.byteLength !== length) return
  const { count, at, check } = readPieceTable(buffer, layout)
  for (let number = 0; number < count; number++) {
    const piece = at(number)
    check(piece, new Uint8Array(buffer, piece.from, piece.to - piece.from))
  }
}

async function loadSection(
  name: string,
  buffer: ArrayBuffer,
  layout: PackLayout,
  read: ReadPieces | undefined,
): Promise<Uint8Array | null> {
  const found = layout.find(name)
  if (!found) return null
  if (!read || found.offset < layout.firstLength) return bytesOf(buffer, found)
  const { at, check, numberAt, count } = readPieceTable(buffer, layout)
  const wanted: PackPiece[] = []
  const whole = new Uint8Array(found.length)
  for (
    let number = numberAt(found.offset);
    number < count && at(number).from < found.offset + found.length;
    number++
  )
    wanted.push(at(number))
  const got = await read(wanted)
  wanted.forEach((piece, i) => {
    const bytes = check(piece, got[i] ?? null)
    const from = piece.from - found.offset
    whole.set(bytes.subarray(0, Math.min(bytes.length, found.length - from)), from)
  })
  return whole
}
