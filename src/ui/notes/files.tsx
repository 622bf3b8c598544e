import { useRef } from 'preact/hooks'
import type { NotesTaken } from '../../model/own-note.ts'
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
  const picker = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined) => void (file && host.take(file).then(onTaken, onFailed))
  const save = (name: string, blob: Promise<Blob>) =>
    void blob.then((content) => saveBlob(name, content), onFailed)
  return (
    <section class="matter" aria-labelledby="files">
      <h2 id="files" class="m">
        {words.files}
      </h2>
      <div>
        <p class="row">
          <input
            ref={picker}
            type="file"
            hidden
            accept=".json,.pack,application/json"
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
          <button type="button" class="act" onClick={() => picker.current?.click()}>
            {words.importFile}
          </button>
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
