import { useEffect, useState } from 'preact/hooks'
import type { SettingsChange } from '../../../model/settings-change.ts'
import type { Settings } from '../../../model/settings.ts'
import { NotDone, useAttempt } from '../../parts/attempt.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { FeedsHost } from './feeds-host.ts'

/**
 * Whether articles that the reader opens are kept as reports, how many there are, and forgetting
 * them.
 */
export function Memory({
  t,
  host,
  settings,
  onChange,
}: {
  t: AppStrings
  host: FeedsHost
  settings: Settings
  onChange: (change: SettingsChange) => void
}) {
  const [count, setCount] = useState(0)
  const words = t.feeds
  const { failed, attempt } = useAttempt()
  const look = () => host.countMemory().then(setCount, () => setCount(0))
  useEffect(() => {
    void look()
    return host.onChange(() => void look())
  }, [host, settings.remember])
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.remember}
          onChange={(event) => onChange({ remember: event.currentTarget.checked })}
        />
        {words.memory}
      </label>
      <p class="small">{words.memoryHelp}</p>
      {count > 0 && (
        <p class="small">
          {words.remembered(count)}{' '}
          <button
            type="button"
            class="act"
            aria-label={`${words.forget}: ${words.remembered(count)}`}
            onClick={() =>
              void attempt(async () => {
                await host.forgetMemory()
                await look()
              })
            }
          >
            {words.forget}
          </button>
        </p>
      )}
      <NotDone failed={failed} t={t} />
    </>
  )
}
