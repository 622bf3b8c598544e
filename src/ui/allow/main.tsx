import { render } from 'preact'
import type { Settings } from '../../model/settings.ts'
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
  const { offered, wantsKey } = chooseOffers(host.sources, settings)
  render(<Allow t={t} host={host} offered={offered} wantsKey={wantsKey} />, document.body)
  document.body.dataset.state = 'ready'
}

/**
 * Of several sources those without a key are left out where they want one; a single one asks for it
 * on the page.
 */
function chooseOffers(
  sources: AllowHost['sources'],
  settings: Settings | null,
): { offered: AllowHost['sources']; wantsKey: boolean } {
  const lacksKey = ({ source }: AllowHost['sources'][number]) =>
    needsKey(source) && (settings?.sourceKeys[source] ?? '') === ''
  return sources.length > 1
    ? { offered: sources.filter((one) => !lacksKey(one)), wantsKey: false }
    : { offered: sources, wantsKey: sources.some(lacksKey) }
}
