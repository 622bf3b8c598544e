import type { Fact, Note } from '../../../model/knowledge.ts'
import { getFactsOfNotes, type FactsOfNote } from '../../facts-of-notes.ts'
import { getLine } from '../../lookups.ts'
import { nameWith } from '../../name-with.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Gloss, Line } from '../../parts/gloss.tsx'
import { Facts, Ours, Positions } from '../../parts/note.tsx'
import { RemarkView } from '../../parts/remark.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { CopyItem } from '../../take/copy-item.tsx'
import { takeFact } from '../../take/taken.ts'
import type { ViewProps } from '../view-props.ts'
import type { NameRow } from './background-rows.ts'
import { WhatItIs } from './what-it-is.tsx'

/** Facts that stand open; the others wait behind their number. */
const open = 3

/** A name of which the reader or a pack says something, with all of it. */
export function KnownName({
  row,
  apparatus,
  t,
  onCard,
}: Pick<ViewProps, 'apparatus' | 't' | 'onCard'> & { row: NameRow }) {
  const { entity, name, notes, own } = row
  const factsOfNotes = getFactsOfNotes(notes, t.card.lang, apparatus.document.date)
  return (
    <div class="group name-row" role="listitem" data-row={entity.id}>
      <Gloss margin={<Line kind={getLine(entity.type)} />}>
        <h2>
          <button
            type="button"
            class="hit names"
            title={t.toCard}
            onClick={() => onCard(entity.mentions.slice(0, 1))}
          >
            <span class="name">
              <Foreign text={name.text} lang={name.lang} />
            </span>
            {name.other && <Foreign look="other" {...name.other} />}
          </button>
        </h2>
        <WhatItIs row={row} apparatus={apparatus} t={t} />
      </Gloss>
      {own.map((note) => (
        <OwnNote key={note.record.id} note={note} t={t} />
      ))}
      {factsOfNotes.map((told) => (
        <PackNote
          key={told.note.pack}
          told={told}
          name={name.text}
          isNamed={factsOfNotes.filter(({ facts }) => facts.length > 0).length > 1}
          day={apparatus.document.date}
          t={t}
        />
      ))}
    </div>
  )
}

function OwnNote({ note: { record, packTitle }, t }: { note: Note; t: AppStrings }) {
  if (!record.remark) return null
  return (
    <div class="pack">
      <Gloss look="tight">
        <span class="meta">
          <Ours texts={packTitle} t={t.card} />
        </span>
      </Gloss>
      <RemarkView remark={record.remark} locale={t.card} />
    </div>
  )
}

/** What one pack says; `isNamed`: with the pack's title before its facts. */
function PackNote({
  told: {
    note: { packTitle, record },
    facts,
    fresh,
  },
  name,
  isNamed,
  day,
  t,
}: {
  told: FactsOfNote
  /** of the thing, as it is called here */
  name: string
  isNamed: boolean
  /** of the article, ISO */
  day: string | null
  t: AppStrings
}) {
  const shown = Math.min(fresh, open)
  const after = (fact: Fact) => <CopyItem taken={() => takeFact(name, fact, t.card)} t={t.card} />
  return (
    <div class="pack">
      {isNamed && facts.length > 0 && (
        <Gloss look="tight">
          <span class="meta">
            {t.card.pack}
            <Ours texts={packTitle} t={t.card} />
          </span>
        </Gloss>
      )}
      <Facts facts={facts.slice(0, shown)} day={day} t={t.card} after={after} />
      {facts.length > shown && (
        <details>
          <summary aria-label={nameWith(t.more(facts.length - shown), name)}>
            {t.more(facts.length - shown)}
          </summary>
          <Facts facts={facts.slice(shown)} day={day} t={t.card} after={after} />
        </details>
      )}
      {record.positions?.length ? (
        <>
          <Gloss look="sides">
            <h3 class="label">{t.card.sides}</h3>
          </Gloss>
          <Positions positions={record.positions} t={t.card} />
        </>
      ) : null}
    </div>
  )
}
