import { existsSync } from 'node:fs'
import { isIndexableName } from '../../src/knowledge/gazetteer/build-index.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord, PackManifest } from '../../src/model/knowledge.ts'
import { findAliasFault, findShapeFault } from '../pack/check/names.ts'
import { readJsonLine } from '../pack/import/jsonl.ts'
import { openSource, splitLines } from '../pack/import/read-lines.ts'
import { toRecord } from '../pack/import/to-record.ts'
import { madeUpNames } from './gazetteer-input.ts'

const base = '../shared/kb/kb.jsonl.gz'

const manifest: PackManifest = {
  id: 'a-million',
  version: '1.0.0',
  title: { ar: 'مليون اسم', en: 'A million names' },
  description: { ar: 'للقياس', en: 'For measuring' },
  languages: ['ar', 'en'],
  licence: 'CC0-1.0',
  credits: [
    {
      name: 'Made for measuring',
      licence: 'CC0-1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
  coverage: null,
}

export interface BigPack {
  file: ArrayBuffer
  from: string
}

/**
 * A pack of at least so many names: those of the knowledge base beside the project in all its
 * languages, and made-up ones where they do not suffice.
 */
export async function makeBigPack(names: number): Promise<BigPack> {
  const entities: EntityRecord[] = []
  const hasBase = existsSync(base)
  let count = 0
  if (hasBase) {
    for await (const { text } of splitLines(openSource(base).chunks)) {
      const read = readJsonLine(text)
      const record = 'draft' in read ? toRecord(read.draft, ['ar', 'en']) : null
      if (!record || !('draft' in read)) continue
      const own = new Set([
        ...Object.values(record.labels),
        ...Object.values(record.aliases).flat(),
      ])
      const all = new Set([
        ...Object.values(read.draft.labels),
        ...Object.values(read.draft.aliases).flat(),
      ])
      const more = [...all].filter(
        (name) =>
          !own.has(name) && isIndexableName(name) && !findShapeFault(name) && !findAliasFault(name),
      )
      entities.push(
        more.length > 0 ? { ...record, aliases: { ...record.aliases, mul: more } } : record,
      )
      count += own.size + more.length
    }
  }
  const made = Math.max(0, names - count)
  for (const [i, name] of madeUpNames(made).entries()) {
    entities.push({
      id: `made-${i}`,
      type: 'ORG',
      kind: 'organisation',
      labels: { ar: name, en: name },
      aliases: {},
      descriptions: { ar: 'هيئة', en: 'organisation' },
      prior: 0.2,
    })
  }
  return {
    file: writePack({ manifest, entities, reports: [] }),
    from: hasBase ? `${count} names of ${base}, ${made} made up` : `${made} made up`,
  }
}
