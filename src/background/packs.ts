/** The bundled packs: files of the extension itself, opened once in a worker's life. */
import { createKnowledge } from '../knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { openPack, type Pack } from '../knowledge/open-pack.ts'
import { browser } from '../platform/browser.ts'
import type { PackSummary } from '../platform/messages.ts'
import { getNotesPack } from './notes-service.ts'

let opened: Promise<Pack[]> | null = null

function getPacks(): Promise<Pack[]> {
  opened ??= loadPacks()
  opened.catch(() => { opened = null })
  return opened
}

async function loadPacks(): Promise<Pack[]> {
  const ids = (await (await fetch(browser.runtime.getURL('packs/packs.json'))).json()) as string[]
  return Promise.all(ids.map(async (id) => {
    const file = await fetch(browser.runtime.getURL(`packs/${id}.pack`))
    // the store's signature covers the extension's own files: no need to sum them up at every start
    return openPack(await file.arrayBuffer(), { trusted: true })
  }))
}

export async function loadBundledKnowledge(): Promise<KnowledgeBase> {
  const [packs, notes] = await Promise.all([getPacks(), getNotesPack()])
  return createKnowledge([...packs, notes], packs.map(({ manifest }) => manifest.id))
}

export async function listPacks(): Promise<PackSummary[]> {
  return (await getPacks()).map(({ manifest, size }) => ({ ...manifest, entities: size.records, reports: size.reports }))
}
