/** What the page of the decision does. Its address says what is asked and which tab wants it. */
import type { AllowSubject } from '../../model/online.ts'
import type { SourceId } from '../../model/outward.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Browser } from '../../platform/browser.ts'
import type { AskBackground, AskPage } from '../../platform/messages/messages.ts'
import { needsKey, sourceHosts, wikipediaHosts, type ShownSource } from '../source-hosts.ts'
import type { AllowHost } from './host.ts'

/** Who is asked for what; of several, those that want a key only where the reader gave one. */
const sources: Record<AllowSubject['what'], readonly ShownSource[]> = {
  wikipedia: ['wikipedia'],
  reports: ['gdelt'],
  related: ['gdelt', 'guardian', 'wikipedia', 'fact-check'],
  wayback: ['wayback'],
  'fact-check': ['fact-check'],
  hypothesis: ['hypothesis'],
}
const isSubject = (what: string): what is AllowSubject['what'] => Object.hasOwn(sources, what)

export interface AllowHostDependencies extends Pick<AllowHost, 'getSettings'> {
  browser: Pick<Browser, 'i18n' | 'tabs'>
  askBackground: AskBackground
  askPage: AskPage
  /** asks the browser, in the reader's click; whether it allows these hosts now */
  requestHosts(hosts: readonly string[], source: SourceId): Promise<boolean>
  saveSettings(change: SettingsChange): Promise<unknown>
}

/** `search`: of the page's address. */
export function createAllowHost(
  search: string,
  {
    browser,
    askBackground,
    askPage,
    requestHosts,
    saveSettings,
    getSettings,
  }: AllowHostDependencies,
): AllowHost {
  const query = new URLSearchParams(search)
  const tab = query.get('tab') ?? ''
  const mark = query.get('mark') ?? ''
  const given = query.get('what') ?? ''
  const what = isSubject(given) ? given : 'wikipedia'
  const hostsOf = (source: ShownSource): string[] =>
    source === 'wikipedia'
      ? wikipediaHosts((query.get('langs') ?? '').split(','))
      : sourceHosts[source]
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
    sources: sources[what].map((source) => ({ source, hosts: hostsOf(source) })),
    getSettings,
    async allow(chosen, key) {
      const [first] = chosen
      if (!first) return false
      // one question of the browser for all; one that is sent a key is sent words too
      const most = chosen.find(needsKey) ?? first
      if (!(await requestHosts(chosen.flatMap(hostsOf), most))) return false
      await saveSettings({
        online: true,
        sources: Object.fromEntries(chosen.map((source) => [source, true])),
        ...(key !== null && needsKey(first) && { sourceKeys: { [first]: key } }),
      })
      await leave(true)
      return true
    },
    refuse: () => leave(false),
    openOptions: () => askBackground('open-options', {}),
  }
}
