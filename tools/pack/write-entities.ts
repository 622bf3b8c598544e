import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { packsFolder } from './taken-names.ts'

/** Writes a made pack's entities.jsonl and says what it holds. */
export function writeEntities(pack: string, records: readonly EntityRecord[]): void {
  writeFileSync(
    join(packsFolder, pack, 'entities.jsonl'),
    records.map((record) => JSON.stringify(record) + '\n').join(''),
  )
  const kinds = new Map<string, number>()
  for (const { kind } of records) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const arabic = records.filter(({ labels }) => /[\u0621-\u064a]/.test(labels.ar ?? '')).length
  console.log(
    `${pack}: ${records.length} records, ${arabic} with an Arabic name: ${[...kinds]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  )
}
