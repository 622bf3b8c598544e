import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]> }
  scripting: { executeScript(what: object): Promise<unknown> }
}

const listed = 'https://www.aljazeera.com/news/breakwater'
const unlisted = 'https://press.port-selwyn.example/news/breakwater'
const hasCard = (page: Page) => page.evaluate(() => document.querySelector('hashiya-card') !== null)

/** Brings the pointer onto the first place that is marked, and waits for nothing; then on, if at all. */
async function pointAtMark(page: Page, on?: [x: number, y: number]): Promise<void> {
  const point = await page.evaluate(() => {
    const range = [
      ...(CSS.highlights.get('hashiya-place') as unknown as Iterable<globalThis.Range>),
    ][0]!
    const box = range.getClientRects()[0]!
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
  await page.mouse.move(point.x - 2, point.y)
  // at once: a pointer that waits for the driver between the two has come to rest
  await Promise.all([page.mouse.move(point.x, point.y), on && page.mouse.move(...on)])
}

inBothBrowsers('the card script', (fixture) => {
  it('opens where the reader allowed this one page by a click', async () => {
    fixture.serve(unlisted, article())
    const page = await fixture.browser.puppeteer.newPage()
    await page.goto(unlisted)
    const tabId = await fixture.view.evaluate(async () =>
      Math.max(...(await chrome.tabs.query({})).map(({ id }) => id)),
    )
    await page.bringToFront()
    await fixture.browser.clickToolbarButton(page)
    const popup = await fixture.browser.openView(`src/ui/popup/index.html?tab=${tabId}`)
    await (await popup.waitForSelector('button.primary'))!.click()
    await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
    await popup.close()
    await page.bringToFront()
    expect(await hoverMark(page, 'hashiya-place')).toBe(true)
    await page.close()
  })

  it('opens after the background has died', async () => {
    fixture.serve(listed, article())
    const { page } = await fixture.open(listed, ({ state }) => state === 'ready')
    await fixture.browser.stopBackground()
    expect(await hoverMark(page, 'hashiya-place')).toBe(true)
    await page.close()
  })

  it('opens for a pointer that stays, not for one that passes', async () => {
    const { page } = await fixture.open(listed, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await pointAtMark(page, [3, 3])
    await new Promise((later) => setTimeout(later, 800))
    expect(await hasCard(page)).toBe(false)
    expect(await hoverMark(page, 'hashiya-place')).toBe(true)
    await page.close()
  })

  it('is one card on a page that got the scripts twice', async () => {
    const { page, tabId } = await fixture.open(listed, ({ state }) => state === 'ready')
    for (const file of ['main', 'card', 'card', 'main']) {
      await fixture.view.evaluate(
        (tab, name) =>
          chrome.scripting.executeScript({
            target: { tabId: tab },
            files: [`/src/content/${name}.iife.js`],
          }),
        tabId,
        file,
      )
    }
    expect(await hoverMark(page, 'hashiya-place')).toBe(true)
    expect(await askCard(page, (root) => root.querySelectorAll('[role=dialog]').length)).toBe(1)
    await page.close()
  })

  it('stays away, without a word in the console, when the extension is gone from under the page', async () => {
    const { page } = await fixture.open(listed, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await fixture.browser.puppeteer.uninstallExtension(
      fixture.name === 'chromium'
        ? new URL(fixture.browser.base).hostname
        : 'hashiya@hashiya.example',
    )
    await page.bringToFront()
    const isMarked = () => page.evaluate(() => CSS.highlights.has('hashiya-place'))
    for (let times = 0; times < 2 && (await isMarked()); times++) {
      await page.mouse.move(3, 3)
      await pointAtMark(page)
      await new Promise((later) => setTimeout(later, 700))
      expect(await hasCard(page)).toBe(false)
    }
    // in Firefox the page's script has ended with the extension, and what it drew stays
    expect(await isMarked()).toBe(fixture.name === 'firefox')
    expect(fixture.errors).toEqual([])
  })
})
