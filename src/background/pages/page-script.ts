/**
 * Where the page script runs beyond the manifest's hosts: once by the reader's click, always on a
 * host that the reader allowed, and, if the reader allowed every site, where the look script finds
 * what is likely an article.
 */
import type { Settings } from '../../model/settings.ts'
import type { Browser, Runtime } from '../../platform/browser.ts'
import { createLine } from '../../platform/in-turn.ts'

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

/** The built file: tools/build/lone-scripts.ts puts it there. */
const lookScript = 'src/content/look.iife.js'

export function createPageScript({
  browser,
  loadSettings,
  onSettingsChanged,
}: PageScriptDependencies): PageScript {
  const inTurn = createLine()
  const runInTab: PageScript['runInTab'] = async (tabId) => {
    try {
      const files = filesOfManifest(browser)
      await browser.scripting.executeScript({ target: { tabId }, files })
      return { ok: true }
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) }
    }
  }
  const registerAllowedHosts = () => inTurn(() => register(browser, loadSettings))
  return {
    runInTab,
    runInSender: async ({ tab }) => tab?.id !== undefined && (await runInTab(tab.id)).ok,
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

/**
 * The built file of the page script, as the manifest names it (Firefox gives its whole address, and
 * takes only paths).
 */
function filesOfManifest({ runtime }: PageScriptDependencies['browser']): string[] {
  const files = runtime.getManifest().content_scripts?.[0]?.js ?? []
  return files.map((file) => new URL(file, runtime.getURL('')).pathname.slice(1))
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
    { id: scriptId, matches: single, js: filesOfManifest(browser) },
    { id: lookId, matches: every, js: [lookScript], excludeMatches: [...own, ...single, ...asked] },
  ].filter(({ matches }) => matches.length > 0)
  const registered = await scripting.getRegisteredContentScripts({ ids: [scriptId, lookId] })
  const ids = registered.map(({ id }) => id)
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids })
  if (wished.length === 0) return
  await scripting.registerContentScripts(
    wished.map((script) => ({ ...script, runAt: 'document_idle', persistAcrossSessions: true })),
  )
}

/** Whether an origin ("https://host/*") was allowed only for asking it. */
function isAsked(origin: string, askedHosts: readonly string[]): boolean {
  return askedHosts.includes(/^https?:\/\/([^/]+)\/\*$/.exec(origin)?.[1] ?? '')
}

/** Whether an origin stands for all hosts at once. */
const isEverySite = (origin: string): boolean => /^(<all_urls>|[a-z*]+:\/\/\*\/)/.test(origin)
