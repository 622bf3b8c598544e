import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core'
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts'
import { closeWelcome } from './close-welcome.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { orClose } from './or-close.ts'
import { patience } from './patience.ts'
import { waitForDrawn } from './ask-tab.ts'

declare const chrome: {
  developerPrivate: Record<
    'updateProfileConfiguration' | 'updateExtensionConfiguration',
    (change: object) => Promise<void>
  >
}

export async function launchChromium({
  dist,
  port,
  hosts = '*',
  headless,
  lang = 'en-US',
  dark = false,
  privateWindows = false,
  keepsWelcome = false,
  littleRoom = false,
  profile,
  isInstalled,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: extensionsOf(dist, isInstalled),
    defaultViewport: headless ? { width: 1280, height: 1000 } : null,
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    args: argumentsFor({ port, hosts, lang, dark }),
  })
  const base = await orClose(browser, async () => {
    const address = await addressOfExtension(browser)
    if (!keepsWelcome) await closeWelcome(browser, dist)
    await turnOnDeveloperMode(browser)
    if (privateWindows) await allowPrivateWindows(browser, new URL(address).hostname)
    return address
  })
  const getWorker = () => findWorker(browser, base)
  const stopBackground = async () => (await getWorker())?.close()
  if (littleRoom) await orClose(browser, () => limitRoom(browser, base, stopBackground))
  const click = (page: Page) => pressButton(browser, base, page)
  return {
    name: 'chromium',
    puppeteer: browser,
    base,
    async openView(path) {
      const page = await browser.newPage()
      await page.goto(base + path)
      return page
    },
    clickToolbarButton: click,
    async openPanel(page) {
      await click(page)
      const isPopup = (one: Target) => one.url().startsWith(`${base}src/ui/popup/`)
      const popup = await (await browser.waitForTarget(isPopup)).asPage()
      await waitForDrawn(popup)
      await (await popup.waitForSelector('footer [data-opens=panel]'))!.click()
    },
    stopBackground,
    setOffline: async (offline) => cutOff(await getWorker(), offline),
    close: () => browser.close(),
  }
}

/** Where the extension's files stand, once its worker has started. */
async function addressOfExtension(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  )
  return new URL('/', worker.url()).href
}

/** What is to be installed; true where the profile has it. */
const extensionsOf = (dist: string, isInstalled = false): true | string[] => isInstalled || [dist]

/** Without it an extension from a folder does not come back when it starts anew. */
async function turnOnDeveloperMode(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  )
  await page.close()
}

/**
 * As the reader does on the browser's own page. The extension starts again with it, and refuses its
 * pages until it has.
 */
async function allowPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (id) =>
      chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        incognitoAccess: true,
      }),
    extensionId,
  )
  const isBack = () =>
    page.goto(`chrome-extension://${extensionId}/manifest.json`).then(
      () => true,
      () => false,
    )
  for (const end = Date.now() + patience; !(await isBack()) && Date.now() < end;)
    await new Promise((later) => setTimeout(later, 100))
  await page.close()
}

/** Presses the extension's button in the toolbar over a page. */
async function pressButton(browser: Browser, base: string, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(new URL(base).hostname)
  if (!extension) throw new Error('the extension is not installed')
  await page.triggerExtensionAction(extension)
}

const findWorker = async (browser: Browser, base: string) =>
  browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(base))
    ?.worker()

async function cutOff(worker: WebWorker | null | undefined, offline: boolean): Promise<void> {
  await worker?.client.send('Network.emulateNetworkConditions', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
}

/** Bytes that may be stored, the registered background among them. */
const littleRoomOf = 6_000_000
/** Milliseconds after which Chromium has closed a database that nobody uses. */
const untilClosed = 3000

/**
 * Limits what may be stored, while the page lasts on which it is said. Chromium looks up how much room
 * there is when it opens a database: one that is open knows nothing of it.
 */
async function limitRoom(
  browser: Browser,
  base: string,
  stopBackground: () => Promise<void>,
): Promise<void> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: base.slice(0, -1),
    quotaSize: littleRoomOf,
  })
  await stopBackground()
  await new Promise((later) => setTimeout(later, untilClosed))
}

/** Of the command line. */
const argumentsFor = ({
  port,
  hosts,
  lang,
  dark,
}: Required<Pick<LaunchOptions, 'port' | 'hosts' | 'lang' | 'dark'>>): string[] => [
  '--no-sandbox',
  `--lang=${lang}`,
  `--accept-lang=${lang}`,
  ...(port === null
    ? []
    : [`--host-resolver-rules=MAP ${hosts} 127.0.0.1:${port}`, '--ignore-certificate-errors']),
  `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // a page served over http is opened so, as a reader may wish
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
]
