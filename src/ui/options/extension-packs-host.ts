/** The packs' host in the real extension. */
import { browser } from '../../platform/browser.ts'
import { requestAddress } from '../../platform/host-permissions.ts'
import { askBackground } from '../../platform/messages.ts'
import { createPackChoiceStore } from '../../platform/pack-choice.ts'
import { openPackLine } from '../../platform/pack-port.ts'
import type { PacksHost } from './packs-host.ts'

export function createPacksHost(): PacksHost {
  const store = createPackChoiceStore(browser.storage.local, browser.storage.onChanged)
  return {
    async load() {
      const [shelf, catalogues] = await Promise.all([askBackground('list-packs', {}), store.loadCatalogues()])
      return { shelf, catalogues }
    },
    onChange: store.onChange,
    saveChoice: store.save,
    saveCatalogues: store.saveCatalogues,
    removePack: async (id) => void (await askBackground('remove-pack', { id })),
    // an address that is none is refused by the background, in words
    allow: (url) => requestAddress(url, 'pack'),
    open: openPackLine,
    lend(file) {
      const url = URL.createObjectURL(file)
      return { url, takeBack: () => URL.revokeObjectURL(url) }
    },
  }
}
