import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup, waitForDrawn } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const languages = ['ar', 'en', 'fr'] as const
/** Phones and a tablet. */
const widths = [320, 360, 412, 800]

/** Boxes and buttons to tick that stand more than two pixels off the middle of their first line. */
const findAway = (view: Page) =>
  view.$$eval('label > :is([type=checkbox], [type=radio])', (boxes) =>
    boxes.flatMap((box) => {
      const label = box.parentElement!
      const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT)
      const text = texts.nextNode()!
      const words = document.createRange()
      words.selectNodeContents(text)
      // of an element: Firefox tells of the letters' own box, which a font of long letters makes larger
      const [line] = (text.parentElement === label ? words : text.parentElement!).getClientRects()
      const own = box.getBoundingClientRect()
      if (!line || own.height === 0) return []
      const away = (own.top + own.bottom - line.top - line.bottom) / 2
      return Math.abs(away) > 2 ? [`${away.toFixed(1)}: ${label.textContent}`] : []
    }),
  )

inBothBrowsers('under a finger', (fixture) => {
  // Firefox's protocol gives a page no finger
  const finger = fixture.name === 'chromium' ? { isMobile: true, hasTouch: true } : {}

  it.each(languages)('all signs of the popup’s foot stand within the window: %s', async (lang) => {
    const url = `https://www.aljazeera.net/finger-${lang}`
    fixture.serve(url, sample(lang === 'ar' ? 'ar-microsoft' : 'en-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    for (const width of widths) {
      await resize(popup, { width, height: 740, ...finger })
      await popup.waitForSelector('footer [data-opens=settings]')
      const outside = await popup.$$eval('footer .icon', (signs) =>
        signs
          .filter((sign) => {
            const { left, right, width: own } = sign.getBoundingClientRect()
            return left < 0 || right > document.documentElement.clientWidth || own < 24
          })
          .map((sign) => sign.getAttribute('aria-label')),
      )
      expect([width, outside]).toEqual([width, []])
      const cut = await popup.$$eval('footer .word', (words) =>
        words
          .filter((word) => {
            const { width: own } = word.getBoundingClientRect()
            return own > 0 && (word.clientWidth < word.scrollWidth || word.clientHeight > 16)
          })
          .map((word) => word.textContent),
      )
      expect([width, cut]).toEqual([width, []])
    }
    if (fixture.name === 'chromium')
      expect(await popup.$eval('footer .word', (word) => word.clientHeight)).toBeGreaterThan(8)
    await popup.close()
    await page.close()
  })

  it.each(languages)('what is ticked stands in the middle of its first line: %s', async (lang) => {
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    for (const name of ['options', 'notes', 'welcome']) {
      const view = await fixture.browser.openView(`src/ui/${name}/index.html`)
      for (const width of [360, 900]) {
        await resize(view, { width, height: 740, ...finger })
        await waitUntil(view, () => document.body.dataset.state === 'ready')
        await view.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLElement>('.fold[aria-expanded=false]'))
            fold.click()
        })
        await waitUntil(view, () => !document.querySelector('.fold[aria-expanded=false]'))
        expect([name, width, await findAway(view)]).toEqual([name, width, []])
      }
      await view.close()
    }
  })
})

/** Fields, folds and buttons that are smaller than 24 pixels either way. */
const findSmall = (view: Page) =>
  view.$$eval('.filter input, summary, button', (parts) =>
    parts.flatMap((part) => {
      const { width, height } = part.getBoundingClientRect()
      const words = part.textContent || part.getAttribute('aria-label') || part.className
      return height > 0 && Math.min(width, height) < 23.9 ? [`${width}×${height}: ${words}`] : []
    }),
  )

inBothBrowsers('what is pressed in the popup', (fixture) => {
  it.each(languages)('is at least 24 pixels either way: %s', async (lang) => {
    const url = `https://www.aljazeera.net/pressed-${lang}`
    fixture.serve(url, sample(lang === 'ar' ? 'ar-microsoft' : 'en-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await resize(popup, { width: 360, height: 740 })
    for (const part of ['overview', 'background', 'claims', 'cited', 'related']) {
      await popup.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), part)
      await popup.waitForSelector(`#tab-${part}[aria-selected=true]`)
      expect([part, await findSmall(popup)]).toEqual([part, []])
    }
    await popup.click('footer [data-opens=pictures]')
    await popup.waitForSelector('.pictures-view summary')
    expect(['pictures', await findSmall(popup)]).toEqual(['pictures', []])
    await popup.close()
    await page.close()
  })
})

inBothBrowsers('the foot of the panel', (fixture) => {
  // the words are no smaller than the rest; French has longer ones
  it.each([
    ['ar', 1],
    ['en', 1],
    ['fr', 2],
  ] as const)('has its signs with their words, at 360 in %s on %i line(s)', async (lang, count) => {
    const url = `https://www.aljazeera.net/foot-${lang}`
    fixture.serve(url, sample('ar-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    const panel = await fixture.browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
    await resize(panel, { width: 360, height: 740 })
    await waitForDrawn(panel)
    await panel.waitForSelector('footer.worded [data-opens=settings]')
    const tops = await panel.$$eval('footer .icon', (signs) =>
      signs.map((sign) => sign.getBoundingClientRect().top),
    )
    expect(tops.length).toBeGreaterThan(6)
    expect(new Set(tops).size).toBe(count)
    const sizes = await panel.$$eval('footer .word', (words) =>
      words.map((word) => parseFloat(getComputedStyle(word).fontSize)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    // of larger letters they need several, and none of these is left to one sign
    await changeSettings(fixture.view, { textSize: 1.5 })
    const countOnLines = () =>
      panel.$$eval('footer .icon', (signs) => {
        const lines = signs.map((sign) => sign.getBoundingClientRect().top)
        return [...new Set(lines)].map((top) => lines.filter((line) => line === top).length)
      })
    await expect.poll(async () => (await countOnLines()).length).toBeGreaterThan(1)
    expect(Math.min(...(await countOnLines()))).toBeGreaterThan(1)
    await changeSettings(fixture.view, { textSize: 1 })
    await panel.close()
    await page.close()
  })
})

inBothBrowsers('a field without a word', (fixture) => {
  it('begins at the page’s side, and follows what is typed', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const view = await fixture.browser.openView('src/ui/notes/index.html')
    await (await view.waitForSelector('.primary'))!.click()
    await view.waitForSelector('.note-form textarea')
    const directions = () =>
      view.$$eval('.note-form :is(input:not([type]), textarea)', (fields) => [
        ...new Set(fields.map((field) => getComputedStyle(field).direction)),
      ])
    expect(await directions()).toEqual(['rtl'])
    await view.type('.note-form input', 'Port Selwyn')
    await expect.poll(directions).toEqual(['ltr', 'rtl'])
    await view.close()
  })
})
