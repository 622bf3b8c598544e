/**
 * Where the page script runs: in a page of a listed site whose look script asks for it, once by the
 * reader's click, always on a host that the reader allowed, and, if the reader allowed every site,
 * where a stricter look finds what is likely an article.
 */
import { messageOf } from '../../model/message-of.ts'
import type { Settings } from '../../model/settings.ts'
import type { Browser, Runtime } from '../../platform/browser.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'

type AskedHosts = Pick<Settings, 'askedHosts'>

export interface PageScriptDependencies {
  browser: Pick<Browser, 'permissions' | 'runtime' | 'scripting' | 'tabs'>
  loadSettings(): Promise<AskedHosts>
  /** calls back after each change of the settings */
  onSettingsChanged(callback: (now: AskedHosts, before: AskedHosts) => void): unknown
}

export interface PageScript {
  /** Runs the page script once. Needs the tab's activeTab grant or a permission for its host. */
  runInTab(tabId: number): Promise<{ ok: boolean; message?: string }>
  /** Runs it in the page whose look script asks for it. Whether the browser let us. */
  runInSender(sender: Runtime.MessageSender): Promise<boolean>
  /**
   * Hosts were allowed: from now on their pages are read, the one in front at once (asking for it
   * may have closed the popup). Not so hosts that are only to be asked, and every site at once.
   */
  onHostAllowed(origins?: readonly string[]): Promise<void>
  /**
   * Keeps the registered scripts in step with the permissions that the browser holds for us beyond
   * the manifest's own.
   */
  registerAllowedHosts(): Promise<void>
  /**
   * Listens to the settings: a host that was allowed comes to be one that is only asked, or the
   * other way round. To be called as the worker starts.
   */
  listen(): void
}

const scriptId = 'allowed-hosts'
const lookId = 'every-site'

/** The built files: tools/build/lone-scripts.ts puts them there. */
const pageScript = 'src/content/main.iife.js'
const everySiteScript = 'src/content/every-site.iife.js'

export function createPageScript({
  browser,
  loadSettings,
  onSettingsChanged,
}: PageScriptDependencies): PageScript {
  const inTurn = createTaskQueue()
  const runIn = async (
    target: Target,
    injectImmediately = false,
  ): ReturnType<PageScript['runInTab']> => {
    try {
      await browser.scripting.executeScript({ target, files: [pageScript], injectImmediately })
      return { ok: true }
    } catch (error) {
      return { ok: false, message: messageOf(error) }
    }
  }
  const runInTab: PageScript['runInTab'] = (tabId) => runIn({ tabId })
  const registerAllowedHosts = () => inTurn(() => register(browser, loadSettings))
  return {
    runInTab,
    runInSender: async (sender) => {
      const target = targetOf(sender)
      // what asks has seen the whole page: to wait until it is idle would only delay the marks
      return target !== null && (await runIn(target, true)).ok
    },
    registerAllowedHosts,
    async onHostAllowed(origins = []) {
      await registerAllowedHosts()
      const { askedHosts } = await loadSettings()
      const isNoPage = (origin: string) => isAsked(origin, askedHosts) || isEverySite(origin)
      if (origins.length > 0 && origins.every(isNoPage)) return
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      if (tab?.id !== undefined) await runInTab(tab.id)
    },
    listen() {
      onSettingsChanged((now, before) => {
        if (now.askedHosts.join() !== before.askedHosts.join()) void registerAllowedHosts()
      })
    },
  }
}

type Target = Parameters<Browser['scripting']['executeScript']>[0]['target']

/**
 * The very page that asks, where the browser names it (Chromium): its tab may show another by now,
 * or not show it yet.
 */
function targetOf(sender: Runtime.MessageSender): Target | null {
  const { tab, documentId } = sender as Runtime.MessageSender & { documentId?: string }
  if (tab?.id === undefined) return null
  return documentId === undefined
    ? { tabId: tab.id }
    : ({ tabId: tab.id, documentIds: [documentId] } as Target)
}

async function register(
  browser: PageScriptDependencies['browser'],
  loadSettings: PageScriptDependencies['loadSettings'],
): Promise<void> {
  const { runtime, permissions, scripting } = browser
  const own = runtime.getManifest().content_scripts?.[0]?.matches ?? []
  const { origins = [] } = await permissions.getAll()
  const { askedHosts } = await loadSettings()
  const beyond = origins.filter((origin) => !own.includes(origin) && !isAsked(origin, askedHosts))
  const single = beyond.filter((origin) => !isEverySite(origin))
  const every = beyond.filter(isEverySite)
  const asked = askedHosts.map((host) => `https://${host}/*`)
  const wished = [
    { id: scriptId, matches: single, js: [pageScript] },
    {
      id: lookId,
      matches: every,
      js: [everySiteScript],
      excludeMatches: [...own, ...single, ...asked],
    },
  ]
    .filter(({ matches }) => matches.length > 0)
    .map((script) => ({ ...script, runAt: 'document_idle', persistAcrossSessions: true }) as const)
  const registered = await scripting.getRegisteredContentScripts({ ids: [scriptId, lookId] })
  const ids = registered.map(({ id }) => id)
  const gone = ids.filter((id) => !wished.some((script) => script.id === id))
  const known = wished.filter(({ id }) => ids.includes(id))
  const fresh = wished.filter(({ id }) => !ids.includes(id))
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone })
  // in place: a background that is ended here, or refused, leaves none without its hosts
  if (known.length > 0) await scripting.updateContentScripts(known)
  if (fresh.length > 0) await scripting.registerContentScripts(fresh)
}

/** Whether an origin ("https://host/*") was allowed only for asking it. */
function isAsked(origin: string, askedHosts: readonly string[]): boolean {
  return askedHosts.includes(/^https?:\/\/([^/]+)\/\*$/.exec(origin)?.[1] ?? '')
}

/** Whether an origin stands for all hosts at once. */
const isEverySite = (origin: string): boolean => /^(<all_urls>|[a-z*]+:\/\/\*\/)/.test(origin)
