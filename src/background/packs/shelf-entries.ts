/** What stands on the shelf: for each id the pack that is used, and how it fares. */
import type {
  InstalledPack,
  PackChoice,
  PackShelfState,
  PackState,
} from '../../model/installed-pack.ts'
import { compareVersions } from '../../model/pack-version.ts'
import { guardAddresses } from '../../knowledge/install/guard-addresses.ts'
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { WrongPackVersion } from '../../knowledge/pack-file/pack-errors.ts'
import { NewerDatabase } from '../../platform/database/database.ts'
import type { PackStore } from '../../platform/database/pack-store.ts'
import { orderPacks } from './pack-order.ts'
import { loadStored, openTrusted } from './stored-pack.ts'

export interface ShelfSources {
  /** ids of the bundled packs, in the order that they were bundled in */
  bundledIds: readonly string[]
  loadBundledFile(id: string): Promise<PackFile>
  store: Pick<PackStore, 'list' | 'loadFirst' | 'loadPieces' | 'setDamaged'>
  loadChoice(): Promise<PackChoice>
}

export interface Entry {
  id: string
  on: boolean
  /** null: the bundled one */
  installed: InstalledPack | null
  /** what is used under this id; null: nothing */
  pack: Pack | null
  trouble: PackState['trouble']
}

type Opened = Pick<Entry, 'pack' | 'trouble'>

export interface Shelf {
  entries: Entry[]
  overtaken: InstalledPack[]
  storage: PackShelfState['storage']
}

type OpenBundled = (id: string) => Promise<Pack>

/** `openBundled`: gives the bundled pack of an id. */
export async function loadShelf(
  { bundledIds, loadChoice, store }: ShelfSources,
  openBundled: OpenBundled,
): Promise<Shelf> {
  const listing = Promise.all([loadChoice(), listInstalled(store)])
  // a large pack takes longest: it is opened as soon as it is known to be wanted
  const opening = listing.then(
    ([{ off }, { installed }]) =>
      new Map(
        installed
          .filter(({ id }) => !off.includes(id))
          .map((pack) => [pack.id, openInstalled(pack, store)]),
      ),
  )
  const [[choice, { installed, storage }], opened] = await Promise.all([listing, opening])
  const entries = await Promise.all(
    orderPacks(choice, bundledIds, installed).map((id) =>
      openEntry(
        {
          id,
          isBundled: bundledIds.includes(id),
          installed: installed.find((pack) => pack.id === id) ?? null,
          on: !choice.off.includes(id),
          opening: opened.get(id) ?? null,
        },
        openBundled,
      ),
    ),
  )
  const inPlace = new Set(entries.flatMap((entry) => entry.installed?.id ?? []))
  return {
    entries,
    overtaken: installed.filter(({ id }) => !inPlace.has(id)),
    storage,
  }
}

/** An installed file was checked when it came. */
async function openInstalled(
  { id, damaged }: InstalledPack,
  store: ShelfSources['store'],
): Promise<Opened> {
  const unusable: Opened = { pack: null, trouble: 'damaged' }
  if (damaged) return unusable
  try {
    const file = await loadStored(id, store)
    const pack = file && guardAddresses(openTrusted(file))
    return pack?.manifest.id === id ? { pack, trouble: null } : unusable
  } catch (error) {
    return error instanceof WrongPackVersion && error.isOlder
      ? { pack: null, trouble: 'outdated' }
      : unusable
  }
}

async function listInstalled(
  store: ShelfSources['store'],
): Promise<{ installed: InstalledPack[]; storage: Shelf['storage'] }> {
  try {
    return { installed: await store.list(), storage: 'open' }
  } catch (error) {
    return { installed: [], storage: error instanceof NewerDatabase ? 'newer' : 'refused' }
  }
}

/** What is known of an id before its packs are opened. */
interface Place {
  id: string
  isBundled: boolean
  installed: InstalledPack | null
  on: boolean
  opening: Promise<Opened> | null
}

/**
 * The newer of the two where a bundled pack has the same id: an update of the extension may have
 * overtaken the installed one. A damaged one gives the place back.
 */
async function openEntry(
  { id, isBundled, installed, on, opening }: Place,
  openBundled: OpenBundled,
): Promise<Entry> {
  const own = isBundled && (on || installed) ? await openBundled(id) : null
  const inUse = on ? own : null
  if (!installed || (own && compareVersions(own.manifest.version, installed.manifest.version) >= 0))
    return { id, on, installed: null, pack: inUse, trouble: null }
  const { pack, trouble } = opening ? await opening : { pack: null, trouble: null }
  return { id, on, installed, pack: pack ?? inUse, trouble }
}
