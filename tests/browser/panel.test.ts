import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForDrawn, waitForTab } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'

declare const chrome: { extension: { getViews(of: object): Window[] } }

const url = 'https://www.aljazeera.net/beside'
const other = 'https://www.aljazeera.net/beside-other'

const wordsOf = (panel: Page) =>
  panel.evaluate(() => document.querySelector<HTMLElement>('.body')?.innerText ?? '')

inBothBrowsers('the panel beside the page', (fixture) => {
  const openPanel = async (address: string): Promise<Page> => {
    const tabId = await waitForTab(fixture.view, address)
    const panel = await fixture.browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
    await resize(panel, { width: 360, height: 700 })
    await waitForDrawn(panel)
    return panel
  }

  it('follows the reading: it shows what the lines on screen say, and other lines after scrolling', async () => {
    fixture.serve(url, sample('en-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await resize(page, { width: 900, height: 500 })
    const panel = await openPanel(url)
    await expect.poll(() => wordsOf(panel)).toContain('Said here')
    const before = await wordsOf(panel)
    // a name in two languages stands apart from itself
    const shown = await panel.$$eval('.reading .names', (all) =>
      all.map((names) => getComputedStyle(names).display),
    )
    expect(new Set(shown)).toEqual(new Set(['flex']))
    await page.bringToFront()
    const bottom = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight)
      return scrollY
    })
    expect(bottom).toBeGreaterThan(0)
    await expect.poll(() => wordsOf(panel)).not.toBe(before)
    // it stays while the reader jumps, and goes along with it
    await panel.evaluate(() => document.getElementById('tab-claims')!.click())
    await panel.evaluate(() => document.querySelector<HTMLElement>('.body .hit')!.click())
    await waitUntil(page, (y) => scrollY < y, bottom)
    expect(await panel.evaluate(() => document.querySelector('.filter') !== null)).toBe(true)
    await panel.close()
    await page.close()
  })

  it('takes on another language and size of text while it is open', async () => {
    fixture.serve(url, sample('en-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'en', textSize: 1 })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const panel = await openPanel(url)
    await changeSettings(fixture.view, { interfaceLanguage: 'ar', textSize: 1.3 })
    await waitUntil(panel, () => document.documentElement.dir === 'rtl')
    expect(await panel.$eval('footer', (foot) => foot.textContent)).toContain('لم يُرسل')
    expect(
      await panel.evaluate(() => document.documentElement.style.getPropertyValue('--text')),
    ).toBe('1.3')
    await changeSettings(fixture.view, { interfaceLanguage: 'en', textSize: 1 })
    await panel.close()
    await page.close()
  })

  it('opens beside the page, and turns to the tab in front', async () => {
    fixture.serve(url, sample('en-microsoft'))
    fixture.serve(other, sample('ar-microsoft'))
    const first = await fixture.open(url, ({ state }) => state === 'ready')
    const second = await fixture.open(other, ({ state }) => state === 'ready')
    await second.page.bringToFront()
    await fixture.browser.openPanel(second.page)
    const title = () =>
      fixture.view.evaluate(() => {
        const views = chrome.extension.getViews({})
        const panel = views.find(({ location }) => location.pathname === '/src/ui/panel/index.html')
        return panel?.document.querySelector('h1')?.textContent ?? ''
      })
    await expect.poll(title).toMatch(/[\u0600-\u06ff]/)
    await first.page.bringToFront()
    await expect.poll(title).toMatch(/^[^\u0600-\u06ff]+$/)
    await first.page.goto('about:blank')
    await expect.poll(title).toMatch(/does not read this site yet|A page of the browser/)
    await first.page.close()
    await second.page.close()
  })
})
