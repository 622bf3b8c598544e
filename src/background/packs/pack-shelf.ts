/**
 * The packs that are used: bundled and installed ones, in the reader's order, without those
 * switched off.
 */
import type { InstalledPack, PackShelfState, PackState } from '../../model/installed-pack.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import { describeEntry } from './describe-entry.ts'
import { loadShelf, type Entry, type ShelfSources } from './shelf-entries.ts'
import { loadStored, openTrusted } from './stored-pack.ts'
import { createKeptPromise, type KeptPromise } from '../../platform/kept-promise.ts'

interface LoadedFile {
  file: PackFile | null
  origin: PackState['origin']
  version: string
  bytes: number
}

export interface PackShelf {
  /** those in use, the preferred first; opened once, until they are renewed */
  getPacks(): Promise<Pack[]>
  describe(): Promise<PackShelfState>
  /**
   * the current file of a pack, in use or not; null when no pack has this id, with `file` null
   * where it cannot be read
   */
  loadFile(id: string): Promise<LoadedFile | null>
  /** of the bundled pack with this id; null when there is none */
  getBundledVersion(id: string): Promise<string | null>
  /** installed packs in whose place a bundled one of no lower version stands again */
  listOvertaken(): Promise<InstalledPack[]>
  /**
   * A pack turned out damaged while it was read: from now on the others go on without it. One that
   * is no longer used had another put in its place meanwhile.
   */
  setAside(pack: Pack): Promise<void>
  /** packs or choice have changed */
  renew(): void
}

export function createPackShelf(sources: ShelfSources): PackShelf {
  const { bundledIds, loadBundledFile, store } = sources
  /** bundled files never change in a background's life */
  const bundled = new Map<string, KeptPromise<Pack>>()

  const openBundled = (id: string): Promise<Pack> => {
    let pack = bundled.get(id)
    if (!pack) {
      pack = createKeptPromise(async () => openTrusted(await loadBundledFile(id)))
      bundled.set(id, pack)
    }
    return pack.get()
  }
  const shelf = createKeptPromise(() => loadShelf(sources, openBundled))
  const getShelf = shelf.get
  return {
    getPacks: async () => (await getShelf()).entries.flatMap(({ pack }) => pack ?? []),
    async describe() {
      const { entries, storage } = await getShelf()
      return {
        packs: await Promise.all(entries.map((entry) => describeEntry(entry, openBundled))),
        storage,
      }
    },
    loadFile: async (id) => {
      const entry = (await getShelf()).entries.find((one) => one.id === id)
      return entry ? loadEntryFile(entry, sources, openBundled) : null
    },
    getBundledVersion: async (id) =>
      bundledIds.includes(id) ? (await openBundled(id)).manifest.version : null,
    listOvertaken: async () => (await getShelf()).overtaken,
    async setAside(pack) {
      const entry = (await getShelf()).entries.find((one) => one.pack === pack)
      if (entry?.installed) await store.setDamaged(entry.installed)
      if (entry) shelf.forget()
    },
    renew: () => shelf.forget(),
  }
}

async function loadEntryFile(
  { id, installed }: Entry,
  { store, loadBundledFile }: ShelfSources,
  openBundled: (id: string) => Promise<Pack>,
): Promise<LoadedFile> {
  if (installed) {
    const { manifest, bytes } = installed
    const file = await loadStored(id, store).catch(() => null)
    return { file, origin: 'installed', version: manifest.version, bytes }
  }
  const file = await loadBundledFile(id)
  const { manifest, size } = await openBundled(id)
  return { file, origin: 'bundled', version: manifest.version, bytes: size.bytes }
}
