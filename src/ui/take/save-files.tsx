import { forms, type FileKind, type NamedFile } from './files.ts'
import { saveBlob } from '../save-blob.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/**
 * A button for each kind of file, in a row of text or as `choices`. `write` gets the ISO date and
 * time.
 */
export function SaveFiles<Kind extends FileKind>({
  kinds,
  look = 'text',
  t,
  write,
}: {
  kinds: readonly Kind[]
  look?: 'text' | 'choices'
  t: AppStrings
  write: (kind: Kind, now: string) => NamedFile
}) {
  const save = (kind: Kind) => {
    const { name, content } = write(kind, new Date().toISOString())
    saveBlob(name, content)
  }
  const Row = look === 'text' ? 'p' : 'div'
  return (
    <Row class={look === 'text' ? 'row' : 'choices'}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class={look === 'text' ? 'act' : 'quiet'}
          data-file={forms[kind].ending}
          onClick={() => save(kind)}
        >
          {t.take.files[kind]}
        </button>
      ))}
    </Row>
  )
}
