/** Packs and catalogues come in by the one door out, each request with its limits. */
import type { Purpose, Outward } from '../../../model/outward.ts'
import { catalogueLimit } from '../../../knowledge/install/catalogue.ts'
import { signatureLimit } from '../../../knowledge/install/catalogue-signature.ts'
import { smallTimeout, typesOfJson, typesOfPacks } from '../../../knowledge/install/served-files.ts'
import { PackTrouble } from './pack-trouble.ts'

/** Bytes of a pack whose size no catalogue has told. */
const packLimit = 256 << 20
/** Milliseconds: a large pack over a slow line. */
const packTimeout = 15 * 60_000

export type Progress = (done: number, total: number | null) => void

interface Wanted {
  purpose: Purpose
  accept: string[]
  maxBytes: number
  timeout: number
  onProgress?: Progress
}

async function load(
  outward: Outward,
  url: string,
  { purpose, accept, maxBytes, timeout, onProgress }: Wanted,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!URL.canParse(url)) throw new PackTrouble({ kind: 'not-an-address' })
  const result = await outward.get(
    { source: 'pack', purpose, url, words: [], accept, maxBytes, timeout, onProgress },
    signal,
  )
  if (result.ok) return result.answer.body
  const { failure } = result
  if (failure.kind === 'aborted') throw new PackTrouble({ kind: 'cancelled' })
  if (failure.kind === 'wrong-type' && failure.type === 'text/html')
    throw new PackTrouble({ kind: 'web-page' })
  throw new PackTrouble({ kind: 'download', host: new URL(url).host, failure })
}

/**
 * Downloads a file that may be a pack or a catalogue. `maxBytes`: the size that a catalogue states,
 * else the upper limit. Throws PackTrouble.
 */
export const downloadPack = (
  outward: Outward,
  url: string,
  {
    purpose,
    maxBytes = packLimit,
    onProgress,
  }: { purpose: Purpose; maxBytes?: number; onProgress: Progress },
  signal: AbortSignal,
) =>
  load(
    outward,
    url,
    {
      purpose,
      accept: typesOfPacks,
      maxBytes,
      timeout: packTimeout,
      onProgress,
    },
    signal,
  )

/** Downloads a small file of JSON. Throws PackTrouble. */
const downloadJson =
  (maxBytes: number) =>
  (outward: Outward, url: string, purpose: Purpose, signal: AbortSignal): ReturnType<typeof load> =>
    load(outward, url, { purpose, accept: typesOfJson, maxBytes, timeout: smallTimeout }, signal)

export const downloadCatalogue = downloadJson(catalogueLimit)
export const downloadSignature = downloadJson(signatureLimit)
