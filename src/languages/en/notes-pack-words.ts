import type { NotesPackWords } from '../packs/notes-pack-words.ts'

export const notesPackWords: NotesPackWords = {
  title: 'Your notes',
  description: 'Notes written by the reader.',
}
