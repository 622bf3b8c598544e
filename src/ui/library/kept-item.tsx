import { useState } from 'preact/hooks'
import { formatOwnDay } from '../date-time.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Day, Gloss } from '../parts/gloss.tsx'
import { Outward } from '../parts/outward.tsx'
import { forms, writeFile, type FileKind } from '../take/files.ts'
import { Pictures } from '../pictures/pictures.tsx'
import { plainText } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { ClaimOf } from './claim-of.tsx'
import { claimsWith, type Entry } from './entries.ts'
import { KeptApparatus } from './kept-apparatus.tsx'
import { SaveFiles } from '../take/save-files.tsx'

/** Statements with the words looked for that stand below an article. */
const most = 3

type Open = 'apparatus' | 'pictures' | 'files' | null

/** One kept article: what it is, what was found in it on request, files of it. */
export function KeptItem({
  entry,
  typed,
  t,
  onForget,
}: {
  entry: Entry
  typed: string
  t: AppStrings
  onForget: () => void
}) {
  const words = t.library
  const [open, setOpen] = useState<Open>(null)
  const { apparatus, kept } = entry
  const control = (name: string, onClick: () => void, more: object = {}) => (
    <button
      type="button"
      class="act"
      aria-label={`${name}: ${plainText(kept.article.title)}`}
      onClick={onClick}
      {...more}
    >
      {name}
    </button>
  )
  const turn = (to: NonNullable<Open>) => () => setOpen(open === to ? null : to)
  const hits = claimsWith(entry, typed, t.card.lang).slice(0, most)
  return (
    <article class="note kept" data-kept={kept.id}>
      <KeptHead entry={entry} t={t} />
      {open !== 'apparatus' &&
        hits.map((claim) => <ClaimOf key={claim.id} claim={claim} apparatus={apparatus} t={t} />)}
      <Gloss>
        <p class="row">
          {control(words.apparatus, turn('apparatus'), { 'aria-expanded': open === 'apparatus' })}
          {control(t.pictures.title, turn('pictures'), { 'aria-expanded': open === 'pictures' })}
          {control(words.take, turn('files'), { 'aria-expanded': open === 'files' })}
          {control(words.forget, onForget, { 'data-act': 'forget' })}
        </p>
        {open === 'pictures' && <Pictures apparatus={apparatus} t={t} />}
        {open === 'files' && (
          <SaveFiles
            kinds={Object.keys(forms) as FileKind[]}
            t={t}
            // it was read when it was kept, whenever the file is written
            write={(kind) => writeFile(kind, apparatus, t, kept.kept)}
          />
        )}
      </Gloss>
      {open === 'apparatus' && <KeptApparatus apparatus={apparatus} t={t} />}
    </article>
  )
}

/** Its title, which leads to it, where and when it was published and kept, how much was found. */
function KeptHead({ entry: { apparatus, kept, outlet, day }, t }: { entry: Entry; t: AppStrings }) {
  const words = t.library
  const { title, url, lang } = kept.article
  return (
    <Gloss margin={<Day iso={day} locale={t.card} />}>
      <h2 class="name">
        <Outward url={url}>
          <Foreign text={title} lang={lang} />
        </Outward>
      </h2>
      <p class="meta">
        <Foreign text={outlet} />
        {t.card.comma}
        {words.keptOn(formatOwnDay(kept.kept, t.card))}
      </p>
      <p class="small">
        {[
          t.claims(apparatus.claims.length),
          t.names(apparatus.entities.length),
          words.references(apparatus.citations.length),
        ].join(t.card.comma)}
      </p>
    </Gloss>
  )
}
