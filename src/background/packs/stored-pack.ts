/** A pack's file as the database keeps it, and back. */
import { openPack } from '../../knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import type { PackFile } from '../../knowledge/pack-file/pack-file.ts'
import { readLayout } from '../../knowledge/pack-file/pack-layout.ts'
import { readPieceTable } from '../../knowledge/pack-file/pack-pieces.ts'
import type { PackStore, StoredFile } from '../../platform/database/pack-store.ts'

/** Bytes up to which a file is kept and read as a whole: quicker than to ask for its pieces. */
const mostWhole = 1 << 20

/**
 * What is read whenever the pack is opened, and the pieces that are read when they are wanted. The
 * file must have been checked.
 */
export function toStored(file: ArrayBuffer): StoredFile {
  if (file.byteLength <= mostWhole) return { first: file, pieces: [] }
  const layout = readLayout(file)
  const { count, at } = readPieceTable(file, layout)
  return {
    first: file.slice(0, layout.firstLength),
    pieces: Array.from({ length: count }, (_, number) => {
      const { from, to } = at(number)
      return new Uint8Array(file, from, to - from)
    }),
  }
}

/**
 * Opens a file without summing it up again, which would cost each start: the store's signature
 * covers a bundled one, and an installed one was checked when it came.
 */
export const openTrusted = ({ first, read }: PackFile): Pack =>
  openPack(first, { trusted: true, ...(read && { read }) })

/**
 * Opens the file of an installed pack; null when it is missing. Throws PackError where it is
 * damaged or of another format version.
 */
export async function loadStored(
  id: string,
  store: Pick<PackStore, 'loadFirst' | 'loadPieces'>,
): Promise<PackFile | null> {
  const first = await store.loadFirst(id)
  if (!first) return null
  const isWhole = readLayout(first).length === first.byteLength
  return {
    first,
    read: isWhole
      ? null
      : (pieces) =>
          store.loadPieces(
            id,
            pieces.map(({ number }) => number),
          ),
  }
}
