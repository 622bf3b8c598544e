/** A pack's file, checked and held against what is there. Nothing that is kept is touched. */
import type { CatalogueEntry } from '../model/catalogue.ts'
import type { InstalledPack, PackPreview } from '../model/installed-pack.ts'
import { compareVersions } from '../model/pack-version.ts'
import { sumUp } from '../knowledge/catalogue-signature.ts'
import { checkFile } from '../knowledge/install/check-file.ts'
import { comparePacks } from '../knowledge/install/compare-packs.ts'
import { guardManifest } from '../knowledge/install/guard-addresses.ts'
import { openPack } from '../knowledge/open-pack.ts'
import type { FromJob } from '../platform/pack-port.ts'
import type { PackStore } from '../platform/pack-store.ts'
import type { PackShelf } from './pack-shelf.ts'
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

/** `from`: where the file came from. `promised`: what a catalogue said of it, null when none did. Throws PackTrouble or PackError. */
export type PreparePack = (file: ArrayBuffer, from: Pick<InstalledPack, 'url' | 'catalogue'>, promised: CatalogueEntry | null, watcher: Watcher) => Promise<Prepared>

export function createPreparing({ store, shelf, subtle, now, rest }: PreparingDependencies): PreparePack {
  /** A present file that no longer opens is not compared: the new one mends it. */
  const compareWithPresent = async (id: string, file: ArrayBuffer): Promise<PackPreview['before']> => {
    const present = await shelf.loadFile(id)
    if (!present) return null
    try {
      const { manifest: { version } } = openPack(present.file)
      return { version, bytes: present.file.byteLength, origin: present.origin, url: (await store.get(id))?.url ?? null, ...comparePacks(present.file, file) }
    } catch {
      return null
    }
  }

  return async (file, from, promised, { signal, progress }) => {
    const sha256 = await sumUp(file, subtle)
    if (promised && sha256 !== promised.sha256) throw new PackTrouble(file.byteLength < promised.bytes ? { kind: 'truncated' } : { kind: 'wrong-checksum' })
    const { pack, unlinked } = await checkFile(file, {
      async pause(done, total) {
        progress({ tell: 'progress', phase: 'check', done, total })
        await rest()
        if (signal.aborted) throw new PackTrouble({ kind: 'cancelled' })
      },
    })
    const { manifest, size } = pack, { id, version } = manifest
    if (promised && (promised.id !== id || promised.version !== version)) throw new PackTrouble({ kind: 'not-as-promised', promised: `${promised.id} ${promised.version}`, found: `${id} ${version}` })
    const bundled = await shelf.getBundledVersion(id)
    if (bundled !== null && compareVersions(version, bundled) <= 0) throw new PackTrouble({ kind: 'older-than-bundled', bundled, found: version })
    return {
      file,
      entry: { id, manifest, bytes: file.byteLength, sha256, entities: size.records, reports: size.reports, installed: now(), ...from },
      preview: { manifest: guardManifest(manifest), bytes: file.byteLength, entities: size.records, reports: size.reports, url: from.url, before: await compareWithPresent(id, file), unlinked },
    }
  }
}
