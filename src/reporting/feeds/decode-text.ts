/**
 * Decodes a feed or a page. The encoding is that of the byte order mark, else of the response's
 * charset, else of the XML declaration, else UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? inProlog(bytes)
  return decoderFor(named).decode(bytes)
}

/** Bytes that an XML declaration may take. */
const prolog = 200

function inProlog(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff)
    return bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : 'utf-8'
  const start = String.fromCharCode(...bytes.subarray(0, prolog))
  return /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1]
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    // an unknown encoding label
    return new TextDecoder('utf-8')
  }
}
