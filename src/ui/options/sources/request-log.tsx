import { useEffect, useState } from 'preact/hooks'
import type { RequestEntry } from '../../../model/outward.ts'
import { toOwnDay } from '../../../model/own-day.ts'
import { formatDateTime } from '../../date-time.ts'
import { createFilter } from '../../filter.ts'
import { NotDone, useAttempt } from '../../parts/attempt.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { plainText } from '../../quote.ts'
import { saveBlob } from '../../save-blob.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { SourcesHost } from './sources-host.ts'

/** Lines that are shown at first, and more at each press. */
const step = 25
/** Milliseconds: a feed's look writes several lines at once. */
const patience = 300

/** Every request that left, newest first: when, to whom, why, with what words, how it ended. */
export function RequestLog({ t, host }: { t: AppStrings; host: SourcesHost }) {
  const { entries: listed, look, failed, attempt } = useRequests(host)
  const entries = listed ?? []
  const [typed, setTyped] = useState('')
  const [room, setRoom] = useState(step)
  const words = t.sources.log
  const matches = createFilter(typed)
  const found = entries.filter((entry) => matches(...textsOf(entry, t)))
  const clear = () =>
    attempt(async () => {
      await host.clearRequests()
      await look()
    })
  return (
    <>
      <p class="small">{words.help}</p>
      {entries.length > 0 && <FilterField label={words.filter} value={typed} onValue={setTyped} />}
      <p class="meta" role="status">
        {!listed
          ? ''
          : entries.length === 0
            ? words.none
            : found.length === 0
              ? words.noneMatches
              : words.shown(Math.min(room, found.length), entries.length)}
      </p>
      <ol class="log">
        {found.slice(0, room).map((entry) => (
          <LogEntry key={entry.id} entry={entry} t={t} />
        ))}
      </ol>
      <p class="acts">
        {found.length > room && (
          <button type="button" class="act" onClick={() => setRoom(room + step)}>
            {words.more}
          </button>
        )}
        <button
          type="button"
          class="act"
          aria-label={`${words.refresh}: ${words.title}`}
          onClick={() => void attempt(look)}
        >
          {words.refresh}
        </button>
        {entries.length > 0 && <ExportButton entries={entries} words={words.export} />}
        {entries.length > 0 && (
          <Confirm
            words={words.clear}
            label={words.clear}
            sure={words.confirmClear}
            keep={words.keep}
            onConfirm={() => void clear()}
          />
        )}
      </p>
      <NotDone failed={failed} t={t} />
    </>
  )
}

/** The log, listed again at each change; null until it is known, which is not the same as empty. */
function useRequests(host: SourcesHost) {
  const [entries, setEntries] = useState<RequestEntry[] | null>(null)
  const { failed, attempt } = useAttempt()
  const look = () => host.getRequests().then(setEntries)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    void attempt(look)
    const stop = host.onRequests(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void attempt(look), patience)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [host])
  return { entries, look, failed, attempt }
}

function ExportButton({ entries, words }: { entries: RequestEntry[]; words: string }) {
  const save = () =>
    saveBlob(
      'hashiya-requests.json',
      new Blob([JSON.stringify(entries, null, 2)], { type: 'application/json' }),
    )
  return (
    <button type="button" class="act" onClick={save}>
      {words}
    </button>
  )
}

function LogEntry({ entry, t }: { entry: RequestEntry; t: AppStrings }) {
  const words = t.sources.log
  return (
    <li>
      <p>
        <b>{t.card.online.sourceNames[entry.source]}</b>
        {t.card.comma}
        {words.purposes[entry.purpose]}
      </p>
      {entry.words.length > 0 && (
        <p class="small">
          {words.words}:{' '}
          {entry.words.map((word, i) => (
            <>
              {i > 0 && t.card.comma}
              <Foreign text={word} />
            </>
          ))}
        </p>
      )}
      <p class="meta">
        {formatDateTime(entry.at, t.card)}
        {t.card.comma}
        {outcomeOf(entry, t)}
        {entry.status !== null && (
          <>
            {' '}
            <bdi>{entry.status}</bdi>
          </>
        )}
        {t.card.comma}
        {words.bytes(entry.sent, entry.received)}
      </p>
      <p class="meta">
        <bdi dir="ltr">{plainText(entry.url)}</bdi>
        {ledOn(entry, t)}
      </p>
    </li>
  )
}

/** A followed request says where it ended, or that nobody knows. */
function ledOn({ ended, follows, outcome }: RequestEntry, t: AppStrings): string {
  const { log } = t.sources
  if (ended !== undefined) return t.card.comma + log.ended(`\u2066${plainText(ended)}\u2069`)
  return follows && outcome === 'network' ? t.card.comma + log.mayHaveLed : ''
}

const outcomeOf = ({ outcome }: RequestEntry, t: AppStrings): string =>
  t.sources.log.outcomes[outcome ?? 'underWay']

/** What a search in the log looks at: what a line shows, and its day in digits. */
function textsOf(entry: RequestEntry, t: AppStrings): string[] {
  return [
    t.card.online.sourceNames[entry.source],
    t.sources.log.purposes[entry.purpose],
    entry.url,
    ...entry.words,
    outcomeOf(entry, t),
    formatDateTime(entry.at, t.card),
    toOwnDay(entry.at),
  ]
}
