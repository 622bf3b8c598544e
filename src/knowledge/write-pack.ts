import type { EntityRecord, PackManifest, ReportRecord } from '../model/knowledge.ts'
import { buildIndex, type NameOfRecord } from './gazetteer/build-index.ts'
import { buildLookup } from './lookup-table.ts'
import { ALIGNMENT, checksum, FLAG_HINTS, FORMAT_VERSION, header, HEADER_BYTES, MAGIC, sections, type Section } from './pack-format.ts'

export interface PackContents {
  manifest: PackManifest
  entities: readonly EntityRecord[]
  reports: readonly ReportRecord[]
}

/** The compiled file of a pack. The contents are taken as checked (tools/pack/check). Throws UnindexableName. */
export function writePack({ manifest, entities, reports }: PackContents): ArrayBuffer {
  const encoder = new TextEncoder()
  const index = buildIndex(namesOf(entities))
  const records = joined(entities, encoder), reportTexts = joined(reports, encoder)
  const parts: Record<Section, ArrayBufferView> = {
    manifest: encoder.encode(JSON.stringify(manifest)),
    starts: index.starts, smallStarts: index.smallStarts, prefixes: index.prefixes, displacements: index.displacements, fingerprints: index.fingerprints, values: index.values, postings: index.postings,
    recordOffsets: records.offsets, records: records.bytes, reportOffsets: reportTexts.offsets, reports: reportTexts.bytes,
    ids: buildLookup(entities.map(({ id }, record) => [id, record])),
    hosts: buildLookup(entities.flatMap(({ domains = [] }, record) => domains.map((domain): [string, number] => [domain, record]))),
  }
  const buffer = laidOut(parts), words = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
  words[header.magic] = MAGIC
  words[header.version] = FORMAT_VERSION
  words[header.length] = buffer.byteLength
  words[header.seed] = index.seed
  words[header.names] = index.values.length
  words[header.records] = entities.length
  words[header.reports] = reports.length
  words[header.flags] = index.hasHints ? FLAG_HINTS : 0
  words[header.contentChecksum] = checksum(buffer, HEADER_BYTES, buffer.byteLength)
  words[header.headerChecksum] = checksum(buffer, 0, HEADER_BYTES)
  return buffer
}

function* namesOf(entities: readonly EntityRecord[]): Generator<NameOfRecord> {
  for (const [record, { labels, aliases, hints = {} }] of entities.entries()) {
    for (const name of Object.values(labels)) yield { name, record, role: 'label' }
    for (const name of Object.values(aliases).flat()) yield { name, record, role: 'alias' }
    for (const name of Object.values(hints).flat()) yield { name, record, role: 'hint' }
  }
}

function joined(values: readonly object[], encoder: TextEncoder): { offsets: Uint32Array; bytes: Uint8Array } {
  const texts = values.map((value) => encoder.encode(JSON.stringify(value))), offsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, i) => { offsets[i + 1] = offsets[i]! + text.length })
  const bytes = new Uint8Array(offsets[texts.length]!)
  texts.forEach((text, i) => bytes.set(text, offsets[i]))
  return { offsets, bytes }
}

function laidOut(parts: Record<Section, ArrayBufferView>): ArrayBuffer {
  const aligned = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT
  const length = sections.reduce((sum, name) => sum + aligned(parts[name].byteLength), HEADER_BYTES)
  const buffer = new ArrayBuffer(length), words = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
  let offset = HEADER_BYTES
  sections.forEach((name, i) => {
    const { buffer: source, byteOffset, byteLength } = parts[name]
    new Uint8Array(buffer, offset, byteLength).set(new Uint8Array(source, byteOffset, byteLength))
    words[header.table + i * 2] = offset
    words[header.table + i * 2 + 1] = byteLength
    offset += aligned(byteLength)
  })
  return buffer
}
