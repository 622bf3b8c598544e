/**
 * The packs in the real extension: bundled files, the database of installed ones, the reader's
 * choice; opened once in a worker's life.
 */
import { createPackChoiceStore } from '../../platform/database/pack-choice.ts'
import { createPackStore } from '../../platform/database/pack-store.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { notesDesk } from '../notes/notes.wiring.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { privateArea } from '../state/private-area.wiring.ts'
import { loadPolicy } from '../state/settings.wiring.ts'
import { bundledFiles } from './bundled-files.wiring.ts'
import { createKnowledgeLoader } from './load-knowledge.ts'
import { createPackShelf } from './pack-shelf.ts'

export const packStore = createPackStore(getDatabase)
let onChoice: () => void = () => {}
export const packChoice = createPackChoiceStore(privateArea, (what) => {
  if (what === 'choice') onChoice()
  tellChanged(what === 'choice' ? 'packs' : 'catalogues')
})

export const packShelf = createPackShelf({
  bundledIds: bundledFiles.ids,
  loadBundledFile: bundledFiles.loadFile,
  store: packStore,
  // without a database nothing was chosen: the bundled packs are used
  loadChoice: async () => {
    const { order, off } = await packChoice.load().catch(() => ({ order: [], off: [] }))
    return { order, off: [...off, ...(await loadPolicy()).packsOff] }
  },
})

export const loadKnowledge = createKnowledgeLoader(packShelf, notesDesk)

/**
 * To be called as the worker starts. `changed`: other packs are used than before, or in another
 * order. Gives what is to be called when an organisation switches others off than before.
 */
export function followPacks(changed: () => void): () => void {
  onChoice = () => {
    packShelf.renew()
    changed()
  }
  return () => {
    onChoice()
    tellChanged('packs')
  }
}
