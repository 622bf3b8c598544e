import { useEffect, useState } from 'preact/hooks'
import type { Attempt } from '../../parts/attempt.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'
import { Switch } from './top.tsx'

/** Whether the page shows all marks or only a few. */
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
  if (quiet === null) return null
  return (
    <Switch
      label={t.allMarks}
      on={!quiet}
      onSwitch={(all) =>
        void attempt(async () => {
          await host.setQuiet(!all)
          setQuiet(!all)
        })
      }
    />
  )
}
