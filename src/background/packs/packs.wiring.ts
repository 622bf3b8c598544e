/**
 * The packs in the real extension: bundled files, the database of installed ones, the reader's
 * choice; opened once in a worker's life.
 */
import { createKnowledge } from '../../knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { browser } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { createPackChoiceStore } from '../../platform/database/pack-choice.ts'
import { createPackStore } from '../../platform/database/pack-store.ts'
import { notesDesk } from '../notes/notes.wiring.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { createPackShelf } from './pack-shelf.ts'
import { privateArea } from '../state/private-area.wiring.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'

const { get: loadBundledIds } = createKeptPromise(
  async () => (await fetch(browser.runtime.getURL('packs/packs.json'))).json() as Promise<string[]>,
)

const readBundled = async (id: string): Promise<ArrayBuffer> =>
  (await fetch(browser.runtime.getURL(`packs/${id}.pack`))).arrayBuffer()

/** Files that are read before anybody asks, each until it is taken. */
const begun = new Map<string, Promise<ArrayBuffer>>()

/**
 * To be called as the worker starts: while files are read the database is opened, which says
 * whether all of them are wanted.
 */
export function beginReadingPacks(): void {
  loadBundledIds().then(
    (ids) => {
      for (const id of ids) {
        const read = readBundled(id)
        // whoever takes it hears of the failure
        read.catch(() => {})
        begun.set(id, read)
      }
    },
    () => {
      // asked for again with the first question
    },
  )
}

function loadBundledFile(id: string): Promise<ArrayBuffer> {
  const read = begun.get(id) ?? readBundled(id)
  begun.delete(id)
  return read
}

export const packStore = createPackStore(getDatabase)
let onChoice: () => void = () => {}
export const packChoice = createPackChoiceStore(privateArea, (what) => {
  if (what === 'choice') onChoice()
  tellChanged(what === 'choice' ? 'packs' : 'catalogues')
})

export const packShelf = createPackShelf({
  loadBundledIds,
  loadBundledFile,
  store: packStore,
  // without a database nothing was chosen: the bundled packs are used
  loadChoice: () => packChoice.load().catch(() => ({ order: [], off: [] })),
})

/** All packs in use and the reader's notes, together. */
export async function loadKnowledge(): Promise<KnowledgeBase> {
  const [packs, notes] = await Promise.all([packShelf.getPacks(), notesDesk.getPack()])
  return createKnowledge(
    [...packs, notes],
    packs.map(({ manifest }) => manifest.id),
  )
}

/**
 * To be called as the worker starts. `changed`: other packs are used than before, or in another
 * order.
 */
export function followPacks(changed: () => void): void {
  onChoice = () => {
    packShelf.renew()
    changed()
  }
}
