import { useState } from 'preact/hooks'
import { toPullRequest } from '../../exchange/pull-request.ts'
import type { ShownNote } from '../../model/own-note.ts'
import { plainText } from '../quote.ts'
import { sayCopied } from '../say-copied.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/** Copies a note that corrects a record, as the text of a pull request; says whether it did. */
export function CopyCorrection({ note, t }: { note: ShownNote; t: AppStrings }) {
  const { check, take } = t.card
  const [said, setSaid] = useState('')
  const copy = () => {
    // the same words again are heard only where they were gone
    setSaid('')
    void sayCopied(() => navigator.clipboard.writeText(toPullRequest(note)), take).then(setSaid)
  }
  return (
    <>
      <button
        type="button"
        class="act"
        aria-label={`${check.copy}: ${plainText(note.name)}`}
        onClick={copy}
      >
        {check.copy}
      </button>
      <span role="status" class="meta">
        {said}
      </span>
    </>
  )
}
