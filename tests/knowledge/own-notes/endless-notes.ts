import { writeNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import {
  checksum,
  entryBytes,
  header,
  headerBytes,
  nameBytes,
} from '../../../src/knowledge/pack-file/pack-format.ts'
import { readLayout, sumOfTable } from '../../../src/knowledge/pack-file/pack-layout.ts'
import { makeNote } from './made-note.ts'

/**
 * A pack of one note that states all the records that a number can count, its checksums made to
 * fit: some kilobyte that would fill any memory.
 */
export function forgeEndlessNotes(): ArrayBuffer {
  const buffer = writeNotesPack([makeNote()])
  const words = new Uint32Array(buffer, 0, headerBytes / 4)
  for (let i = 0; i < words[header.sections]!; i++) {
    const at = headerBytes + i * entryBytes
    const name = new TextDecoder().decode(new Uint8Array(buffer, at, nameBytes))
    if (name.startsWith('recordPieces')) new Uint32Array(buffer, at + nameBytes, 2)[1] = 0
  }
  words[header.records] = 0xffffffff
  words[header.tableChecksum] = sumOfTable(
    buffer,
    headerBytes + words[header.sections]! * entryBytes,
  )
  const { tableEnd, firstLength } = readLayout(buffer)
  words[header.firstChecksum] = checksum(buffer, tableEnd, firstLength)
  words[header.tableChecksum] = sumOfTable(buffer, tableEnd)
  return buffer
}
