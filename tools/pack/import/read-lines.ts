import { createReadStream } from 'node:fs'
import { PassThrough, pipeline, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import unbzip2 from 'unbzip2-stream'

/** A line of a file, and where it stands. */
export interface Line {
  text: string
  /** lines before it, and it */
  number: number
  /**
   * where the next line begins: bytes of what was unpacked; from this byte on a plain file may be
   * read again
   */
  next: number
}

/** In place of a file: what comes from standard input, unpacked already. */
export const stdin = '-'

export interface Source {
  /** bytes of the file itself read so far, packed as they are */
  bytesRead(): number
  chunks: AsyncIterable<Buffer>
}

/**
 * Reads a file from `offset` on (plain files only), unpacked by its ending: .gz, .bz2, else as it
 * is. Many members one after the other are one file.
 */
export function openSource(file: string, offset = 0): Source {
  let bytes = offset
  if (file === stdin) {
    const counted = async function* () {
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        bytes += chunk.length
        yield chunk
      }
    }
    return { chunks: counted(), bytesRead: () => bytes }
  }
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const plain = createReadStream(file, { start: offset, highWaterMark: 1 << 18 })
  const unpack = file.endsWith('.gz')
    ? createGunzip()
    : file.endsWith('.bz2')
      ? unbzip2()
      : new PassThrough()
  // what reads the chunks hears of the failure of any part; the last part is one that can be
  // iterated, which bzip2's is not
  const chunks = pipeline(plain, counter, unpack, new PassThrough(), () => {})
  return { chunks, bytesRead: () => bytes }
}

/**
 * Lines of UTF-8, ended by "\n" alone; in constant memory but for the longest line. `from`: where
 * `chunks` begin, when a file is read again from its middle.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  from = { number: 0, next: 0 },
): AsyncGenerator<Line> {
  let { number, next } = from
  let parts: Buffer[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, start)) {
      const line = Buffer.concat([...parts, chunk.subarray(start, at)])
      parts = []
      start = at + 1
      next += line.length + 1
      yield { text: line.toString('utf8'), number: ++number, next }
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  const last = Buffer.concat(parts)
  if (last.length > 0)
    yield { text: last.toString('utf8'), number: ++number, next: next + last.length }
}
