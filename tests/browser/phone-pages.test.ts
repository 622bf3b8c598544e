import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState, waitForTab } from '../../tools/browser/ask-tab.ts'
import { askCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

/** What a command of the keyboard sends to the page. */
const askTab = (view: Page, tab: number, message: object) =>
  view.evaluate(
    (id, what) => chrome.tabs.sendMessage(id, { to: 'page', ...what }, { frameId: 0 }),
    tab,
    message,
  )

const ofPhone = '<meta name="viewport" content="width=device-width, initial-scale=1">'
const box = (width: number) => `<div style="width:${width}px;height:20px"></div></body>`

/** In Firefox the window itself, wider than a phone's, heeds what the page says. */
const pages = {
  chromium: { small: '', wide: ofPhone, box: box(700) },
  firefox: { small: '<meta name="viewport" content="width=2400">', wide: ofPhone, box: box(1900) },
}

/** The page with marks, on a phone. */
async function openOnPhone(
  fixture: Fixture,
  kind: 'small' | 'wide',
  name = kind === 'small' ? 'ar-microsoft' : 'en-microsoft',
): Promise<Page> {
  const url = `https://www.aljazeera.net/phone-${kind}`
  const { [kind]: head, box: end } = pages[fixture.name]
  const html = sample(name)
    .replace(/<meta name="viewport"[^>]*>/, '')
    .replace('</head>', `${head}</head>`)
  fixture.serve(url, kind === 'wide' ? html.replace('</body>', end) : html)
  const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
  if (fixture.name === 'chromium')
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true })
  // a window that becomes a phone's is loaded again
  await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
  await waitUntil(page, () => CSS.highlights.size > 0)
  return page
}

/** Opens a card under a finger, on a mark that is seen. */
async function tapMark(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const seen = visualViewport!
    const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<globalThis.Range>]>
    const boxes = [...highlights].flatMap(([, marks]) =>
      [...marks].map((range) => {
        const { left, top, width, height } = range.getClientRects()[0]!
        return { x: left + width / 2, y: top + height / 2 }
      }),
    )
    return boxes.find(
      ({ x, y }) =>
        x > seen.offsetLeft &&
        x < seen.offsetLeft + seen.width &&
        y > seen.offsetTop &&
        y < seen.offsetTop + seen.height,
    )!
  })
  await page.touchscreen.tap(at.x, at.y)
  await waitInCard(page, '.middle')
}

/** The open sheet's edges within what is seen, in pixels of the screen, and the size of its letters. */
const measureSheet = (page: Page) =>
  askCard(page, (root) => {
    const seen = visualViewport!
    const { left, right, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
    const line = root.querySelector('.foot')!.getBoundingClientRect()
    const whole = seen.width * seen.scale
    return {
      // a sheet is 640 pixels wide at most, in the middle of the window
      before: (left - seen.offsetLeft) * seen.scale - Math.max(0, (whole - 640) / 2),
      width: (right - left) * seen.scale - Math.min(640, whole),
      below: (seen.offsetTop + seen.height - bottom) * seen.scale,
      foot: line.height * seen.scale,
    }
  })

/** Whether the open card lies over the words that it explains. */
async function isOverWords(page: Page): Promise<boolean> {
  const card = await askCard(page, (root) => {
    const { top, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
    return { top, bottom }
  })
  return page.evaluate(({ top, bottom }) => {
    const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>
    const open = [...highlights].flatMap(([name, marks]) =>
      /-open$|-claim$/.test(name) ? [...marks] : [],
    )
    if (open.length === 0) throw new Error('no words are lit')
    return open.some((range) =>
      [...range.getClientRects()].some((box) => box.bottom > top + 1 && box.top < bottom - 1),
    )
  }, card)
}

inBothBrowsers(
  'a card on a phone',
  (fixture) => {
    it.each(['small', 'wide'] as const)(
      'is a sheet of its own size along the edge of what is seen of a page: %s',
      async (kind) => {
        const page = await openOnPhone(fixture, kind)
        // or there were nothing to follow
        expect(
          await page.evaluate(
            () => visualViewport!.scale < 0.9 || innerWidth > visualViewport!.width + 100,
          ),
        ).toBe(true)
        await tapMark(page)
        const { before, width, below, foot } = await measureSheet(page)
        // a desktop's bars to scroll by, which Firefox has here, count to its window
        for (const away of [before, width, below]) expect(Math.abs(away)).toBeLessThan(16)
        expect(foot).toBeGreaterThanOrEqual(39)
        await page.keyboard.press('Escape')
        await waitForNoCard(page)
        await page.close()
      },
    )

    it('is such a sheet on an Arabic page that is wider than the screen', async () => {
      // Firefox's window shows the other end of it, and no mark; a key leads there
      if (fixture.name === 'firefox') return
      const page = await openOnPhone(fixture, 'wide', 'ar-microsoft')
      await tapMark(page)
      const { before, width, below } = await measureSheet(page)
      for (const away of [before, width, below]) expect(Math.abs(away)).toBeLessThan(16)
      await page.close()
    })

    it.each(['small', 'wide'] as const)(
      'is such a sheet by a key too, on an Arabic page as on others: %s',
      async (kind) => {
        const page = await openOnPhone(fixture, kind, 'ar-microsoft')
        const tabId = await waitForTab(fixture.view, page.url())
        for (let at = 0; at < 3; at++) {
          await askTab(fixture.view, tabId, { type: 'step', by: 1 })
          await waitInCard(page, '.middle')
          const { before, width, below, foot } = await measureSheet(page)
          for (const away of [before, width]) expect(Math.abs(away)).toBeLessThan(16)
          // along the top where it would cover the words at the bottom
          expect(below).toBeGreaterThan(-16)
          expect(foot).toBeGreaterThanOrEqual(39)
          expect(await isOverWords(page)).toBe(false)
        }
        await page.close()
      },
    )

    it('leaves the words in sight where the page ends, and after the phone was turned', async () => {
      const url = 'https://www.aljazeera.net/phone-end'
      const large = '<style>body{margin:8px}p{font-size:32px;line-height:1.6}</style>'
      fixture.serve(url, article({ head: `${ofPhone}${large}` }))
      const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
      const upright = { width: 390, height: 844, isMobile: true, hasTouch: true }
      if (fixture.name === 'chromium') await page.setViewport(upright)
      await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
      await waitUntil(page, () => CSS.highlights.size > 0)
      const { x, y } = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight)
        const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>
        const lowest = [...highlights]
          .flatMap(([, marks]) => [...marks].map((range) => range.getClientRects()[0]!))
          .sort((one, other) => other.top - one.top)[0]!
        return { x: lowest.left + lowest.width / 2, y: lowest.top + lowest.height / 2 }
      })
      await page.touchscreen.tap(x, y)
      await waitInCard(page, '.middle')
      expect(await isOverWords(page)).toBe(false)
      // Firefox's window is as it is
      if (fixture.name === 'chromium')
        for (const size of [{ ...upright, width: 844, height: 390, isLandscape: true }, upright]) {
          await page.setViewport(size)
          // the page comes to rest some frames later
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
          await expect.poll(() => isOverWords(page)).toBe(false)
        }
      await page.close()
    })
  },
  undefined,
  { phone: true },
)
