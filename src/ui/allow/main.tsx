import { render } from 'preact'
import { dressPage } from '../dress-page.ts'
import { needsKey } from '../source-hosts.ts'
import { Allow } from './allow.tsx'
import type { AllowHost } from './host.ts'
import './allow.css'

/** Opens the page on which the reader lets a source be asked, or not. Never rejects. */
export async function startAllow(host: AllowHost): Promise<void> {
  const settings = await host.getSettings().catch(() => null)
  const t = dressPage(
    settings,
    host.browserLanguage,
    (words) => `${words.brand}: ${words.sources.ask.title}`,
  )
  const keyKnown =
    settings !== null && needsKey(host.source) && settings.sourceKeys[host.source] !== ''
  render(<Allow t={t} host={host} keyKnown={keyKnown} />, document.body)
  document.body.dataset.state = 'ready'
}
