/**
 * Where the page script runs beyond the manifest's hosts: once by the reader's click, or always on
 * a host that the reader allowed.
 */
import { browser } from '../../platform/browser.ts'
import { createLine } from '../../platform/in-turn.ts'
import { loadSettings, onSettingsChanged } from '../state/settings.wiring.ts'

const scriptId = 'allowed-hosts'

interface Outcome {
  ok: boolean
  message?: string
}

/**
 * The built file of the page script, as the manifest names it (Firefox gives its whole address, and
 * takes only paths).
 */
function pageScript(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? []
  return files.map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1))
}

/** Runs the page script once. Needs the tab's activeTab grant or a permission for its host. */
export async function runInTab(tabId: number): Promise<Outcome> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: pageScript() })
    return { ok: true }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Hosts were allowed: from now on their pages are read, the one in front at once (asking for it may
 * have closed the popup). Not so hosts that are only to be asked.
 */
export async function onHostAllowed(origins: readonly string[] = []): Promise<void> {
  await registerAllowedHosts()
  const { askedHosts } = await loadSettings()
  if (origins.length > 0 && origins.every((origin) => isAsked(origin, askedHosts))) return
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id !== undefined) await runInTab(tab.id)
}

const inTurn = createLine()

/**
 * Keeps the registered script in step with the permissions that the browser holds for us beyond the
 * manifest's own.
 */
export const registerAllowedHosts = (): Promise<void> => inTurn(register)

async function register(): Promise<void> {
  const own = new Set(browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [])
  const { origins = [] } = await browser.permissions.getAll()
  const { askedHosts } = await loadSettings()
  const matches = origins.filter((origin) => !own.has(origin) && !isAsked(origin, askedHosts))
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches,
      js: pageScript(),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}

/**
 * A host that was allowed comes to be one that is only asked, or the other way round. To be called
 * as the worker starts.
 */
export function followAskedHosts(): void {
  onSettingsChanged((now, before) => {
    if (now.askedHosts.join() !== before.askedHosts.join()) void registerAllowedHosts()
  })
}

/** Whether an origin ("https://host/*") was allowed only for asking it. */
function isAsked(origin: string, askedHosts: readonly string[]): boolean {
  return askedHosts.includes(/^https?:\/\/([^/]+)\/\*$/.exec(origin)?.[1] ?? '')
}
