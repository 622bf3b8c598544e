/** A pack's file, checked and held against what is there. Nothing that is kept is touched. */
import type { CatalogueEntry } from '../../../model/catalogue.ts'
import type { PackManifest } from '../../../model/knowledge.ts'
import type { InstalledPack, PackPreview } from '../../../model/installed-pack.ts'
import { compareVersions } from '../../../model/pack-version.ts'
import { sumUp } from '../../../knowledge/install/catalogue-signature.ts'
import { checkFile } from '../../../knowledge/install/check-file.ts'
import {
  comparePacks,
  type Difference,
  type Pause,
} from '../../../knowledge/install/compare-packs.ts'
import { guardManifest } from '../../../knowledge/install/guard-addresses.ts'
import type { PackFile } from '../../../knowledge/pack-file/pack-file.ts'
import type { FromJob } from '../../../platform/messages/pack-port.ts'
import type { PackStore } from '../../../platform/database/pack-store.ts'
import type { PackShelf } from '../pack-shelf.ts'
import { PackTrouble } from './pack-trouble.ts'

export interface PreparingDependencies {
  store: PackStore
  shelf: PackShelf
  subtle: SubtleCrypto
  /** ISO date and time */
  now(): string
  /** lets other work of the background go on */
  rest(): Promise<void>
}

/** A file that was checked and waits for the reader's word. */
export interface Prepared {
  preview: PackPreview
  entry: InstalledPack
  file: ArrayBuffer
}

export interface Watcher {
  signal: AbortSignal
  progress(told: Extract<FromJob, { tell: 'progress' }>): void
}

/**
 * `from`: where the file came from, and how many bytes were fetched where that was not all of it.
 * `promised`: what a catalogue said of it, null when none did.
 * Throws PackTrouble or PackError.
 */
export type PreparePack = (
  file: ArrayBuffer,
  from: Pick<InstalledPack, 'url' | 'catalogue'> & { fetched?: number },
  promised: CatalogueEntry | null,
  watcher: Watcher,
) => Promise<Prepared>

export const createPreparing =
  (dependencies: PreparingDependencies): PreparePack =>
  async (file, { fetched = null, ...from }, promised, watcher) => {
    const { shelf, subtle, now } = dependencies
    const sha256 = await sumUp(file, subtle)
    if (promised && sha256 !== promised.sha256)
      throw new PackTrouble(
        file.byteLength < promised.bytes ? { kind: 'truncated' } : { kind: 'wrong-checksum' },
      )
    const { pack, unlinked } = await checkFile(file, {
      pause: pauseIn('check', watcher, dependencies),
    })
    const { manifest, size } = pack
    await refuseUnexpected(manifest, promised, shelf)
    const counts = { bytes: file.byteLength, entities: size.named, reports: size.reports }
    return {
      file,
      entry: { id: manifest.id, manifest, sha256, installed: now(), ...counts, ...from },
      preview: {
        manifest: guardManifest(manifest),
        ...counts,
        url: from.url,
        fetched,
        before: await compareWithPresent(manifest.id, file, watcher, dependencies),
        unlinked,
      },
    }
  }

/** Tells how far the work is, lets other work go on, and ends where the reader gave up. */
export const pauseIn =
  (phase: 'check' | 'compare', { signal, progress }: Watcher, { rest }: PreparingDependencies) =>
  async (done: number, total: number): Promise<void> => {
    progress({ tell: 'progress', phase, done, total })
    await rest()
    if (signal.aborted) throw new PackTrouble({ kind: 'cancelled' })
  }

/** Throws PackTrouble where it is another pack than promised, or no newer than the bundled one. */
async function refuseUnexpected(
  { id, version }: PackManifest,
  promised: CatalogueEntry | null,
  shelf: PackShelf,
): Promise<void> {
  if (promised && (promised.id !== id || promised.version !== version))
    throw new PackTrouble({
      kind: 'not-as-promised',
      promised: `${promised.id} ${promised.version}`,
      found: `${id} ${version}`,
    })
  const bundled = await shelf.getBundledVersion(id)
  if (bundled !== null && compareVersions(version, bundled) <= 0)
    throw new PackTrouble({ kind: 'older-than-bundled', bundled, found: version })
}

async function compareWithPresent(
  id: string,
  file: ArrayBuffer,
  watcher: Watcher,
  dependencies: PreparingDependencies,
): Promise<PackPreview['before']> {
  const { shelf, store } = dependencies
  const present = await shelf.loadFile(id)
  if (!present) return null
  const { origin, version, bytes } = present
  const pause = pauseIn('compare', watcher, dependencies)
  const difference = present.file && (await compare(present.file, file, pause))
  return {
    version,
    bytes,
    origin,
    url: (await store.get(id))?.url ?? null,
    entities: difference?.entities ?? null,
    reports: difference?.reports ?? null,
  }
}

/**
 * What another version would change; null where the present file cannot be read: the new one mends
 * it.
 */
async function compare(
  present: PackFile,
  file: ArrayBuffer,
  pause: Pause,
): Promise<Difference | null> {
  try {
    return await comparePacks(present, { first: file, read: null }, pause)
  } catch (error) {
    if (error instanceof PackTrouble) throw error
    return null
  }
}
