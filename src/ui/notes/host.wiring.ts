/** The notes page's host in the real extension. */
import { readDraft } from '../../model/draft.ts'
import { isObject } from '../../model/shape.ts'
import { browser } from '../../platform/browser.ts'
import { fromBase64, toBase64 } from '../../model/base64.ts'
import { onChanged } from '../../platform/messages/changes.ts'
import { takeOver } from '../../platform/storage/hand-over.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { loadSettings, onSettingsChanged } from '../../platform/messages/settings.ts'
import type { BegunNote, NotesHost } from './host.ts'
import { readNotesFile, writeNotesFile } from './notes-file.ts'

export function createNotesHost(): NotesHost {
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    getSettings: loadSettings,
    onSettings: onSettingsChanged,
    onNotes: (callback) => onChanged(['notes'], callback),
    async takeBegun() {
      const mark = new URLSearchParams(location.search).get('draft')
      return mark === null ? null : readBegun(await takeOver(mark))
    },
    getNotes: () => askBackground('list-notes', {}),
    getVersions: (id) => askBackground('list-note-versions', { id }),
    save: (given) => askBackground('save-note', given),
    remove: (id) => askBackground('remove-note', { id }),
    async take(file) {
      const bytes = await file.arrayBuffer()
      const values = readNotesFile(bytes)
      return values
        ? askBackground('take-notes', { values })
        : askBackground('take-notes-pack', { file: toBase64(bytes) })
    },
    exportJson: async () => writeNotesFile(await askBackground('list-notes', {})),
    exportPack: async () =>
      new Blob([fromBase64(await askBackground('export-notes-pack', {}))], {
        type: 'application/octet-stream',
      }),
    setSync: (on) => askBackground('sync-notes', { on }),
  }
}

function readBegun(value: unknown): BegunNote | null {
  if (!isObject(value)) return null
  return { id: typeof value.id === 'string' ? value.id : null, draft: readDraft(value.draft) }
}
