/**
 * Decodes a feed or a page. The encoding is that of the byte order mark, else of the response's
 * charset, else of the XML declaration, else UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1]
  return decoderFor(inMark(bytes) ?? named ?? inProlog(bytes)).decode(bytes)
}

/** What the byte order mark says; undefined where there is none. */
function inMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return undefined
}

/** Bytes that an XML declaration may take. */
const prolog = 200

function inProlog(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, prolog))
  const named = /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1]
  // written with one byte a letter, it cannot be what it says
  return named && /^utf-?16/i.test(named) ? undefined : named
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    // an unknown encoding label
    return new TextDecoder('utf-8')
  }
}
