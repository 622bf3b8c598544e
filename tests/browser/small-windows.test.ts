import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup, waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'
import { findViolations } from './find-violations.ts'
import { article, secondBody } from './pages.ts'

const pages = { ar: 'ar-microsoft', en: 'en-microsoft' }
/** Of an outlet whose site packs know; its piece they do not. */
const ofGuardian =
  'According to a report published by the Guardian last month, the maps had been in that cellar since March 1915.'
/** Pixels of a card's middle that must be seen, where it has so many. */
const least = 120
const pictures = process.env.PICTURES

interface Seen {
  card: { left: number; top: number; right: number; bottom: number }
  middle: number
  whole: number
  pageWidth: number
  window: { width: number; height: number }
}

/** The open card once it has appeared: its place, and how much of its middle is seen. */
async function measureCard(page: Page): Promise<Seen> {
  await waitInCard(page, '.middle')
  return askCard(page, async (root) => {
    const dialog = root.querySelector('[role=dialog]')!
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished))
    const middle = root.querySelector('.middle')!
    const { left, top, right, bottom } = dialog.getBoundingClientRect()
    return {
      card: { left, top, right, bottom },
      middle: middle.clientHeight,
      whole: middle.scrollHeight,
      pageWidth: document.documentElement.scrollWidth,
      window: { width: document.documentElement.clientWidth, height: innerHeight },
    }
  })
}

/** Scrolls a mark to a height of the window (a share of it), and says where it then stands. */
const bringMark = (page: Page, index: number, share: number) =>
  page.evaluate(
    (number, height) => {
      const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<globalThis.Range>]>
      const ranges = [...highlights].flatMap(([, marks]) => [...marks])
      const range = ranges[number % ranges.length]!
      const before = range.getBoundingClientRect()
      scrollBy({ top: before.top - innerHeight * height, behavior: 'instant' })
      const box = range.getClientRects()[0]!
      return {
        x: box.left + box.width / 2,
        y: box.top + box.height / 2,
        top: box.top,
        bottom: box.bottom,
      }
    },
    index,
    share,
  )

