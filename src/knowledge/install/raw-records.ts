import { MalformedPack } from '../pack-errors.ts'
import { header, HEADER_BYTES, sections, type Section } from '../pack-format.ts'

/** A part of a compiled file by its section's name. The file's header must have been checked (open-pack.ts). */
function getSection(buffer: ArrayBuffer, name: Section): Uint8Array {
  const words = new Uint32Array(buffer, 0, HEADER_BYTES / 4), at = header.table + sections.indexOf(name) * 2
  return new Uint8Array(buffer, words[at]!, words[at + 1]!)
}

/** The same as numbers of 32 bits. */
export function getNumbers(buffer: ArrayBuffer, name: Section): Uint32Array {
  const { byteOffset, byteLength } = getSection(buffer, name)
  return new Uint32Array(buffer, byteOffset, byteLength >> 2)
}

/** Records or reports as the file holds them: JSON in UTF-8, unparsed. */
export interface RawRecords {
  count: number
  bytesAt(number: number): Uint8Array
}

/** Throws MalformedPack where the offsets do not rise from 0 to the end. */
export function getRawRecords(buffer: ArrayBuffer, what: 'records' | 'reports'): RawRecords {
  const bytes = getSection(buffer, what), offsets = getNumbers(buffer, what === 'records' ? 'recordOffsets' : 'reportOffsets')
  const stated = new Uint32Array(buffer, 0, HEADER_BYTES / 4)[header[what]]
  if (offsets.length - 1 !== stated || offsets[0] !== 0 || offsets[stated] !== bytes.length) throw new MalformedPack(`${what}: the offsets do not fit`)
  for (let i = 0; i < stated; i++) if (offsets[i]! > offsets[i + 1]!) throw new MalformedPack(`${what}: the offsets do not rise`)
  return { count: stated, bytesAt: (number) => bytes.subarray(offsets[number], offsets[number + 1]) }
}
