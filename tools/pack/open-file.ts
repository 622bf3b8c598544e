import { open, type FileHandle } from 'node:fs/promises'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import { NotAPack, TruncatedPack } from '../../src/knowledge/pack-file/pack-errors.ts'
import { header, headerBytes, magic } from '../../src/knowledge/pack-file/pack-format.ts'

/**
 * A compiled file opened as the extension opens a large one: its first part is read and checked,
 * its pieces when they are wanted.
 */
export interface OpenedFile {
  pack: Pack
  close(): Promise<void>
}

/** Throws PackError, or what the file system threw. */
export async function openPackFile(path: string): Promise<OpenedFile> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const words = new Uint32Array(
      (await readBytes(handle, 0, Math.min(size, headerBytes))).slice().buffer,
      0,
      Math.min(size, headerBytes) >> 2,
    )
    if (words[header.magic] !== magic) throw new NotAPack('the file does not begin like a pack')
    const first = await readBytes(handle, 0, Math.min(size, words[header.firstLength] ?? 0))
    const pack = openPack(first.buffer, {
      read: (pieces) => Promise.all(pieces.map(({ from, to }) => readBytes(handle, from, to))),
    })
    if (pack.size.bytes !== size)
      throw new TruncatedPack(`the file has ${size} bytes and should have ${pack.size.bytes}`)
    return { pack, close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function readBytes(
  handle: FileHandle,
  from: number,
  to: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, to - from))
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
  return bytesRead === bytes.length ? bytes : bytes.subarray(0, bytesRead)
}
