import { render } from 'preact'
import { applyChange, type SettingsChange } from '../../model/settings-change.ts'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { troubleOf } from '../../model/trouble.ts'
import { dressPage } from '../dress-page.ts'
import type { NotDoneYet } from '../parts/attempt.tsx'
import type { WelcomeHost } from './host.ts'
import { Welcome } from './welcome.tsx'
import './welcome.css'

/**
 * Opens the first page in this document and keeps it in step with the settings. Never rejects:
 * where the settings cannot be had it shows what Hashiya is, and a choice tells that it failed.
 */
export async function startWelcome(host: WelcomeHost): Promise<void> {
  let lost: NotDoneYet | null = null
  let settings = await host.getSettings().catch(() => defaultSettings)
  const shortcuts = await host.getShortcuts().catch(() => [])
  const show = (next: Settings) => {
    settings = next
    const t = dressPage(settings, host.browserLanguage, (words) => words.welcome.title)
    render(
      <Welcome
        t={t}
        host={host}
        settings={settings}
        shortcuts={shortcuts}
        lost={lost}
        onChange={change}
      />,
      document.body,
    )
  }
  /** Shown at once; what could not be kept is taken back, and that is said. */
  const change = async (part: SettingsChange): Promise<boolean> => {
    const before = settings
    lost = null
    show(applyChange(settings, part))
    try {
      await host.setSettings(part)
      return true
    } catch (error) {
      lost = { trouble: troubleOf(error), again: () => void change(part) }
      show(await host.getSettings().catch(() => before))
      return false
    }
  }
  host.onSettings(show)
  show(settings)
  document.body.dataset.state = 'ready'
}
