/** What the check of packs would refuse is left out, with what depends on it. */
import { checkPack } from '../check/check-pack.ts'
import type { EntityRecord, PackManifest } from '../../../src/model/knowledge.ts'

export interface SoundRecords {
  records: EntityRecord[]
  /** how many were left out, by what the check says of the first fault of each */
  refused: Record<string, number>
}

/**
 * The records that pass the check together; of two that exclude each other the earlier one stays.
 * Throws nothing: a record with any fault goes.
 */
export function chooseSound(manifest: PackManifest, given: readonly EntityRecord[]): SoundRecords {
  const refused: Record<string, number> = {}
  let records = [...given]
  for (;;) {
    const faulty = new Map<string, string>()
    const findings = checkPack({
      folder: '',
      name: manifest.id,
      manifest,
      entities: records.map((record, i) => ({ place: { file: 'dump', line: i + 1 }, record })),
      reports: [],
    })
    for (const { id, severity, message } of findings)
      if (severity === 'error' && id !== null && !faulty.has(id)) faulty.set(id, message)
    if (faulty.size === 0) return { records, refused }
    for (const message of faulty.values()) {
      const sort = sortOf(message)
      refused[sort] = (refused[sort] ?? 0) + 1
    }
    records = records.filter(({ id }) => !faulty.has(id)).map((record) => without(record, faulty))
  }
}

/** A person's record without times in offices that are left out. */
function without(record: EntityRecord, gone: ReadonlyMap<string, string>): EntityRecord {
  const { offices, ...rest } = record
  if (!offices?.some(({ office }) => gone.has(office))) return record
  const left = offices.filter(({ office }) => !gone.has(office))
  return left.length > 0 ? { ...rest, offices: left } : rest
}

/** A finding without what it quotes, so that those of one sort are counted together. */
const sortOf = (message: string): string =>
  message
    .replaceAll(/"[^"]*"/g, '"…"')
    .replace(/:\d+/, '')
    .replace(/: .*$/, '')
    .replaceAll(/\[\d+\]/g, '[]')
    .replace(/ another .*$/, ' another of its kind and country')
