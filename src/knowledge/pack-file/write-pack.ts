import { commonLanguage } from '../../model/common-language.ts'
import type { EntityRecord, PackManifest, ReportRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { buildIndex, type NameOfRecord } from '../gazetteer/build-index.ts'
import { layEndToEnd } from '../../model/end-to-end.ts'
import { buildLookup } from './lookup-table.ts'
import { flagHints, pieceBytes, type Section } from './pack-format.ts'
import { layOut, type ExtraSection } from './lay-out-pack.ts'
import { writeRecord } from './record-line.ts'

export interface PackContents {
  manifest: PackManifest
  entities: readonly EntityRecord[]
  reports: readonly ReportRecord[]
  /** sections that not every pack has */
  extra?: readonly ExtraSection[]
}

/**
 * The compiled file of a pack. The contents are taken as checked (tools/pack/check). Throws
 * UnindexableName.
 */
export function writePack({ manifest, entities, reports, extra = [] }: PackContents): ArrayBuffer {
  const encoder = new TextEncoder()
  const numbers = numberByNeighbours(entities)
  const sorted: EntityRecord[] = []
  entities.forEach((entity, i) => {
    sorted[numbers[i]!] = entity
  })
  const index = buildIndex(namesOf(entities, numbers))
  const records = writeLines(sorted, encoder)
  const reportTexts = layEndToEnd(reports.map((report) => encoder.encode(JSON.stringify(report))))
  const ids = buildLookup(sorted.map(({ id }, record) => [id, record]))
  const idPieces = cut(ids)
  const first: Record<Exclude<Section, 'pieces' | 'records' | 'ids'>, ArrayBufferView> = {
    manifest: encoder.encode(JSON.stringify(manifest)),
    starts: index.starts,
    prefixes: index.prefixes,
    displacements: index.displacements,
    slots: index.slots,
    postings: index.postings,
    hosts: buildLookup(
      sorted.flatMap(({ domains = [] }, record) =>
        domains.map((domain): [string, number] => [domain, record]),
      ),
    ),
    reportOffsets: reportTexts.offsets,
    reports: reportTexts.bytes,
    recordPieces: Uint32Array.from(records.firsts),
    idPieces: Uint32Array.from(idPieces, (piece) => piece[0]!),
  }
  return layOut({
    first,
    extra,
    second: { records: records.pieces, ids: idPieces },
    numbers: {
      seed: index.seed,
      names: index.slots.length >> 1,
      records: entities.length,
      reports: reports.length,
      flags: index.hasHints ? flagHints : 0,
      unnamed: entities.filter(({ labels }) => Object.keys(labels).length === 0).length,
    },
  })
}

/**
 * Record numbers by place among the entities. Those of one kind and country are neighbours: texts
 * name them together, and they differ so little that they deflate to much less (the people to 84 of
 * 100). Of places the country comes first. Records without a name come before all: unnamed-ids.ts
 * counts on it.
 */
function numberByNeighbours(entities: readonly EntityRecord[]): number[] {
  const keys = entities.map(({ type, kind, country = '', labels }) => {
    const name = fold(labels[commonLanguage] ?? Object.values(labels)[0] ?? '')
    if (name === '') return ''
    return type === 'LOC' ? `${country} ${kind} ${name}` : `${kind} ${country} ${name}`
  })
  const numbers: number[] = []
  const order = keys
    .map((_, i) => i)
    .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b))
  order.forEach((place, number) => {
    numbers[place] = number
  })
  return numbers
}

/** In the order of the source: among equals the earlier one goes first. */
function* namesOf(
  entities: readonly EntityRecord[],
  numbers: readonly number[],
): Generator<NameOfRecord> {
  for (const [place, { labels, aliases, hints = {} }] of entities.entries()) {
    const record = numbers[place]!
    for (const name of Object.values(labels)) yield { name, record, role: 'label' }
    for (const name of Object.values(aliases).flat()) yield { name, record, role: 'alias' }
    for (const name of Object.values(hints).flat()) yield { name, record, role: 'hint' }
  }
}

/** Records as lines, as many to a piece as fit; the first record of each piece. */
function writeLines(
  records: readonly EntityRecord[],
  encoder: TextEncoder,
): { pieces: Uint8Array[]; firsts: number[] } {
  const pieces: Uint8Array[] = []
  const firsts: number[] = []
  let lines: Uint8Array[] = []
  let length = 0
  const close = () => {
    pieces.push(layEndToEnd(lines).bytes)
    lines = []
    length = 0
  }
  for (const [number, record] of records.entries()) {
    const line = encoder.encode(`${writeRecord(record)}\n`)
    if (length > 0 && length + line.length > pieceBytes) close()
    if (length === 0) firsts.push(number)
    lines.push(line)
    length += line.length
  }
  if (length > 0) close()
  return { pieces, firsts }
}

function cut(table: Uint32Array): Uint32Array[] {
  const words = pieceBytes / 4
  return Array.from({ length: Math.ceil(table.length / words) }, (_, i) =>
    table.subarray(i * words, (i + 1) * words),
  )
}
