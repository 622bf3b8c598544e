import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { EntityRecord, PackManifest, ReportRecord } from '../../src/model/knowledge.ts'

/** Where a record stands, for messages. */
export interface Place {
  file: string
  line: number
}

export interface PackSource {
  folder: string
  /** the folder's own name, which is to be the pack's id */
  name: string
  manifest: PackManifest
  entities: { place: Place; record: EntityRecord }[]
  reports: { place: Place; record: ReportRecord }[]
}

/** A source that cannot even be read as JSON records: the message says the file and the line. */
export class UnreadableSource extends Error {
  override name = 'UnreadableSource'
}

/**
 * Reads pack.json, entities.jsonl and reports.jsonl (either list may be absent). Throws
 * UnreadableSource.
 */
export function loadPackSource(folder: string): PackSource {
  const manifestFile = join(folder, 'pack.json')
  if (!existsSync(manifestFile)) throw new UnreadableSource(`${manifestFile} is missing`)
  const manifest = parseObject(readText(manifestFile), {
    file: 'pack.json',
    line: 1,
  }) as unknown as PackManifest
  return {
    folder,
    name: basename(folder.replace(/\/+$/, '')),
    manifest,
    entities: loadRecords<EntityRecord>(folder, 'entities.jsonl'),
    reports: loadRecords<ReportRecord>(folder, 'reports.jsonl'),
  }
}

/** A file's JSON records; none where there is no file. Throws UnreadableSource. */
export function loadRecords<T>(folder: string, file: string): { place: Place; record: T }[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  return readText(path)
    .split('\n')
    .flatMap((text, index) => {
      const place = { file, line: index + 1 }
      return text.trim() === '' ? [] : [{ place, record: parseObject(text, place) as T }]
    })
}

/** Editors on Windows begin a file with a byte order mark, which JSON does not allow. */
const readText = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '')

function parseObject(text: string, { file, line }: Place): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UnreadableSource(
      `${file}:${line}: not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableSource(`${file}:${line}: not a JSON object`)
  return value
}
