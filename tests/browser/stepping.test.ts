import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { findInCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import type { PageState } from '../../src/model/apparatus.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'
import { article, secondBody } from './pages.ts'

type PageReady = Extract<PageState, { state: 'ready' }>

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
  const lit = await waitUntil(page, () => {
    const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<globalThis.Range>]>
    for (const [name, ranges] of highlights)
      if (name.endsWith('-open'))
        for (const range of ranges) {
          const { top } = range.getBoundingClientRect()
          return { words: String(range), top, scrollY }
        }
    return null
  })
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
    await resize(page, { width: 640, height: 400 })
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
    await resize(page, { width: 480, height: 320 })
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

  it('shows each mark clear of a header and a foot that stand fixed over the page', async () => {
    const fixed = 'https://www.aljazeera.net/fixed'
    const bars = `<style>header,footer{position:fixed;inset-inline:0;block-size:90px;background:#036;z-index:9}
      header{top:0}footer{bottom:0}main{padding-block:100px}</style>`
    fixture.serve(
      fixed,
      article({ head: bars, body: Array(6).fill(secondBody).flat() as string[] }),
    )
    await changeSettings(fixture.view, { quiet: false })
    const { page, tabId } = await fixture.open(fixed, ({ state }) => state === 'ready')
    await resize(page, { width: 640, height: 480 })
    for (const by of [1, -1] as const) {
      await page.evaluate((end) => scrollTo({ top: end, behavior: 'instant' }), by * -9999 + 9999)
      for (let i = 0; i < 30; i++) {
        await step(fixture, tabId, by)
        const { words, top } = await findLit(page)
        // to the pixel: fonts end lines at parts of one
        expect(Math.ceil(top), words).toBeGreaterThanOrEqual(90)
        expect(top, words).toBeLessThan(380)
      }
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
    }
    await changeSettings(fixture.view, { quiet: true })
    await page.close()
  })

  it('leads to the very line of a long paragraph, at once where motion is reduced', async () => {
    const long = 'https://www.aljazeera.net/long'
    const style = '<style>html{scroll-behavior:smooth}p{font-size:30px}</style>'
    const body = [secondBody[0]!, Array(6).fill(secondBody.join(' ')).join(' '), ...secondBody]
    fixture.serve(long, article({ head: style, body }))
    const { page, tabId, state } = await fixture.open(long, (now) => now.state === 'ready')
    await resize(page, { width: 480, height: 400 })
    // Firefox's protocol emulates no such wish
    const isCalm = fixture.name === 'chromium'
    if (isCalm)
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    const { text, blocks } = (state as PageReady).apparatus.document
    const { start, end } = blocks.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]!
    const last = text.lastIndexOf('student', end)
    const places: [number, string][] = [
      [start, 'museum'],
      [last, 'student'],
    ]
    if (isCalm) places.push([text.lastIndexOf('student'), 'student'])
    for (const [at, words] of places) {
      const from = text.indexOf(words, at)
      // from before on: the place is lit for less than a second
      const lit = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const timer = setInterval(() => {
              const flash = CSS.highlights.get('hashiya-flash') as unknown as
                | Iterable<globalThis.Range>
                | undefined
              const [range] = flash ?? []
              if (!range) return
              clearInterval(timer)
              resolve(range.getBoundingClientRect().top)
            }, 5)
          }),
      )
      await fixture.view.evaluate(
        (id, span) =>
          chrome.tabs.sendMessage(
            id,
            { to: 'page', type: 'jump-to', spans: [span], open: false },
            { frameId: 0 },
          ),
        tabId,
        { start: from, end: from + words.length },
      )
      const top = await lit
      expect(top, words).toBeGreaterThanOrEqual(0)
      expect(top, words).toBeLessThan(400)
    }
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
