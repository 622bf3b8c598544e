import type { PageState } from '../../../model/apparatus.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import { brandPath, Icon } from '../../parts/icon.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'

export function Switch({
  label,
  on,
  onSwitch,
  disabled = false,
  isToCome = false,
}: {
  label: string
  on: boolean
  onSwitch: (on: boolean) => void
  disabled?: boolean
  /** how it stands is not known yet: nothing is seen in its place */
  isToCome?: boolean
}) {
  return (
    <button
      type="button"
      class={isToCome ? 'switch to-come' : 'switch'}
      role="switch"
      aria-checked={on}
      disabled={disabled || isToCome}
      onClick={() => onSwitch(!on)}
    >
      {label}
      <i />
    </button>
  )
}

interface TopProps {
  state: PageState
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
}

/** The brand, and whether this page and this site are read. */
export function Top({ state, t, host, attempt }: TopProps) {
  const readable = state.state !== 'not-allowed' && state.state !== 'browser-page'
  const siteOff = state.state === 'off' && state.where === 'site'
  return (
    <header class="top">
      <span class="brand">
        <Icon path={brandPath} look="mirror" />
        {t.brand}
      </span>
      {readable && (
        <span class="switches">
          <Switch
            label={t.onPage}
            on={state.state !== 'off'}
            disabled={siteOff}
            onSwitch={(on) => void attempt(() => host.setPage(on))}
          />
          <Switch
            label={t.onSite}
            on={!siteOff}
            onSwitch={(on) => void attempt(() => host.setSite(on))}
          />
        </span>
      )}
    </header>
  )
}
