import type { NotesStrings } from './notes-strings.ts'
import { countEnglish } from './plural.ts'

export const enNotes: NotesStrings = {
  title: 'Your notes',
  intro:
    'A note appears on every page where its name, or one of its other names, stands. Notes stay on this machine.',
  open: 'Open your notes',
  none: 'No note yet. Write one here, or from the card of a name or a statement.',
  filter: (n) => `Filter ${countEnglish(n, 'note', 'notes')}`,
  shown: (n) => countEnglish(n, 'note', 'notes'),
  write: 'Write a note',
  edit: 'Edit',
  remove: 'Remove',
  undo: 'Bring it back',
  removed: (name) => `“${name}” was removed.`,
  history: 'History',
  versions: (n) => countEnglish(n, 'version', 'versions'),
  restore: 'Restore',
  now: 'as it is now',
  wasRemoved: 'removed',
  copyOf:
    'This version and another were written at the same time, in two tabs or on two devices. Both are kept: join them or remove one.',
  name: 'Name',
  nameHelp: 'As it stands on pages; it is looked for there.',
  nameMissing: 'A note needs a name.',
  aliases: 'Other names',
  aliasesHelp:
    'One a line, in any language: other spellings, the acronym, the name in the other script.',
  type: 'Kind',
  text: 'Note',
  textHelp: 'Markdown: **bold**, *italic*, - list, > quotation, [link](https://…).',
  sources: 'Sources',
  sourceUrl: 'Address',
  sourceUrlWrong: 'An address begins with https:// or http://.',
  sourceTitle: 'Title',
  sourceDate: 'Date',
  addSource: 'Add a source',
  dropSource: 'Remove this source',
  tags: 'Tags',
  tagsHelp: 'Separated by commas.',
  save: 'Save',
  cancel: 'Cancel',
  discardHint: 'Throw away what you wrote?',
  discard: 'Throw it away',
  keepWriting: 'Keep writing',
  writing: 'You are writing a note: save it or cancel it first.',
  removedMeanwhile:
    'This note was removed elsewhere while you wrote. Saving it brings it back as you write it here.',
  changedMeanwhile: 'This note was changed elsewhere while you wrote. Saving keeps both versions.',
  bothKept:
    'Saved. The note was changed elsewhere while you wrote; that version is kept as a note of its own. Join the two or remove one.',
  saved: 'Saved.',
  moreWritten: 'What you have written since is not saved yet.',
  failed: 'That did not work; your words are still here.',
  stillHere: 'Your words are still here.',
  tooLarge: 'Saved on this machine. The note is too long for the browser’s sync storage (8 KB).',
  full: 'Saved on this machine. The browser’s sync storage took no more just now.',
  changed: 'Changed',
  files: 'Files',
  importFile: 'Import a file',
  exportJson: 'Export as JSON',
  exportPack: 'Export as a pack',
  notReadable: 'This file holds no notes of Hashiya.',
  taken: (added, updated, copies, refused) =>
    ([
      added > 0 && `${countEnglish(added, 'note', 'notes')} added`,
      updated > 0 && `${updated} updated`,
      copies > 0 &&
        `${countEnglish(copies, 'conflicting version', 'conflicting versions')} kept beside`,
      refused > 0 && `${refused} could not be read`,
    ]
      .filter(Boolean)
      .join(', ') || 'Nothing new in this file') + '.',
  sync: 'Share through the browser’s sync',
  syncHelp:
    'Off by default. On: notes of up to 8 KB go, through your browser’s own sync account, to your other devices and to nobody else.',
}
