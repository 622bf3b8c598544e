import { useEffect, useState } from 'preact/hooks'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { EverySiteHost } from './every-site-host.ts'

/** Whether articles are read on any site. The browser keeps the answer, so it is asked for it. */
export function EverySite({ t, host }: { t: AppStrings; host: EverySiteHost }) {
  /** null until it is known: a box that shows the wrong answer would be pressed for it */
  const [allowed, setAllowed] = useState<boolean | null>(null)
  const { failed, attempt } = useAttempt()
  const look = () =>
    void host.isAllowed().then(setAllowed, () => setAllowed((before) => before ?? false))
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
          checked={allowed ?? false}
          disabled={allowed === null}
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
