/** The file in which notes go from one browser to another: JSON with a name and a version. */
import type { OwnNote } from '../../model/own-note.ts'

const format = 'hashiya-notes'
const version = 1

export function writeNotesFile(notes: readonly OwnNote[]): Blob {
  // the text as it was written is enough: what is drawn from it is made again
  const kept = notes.map((note) => ({ ...note, blocks: undefined }))
  return new Blob([JSON.stringify({ format, version, notes: kept }, null, 2)], {
    type: 'application/json',
  })
}

/** What the file says are notes, unchecked; null when it is no such file. */
export function readNotesFile(bytes: ArrayBuffer): unknown[] | null {
  try {
    const file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as {
      format?: unknown
      notes?: unknown
    } | null
    return file?.format === format && Array.isArray(file.notes) ? file.notes : null
  } catch {
    return null
  }
}
