import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { SettingsChange } from '../../../model/settings-change.ts'
import type { Settings } from '../../../model/settings.ts'
import type { SourceStates } from '../../../platform/database/source-states.ts'
import { needsKey, shownSources, type ShownSource } from '../../source-hosts.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { NotDone, useAttempt } from '../../parts/attempt.tsx'
import { Choice } from '../frame/section.tsx'
import { KeptReports } from './kept-reports.tsx'
import { sayStanding, type Standing } from './source-standing.ts'
import type { SourcesHost } from './sources-host.ts'

interface SourcesProps {
  t: AppStrings
  host: SourcesHost
  settings: Settings
  onChange: (change: SettingsChange) => Promise<boolean>
}

/** The master switch, and each source: what it is given, whether it may be asked, how it fares. */
export function Sources({ t, host, settings, onChange }: SourcesProps) {
  const { allowed, states } = useStandings(host)
  const words = t.sources
  const { online, lookUp } = settings
  const { failed, attempt } = useAttempt()
  const [, drawAgain] = useState({})
  /** In the click itself: the browser asks the reader only then. */
  const turn = (source: ShownSource, on: boolean) =>
    void attempt(async () => {
      // drawn again: the browser has ticked what is not on
      if (on && !(await host.allow(source))) return drawAgain({})
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
          <SourceItem
            key={source}
            source={source}
            standing={{ settings, allowed, states }}
            t={t}
            onTurn={(on) => turn(source, on)}
            onKey={(key) => void onChange({ sourceKeys: { [source]: key } })}
          />
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
}

/** What the browser allows and how sources fare, looked at again at each change. */
function useStandings(host: SourcesHost): Omit<Standing, 'settings'> {
  const [allowed, setAllowed] = useState<Standing['allowed']>({})
  const [states, setStates] = useState<SourceStates>({})
  useEffect(() => {
    const look = () => {
      void host.getAllowed().then(setAllowed, () => {})
      void host.getStates().then(setStates, () => {})
    }
    look()
    return host.onChange(look)
  }, [host])
  return { allowed, states }
}

/** One source: what it is given, whether it may be asked, how it fares. */
function SourceItem({
  source,
  standing,
  t,
  onTurn,
  onKey,
}: {
  source: ShownSource
  standing: Standing
  t: AppStrings
  onTurn: (on: boolean) => void
  onKey: (key: string) => void
}) {
  const { settings, allowed } = standing
  const words = t.sources
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.sources[source]}
          onClick={(event) => onTurn(event.currentTarget.checked)}
        />
        {t.card.online.sourceNames[source]}
      </label>
      <p class="small">{words.sends[source]}</p>
      {needsKey(source) && (
        <KeyField
          words={words.key}
          label={`${words.key}: ${t.card.online.sourceNames[source]}`}
          value={settings.sourceKeys[source]}
          onKey={onKey}
        />
      )}
      {needsKey(source) && <p class="meta">{words.keyHelp}</p>}
      <p class="meta" role="status">
        {sayStanding(source, standing, t)}
        {settings.sources[source] && allowed[source] === false && (
          <>
            {' '}
            <button type="button" class="act" onClick={() => onTurn(true)}>
              {words.allow}
            </button>
          </>
        )}
      </p>
    </li>
  )
}

/**
 * A key is saved when the reader leaves the field; unsaved text stays when the rest of the page is
 * drawn again.
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
