/**
 * The packs that are used: bundled and installed ones, in the reader's order, without those
 * switched off.
 */
import type {
  InstalledPack,
  PackChoice,
  PackShelfState,
  PackState,
} from '../../model/installed-pack.ts'
import { guardAddresses, guardManifest } from '../../knowledge/install/guard-addresses.ts'
import { compareVersions } from '../../model/pack-version.ts'
import { openPack } from '../../knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { WrongPackVersion } from '../../knowledge/pack-file/pack-errors.ts'
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import { NewerDatabase } from '../../platform/database/database.ts'
import type { PackStore } from '../../platform/database/pack-store.ts'
import { orderPacks } from './pack-order.ts'
import { loadStored } from './stored-pack.ts'
import { createKeptPromise, type KeptPromise } from '../../platform/kept-promise.ts'

export interface ShelfSources {
  /** ids of the bundled packs, in the order that they were bundled in */
  loadBundledIds(): Promise<string[]>
  loadBundledFile(id: string): Promise<ArrayBuffer>
  store: Pick<PackStore, 'list' | 'loadFirst' | 'loadPieces' | 'setDamaged'>
  loadChoice(): Promise<PackChoice>
}

export interface PackShelf {
  /** those in use, the preferred first; opened once, until they are renewed */
  getPacks(): Promise<Pack[]>
  describe(): Promise<PackShelfState>
  /**
   * the file of a pack as it is now, be it in use or not; null when there is none of that id,
   * `file` null where it cannot be read
   */
  loadFile(id: string): Promise<{
    file: PackFile | null
    origin: PackState['origin']
    version: string
    bytes: number
  } | null>
  /** of the bundled pack with this id; null when there is none */
  getBundledVersion(id: string): Promise<string | null>
  /** ids of installed packs in whose place a bundled one of no lower version stands again */
  listOvertaken(): Promise<string[]>
  /**
   * A pack turned out damaged while it was read: from now on the others go on without it. One that
   * is no longer used had another put in its place meanwhile.
   */
  setAside(pack: Pack): Promise<void>
  /** packs or choice are others than before */
  renew(): void
}

interface Entry {
  id: string
  on: boolean
  /** null: the bundled one */
  installed: InstalledPack | null
  /** what is used under this id; null: nothing */
  pack: Pack | null
  trouble: PackState['trouble']
}

type Opened = Pick<Entry, 'pack' | 'trouble'>

interface Shelf {
  entries: Entry[]
  overtaken: string[]
  storage: PackShelfState['storage']
}

