import type { Note } from '../../model/knowledge.ts'
import { continueNote } from '../begin-note.ts'
import { Press } from '../parts/press.tsx'
import { RemarkView } from '../parts/remark.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardProps } from './card-props.ts'

/** The reader's own note on a name, with the way to change it. */
export function OwnNote({
  note,
  t,
  onNote,
}: {
  note: Note
  t: CardStrings
  onNote: CardProps['onNote']
}) {
  const { id, remark } = note.record
  if (!remark) return null
  return (
    <section class="ruled own">
      <h3 class="label">
        {t.ownNote}{' '}
        <Press look="link" t={t} onPress={() => onNote(continueNote(note), id)}>
          {t.editNote}
        </Press>
      </h3>
      <RemarkView remark={remark} locale={t} />
    </section>
  )
}
