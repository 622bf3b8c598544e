/**
 * Where the page script runs beyond the manifest's hosts: once by the reader's click, or always on
 * a host that the reader allowed.
 */
import type { Settings } from '../../model/settings.ts'
import type { Browser } from '../../platform/browser.ts'
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
  /**
   * Hosts were allowed: from now on their pages are read, the one in front at once (asking for it
   * may have closed the popup). Not so hosts that are only to be asked.
   */
  onHostAllowed(origins?: readonly string[]): Promise<void>
  /**
   * Keeps the registered script in step with the permissions that the browser holds for us beyond
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
    registerAllowedHosts,
    async onHostAllowed(origins = []) {
      await registerAllowedHosts()
      const { askedHosts } = await loadSettings()
      if (origins.length > 0 && origins.every((origin) => isAsked(origin, askedHosts))) return
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
  const own = new Set(runtime.getManifest().content_scripts?.[0]?.matches ?? [])
  const { origins = [] } = await permissions.getAll()
  const { askedHosts } = await loadSettings()
  const matches = origins.filter((origin) => !own.has(origin) && !isAsked(origin, askedHosts))
  const registered = await scripting.getRegisteredContentScripts({ ids: [scriptId] })
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [scriptId] })
  if (matches.length === 0) return
  await scripting.registerContentScripts([
    {
      id: scriptId,
      matches,
      js: filesOfManifest(browser),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}

/** Whether an origin ("https://host/*") was allowed only for asking it. */
function isAsked(origin: string, askedHosts: readonly string[]): boolean {
  return askedHosts.includes(/^https?:\/\/([^/]+)\/\*$/.exec(origin)?.[1] ?? '')
}