export function createPackShelf({
  loadBundledIds,
  loadBundledFile,
  store,
  loadChoice,
}: ShelfSources): PackShelf {
  /** bundled files never change in a background's life */
  const bundled = new Map<string, KeptPromise<Pack>>()

  // the store's signature covers the extension's own files: no need to sum them up at every start
  const openBundled = (id: string): Promise<Pack> => {
    let pack = bundled.get(id)
    if (!pack) {
      pack = createKeptPromise(async () => openPack(await loadBundledFile(id), { trusted: true }))
      bundled.set(id, pack)
    }
    return pack.get()
  }
  /** An installed file was checked when it came. */
  const openInstalled = async ({ id, damaged }: InstalledPack): Promise<Opened> => {
    const unusable: Opened = { pack: null, trouble: 'damaged' }
    if (damaged) return unusable
    try {
      const file = await loadStored(id, store)
      const pack =
        file &&
        guardAddresses(
          openPack(file.first, { trusted: true, ...(file.read && { read: file.read }) }),
        )
      return pack?.manifest.id === id ? { pack, trouble: null } : unusable
    } catch (error) {
      return error instanceof WrongPackVersion && error.isOlder
        ? { pack: null, trouble: 'outdated' }
        : unusable
    }
  }
  const listInstalled = async (): Promise<{
    installed: InstalledPack[]
    storage: Shelf['storage']
  }> => {
    try {
      return { installed: await store.list(), storage: 'open' }
    } catch (error) {
      return { installed: [], storage: error instanceof NewerDatabase ? 'newer' : 'refused' }
    }
  }
  /**
   * The newer of the two where a bundled pack has the same id: an update of the extension may have
   * overtaken it. A damaged one gives the place back.
   */
  const openEntry = async ({
    id,
    isBundled,
    installed,
    on,
    opening,
  }: {
    id: string
    isBundled: boolean
    installed: InstalledPack | null
    on: boolean
    opening: Promise<Opened> | null
  }): Promise<Entry> => {
    const own = isBundled && (on || installed) ? await openBundled(id) : null
    const inUse = on ? own : null
    if (
      !installed ||
      (own && compareVersions(own.manifest.version, installed.manifest.version) >= 0)
    )
      return { id, on, installed: null, pack: inUse, trouble: null }
    const { pack, trouble } = opening ? await opening : { pack: null, trouble: null }
    return { id, on, installed, pack: pack ?? inUse, trouble }
  }
  const load = async (): Promise<Shelf> => {
    const listing = Promise.all([loadChoice(), listInstalled()])
    // a large pack takes longest: it is opened as soon as it is known to be wanted
    const opening = listing.then(
      ([{ off }, { installed }]) =>
        new Map(
          installed
            .filter(({ id }) => !off.includes(id))
            .map((pack) => [pack.id, openInstalled(pack)]),
        ),
    )
    const [ids, [choice, { installed, storage }], opened] = await Promise.all([
      loadBundledIds(),
      listing,
      opening,
    ])
    const entries = await Promise.all(
      orderPacks(choice, ids, installed).map((id) =>
        openEntry({
          id,
          isBundled: ids.includes(id),
          installed: installed.find((pack) => pack.id === id) ?? null,
          on: !choice.off.includes(id),
          opening: opened.get(id) ?? null,
        }),
      ),
    )
    const inPlace = new Set(entries.flatMap((entry) => entry.installed?.id ?? []))
    return {
      entries,
      overtaken: installed.map(({ id }) => id).filter((id) => !inPlace.has(id)),
      storage,
    }
  }
  const shelf = createKeptPromise(load)
  const getShelf = shelf.get
  const describeEntry = async ({ id, on, installed, pack, trouble }: Entry): Promise<PackState> => {
    if (!installed) {
      const { manifest, size } = pack ?? (await openBundled(id))
      return {
        ...manifest,
        entities: size.records,
        reports: size.reports,
        bytes: size.bytes,
        origin: 'bundled',
        url: null,
        catalogue: null,
        installed: null,
        on,
        trouble,
      }
    }
    const { manifest, entities, reports, bytes, url, catalogue, installed: since } = installed
    return {
      ...guardManifest(manifest),
      entities,
      reports,
      bytes,
      origin: 'installed',
      url,
      catalogue,
      installed: since,
      on,
      trouble,
    }
  }
  return {
    getPacks: async () => (await getShelf()).entries.flatMap(({ pack }) => pack ?? []),
    async describe() {
      const { entries, storage } = await getShelf()
      return { packs: await Promise.all(entries.map(describeEntry)), storage }
    },
    async loadFile(id) {
      const entry = (await getShelf()).entries.find((one) => one.id === id)
      if (!entry) return null
      if (entry.installed) {
        const {
          manifest: { version },
          bytes,
        } = entry.installed
        return {
          file: await loadStored(id, store).catch(() => null),
          origin: 'installed',
          version,
          bytes,
        }
      }
      const first = await loadBundledFile(id)
      const {
        manifest: { version },
        size: { bytes },
      } = await openBundled(id)
      return { file: { first, read: null }, origin: 'bundled', version, bytes }
    },
    getBundledVersion: async (id) =>
      (await loadBundledIds()).includes(id) ? (await openBundled(id)).manifest.version : null,
    listOvertaken: async () => (await getShelf()).overtaken,
    async setAside(pack) {
      const entry = (await getShelf()).entries.find((one) => one.pack === pack)
      if (entry?.installed) await store.setDamaged(entry.installed)
      if (entry) shelf.forget()
    },
    renew: () => shelf.forget(),
  }
}
