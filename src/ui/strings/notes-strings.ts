/** What the page of the reader's notes says. */
export interface NotesStrings {
  title: string
  intro: string
  open: string
  none: string
  filter: (n: number) => string
  /** how many the filter leaves */
  shown: (n: number) => string
  write: string
  edit: string
  remove: string
  undo: string
  removed: (name: string) => string
  history: string
  versions: (n: number) => string
  restore: string
  now: string
  wasRemoved: string
  copyOf: string
  name: string
  nameHelp: string
  nameMissing: string
  aliases: string
  aliasesHelp: string
  type: string
  text: string
  textHelp: string
  sources: string
  sourceUrl: string
  sourceUrlWrong: string
  sourceTitle: string
  sourceDate: string
  addSource: string
  dropSource: string
  tags: string
  tagsHelp: string
  save: string
  cancel: string
  /** before what was typed is thrown away: the question, and the two answers */
  discardHint: string
  discard: string
  keepWriting: string
  /** another note is wanted while one is being written */
  writing: string
  /** what happened elsewhere to the note that is being written, and what saving it then does */
  removedMeanwhile: string
  changedMeanwhile: string
  /** of a note that was saved beside a version from elsewhere */
  bothKept: string
  saved: string
  /** after it, where the form holds more by then */
  moreWritten: string
  failed: string
  /** the same where the reason has a name */
  stillHere: string
  tooLarge: string
  full: string
  changed: string
  files: string
  importFile: string
  exportJson: string
  exportPack: string
  notReadable: string
  taken: (added: number, updated: number, copies: number, refused: number) => string
  sync: string
  syncHelp: string
}
