/** Installing, updating and removing packs in the real extension. */
import { tellChanged } from '../../../platform/messages/changes.ts'
import { answerPackLines } from '../../../platform/messages/pack-port.ts'
import { outward } from '../../state/outward.wiring.ts'
import { packChoice, packShelf, packStore } from '../packs.wiring.ts'
import { createPackDesk } from './pack-desk.ts'
import { createPackInstaller } from './pack-installer.ts'
import { answerPackCall } from './pack-jobs.ts'

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

export const packDesk = createPackDesk({
  ...dependencies,
  installer,
  onChange: () => onChange(),
})

/** To be called as the worker starts. `changed`: other packs are there than before. */
export function followPackLines(changed: () => void): void {
  onChange = () => {
    changed()
    tellChanged('packs')
  }
  answerPackLines((caller) => answerPackCall(caller, installer, () => onChange(), following))
}
