import type { EntityRecord, Note } from '../../model/knowledge.ts'
import { beginSelectionNote, toSource } from '../begin-note.ts'
import { orderByDay } from '../facts-by-day.ts'
import { getLine, splitFacts } from '../lookups.ts'
import { pickText } from '../language.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss, Line } from '../parts/gloss.tsx'
import { Description, Facts, Ours } from '../parts/note.tsx'
import { Press } from '../parts/press.tsx'
import { RemarkView } from '../parts/remark.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import { AllButton } from './all-button.tsx'
import { DatedPieces } from './dated-piece.tsx'
import { Frame, type ViewProps } from './frame.tsx'
import { Part } from './part.tsx'

/** Before the reader asks for all: facts of a record, reports. */
const shown = { facts: 1, reports: 4 }

/**
 * What is known of words that the reader selected: every record that bears such a name, and
 * reports.
 */
export function LookUpCard(view: ViewProps) {
  const {
    props: { apparatus, onNote },
    t,
    all,
    onAll,
  } = view
  const words = apparatus.document.text
  const notes = Object.values(apparatus.notes)
  const { related } = apparatus
  const reports = related.slice(0, all ? undefined : shown.reports)
  const more =
    related.length > shown.reports ||
    notes.some(({ record }) => (record.facts?.length ?? 0) > shown.facts)
  return (
    <Frame
      {...view}
      line={null}
      kind={t.lookedUp}
      label={words}
      head={
        <h2 class="name two">
          <Foreign text={words} lang={apparatus.document.lang} />
        </h2>
      }
      foot={
        <>
          <Press t={t} onPress={() => onNote(beginSelectionNote(words, toSource(apparatus)), null)}>
            {t.writeNote}
          </Press>
          {more && (
            <AllButton all={all} onAll={onAll}>
              {all ? t.fewer : t.more}
            </AllButton>
          )}
        </>
      }
    >
      {notes.length === 0 && related.length === 0 && (
        <section>
          <p class="small">{t.nothingKnown}</p>
        </section>
      )}
      {notes.map((note) => (
        <Record
          key={`${note.pack}:${note.record.id}`}
          {...{ note, all, t }}
          day={apparatus.document.date}
        />
      ))}
      {related.length > 0 && (
        <Part title={t.reportsOnIt}>
          <DatedPieces label={t.reportsOnIt} reports={reports} {...{ apparatus, t }} />
        </Part>
      )}
    </Frame>
  )
}

function Record({
  note: { record, packTitle },
  all,
  day,
  t,
}: {
  note: Note
  all: boolean
  /** of the article, ISO */
  day: string | null
  t: CardStrings
}) {
  const name = findName(record, t.lang)
  const facts = orderByDay(splitFacts(record, t.lang).facts, day)
  return (
    <section class="ruled">
      <Gloss margin={<Line kind={getLine(record.type)} />}>
        {name && (
          <h3>
            <Foreign text={name.text} lang={name.lang} look="title" />
          </h3>
        )}
        <p class="small">
          <Description record={record} t={t} />
        </p>
        <p class="meta">
          {!record.remark && t.pack}
          <Ours texts={packTitle} t={t} />
        </p>
      </Gloss>
      {record.remark && <RemarkView remark={record.remark} locale={t} />}
      <Facts facts={facts.slice(0, all ? undefined : shown.facts)} day={day} t={t} />
    </section>
  )
}

/** What a record is called; a note of the reader's own may bear a name that is no label. */
function findName(
  { labels, remark }: EntityRecord,
  lang: string,
): { text: string; lang?: string } | null {
  return remark?.name === undefined ? pickText(labels, lang) : { text: remark.name }
}
