import { render } from 'preact'
import { applyChange, type SettingsChange } from '../../model/settings-change.ts'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { dressPage } from '../dress-page.ts'
import type { OptionsHost } from './host.ts'
import { Options } from './options.tsx'
import './options.css'

/**
 * Opens the options page in this document and keeps it in step with the settings. Never rejects:
 * what cannot be loaded is shown as none.
 */
export async function startOptions(host: OptionsHost): Promise<void> {
  let changed: Settings | null = null
  let take = (next: Settings): void => {
    changed = next
  }
  // from the start: what changes while the page is being filled is not lost
  host.onSettings((next) => take(next))
  const [first, shortcuts] = await Promise.all([
    host.getSettings().catch(() => defaultSettings),
    host.getShortcuts().catch(() => []),
  ])
  let settings = changed ?? first
  let isLost = false
  const show = (next: Settings) => {
    settings = next
    const t = dressPage(
      settings,
      host.browserLanguage,
      (words) => `${words.brand}: ${words.options.title}`,
    )
    render(
      <Options
        t={t}
        host={host}
        settings={settings}
        shortcuts={shortcuts}
        isLost={isLost}
        onChange={change}
      />,
      document.body,
    )
  }
  /** Shown at once; what could not be kept is taken back, and that is said. */
  const change = async (part: SettingsChange): Promise<boolean> => {
    const before = settings
    isLost = false
    show(applyChange(settings, part))
    try {
      await host.setSettings(part)
      return true
    } catch {
      isLost = true
      show(await host.getSettings().catch(() => before))
      return false
    }
  }
  take = show
  show(settings)
  document.body.dataset.state = 'ready'
}
