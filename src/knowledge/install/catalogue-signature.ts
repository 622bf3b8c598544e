/**
 * The detached signature of a catalogue: Ed25519 over the exact bytes of its file, in a small JSON
 * file beside it.
 */
import { fromBase64 } from '../../model/base64.ts'

/** What stands at a catalogue's address with ".sig" behind the path. */
export interface SignatureFile {
  algorithm: 'Ed25519'
  /** id of the key */
  key: string
  /** 64 bytes in base64 */
  signature: string
}

/** Bytes of a signature's file. */
export const signatureLimit = 4096

export function getSignatureAddress(catalogue: string): string {
  const url = new URL(catalogue)
  url.pathname += '.sig'
  return url.href
}

const toHex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Hexadecimal SHA-256 of bytes. */
export async function sumUp(bytes: BufferSource, subtle: SubtleCrypto): Promise<string> {
  return toHex(await subtle.digest('SHA-256', bytes))
}

/** The short name of a public key (base64): the first 16 hexadecimal digits of its SHA-256. */
export async function nameKey(key: string, subtle: SubtleCrypto): Promise<string> {
  return (await sumUp(fromBase64(key), subtle)).slice(0, 16)
}

/**
 * Whether the signature file is one over these bytes by this key (base64). Anything that is no
 * signature file is false.
 */
export async function isSigned(
  bytes: BufferSource,
  signatureFile: Uint8Array,
  key: string,
  subtle: SubtleCrypto,
): Promise<boolean> {
  try {
    const {
      algorithm,
      key: keyId,
      signature,
    } = JSON.parse(new TextDecoder().decode(signatureFile)) as SignatureFile
    if (algorithm !== 'Ed25519' || keyId !== (await nameKey(key, subtle))) return false
    const publicKey = await subtle.importKey('raw', fromBase64(key), 'Ed25519', false, ['verify'])
    return await subtle.verify('Ed25519', publicKey, fromBase64(signature), bytes)
  } catch {
    return false
  }
}
