/**
 * A new edition of a pack as what differs from the one before (docs/pack-format.md). The file is
 * put together again from the records that are here and those that came, and must then be, byte by
 * byte, the one that was promised: whoever applies a difference compares the checksum.
 */
import type { EntityRecord, PackManifest } from '../../model/knowledge.ts'
import { checksum, Malformed, matching, object, oneOf, type Shape } from '../../model/shape.ts'
import { UnindexableName } from '../gazetteer/build-index.ts'
import { unpack } from '../../model/unpack.ts'
import type { PackFile } from '../pack-file/pack-file.ts'
import { readLayout } from '../pack-file/pack-layout.ts'
import { parseRecord } from '../pack-file/record-line.ts'
import { linesOf } from '../pack-file/record-pieces.ts'
import { writePack } from '../pack-file/write-pack.ts'
import { loadPieces } from './load-pieces.ts'
import { entity, manifest } from './record-shapes.ts'

const differenceVersion = 1
/** Bytes of a pack above which the whole is fetched: it would be put together in memory. */
export const mostPutTogether = 64_000_000

/** The bytes are no difference, or do not belong to the pack that is here. */
export class BadDifference extends Error {
  override name = 'BadDifference'
}

export interface PackDifference {
  /** SHA-256 in hexadecimal of the file that it starts from */
  from: string
  manifest: PackManifest
  /**
   * the day that most of the pack is told as of: in the records that stay, this one of the edition
   * before becomes that one
   */
  asof?: { from: string; to: string }
  /** ids of records that are no longer there */
  gone: string[]
  /** records that are new or changed, whole */
  put: EntityRecord[]
}

const isDay = matching(/^\d{4}-\d\d-\d\d$/)
const head = object(
  { hashiyaDifference: oneOf(differenceVersion), from: checksum, manifest },
  { asof: object({ from: isDay, to: isDay }) },
)

/** The difference as the bytes that are packed by gzip: JSON, one thing a line. */
export function layOutDifference({ gone, put, ...head }: PackDifference): string {
  const first = { hashiyaDifference: differenceVersion, ...head }
  return [first, ...gone, ...put].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Reads a difference from outside. Throws BadDifference. */
export async function readDifference(bytes: Uint8Array): Promise<PackDifference> {
  const plain = await unpack(bytes, mostPutTogether)
  if (!plain || plain === bytes) throw new BadDifference('not packed, or too long')
  const [first, ...lines] = parseLines(plain)
  mustBe(head, first, 'head')
  const { from, manifest: after, asof } = first as Omit<PackDifference, 'gone' | 'put'>
  const gone: string[] = []
  const put: EntityRecord[] = []
  for (const [i, line] of lines.entries()) {
    if (typeof line === 'string') gone.push(line)
    else {
      mustBe(entity, line, `line ${i + 2}`)
      put.push(line as EntityRecord)
    }
  }
  return { from, manifest: after, ...(asof && { asof }), gone, put }
}

function parseLines(plain: Uint8Array): unknown[] {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(plain)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown)
  } catch {
    throw new BadDifference('no lines of JSON')
  }
}

function mustBe(shape: Shape, value: unknown, where: string): void {
  try {
    shape(value, where)
  } catch (error) {
    throw error instanceof Malformed ? new BadDifference(error.message) : error
  }
}

/**
 * The file that a difference makes of the one that is here. `pause`: before each stretch of some ten
 * milliseconds, with records read so far and in all; rejects to cancel. Throws BadDifference where
 * the present pack holds more than records or a new name has no word, and PackError where it is
 * damaged.
 */
export async function applyDifference(
  present: PackFile,
  { manifest: after, asof, gone, put }: PackDifference,
  pause: (done: number, total: number) => Promise<void>,
): Promise<ArrayBuffer> {
  const layout = readLayout(present.first)
  if (layout.get('reports') > 0) throw new BadDifference('the pack holds reports')
  const records = await loadRecords(present, (done) => pause(done, layout.get('records')))
  for (const id of gone)
    if (!records.delete(id)) throw new BadDifference(`no record is called ${id}`)
  if (asof) for (const [id, record] of records) records.set(id, renewDay(record, asof))
  for (const record of put) records.set(record.id, record)
  return compile(after, sortById([...records.values()]))
}

function compile(after: PackManifest, entities: readonly EntityRecord[]): ArrayBuffer {
  try {
    return writePack({ manifest: after, entities, reports: [] })
  } catch (error) {
    throw error instanceof UnindexableName ? new BadDifference(error.message) : error
  }
}

/** The record as told as of another day, where it is told as of the one. */
export function renewDay(
  record: EntityRecord,
  { from, to }: { from: string; to: string },
): EntityRecord {
  const renew = <T extends { asof: string }>(told: T): T =>
    told.asof === from ? { ...told, asof: to } : told
  const { offices, briefs } = record
  return {
    ...record,
    ...(offices && { offices: offices.map(renew) }),
    ...(briefs && { briefs: briefs.map(renew) }),
  }
}

/** The records of a pack's file by id. */
export async function loadRecords(
  file: PackFile,
  pause: (done: number) => Promise<void>,
): Promise<Map<string, EntityRecord>> {
  const records = new Map<string, EntityRecord>()
  const layout = readLayout(file.first)
  for await (const piece of loadPieces(file, layout, () => pause(records.size))) {
    for (const line of linesOf(piece)) {
      const record = parseRecord(line)
      records.set(record.id, record)
    }
  }
  return records
}

/** In this order a pack must have been compiled for a difference to lead to it. */
export const sortById = (records: readonly EntityRecord[]): EntityRecord[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
