/** The asking page's host in the real extension. Its address says what is asked and which tab wants it. */
import type { SourceId } from '../../model/outward.ts'
import { browser } from '../../platform/browser.ts'
import { requestHosts } from '../../platform/host-permissions.ts'
import { askBackground, askPage } from '../../platform/messages.ts'
import { loadSettings, saveSettings } from '../../platform/settings.ts'
import { reportsHost, wikipediaHosts } from '../source-hosts.ts'
import type { AllowHost } from './host.ts'

export function createAllowHost(): AllowHost {
  const query = new URLSearchParams(location.search), tab = query.get('tab') ?? ''
  const what = query.get('what') === 'reports' ? 'reports' : 'wikipedia'
  const source: SourceId = what === 'reports' ? 'gdelt' : 'wikipedia'
  const hosts = what === 'reports' ? [reportsHost] : wikipediaHosts((query.get('langs') ?? '').split(','))
  const leave = async (allowed: boolean) => {
    if (/^\d+$/.test(tab)) {
      await askPage(Number(tab), 'allowed', { allowed }).catch(() => null)
      await browser.tabs.update(Number(tab), { active: true }).catch(() => null)
    }
    const own = await browser.tabs.getCurrent()
    if (own?.id !== undefined) await browser.tabs.remove(own.id)
  }
  return {
    browserLanguage: browser.i18n.getUILanguage(), what, hosts, getSettings: loadSettings,
    async allow() {
      if (!(await requestHosts(hosts, source))) return false
      const { sources } = await loadSettings()
      await saveSettings({ online: true, sources: { ...sources, [source]: true } })
      await leave(true)
      return true
    },
    refuse: () => leave(false),
    openOptions() { void askBackground('open-options', {}) },
  }
}
