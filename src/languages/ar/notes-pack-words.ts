import type { NotesPackWords } from '../packs/notes-pack-words.ts'

export const notesPackWords: NotesPackWords = {
  title: 'ملاحظاتك',
  description: 'ملاحظات كتبها القارئ.',
}
