/** A site that the reader allowed is read after an update of the extension and a new start. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { waitForDrawn } from '../../tools/browser/ask-tab.ts'
import type { ExtensionBrowser, LaunchOptions } from '../../tools/browser/extension-browser.ts'
import type { BrowserName } from '../../tools/browser/find-browser.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import { servePages, type PageServer } from '../../tools/browser/serve-pages.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { article } from './pages.ts'

declare const chrome: {
  developerPrivate: { reload(id: string, options: object): Promise<void> }
  runtime: { getManifest(): { version: string } }
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  tabs: { query(what: object): Promise<{ id: number }[]> }
}

const url = 'https://press.port-selwyn.example/news/breakwater'
const site = `${new URL(url).origin}/*`
const folder = mkdtempSync(join(tmpdir(), 'hashiya-allowed-'))
let server: PageServer
beforeAll(async () => {
  server = await servePages((asked) => (asked.href === url ? { body: article() } : null))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the article and waits until it is marked, which nobody asked for in this tab. */
async function expectMarked({ puppeteer }: ExtensionBrowser): Promise<void> {
  const page = await puppeteer.newPage()
  await page.goto(url)
  await waitUntil(page, () => CSS.highlights.size > 0)
  await page.close()
}

const getRegistered = (view: Page) =>
  view.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  )

/** Presses "always on this site" in the popup of the article. */
async function allowSite(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.puppeteer.newPage()
  await page.goto(url)
  const view = await browser.openView('src/ui/options/index.html')
  const tabId = await view.evaluate(
    async () => Math.max(...(await chrome.tabs.query({})).map(({ id }) => id)) - 1,
  )
  await answerPromptBeforehand(browser, site)
  await page.bringToFront()
  await browser.clickToolbarButton(page)
  const popup = await browser.openView(`src/ui/popup/index.html?tab=${tabId}`)
  await waitForDrawn(popup)
  await (await popup.waitForSelector('button.quiet'))!.click()
  await expect.poll(() => getRegistered(view)).toEqual([site])
  for (const one of [popup, view, page]) await one.close()
}

/** Raises the version in the folder and has the browser take it from there, as an update. */
async function update(browser: ExtensionBrowser, dist: string): Promise<void> {
  const file = join(dist, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...manifest, version: '7.0.0' }))
  if (browser.name === 'firefox') {
    await browser.puppeteer.installExtension(dist)
    return
  }
  const page = await browser.puppeteer.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (id) => chrome.developerPrivate.reload(id, { failQuietly: true }),
    new URL(browser.base).hostname,
  )
  await page.close()
}

/** A view of the extension, once it runs in the version that it was updated to. */
async function openUpdated(browser: ExtensionBrowser): Promise<Page> {
  const open = async () => {
    const view = await browser.openView('src/ui/options/index.html')
    const version = await view.evaluate(() => chrome.runtime.getManifest().version)
    if (version === '7.0.0') return view
    await view.close()
    return null
  }
  let view: Page | null = null
  await expect.poll(async () => (view = await open().catch(() => null))).not.toBeNull()
  return view!
}

describe.each(['chromium', 'firefox'] as const)('a site that was allowed in %s', (name) => {
  const dist = join(folder, name)
  const launch = (more: Pick<LaunchOptions, 'isInstalled' | 'keepsWelcome'> = {}) =>
    launchBrowser(name as BrowserName, {
      port: server.port,
      dist,
      profile: join(folder, `${name}-profile`),
      ...more,
    })
  let browser: ExtensionBrowser
  afterAll(() => browser?.close())

  it('is read after an update of the extension', async () => {
    cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', dist, { recursive: true })
    browser = await launch()
    await allowSite(browser)
    await expectMarked(browser)
    await update(browser, dist)
    const view = await openUpdated(browser)
    await expect.poll(() => getRegistered(view)).toEqual([site])
    await expectMarked(browser)
  })

  // an extension from a folder goes with Firefox's end, and what was allowed to it too
  it.runIf(name === 'chromium')('is read after a new start of the browser', async () => {
    await browser.close()
    browser = await launch({ isInstalled: true, keepsWelcome: true })
    await expectMarked(browser)
    const view = await browser.openView('src/ui/options/index.html')
    expect(await getRegistered(view)).toEqual([site])
  })
})
