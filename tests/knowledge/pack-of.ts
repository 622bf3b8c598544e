import type { EntityRecord, PackManifest, ReportRecord } from '../../src/model/knowledge.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'

export const manifestOf = (id: string): PackManifest => ({
  id,
  version: '1.0.0',
  title: { ar: 'حزمة', en: 'Pack' },
  description: { ar: 'حزمة', en: 'Pack' },
  languages: ['ar', 'en'],
  licence: 'CC0-1.0',
  credits: [{ name: 'test', licence: 'CC0-1.0', url: 'https://hashiya.example/' }],
  coverage: null,
})

/** A record with these names; the first is its label. */
export function recordOf(
  id: string,
  names: string[],
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return {
    id,
    type: 'ORG',
    kind: 'body',
    labels: { en: names[0]! },
    aliases: { en: names.slice(1) },
    descriptions: {},
    ...more,
  }
}

export const packOf = (entities: EntityRecord[], id = 'test', reports: ReportRecord[] = []): Pack =>
  openPack(writePack({ manifest: manifestOf(id), entities, reports }))

export const knowledgeOf = (...entities: EntityRecord[]): KnowledgeBase =>
  createKnowledge([packOf(entities)])

/** The names found, as the text writes them. */
export const found = (knowledge: KnowledgeBase, text: string): string[] =>
  knowledge.findNames(text).map(({ start, end }) => text.slice(start, end))
