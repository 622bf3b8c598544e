/** The packs that are used: bundled and installed ones, in the reader's order, without those switched off. */
import type { InstalledPack, PackChoice, PackShelfState, PackState } from '../model/installed-pack.ts'
import { guardAddresses, guardManifest } from '../knowledge/install/guard-addresses.ts'
import { compareVersions } from '../model/pack-version.ts'
import { openPack, type Pack } from '../knowledge/open-pack.ts'
import { NewerDatabase } from '../platform/database.ts'
import type { PackStore } from '../platform/pack-store.ts'
import { orderPacks } from './pack-order.ts'

export interface ShelfSources {
  /** ids of the bundled packs, in the order that they were bundled in */
  loadBundledIds(): Promise<string[]>
  loadBundledFile(id: string): Promise<ArrayBuffer>
  store: Pick<PackStore, 'list' | 'loadFile'>
  loadChoice(): Promise<PackChoice>
}

export interface PackShelf {
  /** those in use, the preferred first; opened once, until they are renewed */
  getPacks(): Promise<Pack[]>
  describe(): Promise<PackShelfState>
  /** the file of a pack as it is now, be it in use or not; null when there is none of that id */
  loadFile(id: string): Promise<{ file: ArrayBuffer; origin: PackState['origin'] } | null>
  /** of the bundled pack with this id; null when there is none */
  getBundledVersion(id: string): Promise<string | null>
  /** ids of installed packs in whose place a bundled one of no lower version stands again */
  listOvertaken(): Promise<string[]>
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
  damaged: boolean
}

interface Shelf {
  entries: Entry[]
  overtaken: string[]
  storage: PackShelfState['storage']
}

export function createPackShelf({ loadBundledIds, loadBundledFile, store, loadChoice }: ShelfSources): PackShelf {
  let shelf: Promise<Shelf> | null = null
  /** bundled files never change in a background's life */
  const bundled = new Map<string, Promise<Pack>>()

  // the store's signature covers the extension's own files: no need to sum them up at every start
  const openBundled = (id: string): Promise<Pack> => {
    let pack = bundled.get(id)
    if (!pack) {
      bundled.set(id, pack = loadBundledFile(id).then((file) => openPack(file, { trusted: true })))
      pack.catch(() => bundled.delete(id))
    }
    return pack
  }
  /** An installed file was checked when it came. Null where it is gone or no longer opens. */
  const openInstalled = async ({ id }: InstalledPack): Promise<Pack | null> => {
    try {
      const file = await store.loadFile(id)
      const pack = file && guardAddresses(openPack(file, { trusted: true }))
      return pack?.manifest.id === id ? pack : null
    } catch {
      return null
    }
  }
  const listInstalled = async (): Promise<{ installed: InstalledPack[]; storage: Shelf['storage'] }> => {
    try {
      return { installed: await store.list(), storage: 'open' }
    } catch (error) {
      return { installed: [], storage: error instanceof NewerDatabase ? 'newer' : 'refused' }
    }
  }
  /** The newer of the two where a bundled pack has the same id: an update of the extension may have overtaken it. A damaged one gives the place back. */
  const openEntry = async (id: string, on: boolean, isBundled: boolean, installed: InstalledPack | null): Promise<Entry> => {
    const own = isBundled && (on || installed) ? await openBundled(id) : null, inUse = on ? own : null
    if (!installed || (own && compareVersions(own.manifest.version, installed.manifest.version) >= 0)) return { id, on, installed: null, pack: inUse, damaged: false }
    const pack = on ? await openInstalled(installed) : null
    return { id, on, installed, pack: pack ?? inUse, damaged: on && pack === null }
  }
  const load = async (): Promise<Shelf> => {
    const [ids, choice, { installed, storage }] = await Promise.all([loadBundledIds(), loadChoice(), listInstalled()])
    const entries = await Promise.all(orderPacks(choice, ids, installed).map((id) => openEntry(id, !choice.off.includes(id), ids.includes(id), installed.find((pack) => pack.id === id) ?? null)))
    const inPlace = new Set(entries.flatMap((entry) => entry.installed?.id ?? []))
    return { entries, overtaken: installed.map(({ id }) => id).filter((id) => !inPlace.has(id)), storage }
  }
  const getShelf = (): Promise<Shelf> => {
    if (shelf) return shelf
    const loading = shelf = load()
    loading.catch(() => { if (shelf === loading) shelf = null })
    return loading
  }
  const describeEntry = async ({ id, on, installed, pack, damaged }: Entry): Promise<PackState> => {
    if (!installed) {
      const { manifest, size } = pack ?? await openBundled(id)
      return { ...manifest, entities: size.records, reports: size.reports, bytes: size.bytes, origin: 'bundled', url: null, catalogue: null, installed: null, on, damaged }
    }
    const { manifest, entities, reports, bytes, url, catalogue, installed: since } = installed
    return { ...guardManifest(manifest), entities, reports, bytes, origin: 'installed', url, catalogue, installed: since, on, damaged }
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
      const file = entry.installed ? await store.loadFile(id) : await loadBundledFile(id)
      return file && { file, origin: entry.installed ? 'installed' : 'bundled' }
    },
    getBundledVersion: async (id) => (await loadBundledIds()).includes(id) ? (await openBundled(id)).manifest.version : null,
    listOvertaken: async () => (await getShelf()).overtaken,
    renew() { shelf = null },
  }
}
