/** What the settings page asks of packs, apart from the calls that fetch one (pack-jobs.ts). */
import type { PackChoiceStore } from '../../../platform/database/pack-choice.ts'
import type { PackStore } from '../../../platform/database/pack-store.ts'
import type { PackShelf } from '../pack-shelf.ts'
import type { PackInstaller } from './pack-installer.ts'

export interface PackDeskDependencies {
  installer: Pick<PackInstaller, 'remove'>
  shelf: Pick<PackShelf, 'listOvertaken' | 'renew'>
  store: Pick<PackStore, 'removeSame'>
  choice: Pick<PackChoiceStore, 'save' | 'saveCatalogues'>
  /** other packs are there than before */
  onChange(): void
}

export interface PackDesk {
  /** an installed pack */
  remove(id: string): Promise<null>
  use(id: string, on: boolean): Promise<null>
  /** ids of all packs, the preferred first */
  order(ids: readonly string[]): Promise<null>
  /** its packs stay */
  forgetCatalogue(url: string): Promise<null>
  /** Removes the installed packs that the extension now brings in a later version itself. */
  dropOvertaken(): Promise<void>
}

export const createPackDesk = ({
  installer,
  shelf,
  store,
  choice,
  onChange,
}: PackDeskDependencies): PackDesk => ({
  async remove(id) {
    await installer.remove(id)
    onChange()
    return null
  },
  async use(id, on) {
    await choice.save(({ off }) => ({
      off: on ? off.filter((one) => one !== id) : [...new Set([...off, id])],
    }))
    return null
  },
  async order(ids) {
    await choice.save({ order: [...ids] })
    return null
  },
  async forgetCatalogue(url) {
    await choice.saveCatalogues((catalogues) => catalogues.filter((one) => one.url !== url))
    return null
  },
  async dropOvertaken() {
    for (const pack of await shelf.listOvertaken()) await store.removeSame(pack)
    shelf.renew()
  },
})
