/** The packs in the real extension: bundled files, the database of installed ones, the reader's choice; opened once in a worker's life. */
import { createKnowledge } from '../knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { browser } from '../platform/browser.ts'
import { tellChanged } from '../platform/changes.ts'
import { createPackChoiceStore } from '../platform/pack-choice.ts'
import { createPackStore } from '../platform/pack-store.ts'
import { getNotesPack } from './notes-service.ts'
import { getDatabase } from './open-database.ts'
import { createPackShelf } from './pack-shelf.ts'
import { privateArea } from './private-area.ts'

let bundledIds: Promise<string[]> | null = null

function loadBundledIds(): Promise<string[]> {
  bundledIds ??= fetch(browser.runtime.getURL('packs/packs.json')).then((file) => file.json() as Promise<string[]>)
  bundledIds.catch(() => { bundledIds = null })
  return bundledIds
}

export const packStore = createPackStore(getDatabase)
let onChoice: () => void = () => {}
export const packChoice = createPackChoiceStore(privateArea, (what) => {
  if (what === 'choice') onChoice()
  tellChanged(what === 'choice' ? 'packs' : 'catalogues')
})

export const packShelf = createPackShelf({
  loadBundledIds, store: packStore,
  // without a database nothing was chosen: the bundled packs are used
  loadChoice: () => packChoice.load().catch(() => ({ order: [], off: [] })),
  loadBundledFile: async (id) => (await fetch(browser.runtime.getURL(`packs/${id}.pack`))).arrayBuffer(),
})

/** All packs in use and the reader's notes, together. */
export async function loadKnowledge(): Promise<KnowledgeBase> {
  const [packs, notes] = await Promise.all([packShelf.getPacks(), getNotesPack()])
  return createKnowledge([...packs, notes], packs.map(({ manifest }) => manifest.id))
}

/** To be called as the worker starts. `changed`: other packs are used than before, or in another order. */
export function followPacks(changed: () => void): void {
  onChoice = () => {
    packShelf.renew()
    changed()
  }
}
