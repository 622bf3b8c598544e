import { useState } from 'preact/hooks'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import { needsKey } from '../source-hosts.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { AllowHost } from './host.ts'

/**
 * Who would be asked, what would be sent and what never is: then the reader decides, and the
 * browser asks once more.
 */
export function Allow({
  t,
  host,
  keyKnown,
}: {
  t: AppStrings
  host: AllowHost
  keyKnown: boolean
}) {
  const [refused, setRefused] = useState(false)
  const [key, setKey] = useState('')
  const words = t.sources.ask
  const wantsKey = needsKey(host.source) && !keyKnown
  const { failed, attempt } = useAttempt()
  const allow = () =>
    attempt(async () => setRefused(!(await host.allow(wantsKey ? key.trim() : null))))
  return (
    <main class="allow">
      <p class="brand">
        <Icon path={brandPath} look="mirror" />
        {t.brand}
      </p>
      <h1>{words.title}</h1>
      <p>{words[host.what]}</p>
      <WhoAndWhat t={t} host={host} />
      {wantsKey && <KeyField t={t} value={key} onKey={setKey} />}
      <p class="small">{words.never}</p>
      <div class="choices">
        <button
          type="button"
          class="primary"
          disabled={wantsKey && key.trim() === ''}
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
function WhoAndWhat({ t, host }: { t: AppStrings; host: AllowHost }) {
  const words = t.sources.ask
  return (
    <dl>
      <dt>{words.hosts}</dt>
      <dd>
        {host.hosts.map((name, i) => (
          <>
            {i > 0 && t.card.comma}
            <bdi dir="ltr">{name}</bdi>
          </>
        ))}
      </dd>
      <dt>{words.sent}</dt>
      <dd>{t.sources.sends[host.source]}</dd>
    </dl>
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
