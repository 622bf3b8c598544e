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
  const name = `"${key}"`
  const opening = new RegExp(`${name}\\s*:\\s*\\[`)
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
      const found = opening.exec(text)
      if (!found) {
        text = unfinished(text, name)
        continue
      }
      inside = true
      at = found.index + found[0].length
    }
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (quoted) {
        if (escaped) escaped = false
        else if (unit === backslash) escaped = true
        else if (unit === quote) quoted = false
      } else if (unit === quote) quoted = true
      else if (unit === open && depth++ === 0) start = at
      else if (unit === close && --depth === 0) yield text.slice(start, at + 1)
      else if (unit === end && depth === 0) return
    }
    const keep = depth > 0 ? start : at
    text = text.slice(keep)
    at -= keep
    start -= keep
  }
  yield text
}

/** What the end of a chunk may have cut: the key with ":" and space behind it, or the key itself. */
function unfinished(text: string, name: string): string {
  const last = text.lastIndexOf(name)
  const isKey = last >= 0 && /^\s*:?\s*$/.test(text.slice(last + name.length))
  return isKey ? text.slice(last) : text.slice(-name.length)
}

const quote = 0x22
const backslash = 0x5c
const open = 0x7b
const close = 0x7d
const end = 0x5d
