import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import type { ShownSource } from '../source-hosts.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { AllowHost } from './host.ts'

interface AllowProps {
  t: AppStrings
  host: AllowHost
  /** with their hosts; of several the reader may leave some out */
  offered: AllowHost['sources']
  wantsKey: boolean
}

/**
 * Who would be asked, what would be sent and what never is: then the reader decides, and the
 * browser asks once more.
 */
export function Allow({ t, host, offered, wantsKey }: AllowProps) {
  const [refused, setRefused] = useState(false)
  const [key, setKey] = useState('')
  const [left, setLeft] = useState<readonly ShownSource[]>([])
  const words = t.sources.ask
  const { failed, attempt } = useAttempt()
  const chosen = offered.map(({ source }) => source).filter((source) => !left.includes(source))
  const allow = () =>
    attempt(async () => setRefused(!(await host.allow(chosen, wantsKey ? key.trim() : null))))
  return (
    <main class="allow">
      <p class="brand">
        <Icon path={brandPath} look="mirror" />
        {t.brand}
      </p>
      <h1>{words.title}</h1>
      <p>{words[host.what]}</p>
      {offered.map(({ source, hosts }) => (
        <WhoAndWhat key={source} t={t} source={source} hosts={hosts}>
          {offered.length > 1 && <Chosen t={t} source={source} left={left} onLeft={setLeft} />}
        </WhoAndWhat>
      ))}
      {wantsKey && <KeyField t={t} value={key} onKey={setKey} />}
      <p class="small">{host.what === 'hypothesis' ? words.neverToGroup : words.never}</p>
      <div class="choices">
        <button
          type="button"
          class="primary"
          disabled={(wantsKey && key.trim() === '') || chosen.length === 0}
          onClick={() => void allow()}
        >
          {words.allow}
        </button>
        <button type="button" class="quiet" onClick={() => void attempt(() => host.refuse())}>
          {words.notNow}
        </button>
        <button type="button" class="link" onClick={() => void attempt(() => host.openOptions())}>
          {words.toSettings}
        </button>
      </div>
      <p role="status" class="small">
        {refused && words.refused}
      </p>
      <NotDone failed={failed} t={t} />
    </main>
  )
}

/** Who is asked, and what is sent. */
function WhoAndWhat({
  t,
  source,
  hosts,
  children,
}: {
  t: AppStrings
  source: ShownSource
  hosts: readonly string[]
  children: ComponentChildren
}) {
  const words = t.sources.ask
  return (
    <div>
      {children}
      <dl>
        <dt>{words.hosts}</dt>
        <dd>
          {hosts.map((name, i) => (
            <>
              {i > 0 && t.card.comma}
              <bdi dir="ltr">{name}</bdi>
            </>
          ))}
        </dd>
        <dt>{words.sent}</dt>
        <dd>{t.sources.sends[source]}</dd>
      </dl>
    </div>
  )
}

/** Of several sources, whether this one is to be asked. */
function Chosen({
  t,
  source,
  left,
  onLeft,
}: {
  t: AppStrings
  source: ShownSource
  left: readonly ShownSource[]
  onLeft: (left: readonly ShownSource[]) => void
}) {
  return (
    <label class="chosen">
      <input
        type="checkbox"
        checked={!left.includes(source)}
        onChange={(event) =>
          onLeft(
            event.currentTarget.checked ? left.filter((one) => one !== source) : [...left, source],
          )
        }
      />{' '}
      {t.card.online.sourceNames[source]}
    </label>
  )
}

function KeyField({
  t,
  value,
  onKey,
}: {
  t: AppStrings
  value: string
  onKey: (key: string) => void
}) {
  return (
    <>
      <label class="key">
        {t.sources.ask.keyWanted}{' '}
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={value}
          onInput={(event) => onKey(event.currentTarget.value)}
        />
      </label>
      <p class="meta">{t.sources.keyHelp}</p>
    </>
  )
}
