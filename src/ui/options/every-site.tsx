import { useEffect, useState } from 'preact/hooks'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { EverySiteHost } from './every-site-host.ts'

/** Whether articles are read on any site. The browser keeps the answer, so it is asked for it. */
export function EverySite({ t, host }: { t: AppStrings; host: EverySiteHost }) {
  const [allowed, setAllowed] = useState(false)
  const { failed, attempt } = useAttempt()
  const look = () => void host.isAllowed().then(setAllowed, () => {})
  useEffect(() => {
    look()
    return host.onChange(look)
  }, [host])
  /** In the click itself: the browser asks the reader only then. */
  const turn = (on: boolean) =>
    void attempt(() => (on ? host.request() : host.giveBack())).finally(look)
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="every-site-help"
          checked={allowed}
          onClick={(event) => {
            // it shows what the browser holds, not what was pressed
            event.preventDefault()
            turn(!allowed)
          }}
        />
        {t.options.everySite}
      </label>
      <p class="small" id="every-site-help">
        {t.options.everySiteHelp}
      </p>
      <NotDone failed={failed} t={t} />
    </>
  )
}
