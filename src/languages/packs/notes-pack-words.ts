/** What the pack of the reader's own notes is called, stored in it. */
export interface NotesPackWords {
  title: string
  description: string
}
