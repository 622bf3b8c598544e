import { layEndToEnd } from './end-to-end.ts'

/** Bytes of a packed sitemap or of a day's headlines, unpacked; what is longer is packed to harm. */
const mostBytes = 20_000_000

/**
 * A file that is packed by itself (`.xml.gz`), unpacked; any other as it came. Null: it is broken or
 * grows beyond `most` bytes.
 */
export async function unpack(bytes: Uint8Array, most = mostBytes): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const packed = new Blob([new Uint8Array(bytes)]).stream()
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > most) return null
      parts.push(value)
    }
  } catch {
    return null
  } finally {
    await reader.cancel().catch(() => {})
  }
  return layEndToEnd(parts).bytes
}
