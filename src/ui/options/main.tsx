import { render } from 'preact'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { chooseLanguage } from '../language.ts'
import { getStrings } from '../strings/get-strings.ts'
import type { OptionsHost } from './host.ts'
import { Options } from './options.tsx'
import './options.css'

/** Opens the options page in this document and keeps it in step with the settings. Never rejects: what cannot be loaded is shown as none. */
export async function startOptions(host: OptionsHost): Promise<void> {
  const page = document.documentElement
  let changed: Settings | null = null
  let take = (next: Settings): void => { changed = next }
  // from the start: what changes while the page is being filled is not lost
  host.onSettings(next => take(next))
  const [first, shortcuts] = await Promise.all([
    host.getSettings().catch(() => defaultSettings), host.getShortcuts().catch(() => []),
  ])
  let settings = changed ?? first
  const show = (next: Settings) => {
    settings = next
    const t = getStrings(chooseLanguage(settings.interfaceLanguage, host.browserLanguage))
    page.lang = t.card.lang
    page.dir = t.card.dir
    if (settings.theme) page.dataset.theme = settings.theme
    else delete page.dataset.theme
    document.title = `${t.brand}: ${t.options.title}`
    render(<Options t={t} host={host} settings={settings} shortcuts={shortcuts} onChange={change} />, document.body)
  }
  const change = (part: Partial<Settings>) => {
    show({ ...settings, ...part })
    void host.setSettings(part)
  }
  take = show
  show(settings)
  document.body.dataset.state = 'ready'
}
