import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findInCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.net/stepping'

/** What the keyboard command of the manifest does in a tab. */
const step = (fixture: Fixture, tab: number, by: 1 | -1) =>
  fixture.view.evaluate(
    (id, way) => chrome.tabs.sendMessage(id, { to: 'page', type: 'step', by: way }, { frameId: 0 }),
    tab,
    by,
  )

/** The mark that is lit: where it stands in the window. */
async function findLit(page: Page): Promise<{ words: string; top: number; scrollY: number }> {
  const lit = await page.waitForFunction(
    () => {
      const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<globalThis.Range>]>
      for (const [name, ranges] of highlights)
        if (name.endsWith('-open'))
          for (const range of ranges) {
            const { top } = range.getBoundingClientRect()
            return { words: String(range), top, scrollY }
          }
      return null
    },
    { polling: 50 },
  )
  return (await lit.jsonValue())!
}

/** Brings the first mark to the window's middle; where its own middle then is. */
const findMark = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<globalThis.Range>]>
    const range = [...[...highlights][0]![1]][0]!
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = range.getClientRects()[0]!
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })

inBothBrowsers('the way from mark to mark', (fixture) => {
  it('goes on after Escape, and from where the reader has scrolled to', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    await page.setViewport({ width: 640, height: 400 })
    await step(fixture, tabId, 1)
    await waitInCard(page, '[role=dialog]')
    const first = await findLit(page)
    await step(fixture, tabId, 1)
    const second = await findLit(page)
    expect([second.words, second.top]).not.toEqual([first.words, first.top])
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await step(fixture, tabId, -1)
    expect((await findLit(page)).words).toBe(first.words)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    await step(fixture, tabId, 1)
    const below = await findLit(page)
    expect(below.top + below.scrollY).toBeGreaterThanOrEqual(880)
    expect(below.top).toBeGreaterThanOrEqual(0)
    expect(below.top).toBeLessThan(400)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
    await step(fixture, tabId, -1)
    const above = await findLit(page)
    expect(above.top + above.scrollY).toBeLessThan(1600)
    expect(above.top + above.scrollY).toBeGreaterThan(below.top + below.scrollY)
    await page.close()
  })

  it('comes to every mark once and round again, each in sight, in paragraphs taller than the window', async () => {
    const tall = 'https://www.aljazeera.net/tall'
    fixture.serve(
      tall,
      sample('ar-microsoft').replace('</head>', '<style>p{font-size:40px}</style></head>'),
    )
    const { page, tabId } = await fixture.open(tall, ({ state }) => state === 'ready')
    await page.setViewport({ width: 480, height: 320 })
    const count = await page.evaluate(() => {
      const highlights = CSS.highlights as unknown as Iterable<[string, { size: number }]>
      return [...highlights].reduce((sum, [, { size }]) => sum + size, 0)
    })
    const seen: number[] = []
    for (let i = 0; i < 12; i++) {
      await step(fixture, tabId, 1)
      const { top, scrollY } = await findLit(page)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(320)
      seen.push(Math.round(top + scrollY))
    }
    expect(count).toBeGreaterThan(12)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBeGreaterThan(seen[0]! + 600)
    await page.close()
  })

  it('opens the card of the word on which a pointer came to rest within one frame', async () => {
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const { x, y } = await findMark(page)
    await page.mouse.move(2, 2)
    // the places of one frame: what comes first in it is far from where the pointer rests
    await page.evaluate(
      () =>
        new Promise((later) => {
          requestAnimationFrame(later)
        }),
    )
    await Promise.all([
      page.mouse.move(x, y - 90),
      page.mouse.move(x, y - 60),
      page.mouse.move(x, y),
    ])
    await waitInCard(page, '[role=dialog]')
    expect(await findInCard(page, '[role=dialog]')).not.toBeNull()
    await page.close()
  })
})
