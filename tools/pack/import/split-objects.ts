/**
 * The objects of one array within a JSON text of any size, one by one as texts: the array that is
 * the value of `key`.
 * Memory: the longest object. Where the text ends before the array does, or has none, the last text
 * is what stands there, which is no object.
 */
export async function* splitObjects(
  chunks: AsyncIterable<Buffer>,
  key: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const opening = `"${key}"`
  let text = ''
  let at = 0
  let inside = false
  let depth = 0
  let quoted = false
  let escaped = false
  let start = -1
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true })
    if (!inside) {
      const found = text.indexOf(opening)
      const bracket = found < 0 ? -1 : text.indexOf('[', found + opening.length)
      if (bracket < 0) {
        // the key may be cut in two by the end of a chunk; what follows it is only ":" and space
        if (found < 0) text = text.slice(-opening.length)
        continue
      }
      inside = true
      at = bracket + 1
    }
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (quoted) {
        if (escaped) escaped = false
        else if (unit === BACKSLASH) escaped = true
        else if (unit === QUOTE) quoted = false
      } else if (unit === QUOTE) quoted = true
      else if (unit === OPEN && depth++ === 0) start = at
      else if (unit === CLOSE && --depth === 0) yield text.slice(start, at + 1)
      else if (unit === END && depth === 0) return
    }
    const keep = depth > 0 ? start : at
    text = text.slice(keep)
    at -= keep
    start -= keep
  }
  yield text
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const END = 0x5d
