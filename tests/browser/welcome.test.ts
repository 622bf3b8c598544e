import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { findWelcome } from '../../tools/browser/close-welcome.ts'
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import { servePages, type PageServer } from '../../tools/browser/serve-pages.ts'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { resize } from '../../tools/browser/resize.ts'

declare const chrome: {
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
}

const kinds = ['person', 'organisation', 'place', 'thing', 'cue', 'cited']

/** The kinds of which a mark stands in the sample now. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.filter((kind) =>
        [...((CSS.highlights.get(`hashiya-${kind}`) ?? []) as Iterable<globalThis.Range>)].some(
          ({ startContainer }) => document.querySelector('[data-sample]')!.contains(startContainer),
        ),
      ),
    kinds,
  )

describe.each(['chromium', 'firefox'] as const)('the first page in %s', (name) => {
  let browser: ExtensionBrowser
  let server: PageServer
  let page: Page
  beforeAll(async () => {
    server = await servePages(() => null)
    browser = await launchBrowser(name, { port: server.port, keepsWelcome: true })
    page = await findWelcome(browser.puppeteer)
    await resize(page, { width: 1000, height: 900 })
    await page.bringToFront()
  })
  afterAll(async () => {
    try {
      await browser?.close()
    } finally {
      await server?.close()
    }
  })

  /** Sets the interface's language and waits until the sample stands and is marked in it. */
  const speak = async (lang: 'en' | 'fr' | 'ar') => {
    await changeSettings(page, { interfaceLanguage: lang })
    await page.waitForSelector(`[data-sample][lang=${lang}]`)
    await expect.poll(() => marked(page)).toEqual(kinds)
  }

  it('gives its marks the colours of a theme that is chosen while it stands', async () => {
    const getGround = () =>
      page.evaluate(() => {
        const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        return (
          rules.map(({ cssText }) => cssText).find((text) => text.includes('hashiya-cited')) ?? ''
        )
      })
    await changeSettings(page, { theme: 'light' })
    await speak('en')
    await expect.poll(getGround).not.toBe('')
    const light = await getGround()
    await changeSettings(page, { theme: 'dark' })
    await expect.poll(getGround, { timeout: 10_000 }).not.toBe(light)
    await changeSettings(page, { theme: null })
    await expect.poll(getGround, { timeout: 10_000 }).toBe(light)
    // Firefox's protocol makes no theme of the system
    if (name === 'firefox') return
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    await expect.poll(getGround).not.toBe(light)
    await page.emulateMediaFeatures()
  })

  it.each(['en', 'fr', 'ar'] as const)(
    'opens on install; its sample is marked with every kind of line in %s',
    async (lang) => {
      await speak(lang)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
    },
  )

  it('opens the real card by pointer, with facts and their sources', async () => {
    await speak('en')
    await hoverMark(page, 'hashiya-person')
    await waitInCard(page, '.src')
    await page.mouse.move(3, 3)
    await waitForNoCard(page)
  })

  it('is walked by the keyboard: a line opens its card and Escape leads back', async () => {
    await page.focus('[data-shows=cited]')
    await page.keyboard.press('Enter')
    await waitInCard(page, '[role=dialog]')
    const dialog = await findInCard(page, '[role=dialog]')
    expect(await dialog!.evaluate((one) => one.getAttribute('aria-label'))).toMatch(
      /^Reference, 1 of 1: /,
    )
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.shows)).toBe(
      'cited',
    )
  })

  it('has the name of each line nearer to what it means than to the line before, on a phone', async () => {
    // Firefox's protocol gives a page no finger
    const finger = name === 'chromium' ? { isMobile: true, hasTouch: true } : {}
    await resize(page, { width: 360, height: 740, ...finger })
    await page.waitForSelector('.lines button')
    const gaps = await page.$$eval('.lines li', (lines) =>
      lines.map((line) => {
        const words = document.createRange()
        words.selectNodeContents(line.querySelector('button')!)
        const meaning = line.querySelector('span')!.getBoundingClientRect()
        return meaning.top - words.getBoundingClientRect().bottom
      }),
    )
    expect(gaps).toHaveLength(kinds.length)
    expect(Math.max(...gaps)).toBeLessThan(8)
    await resize(page, { width: 1000, height: 900 })
  })

  it('hears the keys of the extension, as a web page does', async () => {
    const view = await browser.openView('src/ui/options/index.html')
    const answers = await view.evaluate(async (path) => {
      const tabs = await chrome.tabs.query({})
      const tab = tabs.find(({ url }) => url?.endsWith(path))
      return chrome.tabs.sendMessage(tab!.id!, { to: 'page', type: 'step', by: 1, of: 'cue' })
    }, 'src/ui/welcome/index.html')
    expect(answers).toBe(true)
    await waitInCard(page, '[role=dialog]')
    await view.close()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  })

  it('sends nothing, remembers nothing of the sample and changes nothing by itself', async () => {
    const { online, remember, sources } = await getSettings(page)
    expect([online, remember, sources.wikipedia]).toEqual([false, false, false])
    expect(server.requests.filter((one) => /wikipedia|gdelt|archive\.org/.test(one))).toEqual([])
  })
})
