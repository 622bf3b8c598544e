/**
 * Fetches, checks and takes packs and catalogues. Until the last step nothing that is kept is
 * touched.
 */
import type { FollowedCatalogue } from '../../../model/catalogue.ts'
import type { Outward, Purpose } from '../../../model/outward.ts'
import { readCatalogue } from '../../../knowledge/install/catalogue.ts'
import { getSignatureAddress } from '../../../knowledge/install/catalogue-signature.ts'
import type { PackChoiceStore } from '../../../platform/database/pack-choice.ts'
import { loadByDifference } from './by-difference.ts'
import { checkTrust } from './catalogue-trust.ts'
import { downloadCatalogue, downloadPack, downloadSignature } from './pack-download.ts'
import { PackTrouble } from './pack-trouble.ts'
import {
  createPreparing,
  type Prepared,
  type PreparingDependencies,
  type Watcher,
} from './prepare-pack.ts'
import { toStored } from '../stored-pack.ts'

export interface InstallerDependencies extends PreparingDependencies {
  outward: Outward
  choice: PackChoiceStore
  /** the bytes behind an address of the kind "blob:" */
  loadBlob(url: string): Promise<ArrayBuffer>
}

export interface PackInstaller {
  /**
   * what stands at an address that the reader gave: a pack, or a catalogue, which is followed from
   * then on
   */
  prepareAddress(url: string, watcher: Watcher): Promise<Prepared | FollowedCatalogue>
  prepareFile(url: string, watcher: Watcher): Promise<Prepared>
  prepareEntry(catalogue: string, id: string, watcher: Watcher): Promise<Prepared>
  /** looks at a catalogue again, or for the first time */
  follow(url: string, watcher: Watcher): Promise<FollowedCatalogue>
  take(prepared: Prepared, onProgress?: (done: number, total: number) => void): Promise<void>
  /** an installed pack; a bundled one of its id comes back */
  remove(id: string): Promise<void>
}

/**
 * What is fetched throws PackTrouble, PackError, BadCatalogue or NewerCatalogue; `take` throws
 * NoRoom; all may throw what the database threw. pack-trouble.ts puts each into the reader's terms.
 */
export function createPackInstaller(dependencies: InstallerDependencies): PackInstaller {
  const { outward, store, choice, shelf, loadBlob } = dependencies
  const prepare = createPreparing(dependencies)
  return {
    async prepareAddress(url, watcher) {
      const bytes = await download(url, { purpose: 'install-pack' }, outward, watcher)
      if (isText(bytes))
        return followBytes(
          { bytes, url, purpose: 'install-pack', isAgain: false },
          watcher.signal,
          dependencies,
        )
      return prepare(asBuffer(bytes), { url, catalogue: null }, null, watcher)
    },
    async prepareFile(url, watcher) {
      // what is asked of a host goes through the door out, and is in the log
      if (!url.startsWith('blob:')) throw new PackTrouble({ kind: 'no-file' })
      const file = await loadBlob(url).catch(() => {
        throw new PackTrouble({ kind: 'no-file' })
      })
      return prepare(file, { url: null, catalogue: null }, null, watcher)
    },
    async prepareEntry(catalogue, id, watcher) {
      const entry = (await choice.loadCatalogues())
        .find(({ url }) => url === catalogue)
        ?.packs.find((pack) => pack.id === id)
      if (!entry) throw new PackTrouble({ kind: 'not-an-address' })
      const made = await loadByDifference(entry, watcher, dependencies)
      if (made) {
        const from = { url: entry.url, catalogue, fetched: made.fetched }
        return prepare(made.file, from, entry, watcher)
      }
      const purpose = (await store.get(id)) ? 'update-pack' : 'install-pack'
      const wanted = { purpose, maxBytes: entry.bytes } as const
      const bytes = await download(entry.url, wanted, outward, watcher).catch((error: unknown) => {
        throw isTooLarge(error) ? new PackTrouble({ kind: 'wrong-checksum' }) : error
      })
      return prepare(asBuffer(bytes), { url: entry.url, catalogue }, entry, watcher)
    },
    async follow(url, { signal }) {
      const isAgain = (await choice.loadCatalogues()).some((one) => one.url === url)
      const bytes = await downloadCatalogue(outward, url, 'update-pack', signal)
      return followBytes({ bytes, url, purpose: 'update-pack', isAgain }, signal, dependencies)
    },
    async take({ entry, file }, onProgress) {
      await store.put(entry, toStored(file), onProgress)
      // whoever takes a pack wants it used
      if ((await choice.load()).off.includes(entry.id))
        await choice.save(({ off }) => ({ off: off.filter((id) => id !== entry.id) }))
      shelf.renew()
    },
    async remove(id) {
      await store.remove(id)
      await choice.save(({ order, off }) => ({
        order: order.filter((one) => one !== id),
        off: off.filter((one) => one !== id),
      }))
      shelf.renew()
    },
  }
}

const download = (
  url: string,
  { purpose, maxBytes }: { purpose: Purpose; maxBytes?: number },
  outward: Outward,
  { signal, progress }: Watcher,
) =>
  downloadPack(
    outward,
    url,
    {
      purpose,
      maxBytes,
      onProgress: (done, total) =>
        progress({ tell: 'progress', phase: 'download', done, total: total ?? maxBytes ?? null }),
    },
    signal,
  )

/** It is longer than a catalogue promised. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof PackTrouble &&
  error.failure.kind === 'download' &&
  error.failure.failure.kind === 'too-large'

interface CameCatalogue {
  bytes: Uint8Array<ArrayBuffer>
  url: string
  purpose: Purpose
  /** it was followed when it was asked for */
  isAgain: boolean
}

/**
 * A catalogue that came is checked against the key of its first time, and followed. One that the
 * reader forgot while it was looked at again stays forgotten.
 */
async function followBytes(
  { bytes, url, purpose, isAgain }: CameCatalogue,
  signal: AbortSignal,
  { outward, choice, subtle, now }: InstallerDependencies,
): Promise<FollowedCatalogue> {
  const whole = readCatalogue(bytes, url)
  // days of headlines hold no knowledge: they are followed among the feeds
  const packs = whole.packs.filter(({ headlines }) => headlines === undefined)
  const catalogue = { ...whole, packs }
  const before = (await choice.loadCatalogues()).find((one) => one.url === url)
  const keyId = await checkTrust(
    {
      catalogue,
      bytes,
      host: new URL(url).host,
      loadSignature: () => downloadSignature(outward, getSignatureAddress(url), purpose, signal),
    },
    before?.key,
    subtle,
  )
  const known = new Set(before?.packs.map(({ id }) => id))
  const followed: FollowedCatalogue = {
    ...catalogue,
    url,
    keyId,
    checked: now(),
    fresh: before ? catalogue.packs.map(({ id }) => id).filter((id) => !known.has(id)) : [],
  }
  await choice.saveCatalogues((all) => {
    const others = all.filter((one) => one.url !== url)
    return isAgain && others.length === all.length ? all : [...others, followed]
  })
  return followed
}

/**
 * Whether a file begins as JSON does, so that it is looked at as a catalogue: a pack begins with
 * its own letters.
 */
function isText(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0xef
}

const asBuffer = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
