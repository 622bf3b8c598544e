import type { NotesTaken } from '../../model/own-note.ts'
import { FileButton } from '../parts/file-button.tsx'
import { saveBlob } from '../save-blob.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { NotesHost } from './host.ts'

interface NotesFilesProps {
  t: AppStrings
  host: NotesHost
  synced: boolean
  onTaken: (taken: NotesTaken | null) => void
  onFailed: (error: unknown) => void
}

/** The ways in and out: files, and the browser's own sync. */
export function NotesFiles({ t, host, synced, onTaken, onFailed }: NotesFilesProps) {
  const words = t.notes
  const save = (name: string, blob: Promise<Blob>) =>
    void blob.then((content) => saveBlob(name, content), onFailed)
  return (
    <section class="matter" aria-labelledby="files">
      <h2 id="files" class="m">
        {words.files}
      </h2>
      <div>
        <p class="row">
          <FileButton
            words={words.importFile}
            accept=".json,.pack,application/json"
            onFile={(file) => void host.take(file).then(onTaken, onFailed)}
          />
          <button
            type="button"
            class="act"
            onClick={() => save('hashiya-notes.json', host.exportJson())}
          >
            {words.exportJson}
          </button>
          <button
            type="button"
            class="act"
            onClick={() => save('own-notes.pack', host.exportPack())}
          >
            {words.exportPack}
          </button>
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={synced}
            onChange={(event) => void host.setSync(event.currentTarget.checked).catch(onFailed)}
          />
          {words.sync}
        </label>
        <p class="small">{words.syncHelp}</p>
      </div>
    </section>
  )
}
