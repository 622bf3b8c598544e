import { render } from 'preact'
import { chooseLanguage } from '../language.ts'
import { needsKey } from '../source-hosts.ts'
import { getStrings } from '../strings/get-strings.ts'
import { Allow } from './allow.tsx'
import type { AllowHost } from './host.ts'
import './allow.css'

/** Opens the page on which the reader lets a source be asked, or not. Never rejects. */
export async function startAllow(host: AllowHost): Promise<void> {
  const page = document.documentElement, settings = await host.getSettings().catch(() => null)
  const t = getStrings(chooseLanguage(settings?.interfaceLanguage ?? null, host.browserLanguage))
  page.lang = t.card.lang
  page.dir = t.card.dir
  if (settings?.theme) page.dataset.theme = settings.theme
  document.title = `${t.brand}: ${t.sources.ask.title}`
  const keyKnown = settings !== null && needsKey(host.source) && settings.sourceKeys[host.source] !== ''
  render(<Allow t={t} host={host} keyKnown={keyKnown} />, document.body)
  document.body.dataset.state = 'ready'
}
