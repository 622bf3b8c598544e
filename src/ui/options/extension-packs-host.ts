/** The packs' host in the real extension. */
import { browser } from '../../platform/browser.ts'
import { askBackground } from '../../platform/messages.ts'
import { originOf, readAddress } from '../../platform/outward-address.ts'
import { createPackChoiceStore } from '../../platform/pack-choice.ts'
import { openPackLine } from '../../platform/pack-port.ts'
import { loadSettings, saveSettings } from '../../platform/settings.ts'
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
    allow,
    open: openPackLine,
    lend(file) {
      const url = URL.createObjectURL(file)
      return { url, takeBack: () => URL.revokeObjectURL(url) }
    },
  }
}

/** The host is allowed for asking alone: no page of it is read for that, unless the reader had allowed it before. */
async function allow(url: string): Promise<boolean> {
  const address = readAddress(url)
  if (!address) return true
  const permission = { origins: [originOf(address)] }
  // both are asked in the click itself: Firefox asks the reader only then
  const [had, granted, isNew] = await Promise.all([browser.permissions.contains(permission), browser.permissions.request(permission), addAskedHost(address.hostname)])
  if (isNew && (had || !granted)) await removeAskedHost(address.hostname)
  return granted
}

/** Whether it was not among them. */
async function addAskedHost(host: string): Promise<boolean> {
  const { askedHosts } = await loadSettings()
  if (askedHosts.includes(host)) return false
  await saveSettings({ askedHosts: [...askedHosts, host] })
  return true
}

async function removeAskedHost(host: string): Promise<void> {
  const { askedHosts } = await loadSettings()
  await saveSettings({ askedHosts: askedHosts.filter((one) => one !== host) })
}