const takePicture = async (page: Page, name: string) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png` })
}

inBothBrowsers('the card in a small window', (fixture) => {
  it.each(Object.entries(pages))(
    'shows enough of its middle at 640 by 400, wherever its words stand: %s',
    async (lang, name) => {
      // marks all over the article, not the few that stand by default
      await changeSettings(fixture.view, { quiet: false })
      const url = `https://www.aljazeera.net/small-${lang}`
      fixture.serve(url, sample(name))
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      await resize(page, { width: 640, height: 400 })
      const before = await page.evaluate(() => document.documentElement.scrollWidth)
      for (const share of [0.1, 0.5, 0.85])
        for (const index of [0, 3, 7, 11]) {
          await page.mouse.move(1, 1)
          // a card may reach the very corner, and stays open under the pointer
          await page.keyboard.press('Escape')
          await waitForNoCard(page)
          const mark = await bringMark(page, index, share)
          if (mark.top < 0 || mark.bottom > 400) continue
          await page.mouse.move(mark.x - 2, mark.y)
          await page.mouse.move(mark.x, mark.y)
          const seen = await measureCard(page)
          const where = `mark ${index} at ${share}: ${JSON.stringify(seen)}`
          await takePicture(page, `${fixture.name}-${lang}-640-${share}-${index}`)
          expect(seen.middle, where).toBeGreaterThanOrEqual(Math.min(least, seen.whole))
          expect(seen.card.top, where).toBeGreaterThanOrEqual(0)
          expect(seen.card.bottom, where).toBeLessThanOrEqual(400)
          expect(seen.card.left, where).toBeGreaterThanOrEqual(0)
          expect(seen.card.right, where).toBeLessThanOrEqual(640)
          expect(seen.pageWidth, where).toBe(before)
        }
      await page.close()
    },
  )

  it.each(Object.entries(pages))(
    'can be read at 320 by 256, a window of 1280 that is enlarged four times, wherever its words stand: %s',
    async (lang, name) => {
      await changeSettings(fixture.view, { quiet: false })
      const url = `https://www.aljazeera.net/low-${lang}`
      fixture.serve(url, sample(name))
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      await resize(page, { width: 320, height: 256 })
      const before = await page.evaluate(() => document.documentElement.scrollWidth)
      for (const share of [0.1, 0.5, 0.85])
        for (const index of [0, 3, 7]) {
          await page.mouse.move(1, 1)
          await page.keyboard.press('Escape')
          await waitForNoCard(page)
          const mark = await bringMark(page, index, share)
          if (mark.top < 0 || mark.bottom > 256) continue
          await page.mouse.move(mark.x - 2, mark.y)
          await page.mouse.move(mark.x, mark.y)
          const { card, pageWidth } = await measureCard(page)
          const where = `mark ${index} at ${share}: ${JSON.stringify(card)}`
          // all of it scrolls
          expect(card.bottom - card.top, where).toBeGreaterThanOrEqual(150)
          expect(card.top, where).toBeGreaterThanOrEqual(0)
          expect(card.bottom, where).toBeLessThanOrEqual(256)
          expect([card.left >= 0, card.right <= 320, pageWidth], where).toEqual([
            true,
            true,
            before,
          ])
        }
      await page.close()
    },
  )

  it.each(Object.entries(pages))(
    'is a sheet at the bottom under a finger at 360 by 740, and widens no page: %s',
    async (lang, name) => {
      const url = `https://www.aljazeera.net/touch-${lang}`
      fixture.serve(url, sample(name))
      const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
      const phone = { width: 360, height: 740 }
      await resize(
        page,
        fixture.name === 'chromium' ? { ...phone, isMobile: true, hasTouch: true } : phone,
      )
      // a window that becomes a phone's is loaded again
      await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
      await waitUntil(page, () => CSS.highlights.size > 0)
      const widths = () =>
        page.evaluate(() => [document.documentElement.scrollWidth, innerWidth, scrollX])
      const before = await widths()
      const mark = await bringMark(page, 2, 0.8)
      await page.touchscreen.tap(mark.x, mark.y)
      const { card, middle, whole, window } = await measureCard(page)
      await takePicture(page, `${fixture.name}-${lang}-360`)
      expect(await widths()).toEqual(before)
      expect(card.left).toBeLessThanOrEqual(0)
      expect(card.right).toBeGreaterThanOrEqual(window.width)
      expect(card.bottom).toBe(window.height)
      expect(middle).toBeGreaterThanOrEqual(Math.min(least, whole))
      const words = await page.evaluate(() => {
        const highlights = CSS.highlights as unknown as Iterable<
          [string, Iterable<globalThis.Range>]
        >
        const open = [...highlights].find(([highlight]) => highlight.endsWith('-open'))!
        return [...open[1]][0]!.getBoundingClientRect().bottom
      })
      expect(words).toBeLessThanOrEqual(card.top)
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await page.close()
    },
  )

  it('shows one sheet at a time under a finger, and a pinned one again when the next has gone', async () => {
    const url = 'https://www.aljazeera.net/two-sheets'
    fixture.serve(url, sample(pages.ar))
    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    const phone = { width: 360, height: 740 }
    await resize(
      page,
      fixture.name === 'chromium' ? { ...phone, isMobile: true, hasTouch: true } : phone,
    )
    await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.size > 0)
    /** The names of the cards that are seen. */
    const findSeen = () =>
      askCard(page, (root) =>
        [...root.querySelectorAll('[role=dialog]')]
          .filter((card) => card.getBoundingClientRect().height > 0)
          .map((card) => card.getAttribute('aria-label')),
      )
    const tapMark = async (index: number) => {
      const mark = await bringMark(page, index, 0.2)
      await page.touchscreen.tap(mark.x, mark.y)
    }
    await tapMark(0)
    await (await waitInCard(page, 'button[aria-pressed=false]')).focus()
    await page.keyboard.press('Enter')
    await waitInCard(page, 'button[aria-pressed=true]')
    const [pinned] = await findSeen()
    await tapMark(3)
    await waitInCard(page, 'button[aria-pressed=false]')
    const next = await findSeen()
    expect(next).toHaveLength(1)
    expect(next).not.toEqual([pinned])
    await page.keyboard.press('Escape')
    await expect.poll(findSeen).toEqual([pinned])
    await page.close()
  })

  it('has the foot of a reference that was not found on one line at 360 pixels', async () => {
    const url = 'https://www.aljazeera.net/foot'
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    fixture.serve(url, article())
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await resize(page, { width: 360, height: 700 })
    expect(await hoverMark(page, 'hashiya-cited')).toBe(true)
    const [last, height] = await askCard(page, (root) => {
      const foot = root.querySelector('.foot')!
      return [foot.lastElementChild!.className, foot.clientHeight] as const
    })
    expect(last).toBe('copy-item')
    expect(height).toBeLessThan(60)
    await page.close()
  })

  it('has the foot of a statement on one line on small phones, in each language', async () => {
    for (const [lang, width] of [
      ['ar', 320],
      ['en', 320],
      ['fr', 355],
    ] as const) {
      const url = `https://www.aljazeera.net/small-${lang}`
      fixture.serve(url, sample(lang === 'ar' ? pages.ar : pages.en))
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      await resize(page, { width, height: 700 })
      await hoverMark(page, 'hashiya-cue')
      await waitInCard(page, '.foot .copy-item')
      const tops = await askCard(page, (root) =>
        [...root.querySelectorAll<HTMLElement>('.foot > *')].map(
          (one) => one.offsetTop + one.offsetHeight / 2,
        ),
      )
      expect(Math.max(...tops) - Math.min(...tops), lang).toBeLessThan(8)
      await page.close()
    }
  })

  it('has the foot of a claim with a known speaker on one line, in each language', async () => {
    const url = 'https://www.aljazeera.net/claim-foot'
    fixture.serve(url, article())
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    for (const lang of ['en', 'fr', 'ar'] as const) {
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      for (const width of [360, 800]) {
        await resize(page, { width, height: 700 })
        await page.mouse.move(1, 1)
        await page.keyboard.press('Escape')
        await waitForNoCard(page)
        expect(await hoverMark(page, 'hashiya-cue', 'told')).toBe(true)
        await waitInCard(page, '.foot .end')
        const height = await askCard(page, (root) => root.querySelector('.foot')!.clientHeight)
        expect([lang, width, height]).toEqual([lang, width, 40])
      }
    }
    await page.close()
  })

  it('has the foot of a name’s card on one line, in each language', async () => {
    for (const lang of ['en', 'fr', 'ar'] as const) {
      const url = `https://www.aljazeera.net/name-foot-${lang}`
      fixture.serve(url, sample(lang === 'ar' ? pages.ar : pages.en))
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      for (const width of [360, 800]) {
        await resize(page, { width, height: 700 })
        await page.mouse.move(1, 1)
        await page.keyboard.press('Escape')
        await waitForNoCard(page)
        // told of several times, and with more facts than the card shows at first
        const name = lang === 'ar' ? 'مايكروسوفت' : 'Microsoft'
        expect(await hoverMark(page, 'hashiya-organisation', name)).toBe(true)
        await waitInCard(page, '.foot .end')
        const foot = await askCard(page, (root) => {
          const { clientHeight, children } = root.querySelector('.foot')!
          return [children.length, clientHeight]
        })
        expect([lang, width, ...foot]).toEqual([lang, width, 3, 40])
      }
      await page.close()
    }
  })

  it('has links under each other that a finger does not mistake, in the popup at 360 pixels', async () => {
    const url = 'https://www.aljazeera.net/targets'
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    fixture.serve(url, article({ body: [...secondBody, ofGuardian] }))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await resize(popup, { width: 360, height: 740 })
    await (await popup.waitForSelector('#tab-cited'))!.click()
    await popup.waitForSelector('.sites a')
    expect(await findViolations(popup, { only: ['target-size'] })).toEqual([])
    await popup.close()
    await page.close()
  })
})
