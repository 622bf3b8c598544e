import { forms, type FileKind } from '../take/files.ts'
import { saveBlob } from '../save-blob.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/** A button for each kind of file. `write` gets the ISO date and time. */
export function SaveFiles<Kind extends FileKind>({
  kinds,
  t,
  write,
}: {
  kinds: readonly Kind[]
  t: AppStrings
  write: (kind: Kind, now: string) => { name: string; content: Blob }
}) {
  const save = (kind: Kind) => {
    const { name, content } = write(kind, new Date().toISOString())
    saveBlob(name, content)
  }
  return (
    <p class="row">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="act"
          data-file={forms[kind].ending}
          onClick={() => save(kind)}
        >
          {t.take.files[kind]}
        </button>
      ))}
    </p>
  )
}
