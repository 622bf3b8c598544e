import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { resize, waitForFrames } from '../../tools/browser/resize.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const host = 'https://www.aljazeera.com/2025/10/20'
const dress = (css: string) => article({ head: `<style>${css}</style>` })

/** The box of the words whose card is open, or of the first mark of a place, which is on screen. */
const boxOfMark = (page: Page, name = 'hashiya-place') =>
  page.evaluate((wanted) => {
    const [range] = [...(CSS.highlights.get(wanted) as unknown as Iterable<globalThis.Range>)]
    const { left, top, right, bottom } = range!.getClientRects()[0]!
    return { left, top, right, bottom }
  }, name)

const countPinned = (root: ShadowRoot) => root.querySelectorAll('button[aria-pressed=true]').length

const boxOfCard = (page: Page) =>
  askCard(page, (root) => {
    const { left, top, right, bottom } = root
      .querySelector('[role=dialog]')!
      .getBoundingClientRect()
    return { left, top, right, bottom }
  })

/** Opens the card of a place by a click; the distance of the card's corner from its words. */
async function openCard(page: Page) {
  const { left, right, top, bottom } = await boxOfMark(page)
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
  await waitInCard(page, '[role=dialog]')
  return distance(page)
}

async function distance(page: Page) {
  const words = await boxOfMark(page, 'hashiya-place-open')
  const card = await boxOfCard(page)
  // no -0
  return { x: Math.round(card.left - words.left) + 0, y: Math.round(card.top - words.bottom) + 0 }
}

/** Whether no part of the card is outside the window. */
async function isInWindow(page: Page): Promise<boolean> {
  const { left, top, right, bottom } = await boxOfCard(page)
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
  }))
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

const scroller =
  'html,body{height:100%;margin:0;overflow:hidden}main{height:100vh;overflow:auto}p{margin:0 0 60px}'

