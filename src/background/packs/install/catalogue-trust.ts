/** Which key a catalogue is believed by: the one of the first time, and none other. */
import type { Catalogue } from '../../../model/catalogue.ts'
import { isSigned, nameKey } from '../../../knowledge/install/catalogue-signature.ts'
import { PackTrouble } from './pack-trouble.ts'

export interface Received {
  catalogue: Catalogue
  bytes: Uint8Array<ArrayBuffer>
  /** of the catalogue's address, for messages */
  host: string
  /** called when the catalogue names a key; rejects where there is none to be had */
  loadSignature(): Promise<Uint8Array>
}

/**
 * The id of the key that signs it, null when nobody does. `known`: the key that was trusted at the
 * first look, null when it was not signed then, undefined at the first look. Throws PackTrouble:
 * unsigned, wrong-signature, key-changed.
 */
export async function checkTrust(
  { catalogue: { key }, bytes, host, loadSignature }: Received,
  known: string | null | undefined,
  subtle: SubtleCrypto,
): Promise<string | null> {
  if (key === null) {
    if (known) throw new PackTrouble({ kind: 'unsigned', host })
    return null
  }
  const keyId = await nameKey(key, subtle)
  if (known && known !== key)
    throw new PackTrouble({
      kind: 'key-changed',
      host,
      known: await nameKey(known, subtle),
      given: keyId,
    })
  const signature = await loadSignature().catch((error: unknown) => {
    if (
      error instanceof PackTrouble &&
      error.failure.kind === 'download' &&
      error.failure.failure.kind === 'status'
    )
      throw new PackTrouble({ kind: 'unsigned', host })
    throw error
  })
  if (!(await isSigned(bytes, signature, key, subtle)))
    throw new PackTrouble({ kind: 'wrong-signature', host })
  return keyId
}
