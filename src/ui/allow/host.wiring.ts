/**
 * The asking page's host in the real extension. Its address says what is asked and which tab wants
 * it.
 */
import type { AllowSubject } from '../../model/online.ts'
import { browser } from '../../platform/browser.ts'
import { requestHosts } from '../../platform/permissions/host-permissions.ts'
import { askBackground, askPage } from '../../platform/messages/messages.ts'
import { loadSettings, saveSettings } from '../../platform/messages/settings.ts'
import { needsKey, sourceHosts, wikipediaHosts, type ShownSource } from '../source-hosts.ts'
import type { AllowHost } from './host.ts'

/** Who is asked for what. */
const sources: Record<AllowSubject['what'], ShownSource> = {
  wikipedia: 'wikipedia',
  reports: 'gdelt',
  related: 'gdelt',
  wayback: 'wayback',
  'fact-check': 'fact-check',
}
const isSubject = (what: string): what is AllowSubject['what'] => Object.hasOwn(sources, what)

export function createAllowHost(): AllowHost {
  const query = new URLSearchParams(location.search)
  const tab = query.get('tab') ?? ''
  const mark = query.get('mark') ?? ''
  const given = query.get('what') ?? ''
  const what = isSubject(given) ? given : 'wikipedia'
  const source = sources[what]
  const hosts =
    what !== 'wikipedia'
      ? sourceHosts[source]
      : wikipediaHosts((query.get('langs') ?? '').split(','))
  const leave = async (allowed: boolean) => {
    // the question goes on in the background: this page need not wait for the answer
    if (mark !== '') void askBackground('decided', { mark, allowed }).catch(() => null)
    if (/^\d+$/.test(tab)) {
      if (mark === '') await askPage(Number(tab), 'allowed', { allowed }).catch(() => null)
      await browser.tabs.update(Number(tab), { active: true }).catch(() => null)
    }
    const own = await browser.tabs.getCurrent()
    if (own?.id !== undefined) await browser.tabs.remove(own.id)
  }
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    what,
    source,
    hosts,
    getSettings: loadSettings,
    async allow(key) {
      if (!(await requestHosts(hosts, source))) return false
      await saveSettings({
        online: true,
        sources: { [source]: true },
        ...(key !== null && needsKey(source) && { sourceKeys: { [source]: key } }),
      })
      await leave(true)
      return true
    },
    refuse: () => leave(false),
    openOptions: () => askBackground('open-options', {}),
  }
}
