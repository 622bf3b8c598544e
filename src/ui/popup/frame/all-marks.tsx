import { useEffect, useState } from 'preact/hooks'
import type { Attempt } from '../../parts/attempt.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'
import { Switch } from './top.tsx'

/**
 * Whether the page shows all marks or only a few. Its place is kept until that is known: what stands
 * below would move from under the pointer.
 */
export function AllMarks({
  t,
  host,
  attempt,
}: {
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
}) {
  const [quiet, setQuiet] = useState<boolean | null>(null)
  useEffect(() => {
    void host.getSettings().then(
      (settings) => setQuiet(settings.quiet),
      () => setQuiet(null),
    )
  }, [])
  return (
    <Switch
      label={t.allMarks}
      on={quiet === false}
      isToCome={quiet === null}
      onSwitch={(all) =>
        void attempt(async () => {
          await host.setQuiet(!all)
          setQuiet(!all)
        })
      }
    />
  )
}
