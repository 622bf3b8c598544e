import type { EntityRecord, Localised, Note, SourceRef } from '../../model/knowledge.ts'
import { beginCorrection, publicSources } from '../begin-correction.ts'
import { Ours } from '../parts/note.tsx'
import { Outward } from '../parts/outward.tsx'
import { Press } from '../parts/press.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardProps } from './card-props.ts'

/** Links that are shown for one record. */
const mostLinks = 3

/** A record's public sources, one page of each: two pages of one name cannot be told apart. */
const listSources = (record: EntityRecord): SourceRef[] =>
  publicSources(record)
    .filter(({ name }, at, all) => all.findIndex((other) => isSameName(other.name, name)) === at)
    .slice(0, mostLinks)

const isSameName = (a: Localised, b: Localised): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A record that may be wrong: its public sources, and a correction of it as a note begun. */
export function CheckRecord({
  notes,
  name,
  t,
  onNote,
}: {
  /** what packs say of the name */
  notes: readonly Note[]
  name: string
  t: CardStrings
  onNote: CardProps['onNote']
}) {
  const words = t.check
  return (
    <>
      {notes.map((note) => {
        const sources = listSources(note.record)
        return (
          <p key={`${note.pack}:${note.record.id}`} class="small">
            {words.title}{' '}
            <Press look="link" t={t} onPress={() => onNote(beginCorrection(note, name, t), null)}>
              {words.write}
            </Press>
            {notes.length > 1 && (
              <span class="meta">
                {' '}
                {t.pack}
                <Ours texts={note.packTitle} t={t} />
              </span>
            )}
            {sources.length > 0 && (
              <span class="meta who">
                {words.readAt}
                {sources.map((source, at) => (
                  <>
                    {at > 0 && t.comma}
                    <Outward url={source.url} look="src">
                      <Ours texts={source.name} t={t} />
                    </Outward>
                  </>
                ))}
              </span>
            )}
          </p>
        )
      })}
    </>
  )
}
