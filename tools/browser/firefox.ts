import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts'
import { closeWelcome } from './close-welcome.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { orClose } from './or-close.ts'

interface Manifest {
  browser_specific_settings: { gecko: { id: string } }
}
/**
 * What puppeteer keeps to itself: the raw BiDi connection, needed where its own `goto` waits for
 * ever on an extension's page.
 */
type WithConnection = Browser & {
  connection: { send(method: string, params: object): Promise<{ result: BidiResult }> }
}

interface BidiResult {
  contexts: { context: string }[]
  type?: string
  exceptionDetails?: { text: string }
}

export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { dist, headless, privateWindows = false, keepsWelcome = false, phone = false } = options
  const { profile } = options
  const id = readExtensionId(dist)
  const uuid = profile ? keptUuid : randomUUID()
  const base = `moz-extension://${uuid}/`
  const browser = (await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: headless && !phone ? { width: 1280, height: 1000 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferencesOf(options),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  })) as WithConnection
  // puppeteer's own call has no word for private windows
  await orClose(browser, async () => {
    await browser.connection.send('webExtension.install', {
      extensionData: { type: 'path', path: dist },
      'moz:allowPrivateBrowsing': privateWindows,
    })
    // allowed in private windows the extension starts again, and its first page has gone with that
    if (!keepsWelcome && !privateWindows) await closeWelcome(browser, dist)
  })
  const inChrome = (expression: string) => evaluateInChrome(browser, expression)
  const ours = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`
  const manager = 'ExtensionParent.apiManager.global'
  return {
    name: 'firefox',
    puppeteer: browser,
    base,
    async openView(path) {
      const page = await browser.newPage()
      const context = (page.mainFrame() as unknown as { _id: string })._id
      await browser.connection.send('browsingContext.navigate', {
        context,
        url: base + path,
        wait: 'complete',
      })
      return page
    },
    async clickToolbarButton(page) {
      await page.bringToFront()
      await inChrome(`${manager}.browserActionFor(${ours}).triggerAction(window)`)
    },
    async openPanel(page) {
      await page.bringToFront()
      await inChrome(`window.SidebarController.show(${manager}.sidebarActionFor(${ours}).id)`)
    },
    // Firefox lets it live while a message waits for its answer: not here, where it shall end
    stopBackground: () =>
      inChrome(
        `${ours}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      ),
    setOffline: (offline) => inChrome(`(Services.io.offline = ${offline})`),
    close: () => browser.close(),
  }
}

function readExtensionId(dist: string): string {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest
  return manifest.browser_specific_settings.gecko.id
}

/** Kilobytes for all sites together. No single one gets less than 10 MB, where all get more. */
const littleRoomOf = 20_480

/** Of the extension in a profile that outlives the browser: what it stores lies under its address. */
const keptUuid = '7c1d5a52-4f0e-4a37-9f6b-0c8e5a1b2d3e'

const preferencesOf = ({
  port,
  lang = 'en-US',
  dark = false,
  littleRoom = false,
  phone = false,
  profile,
}: LaunchOptions) => ({
  // an add-on of a folder goes with the browser, what it stored not
  ...(profile && {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  }),
  // a window that heeds what a page says of its width, as a phone's does
  ...(phone && { 'dom.meta-viewport.enabled': true }),
  ...(littleRoom && { 'dom.quotaManager.temporaryStorage.fixedLimit': littleRoomOf }),
  ...(port !== null && {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
  }),
  'extensions.webextOptionalPermissionPrompts': false,
  // the wheel as a hand turns it: else it does not know where a page contains its scrolling
  'remote.events.async.wheel.enabled': true,
  // a page served over http is opened so, as a reader may wish
  'dom.security.https_first': false,
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'intl.locale.requested': lang,
  'intl.accept_languages': lang,
})

/** Evaluates in Firefox's own window. Throws with what went wrong there. */
async function evaluateInChrome(browser: WithConnection, expression: string): Promise<void> {
  const {
    result: { contexts },
  } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const imported =
    "const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');"
  const { result } = await browser.connection.send('script.evaluate', {
    target: { context: contexts[0]!.context },
    awaitPromise: true,
    expression: `(async () => { ${imported} await ${expression} })()`,
  })
  if (result.type === 'exception')
    throw new Error(result.exceptionDetails?.text ?? 'it failed in Firefox')
}
