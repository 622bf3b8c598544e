/**
 * Lines of UTF-8 chunks, without their "\n"; a byte order mark at the beginning is left out, the
 * last line needs no end.
 * Only "\n" ends a line: node:readline also breaks at U+2028 and U+2029, which JSON allows inside a
 * string. Linear also in one very long line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield [...parts, text.slice(from, at)].join('')
      parts = []
      from = at + 1
    }
    if (from < text.length) parts.push(text.slice(from))
  }
  const last = [...parts, decoder.decode()].join('')
  if (last !== '') yield last
}
