import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { resize, waitForFrames } from '../../tools/browser/resize.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

const host = 'https://www.aljazeera.com/2025/10/21'
const dress = (css: string) => article({ head: `<style>${css}</style>` })
const phone = { width: 360, height: 740 }
const long = 'article{padding-block-end:2000px}'
const scroller = `html,body{height:100%;margin:0;overflow:hidden}main{margin-block-start:200px;height:calc(100vh - 200px);overflow:auto}${long}`

/** The words of the marks of places, and their middles in the window. */
const findMarks = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('hashiya-place') as unknown as Iterable<globalThis.Range>)].map(
      (range) => {
        const { left, top, width, height } = range.getClientRects()[0]!
        return { words: String(range), x: left + width / 2, y: top + height / 2 }
      },
    ),
  )

const namesOfCards = (page: Page) =>
  askCard(page, (root) =>
    [...root.querySelectorAll('[role=dialog]')].map((card) => card.getAttribute('aria-label')),
  )

async function openAt(fixture: Fixture, name: string, html: string, size = phone) {
  const url = `${host}/${name}`
  fixture.serve(url, html)
  const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
  // Firefox's protocol gives a page no finger
  const isPhone = size === phone && fixture.name === 'chromium'
  await resize(page, isPhone ? { ...size, isMobile: true, hasTouch: true } : size)
  // a window that becomes a phone's is loaded again
  await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
  await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
  return page
}

inBothBrowsers('a card whose reader goes on', (fixture) => {
  it.each(['click', 'tap'] as const)('gives way to that of the next name: %s', async (press) => {
    const size = press === 'tap' ? phone : { width: 1000, height: 700 }
    const page = await openAt(fixture, press, article(), size)
    const marks = (await findMarks(page)).filter(({ words }) => /^(Ireland|Dublin)$/.test(words))
    expect(marks).toHaveLength(2)
    for (const { words, x, y } of press === 'tap' ? marks : marks.toReversed()) {
      await (press === 'tap' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y))
      await expect.poll(() => namesOfCards(page).catch(() => [])).toEqual([words])
    }
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('goes as a sheet when its name has left the window, and not before', async () => {
    const page = await openAt(fixture, 'sheet', dress(long))
    const [mark] = await findMarks(page)
    await page.touchscreen.tap(mark!.x, mark!.y)
    await waitInCard(page, '.sheet [role=dialog]')
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
    await waitForFrames(page)
    expect(await namesOfCards(page)).toEqual([mark!.words])
    await page.evaluate(() => scrollBy({ top: 700, behavior: 'instant' }))
    await waitForNoCard(page)
    await page.close()
  })

  it('goes when its name is scrolled out of an element of its own', async () => {
    const page = await openAt(fixture, 'own', dress(scroller), { width: 1000, height: 700 })
    const [mark] = await findMarks(page)
    await page.mouse.click(mark!.x, mark!.y)
    await waitInCard(page, '[role=dialog]')
    await page.evaluate(() => document.querySelector('main')!.scrollBy(0, 40))
    await waitForFrames(page)
    expect(await namesOfCards(page)).toEqual([mark!.words])
    await page.evaluate(() => document.querySelector('main')!.scrollBy(0, 400))
    await waitForNoCard(page)
    await page.close()
  })

  it('stays while it is read by keyboard', async () => {
    const page = await openAt(fixture, 'keys', dress(scroller), { width: 1000, height: 700 })
    const [mark] = await findMarks(page)
    await page.mouse.click(mark!.x, mark!.y)
    await waitInCard(page, '[role=dialog]')
    await page.keyboard.press('Enter')
    await waitUntil(page, () => document.activeElement?.localName === 'hashiya-card')
    await page.evaluate(() => document.querySelector('main')!.scrollBy(0, 400))
    await waitForFrames(page)
    expect(await namesOfCards(page)).toEqual([mark!.words])
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('throws nothing at the page', () => {
    expect(fixture.errors).toEqual([])
  })
})
