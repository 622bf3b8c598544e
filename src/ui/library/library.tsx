import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeptArticle } from '../../model/kept-article.ts'
import { Confirm } from '../parts/confirm.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { StatusLine } from '../parts/status-line.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { anything, filterEntries, listOutlets, type Entry, type Wanted } from './entries.ts'
import { Filters } from './filters.tsx'
import type { LibraryHost } from './host.ts'
import { KeptItem } from './kept-item.tsx'
import { useLibrary } from './library-state.ts'
import { SaveFiles } from '../take/save-files.tsx'
import { WhoSaidWhat } from './who-said-what.tsx'
import { manyKinds, writeMany } from './write-many.ts'

interface LibraryProps {
  t: AppStrings
  host: LibraryHost
  first: KeptArticle[]
}

/** Articles that stand on the page at first; the rest by a press. */
const portion = 40

/** What the reader keeps: to be searched, read, saved and forgotten. */
export function Library({ t, host, first }: LibraryProps) {
  const words = t.library
  const { entries, said, forget, forgetAll } = useLibrary(host, first, t)
  const [wanted, setWanted] = useState<Wanted>(anything)
  const [room, setRoom] = useState(portion)
  const page = useRef<HTMLElement>(null)
  const find = (...places: string[]) =>
    places.map((place) => page.current?.querySelector<HTMLElement>(place)).find((one) => one)
  useEffect(() => {
    // what was pressed has gone with its article
    if (said.words && document.activeElement === document.body)
      find('.said button', '.said')?.focus()
  }, [said, entries])
  const shown = filterEntries(entries, wanted)
  return (
    <main class="ruled options notes library" ref={page}>
      <PageHead title={words.title} t={t} />
      <div class="lead">
        <p>{words.intro}</p>
        <StatusLine said={said} />
        {entries.length === 0 ? (
          <p class="small">{words.none}</p>
        ) : (
          <Filters
            t={t}
            wanted={wanted}
            onWanted={(change) => {
              setWanted({ ...wanted, ...change })
              setRoom(portion)
            }}
            count={entries.length}
            shown={shown.length}
            outlets={listOutlets(entries, wanted.outlet, t.card.lang)}
          />
        )}
      </div>
      <KeptList
        {...{ entries: shown, wanted, t, forget, room }}
        onMore={() => setRoom(room + portion)}
      />
      <WhoSaidWhat entries={shown} t={t} />
      {shown.length > 0 && <SaveAll entries={shown} t={t} />}
      {entries.length > 0 && <ForgetAll count={entries.length} t={t} onForget={forgetAll} />}
    </main>
  )
}

/** What is shown as one file. */
function SaveAll({ entries, t }: { entries: Entry[]; t: AppStrings }) {
  const articles = entries.map(({ apparatus, kept }) => ({ apparatus, at: kept.kept }))
  return (
    <section class="matter" aria-labelledby="save">
      <h2 id="save" class="m">
        {t.take.title}
      </h2>
      <div>
        <p>{t.library.takeAll(entries.length)}</p>
        <SaveFiles
          kinds={manyKinds}
          t={t}
          write={(kind, now) => writeMany(kind, articles, t, now)}
        />
      </div>
    </section>
  )
}

function ForgetAll({ count, t, onForget }: { count: number; t: AppStrings; onForget: () => void }) {
  const words = t.library
  return (
    <section class="matter" aria-labelledby="forget">
      <h2 id="forget" class="m">
        {words.forget}
      </h2>
      <div>
        <p>
          <Confirm
            words={words.forgetAll}
            label={words.forgetAll}
            sure={words.forgetAllSure}
            keep={words.keepThem}
            hint={words.forgetAllHint(count)}
            onConfirm={onForget}
          />
        </p>
      </div>
    </section>
  )
}

/** As many of them as there is room for, the next ones by a press. */
function KeptList({
  entries,
  wanted,
  t,
  forget,
  room,
  onMore,
}: {
  entries: Entry[]
  wanted: Wanted
  t: AppStrings
  forget: (entry: Entry) => void
  room: number
  onMore: () => void
}) {
  return (
    <>
      {entries.slice(0, room).map((entry) => (
        <KeptItem
          key={entry.kept.id}
          entry={entry}
          typed={wanted.typed}
          t={t}
          onForget={() => forget(entry)}
        />
      ))}
      {entries.length > room && (
        <p class="lead">
          <button type="button" class="act" onClick={onMore}>
            {t.more(entries.length - room)}
          </button>
        </p>
      )}
    </>
  )
}
