import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { fold } from '../../src/text/fold.ts'
import { loadSource } from './load-source.ts'

export const packsFolder = fileURLToPath(new URL('../../packs', import.meta.url))

/**
 * Wikidata identifiers and folded names that the bundled packs hold, without those of the packs
 * that are made again.
 */
export function loadTaken(besides: readonly string[]): Set<string> {
  const taken = new Set<string>()
  for (const pack of readdirSync(packsFolder).filter(
    (name) => !besides.includes(name) && existsSync(join(packsFolder, name, 'pack.json')),
  )) {
    for (const {
      record: { qid, labels, aliases },
    } of loadSource(join(packsFolder, pack)).entities) {
      if (qid) taken.add(qid)
      for (const name of [...Object.values(labels), ...Object.values(aliases).flat()])
        taken.add(fold(name))
    }
  }
  return taken
}

/**
 * Whether another pack has a thing under one of the labels; such a thing keeps the other pack's
 * record.
 */
export const isTaken = ({ qid, labels }: EntityRecord, taken: ReadonlySet<string>): boolean =>
  (qid !== undefined && taken.has(qid)) ||
  Object.values(labels).some((label) => taken.has(fold(label)))
