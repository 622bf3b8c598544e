import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { SettingsChange } from '../../../model/settings-change.ts'
import type { Settings } from '../../../model/settings.ts'
import type { SourceStates } from '../../../platform/database/source-states.ts'
import { formatMoment, formatTime } from '../../moments.ts'
import { needsKey, shownSources, type ShownSource } from '../../source-hosts.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { NotDone, useAttempt } from '../../parts/attempt.tsx'
import { Choice } from '../frame/section.tsx'
import { KeptReports } from './kept-reports.tsx'
import type { SourcesHost } from './sources-host.ts'

interface SourcesProps {
  t: AppStrings
  host: SourcesHost
  settings: Settings
  onChange: (change: SettingsChange) => Promise<boolean>
}

/** The master switch, and each source: what it is given, whether it may be asked, how it fares. */
export function Sources({ t, host, settings, onChange }: SourcesProps) {
  const [allowed, setAllowed] = useState<Partial<Record<ShownSource, boolean>>>({})
  const [states, setStates] = useState<SourceStates>({})
  useEffect(() => {
    const look = () => {
      void host.getAllowed().then(setAllowed, () => {})
      void host.getStates().then(setStates, () => {})
    }
    look()
    return host.onChange(look)
  }, [host])
  const words = t.sources
  const { online, sources, sourceKeys, lookUp } = settings
  const { failed, attempt } = useAttempt()
  /** In the click itself: the browser asks the reader only then. */
  const turn = (source: ShownSource, on: boolean) =>
    void attempt(async () => {
      if (on && !(await host.allow(source))) return
      if ((await onChange({ sources: { [source]: on } })) && !on) await host.giveBack(source)
    })
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={online}
          onChange={(event) => void onChange({ online: event.currentTarget.checked })}
        />
        {words.master}
      </label>
      <p class="small">{words.masterHelp}</p>
      <ul class="sources">
        {shownSources.map((source) => (
          <li key={source}>
            <label class="check">
              <input
                type="checkbox"
                checked={sources[source]}
                onClick={(event) => turn(source, event.currentTarget.checked)}
              />
              {t.card.online.sourceNames[source]}
            </label>
            <p class="small">{words.sends[source]}</p>
            {needsKey(source) && (
              <KeyField
                words={words.key}
                label={`${words.key}: ${t.card.online.sourceNames[source]}`}
                value={sourceKeys[source]}
                onKey={(key) => void onChange({ sourceKeys: { [source]: key } })}
              />
            )}
            {needsKey(source) && <p class="meta">{words.keyHelp}</p>}
            <p class="meta" role="status">
              {stateOf(source)}
              {sources[source] && allowed[source] === false && (
                <>
                  {' '}
                  <button type="button" class="act" onClick={() => turn(source, true)}>
                    {words.allow}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <NotDone failed={failed} t={t} />
      <KeptReports t={t} host={host} />
      <p class="small" id="in-cards">
        {words.inCards}
      </p>
      <Choice
        name="look-up"
        label={words.inCards}
        value={lookUp}
        choices={[
          ['offer', words.lookUp.offer],
          ['auto', words.lookUp.auto],
          ['never', words.lookUp.never],
        ]}
        onChoose={(choice) => void onChange({ lookUp: choice })}
      />
    </>
  )

  function stateOf(source: ShownSource): string {
    if (!sources[source]) return words.states.off
    if (allowed[source] === false) return words.states.noPermission
    if (needsKey(source) && sourceKeys[source] === '') return words.states.noKey
    const { restingUntil = null, last = null } = states[source] ?? {}
    if (restingUntil && Date.parse(restingUntil) > Date.now())
      return words.restingUntil(formatTime(restingUntil))
    if (last)
      return words.lastFailure(
        t.card.online.failures[last.kind],
        formatMoment(last.at, t.card.lang),
      )
    return online ? words.states.allowed : words.popupOff
  }
}

/**
 * A key is kept once the reader leaves the field; what is being typed stays, whatever else on the
 * page is drawn anew.
 */
function KeyField({
  words,
  label,
  value,
  onKey,
}: {
  words: string
  label: string
  value: string
  onKey: (key: string) => void
}) {
  const [typed, setTyped] = useState(value)
  useLayoutEffect(() => setTyped(value), [value])
  return (
    <label class="key">
      {words}
      <input
        type="password"
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => onKey(event.currentTarget.value.trim())}
      />
    </label>
  )
}