inBothBrowsers('words that move under an open card', (fixture) => {
  const open = async (name: string, html: string, { width = 1000, height = 800 } = {}) => {
    fixture.serve(`${host}/${name}`, html)
    const { page } = await fixture.open(`${host}/${name}`, ({ state }) => state === 'ready')
    await resize(page, { width, height })
    return page
  }

  it('keep it beside them where they scroll in an element of their own', async () => {
    const page = await open('scroller', dress(scroller), { width: 1000, height: 700 })
    const before = await openCard(page)
    await page.evaluate(() => document.querySelector('main')!.scrollBy(0, 40))
    await expect.poll(() => distance(page)).toEqual(before)
    await page.close()
  })

  it('keep it beside them when something comes in above them', async () => {
    const page = await open('advert', article())
    const before = await openCard(page)
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('afterbegin', '<div style="height:70px">an advert</div>'),
    )
    await expect.poll(() => distance(page)).toEqual(before)
    // with the page itself it scrolls as it did
    await page.evaluate(() => scrollBy(0, 30))
    await expect.poll(() => distance(page)).toEqual(before)
    await page.close()
  })

  it('have it placed anew in a window of another size', async () => {
    const page = await open('window', dress('body{max-width:800px;margin:auto}'))
    await openCard(page)
    for (const size of [
      { width: 420, height: 700 },
      { width: 900, height: 420 },
    ]) {
      await resize(page, size)
      await expect.poll(() => isInWindow(page)).toBe(true)
    }
    await page.close()
  })

  it('keep one that is pinned beside the column in a window that becomes narrower', async () => {
    const page = await open('pinned', dress('body{max-width:550px}'))
    await openCard(page)
    await (await waitInCard(page, 'button[aria-pressed=false]')).click()
    await waitInCard(page, 'button[aria-pressed=true]')
    const before = await boxOfCard(page)
    expect(before.left).toBeGreaterThan(550)
    await resize(page, { width: 480, height: 800 })
    await expect.poll(async () => (await boxOfCard(page)).right).toBeLessThanOrEqual(480)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480)
    await resize(page, { width: 1000, height: 800 })
    await expect.poll(async () => (await boxOfCard(page)).left).toBe(before.left)
    await page.close()
  })

  it('keep two that are pinned apart, and one whose words the page takes away says so', async () => {
    const page = await open('two-pinned', dress('body{max-width:none}'))
    const marks = ['hashiya-place', 'hashiya-person']
    for (const mark of marks) {
      await hoverMark(page, mark)
      await (await waitInCard(page, 'button[aria-pressed=false]')).click()
      await expect.poll(() => askCard(page, countPinned)).toBe(mark === 'hashiya-place' ? 1 : 2)
      await page.mouse.move(2, 2)
    }
    const [one, other] = await askCard(page, (root) =>
      [...root.querySelectorAll('[role=dialog]')].map((card) => {
        const { left, top, right, bottom } = card.getBoundingClientRect()
        return { left, top, right, bottom }
      }),
    )
    const isApart =
      one!.right <= other!.left ||
      other!.right <= one!.left ||
      one!.bottom <= other!.top ||
      other!.bottom <= one!.top
    expect(isApart, JSON.stringify([one, other])).toBe(true)
    await page.evaluate((names) => {
      const first = (name: string): globalThis.Range =>
        [...(CSS.highlights.get(name) as unknown as Iterable<globalThis.Range>)][0]!
      for (const { parentElement } of names.map((name) => first(name).startContainer))
        parentElement!.textContent = 'These words were written anew while they were being read.'
    }, marks)
    // a card is patient with a page for as long as a poll lasts of itself
    await expect
      .poll(() =>
        askCard(page, (root) => [...root.querySelectorAll('.adrift')].map((at) => at.textContent)),
      )
      .toEqual(Array(2).fill('The page has changed here since.'))
    await (await waitInCard(page, 'button[aria-label=Close]')).click()
    await expect.poll(() => askCard(page, countPinned)).toBe(1)
    await page.close()
  })

  it('keep one that is pinned beside them while posts come in above them', async () => {
    const url = `${host}/pinned-live`
    fixture.serve(url, dress('main{max-width:550px}'))
    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    await resize(page, { width: 1000, height: 800 })
    await openCard(page)
    await (await waitInCard(page, 'button[aria-pressed=false]')).click()
    await waitInCard(page, 'button[aria-pressed=true]')
    // its own words: after a new reading another mark may be the first of its kind
    await page.evaluate(() => {
      const [range] = [
        ...(CSS.highlights.get('hashiya-place') as unknown as Iterable<globalThis.Range>),
      ]
      Object.assign(window, { words: range!.cloneRange() })
    })
    const below = async () => {
      const top = await page.evaluate(
        () => (window as unknown as { words: Range }).words.getClientRects()[0]!.top,
      )
      return Math.round((await boxOfCard(page)).top - top)
    }
    const { left } = await boxOfCard(page)
    const before = await below()
    const addPost = () =>
      page.evaluate(() =>
        document
          .querySelector('article p')!
          .insertAdjacentHTML(
            'beforebegin',
            '<p>The ferry was late again on Monday, the harbour master in Ireland said, and the queue reached the bridge.</p>',
          ),
      )
    for (const posts of [1, 2]) {
      await addPost()
      await expect.poll(below).toBe(before)
      // the page is read anew meanwhile
      await waitForState(
        fixture.view,
        tabId,
        (next) =>
          next.state === 'ready' &&
          next.apparatus.document.text.split('The ferry was late').length === posts + 1,
      )
      await waitForFrames(page)
      expect(await below()).toBe(before)
    }
    expect((await boxOfCard(page)).left).toBe(left)
    await page.close()
  })

  it('come out from under a sheet where they scroll in an element of their own', async () => {
    const page = await open('sheet', dress(`${scroller}p:last-child{margin-block-end:900px}`), {
      width: 340,
      height: 330,
    })
    await page.evaluate(() => {
      const [range] = [
        ...(CSS.highlights.get('hashiya-place') as unknown as Iterable<globalThis.Range>),
      ]
      const { bottom } = range!.getBoundingClientRect()
      document.querySelector('main')!.scrollBy(0, bottom - innerHeight * 0.6)
    })
    await openCard(page)
    const words = await boxOfMark(page, 'hashiya-place-open')
    expect(words.bottom).toBeLessThanOrEqual((await boxOfCard(page)).top)
    await page.close()
  })

  it('have it beside them, in its own size, on a page that is drawn larger or smaller', async () => {
    const tall = { width: 1000, height: 1500 }
    const page = await open('plain', article(), tall)
    const plain = await openCard(page)
    const { left, right } = await boxOfCard(page)
    await page.close()
    for (const zoom of [0.8, 1.5]) {
      const zoomed = await open(
        `zoom-${zoom}`,
        dress(`html{zoom:${zoom}}body{min-height:3000px}`),
        tall,
      )
      await zoomed.evaluate(() => scrollBy(0, 50))
      const found = await openCard(zoomed)
      expect(Math.abs(found.x - plain.x)).toBeLessThanOrEqual(1)
      expect(Math.abs(found.y - plain.y)).toBeLessThanOrEqual(1)
      const box = await boxOfCard(zoomed)
      expect(box.right - box.left).toBeCloseTo(right - left, 0)
      await zoomed.close()
    }
  })
})
