import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard, readCard, waitForNoCard, waitForWords } from '../../tools/browser/card-root.ts'
import { resize, waitForFrames } from '../../tools/browser/resize.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

const phone = { width: 390, height: 844 }
const ofPhone = '<meta name="viewport" content="width=device-width">'
const inputs = ['pointerdown', 'pointermove', 'click', 'keydown']

/** What a page does to those who press its text. */
const pages = {
  'keeps every press from its document': `<script>for (const type of ${JSON.stringify(inputs)})
    addEventListener(type, (event) => event.stopPropagation(), true)</script>`,
  'selects a whole paragraph by a press': '<style>p{user-select:all}</style>',
  'lets nothing be selected': '<style>body *{user-select:none;-webkit-user-select:none}</style>',
  'leaves no gesture to the browser': '<style>*{touch-action:none}</style>',
  'has its text let presses through': '<style>article{pointer-events:none}</style>',
}

/** Where the word stands, in pixels of what is seen of the page. */
const findWord = (page: Page, word: string) =>
  page.evaluate((wanted) => {
    const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>
    const ranges = [...highlights].flatMap(([, marks]) => [...marks])
    const range = ranges.find((one) => String(one).includes(wanted))!
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = range.getClientRects()[0]!
    const { offsetLeft, offsetTop } = visualViewport!
    return { x: left + width / 2 - offsetLeft, y: top + height / 2 - offsetTop }
  }, word)

/** Moves the pointer on a place, and again while marks may come anew under it, until a card tells of it. */
async function pointAt(
  page: Page,
  { x, y }: { x: number; y: number },
  word: string,
): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.mouse.move(x - 2, y)
        await page.mouse.move(x, y)
        await new Promise((later) => setTimeout(later, 500))
        return readCard(page)
      },
      { timeout: 20_000 },
    )
    .toContain(word)
}

async function openOnPhone(
  fixture: Fixture,
  url: string,
  html: string,
  size = phone,
): Promise<Page> {
  fixture.serve(url, html)
  const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
  await resize(
    page,
    fixture.name === 'chromium' ? { ...size, isMobile: true, hasTouch: true } : size,
  )
  // a window that becomes a phone's is loaded again
  await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
  await waitUntil(page, () => CSS.highlights.size > 0)
  return page
}

inBothBrowsers('a mark', (fixture) => {
  it.each(Object.entries(pages))(
    'opens under a finger and a pointer, and closes by Escape, where a page %s',
    async (what, head) => {
      const url = `https://www.aljazeera.net/kept-${what.replaceAll(' ', '-')}`
      const page = await openOnPhone(fixture, url, article({ head: ofPhone + head }))
      const tapped = await findWord(page, 'Ireland')
      await page.touchscreen.tap(tapped.x, tapped.y)
      await waitForWords(page, 'Ireland')
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await pointAt(page, await findWord(page, 'Dublin'), 'Dublin')
      await page.close()
    },
  )

  it('opens at a finger after the reader went down and aside over a page wider than the phone', async () => {
    const url = 'https://www.aljazeera.net/kept-wide'
    const box = '<div style="width:1200px;height:3000px"></div>'
    const html = article({ head: ofPhone })
    const wide = html.replace('<main>', `<main>${box}`).replace('</main>', `${box}</main>`)
    const page = await openOnPhone(fixture, url, wide)
    const { x, y } = await findWord(page, 'Ireland')
    await page.touchscreen.tap(x, y)
    await waitForWords(page, 'Ireland')
    await page.close()
  })

  it('stays in sight under its card where its statement is taller than the window', async () => {
    const large = '<style>p{font-size:34px;line-height:1.7}</style>'
    const url = 'https://www.aljazeera.net/kept-tall'
    const page = await openOnPhone(fixture, url, article({ head: ofPhone + large }), {
      width: 340,
      height: 480,
    })
    const { x, y } = await findWord(page, 'told')
    // where the window's foot is, under the sheet
    const down = await page.evaluate((at) => {
      const before = scrollY
      scrollBy({ top: at - innerHeight + 60, behavior: 'instant' })
      return scrollY - before
    }, y)
    await waitForFrames(page)
    await page.touchscreen.tap(x, y - down)
    await waitForWords(page, 'Maria Lindqvist')
    const top = await askCard(
      page,
      (root) => root.querySelector('[role=dialog]')!.getBoundingClientRect().top,
    )
    const word = await page.evaluate(() => {
      const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>
      const ranges = [...highlights].flatMap(([, marks]) => [...marks])
      const { top: above, bottom } = ranges
        .find((range) => String(range) === 'told')!
        .getBoundingClientRect()
      return { above, bottom }
    })
    expect(word.above).toBeGreaterThanOrEqual(0)
    expect(word.bottom).toBeLessThanOrEqual(top)
    await page.close()
  })

  it('is not opened by selecting words from it', async () => {
    const url = 'https://www.aljazeera.net/kept-selecting'
    fixture.serve(url, article())
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.size > 0)
    const { x, y } = await findWord(page, 'Ireland')
    await page.mouse.move(x - 60, y)
    await page.mouse.down()
    await page.mouse.move(x, y, { steps: 4 })
    await page.mouse.up()
    await page.mouse.move(4, 4)
    await new Promise((later) => setTimeout(later, 800))
    expect(await readCard(page)).toBe('')
    await page.close()
  })

  it('has its card below the head of a page that stays as its text scrolls', async () => {
    const url = 'https://www.aljazeera.net/kept-head'
    const head =
      '<style>body{margin:0}header{position:sticky;top:0;background:#fff;height:120px}p{line-height:2}main{padding:60vh 0 90vh}</style>'
    fixture.serve(url, article({ head }))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    // in a low window a card reaches from the words up to the head
    await resize(page, { width: 1000, height: 540 })
    await waitUntil(page, () => CSS.highlights.size > 0)
    // the words near the window's foot, with room above them that reaches under the head
    const { x, y } = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('hashiya-place') as unknown as Iterable<Range>)]
      scrollTo(0, 0)
      const away = range!.getClientRects()[0]!.top - innerHeight * 0.9
      scrollTo({ top: away, behavior: 'instant' })
      const { left, top, width, height } = range!.getClientRects()[0]!
      return { x: left + width / 2, y: top + height / 2 }
    })
    await waitForFrames(page)
    await pointAt(page, { x, y }, 'Ireland')
    const box = await askCard(page, (root) => {
      const { top, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
      return { top, bottom }
    })
    expect(box.bottom).toBeLessThan(y)
    expect(box.top).toBeGreaterThanOrEqual(120)
    // or it were lower than the head anyway
    expect(box.top).toBeLessThan(140)
    await page.close()
  })
})
