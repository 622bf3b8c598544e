import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../tools/annotate/split-lines.ts'

/** The lines of a text that arrives in chunks of `size` bytes. */
async function linesOf(text: string, size = 3): Promise<string[]> {
  const bytes = new TextEncoder().encode(text)
  const lines: string[] = []
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  for await (const line of splitLines(chunks())) lines.push(line)
  return lines
}

describe('splitLines', () => {
  it('gives every line in order, blank ones too, whether or not the last one is ended', async () => {
    expect(await linesOf('one\n\ntwo\n')).toEqual(['one', '', 'two'])
    expect(await linesOf('one\ntwo')).toEqual(['one', 'two'])
    expect(await linesOf('')).toEqual([])
  })
  it('joins letters that fall between two chunks', async () => {
    expect(await linesOf('قالت الوزارة\nإنها 🙂\n', 1)).toEqual(['قالت الوزارة', 'إنها 🙂'])
  })
  it('ends a line at "\\n" alone: JSON may hold the separators of Unicode', async () => {
    expect(await linesOf('a\u2028b\u2029c\rd\n')).toEqual(['a\u2028b\u2029c\rd'])
  })
  it('leaves out a byte order mark', async () => {
    expect(await linesOf('\uFEFFa\n')).toEqual(['a'])
  })
  it('takes a line of eight megabytes', async () => {
    const long = 'x'.repeat(8_000_000)
    expect((await linesOf(`${long}\ny\n`, 65_536)).map(({ length }) => length)).toEqual([
      8_000_000, 1,
    ])
  })
})
