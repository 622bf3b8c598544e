/** Bytes in a message: both browsers carry JSON between an extension's parts, and no buffers. */
const chunk = 0x8000

export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let units = ''
  for (let i = 0; i < bytes.length; i += chunk)
    units += String.fromCharCode(...bytes.subarray(i, i + chunk))
  return btoa(units)
}

/** Has what decodes at once, as both browsers do and Node 20 does not. */
interface Decoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>
}

/** Throws InvalidCharacterError for what is not base64. */
export function fromBase64(text: string): ArrayBuffer {
  try {
    const bytes = (Uint8Array as Decoder).fromBase64?.(text)
    if (bytes) return bytes.buffer
  } catch {
    // atob tells it by its name
  }
  const units = atob(text)
  const bytes = new Uint8Array(units.length)
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i)
  return bytes.buffer
}
