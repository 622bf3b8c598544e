import type { PageState } from '../model/apparatus.ts'
import type { PageSettings } from '../model/settings.ts'
import type { MarginDependencies } from './page-cards.ts'

/** What the page script knows of the extension's own access to the page. */
export interface Access {
  /** the extension was updated or removed under the page: nothing answers it any more */
  isGone(): boolean
  /** the browser let no script of ours into the page when it was last asked: access was withdrawn */
  isRefused(): boolean
  /** `callback` hears that it let one in again, as after a click of the reader */
  onAgain(callback: () => void): void
}

/** Whether the page is read and marked, and if not, why. */
export interface Presence {
  /** null: it is */
  whyOff(): PageState | null
  /** switches this page off, or on again */
  setOff(isOff: boolean): void
  /** as the session's, and tells where no script can come any more: marks would promise a card */
  loadScript: MarginDependencies['loadScript']
}

/** `clear` is called where the extension is gone, `read` where it was shut out or let in again. */
export function createPresence(
  { loadScript, isGone, isRefused, onAgain }: Access & Pick<MarginDependencies, 'loadScript'>,
  getSettings: () => PageSettings,
  { clear, read }: { clear(): void; read(): void },
): Presence {
  let isOff = false
  let isShutOut = false
  const shut = (now: boolean) => {
    if (isShutOut === now) return
    isShutOut = now
    read()
  }
  onAgain(() => shut(false))
  return {
    whyOff() {
      if (isShutOut) return { state: 'not-allowed', host: location.hostname }
      if (isOff) return { state: 'off', where: 'page' }
      const { sitesOff } = getSettings()
      return sitesOff.includes(location.hostname) ? { state: 'off', where: 'site' } : null
    },
    setOff(next) {
      isOff = next
    },
    async loadScript() {
      const script = await loadScript()
      if (script !== null) return script
      if (isGone()) {
        isOff = true
        clear()
      } else if (isRefused()) shut(true)
      return null
    },
  }
}
