import { readFileSync } from 'node:fs'

const magic = 0x950412de

/**
 * Translations by key of a compiled gettext catalogue (.mo, written by a little-endian machine).
 * Throws RangeError for another file.
 */
export function loadMessages(file: string): Map<string, string> {
  const bytes = readFileSync(file)
  const at = (offset: number) => bytes.readUInt32LE(offset)
  if (at(0) !== magic) throw new RangeError(`${file} is no message catalogue`)
  const count = at(8)
  const keys = at(12)
  const values = at(16)
  const text = (table: number, index: number) =>
    bytes.toString(
      'utf8',
      at(table + index * 8 + 4),
      at(table + index * 8 + 4) + at(table + index * 8),
    )
  return new Map(
    Array.from({ length: count }, (_, index) => [text(keys, index), text(values, index)] as const),
  )
}
