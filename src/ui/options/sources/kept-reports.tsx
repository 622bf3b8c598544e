import { useEffect, useState } from 'preact/hooks'
import { NotDone, useAttempt } from '../../parts/attempt.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { SourcesHost } from './sources-host.ts'

/**
 * How many reports of online sources are kept, and forgetting them; nothing where there are none.
 */
export function KeptReports({ t, host }: { t: AppStrings; host: SourcesHost }) {
  const [count, setCount] = useState(0)
  const { failed, attempt } = useAttempt()
  const look = () => host.countKeptReports().then(setCount, () => setCount(0))
  useEffect(() => {
    void look()
    return host.onKeptReports(() => void look())
  }, [host])
  if (count === 0) return null
  return (
    <>
      <p class="small">
        {t.sources.given(count)}{' '}
        <button
          type="button"
          class="act"
          aria-label={`${t.feeds.forget}: ${t.sources.given(count)}`}
          onClick={() =>
            void attempt(async () => {
              await host.forgetKeptReports()
              await look()
            })
          }
        >
          {t.feeds.forget}
        </button>
      </p>
      <NotDone failed={failed} t={t} />
    </>
  )
}
