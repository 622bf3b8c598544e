import { expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { waitForDrawn, waitForState } from '../../tools/browser/ask-tab.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

const url = 'https://press.port-selwyn.example/news/breakwater'

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> }
  tabs: { query(what: object): Promise<{ id: number; url?: string; title?: string }[]> }
}

/** The tab of a page that the extension may not see: the newest one. */
const newestTab = (view: Page) =>
  view.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(({ id }) => id)))

async function openPopupOf(fixture: Fixture, tabId: number): Promise<Page> {
  const popup = await fixture.browser.openView(`src/ui/popup/index.html?tab=${tabId}`)
  await waitForDrawn(popup)
  return popup
}

inBothBrowsers('a site that is not on the list', (fixture) => {
  let tabId = 0

  it('is left alone, and the popup says so', async () => {
    fixture.serve(url, article())
    const page = await fixture.browser.puppeteer.newPage()
    await page.goto(url)
    tabId = await newestTab(fixture.view)
    await new Promise((later) => setTimeout(later, 500))
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    const popup = await openPopupOf(fixture, tabId)
    expect(await popup.evaluate(() => document.body.dataset.state)).toBe('empty')
    expect(await popup.$$eval('button.primary', (buttons) => buttons.length)).toBe(1)
    await popup.close()
  })

  it('is read from then on when the reader allows it, and after a reload without asking', async () => {
    const page = (await fixture.browser.puppeteer.pages()).find((one) => one.url() === url)!
    await answerPromptBeforehand(fixture.browser, `${new URL(url).origin}/*`)
    await page.bringToFront()
    await fixture.browser.clickToolbarButton(page)
    const popup = await openPopupOf(fixture, tabId)
    await (await popup.waitForSelector('button.quiet'))!.click()
    expect((await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')).state).toBe(
      'ready',
    )
    await popup.close()
    await page.reload()
    await waitUntil(page, () => CSS.highlights.size > 0)
    await page.close()
  })
})

inBothBrowsers('a site on the list', (fixture) => {
  const listed = 'https://www.aljazeera.com/news/breakwater'

  it('can be switched off and on for a page and for good', async () => {
    fixture.serve(listed, article())
    const { page, tabId } = await fixture.open(listed, ({ state }) => state === 'ready')
    const popup = await openPopupOf(fixture, tabId)
    const [thisPage, thisSite] = await popup.$$('.top [role=switch]')
    await thisPage!.click()
    expect((await waitForState(fixture.view, tabId, ({ state }) => state === 'off')).state).toBe(
      'off',
    )
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    // the popup hears of it a moment later than the page
    await popup.waitForSelector('.top [role=switch][aria-checked=false]')
    await thisPage!.click()
    await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
    await popup.waitForSelector('.top:not(:has([role=switch][aria-checked=false]))')
    await thisSite!.click()
    await waitForState(
      fixture.view,
      tabId,
      (state) => state.state === 'off' && state.where === 'site',
    )
    await page.reload()
    expect(await waitForState(fixture.view, tabId, ({ state }) => state === 'off')).toMatchObject({
      state: 'off',
      where: 'site',
    })
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await popup.close()
    await page.close()
  })

  it('never hears of a page script from the web', async () => {
    fixture.serve(`${listed}/2`, article())
    const { page } = await fixture.open(`${listed}/2`)
    // a page can neither fetch a file of the extension nor see a global of its script
    const base = fixture.browser.base
    expect(
      await page.evaluate(
        async (address) =>
          fetch(`${address}manifest.json`).then(
            () => 'reached',
            () => 'refused',
          ),
        base,
      ),
    ).toBe('refused')
    expect(
      await page.evaluate(
        () =>
          Object.getOwnPropertySymbols(globalThis).filter((symbol) =>
            String(symbol).includes('hashiya'),
          ).length,
      ),
    ).toBe(0)
    await page.close()
  })
})

inBothBrowsers('a listed site over http', (fixture) => {
  const plain = 'http://www.aljazeera.com/news/breakwater'

  it('is not read, though its https pages are, until the reader allows that very address', async () => {
    fixture.serve(plain, article())
    fixture.serve(plain.replace('http:', 'https:'), article())
    const secure = await fixture.open(
      plain.replace('http:', 'https:'),
      ({ state }) => state === 'ready',
    )
    await secure.page.close()
    const page = await fixture.browser.puppeteer.newPage()
    await page.goto(plain)
    expect(page.url()).toBe(plain)
    const tabId = await newestTab(fixture.view)
    await new Promise((later) => setTimeout(later, 1000))
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    // the reader's own press, for this one site
    await answerPromptBeforehand(fixture.browser, `${new URL(plain).origin}/*`)
    await page.bringToFront()
    await fixture.browser.clickToolbarButton(page)
    const popup = await openPopupOf(fixture, tabId)
    expect(await popup.evaluate(() => document.body.dataset.state)).toBe('empty')
    await (await popup.waitForSelector('button.quiet'))!.click()
    await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
    await popup.close()
    await page.reload()
    await waitUntil(page, () => CSS.highlights.size > 0)
    expect(
      await fixture.view.evaluate(async () => (await chrome.permissions.getAll()).origins),
    ).toContain(`${new URL(plain).origin}/*`)
    await page.close()
  })
})

inBothBrowsers('a page of the browser itself', (fixture) => {
  it('has no apparatus, and the popup says so', async () => {
    const popup = await openPopupOf(fixture, 999_999)
    expect(await popup.evaluate(() => document.body.dataset.state)).toBe('empty')
    await popup.close()
  })
})
