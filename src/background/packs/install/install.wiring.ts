/** Installing, updating and removing packs in the real extension. */
import { tellChanged } from '../../../platform/messages/changes.ts'
import { answerPackLines } from '../../../platform/messages/pack-port.ts'
import { outward } from '../../state/outward.wiring.ts'
import { createPackInstaller } from './pack-installer.ts'
import { answerPackCall } from './pack-jobs.ts'
import { packChoice, packShelf, packStore } from '../packs.wiring.ts'

const dependencies = {
  outward,
  store: packStore,
  choice: packChoice,
  shelf: packShelf,
  subtle: crypto.subtle,
  loadBlob: async (url: string) => (await fetch(url)).arrayBuffer(),
  now: () => new Date().toISOString(),
  rest: () =>
    new Promise<void>((rested) => {
      setTimeout(rested, 0)
    }),
}
const installer = createPackInstaller(dependencies)
const following = createPackInstaller({
  ...dependencies,
  outward: { get: (request, signal) => outward.get({ ...request, redirects: 'follow' }, signal) },
})

let onChange: () => void = () => {}

/** To be called as the worker starts. `changed`: other packs are there than before. */
export function followPackLines(changed: () => void): void {
  onChange = () => {
    changed()
    tellChanged('packs')
  }
  answerPackLines((caller) => answerPackCall(caller, installer, () => onChange(), following))
}

/**
 * After an update of the extension: what it brings in a later version itself takes no room any
 * more.
 */
export async function dropOvertakenPacks(): Promise<void> {
  for (const id of await packShelf.listOvertaken()) await packStore.remove(id)
  packShelf.renew()
}

export async function removePack(id: string): Promise<null> {
  await installer.remove(id)
  onChange()
  return null
}

export const usePack = (id: string, on: boolean): Promise<null> =>
  packChoice
    .save(({ off }) => ({ off: on ? off.filter((one) => one !== id) : [...new Set([...off, id])] }))
    .then(() => null)
export const orderPacks = (order: readonly string[]): Promise<null> =>
  packChoice.save({ order: [...order] }).then(() => null)
export const forgetCatalogue = (url: string): Promise<null> =>
  packChoice
    .saveCatalogues((catalogues) => catalogues.filter((one) => one.url !== url))
    .then(() => null)
