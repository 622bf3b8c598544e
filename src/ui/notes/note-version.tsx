import type { OwnNote } from '../../model/own-note.ts'
import { formatOwnDay, formatTime } from '../date-time.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { plainText } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/** A version of a note as it was, and the way back to it. */
export function NoteVersion({
  version,
  isCurrent,
  t,
  onRestore,
}: {
  version: OwnNote
  /** as the note is now */
  isCurrent: boolean
  t: AppStrings
  onRestore: () => void
}) {
  const words = t.notes
  const { name, text, changed, deleted } = version
  return (
    <Gloss
      look="version"
      margin={
        <>
          {formatOwnDay(changed, t.card)}
          <br />
          {formatTime(changed, t.card)}
        </>
      }
    >
      {deleted ? (
        <p class="small">{words.wasRemoved}</p>
      ) : (
        <>
          <b>
            <Foreign text={name} />
          </b>
          <p class="raw small" dir="auto">
            {plainText(text)}
          </p>
        </>
      )}
      {isCurrent && <span class="meta">{words.now}</span>}
      {!isCurrent && !deleted && (
        <button type="button" class="act" onClick={onRestore}>
          {words.restore}
        </button>
      )}
    </Gloss>
  )
}
