import { render } from 'preact'
import { defaultSettings } from '../../model/settings.ts'
import { dressPage } from '../dress-page.ts'
import { hearSettings } from '../hear-settings.ts'
import { showSettings } from '../shown-settings.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { WelcomeHost } from './host.ts'
import { Welcome } from './welcome.tsx'
import './welcome.css'

/**
 * Opens the first page in this document and keeps it in step with the settings. Never rejects:
 * where the settings cannot be had it shows what Hashiya is, and a choice tells that it failed.
 */
export async function startWelcome(host: WelcomeHost): Promise<void> {
  const heard = hearSettings(host)
  const first = await host.getSettings().catch(() => defaultSettings)
  const shortcuts = await host.getShortcuts().catch(() => [])
  const show = showSettings(host, heard.getEarly() ?? first, (shown) => {
    const titleOf = ({ welcome }: AppStrings) => welcome.title
    const t = dressPage(shown.settings, host.browserLanguage, titleOf)
    render(<Welcome t={t} host={host} shortcuts={shortcuts} {...shown} />, document.body)
  })
  heard.follow(show)
  document.body.dataset.state = 'ready'
}
