import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { resize, waitForFrames } from '../../tools/browser/resize.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, sample } from './fixture.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.net/card'

/** What the keyboard command of the manifest does in a tab. */
const step = (view: Page, tab: number, by: 1 | -1) =>
  view.evaluate(
    (id, way) => chrome.tabs.sendMessage(id, { to: 'page', type: 'step', by: way }, { frameId: 0 }),
    tab,
    by,
  )
const nameOfCard = (page: Page) =>
  askCard(page, (root) => root.querySelector('[role=dialog]')!.getAttribute('aria-label')).catch(
    () => null,
  )

inBothBrowsers('the card', (fixture) => {
  it('is stepped through by keyboard, takes the focus, and gives it back on Escape', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    await page.focus('a')
    expect(await step(fixture.view, tabId, 1)).toBe(true)
    await waitInCard(page, '[role=dialog]')
    const first = await nameOfCard(page)
    await waitUntil(page, () => document.activeElement?.localName === 'hashiya-card')
    expect(await step(fixture.view, tabId, 1)).toBe(true)
    await expect.poll(() => nameOfCard(page)).not.toBe(first)
    expect(await step(fixture.view, tabId, -1)).toBe(true)
    await expect.poll(() => nameOfCard(page)).toBe(first)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a')
    await page.close()
  })

  it('lets Tab out to where the reader was when pinned, and then goes with the page’s own order', async () => {
    const around = (words: string) => words.replaceAll('<p>', '<p><a href="#in">و</a> ')
    const serveAt = `${url}-tabs`
    fixture.serve(serveAt, around(sample('ar-microsoft')))
    const { page, tabId } = await fixture.open(serveAt, ({ state }) => state === 'ready')
    const active = () => page.evaluate(() => document.activeElement!.localName)
    const inOrder = () =>
      page.evaluate(() => [...document.links].indexOf(document.activeElement as HTMLAnchorElement))
    // closed where nothing had the focus, it leaves Tab beside its words and not at the page's top
    for (const by of [1, 1, 1, 1, 1, 1] as const) await step(fixture.view, tabId, by)
    await waitInCard(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await active()).toBe('body')
    await page.keyboard.press('Tab')
    const place = await inOrder()
    expect(place).toBeGreaterThan(2)
    // pinned, its last stop leads back to where the reader was
    await step(fixture.view, tabId, 1)
    const pin = await waitInCard(page, 'button[aria-pressed=false]')
    await pin.focus()
    await page.keyboard.press('Enter')
    const last = await waitInCard(page, '.foot button:last-child')
    await last.focus()
    await page.keyboard.press('Tab')
    expect(await inOrder()).toBe(place)
    await (await waitInCard(page, 'button[aria-pressed=true]')).focus()
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect([await active(), await inOrder()]).toEqual([
      'a',
      await page.evaluate(() => document.links.length - 1),
    ])
    // and Tab brings it back, behind all others
    await page.keyboard.press('Tab')
    expect(await active()).toBe('hashiya-card')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await inOrder()).toBe(place)
    await page.close()
  })

  it('stays when pinned, and goes when unpinned', async () => {
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await hoverMark(page, 'hashiya-organisation')
    await (await waitInCard(page, 'button[aria-pressed=false]')).click()
    await page.mouse.move(2, 2)
    await new Promise((later) => setTimeout(later, 800))
    await (await waitInCard(page, 'button[aria-pressed=true]')).click()
    await waitForNoCard(page)
    await page.close()
  })

  it('opens on a click and closes on a click elsewhere; a link under a mark is followed instead', async () => {
    const linked = 'https://www.aljazeera.net/linked'
    fixture.serve(
      linked,
      sample('ar-microsoft').replace('مايكروسوفت في', '<a href="#followed">مايكروسوفت</a> في'),
    )
    const { page } = await fixture.open(linked, ({ state }) => state === 'ready')
    const at = await page.evaluate(() => {
      const ranges = [
        ...(CSS.highlights.get('hashiya-organisation') as unknown as Iterable<globalThis.Range>),
      ]
      const plain = ranges.find((range) => !range.startContainer.parentElement!.closest('a'))!
      plain.startContainer.parentElement!.scrollIntoView({ block: 'center' })
      const box = plain.getClientRects()[0]!
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
    await page.mouse.click(at.x, at.y)
    await waitInCard(page, '[role=dialog]')
    // beside the column: above the words another mark may stand
    await page.mouse.click(4, at.y)
    await waitForNoCard(page)
    await page.close()
  })

  it('hears clicks and Escape of which a page lets nothing out of its text', async () => {
    const kept = 'https://www.aljazeera.net/kept'
    const keeping =
      '<script>for (const name of ["click", "keydown"]) document.body.addEventListener(name, (event) => event.stopPropagation())</script>'
    fixture.serve(kept, sample('ar-microsoft').replace('</body>', `${keeping}</body>`))
    const { page } = await fixture.open(kept, ({ state }) => state === 'ready')
    const at = await page.evaluate(() => {
      const [range] = [
        ...(CSS.highlights.get('hashiya-organisation') as unknown as Iterable<globalThis.Range>),
      ]
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center' })
      const box = range!.getClientRects()[0]!
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
    await page.mouse.click(at.x, at.y)
    await waitInCard(page, '[role=dialog]')
    // a card opened by a click stays, whatever the pointer does
    await page.mouse.move(4, 4)
    await new Promise((later) => setTimeout(later, 800))
    await waitInCard(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('hides a claim that the reader calls wrong, here and in the popup, and remembers it', async () => {
    const { page, tabId, state } = await fixture.open(url, (next) => next.state === 'ready')
    const before = state.state === 'ready' ? state.apparatus.claims.length : 0
    await hoverMark(page, 'hashiya-cue')
    const callWrong = async () => {
      // by keyboard: it stands below the middle's edge, and for a press the driver scrolls the page
      await (await waitInCard(page, '.correct summary')).focus()
      await page.keyboard.press('Enter')
      await (await waitInCard(page, '.correct[open] button')).click()
    }
    const hasClaims = (count: number) =>
      waitForState(
        fixture.view,
        tabId,
        (next) => next.state === 'ready' && next.apparatus.claims.length === count,
      )
    await callWrong()
    await hasClaims(before - 1)
    // the card that says so has the way back
    await (await waitInCard(page, '.foot > button:only-child')).click()
    await waitForNoCard(page)
    await hasClaims(before)
    await page.mouse.move(2, 2)
    await hoverMark(page, 'hashiya-cue')
    await callWrong()
    await hasClaims(before - 1)
    await waitInCard(page, '.foot > button:only-child')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.reload()
    const after = await waitForState(fixture.view, tabId, (next) => next.state === 'ready')
    expect(after.state === 'ready' && after.apparatus.claims.length).toBe(before - 1)
    await page.close()
  })

  /** A page of which nothing was called wrong. */
  const openScrolled = () => {
    fixture.serve(`${url}-scrolled`, sample('ar-microsoft'))
    return fixture.open(`${url}-scrolled`, ({ state }) => state === 'ready')
  }

  it('stands where it opened, also where the reader scrolls beyond its end, and is pressed there at once', async () => {
    const { page } = await openScrolled()
    expect(await hoverMark(page, 'hashiya-cue', 'بحسب')).toBe(true)
    await waitInCard(page, '.correct summary')
    const look = () =>
      askCard(page, async (root) => {
        const places: string[] = []
        for (const end = performance.now() + 500; performance.now() < end;) {
          const { x, y } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
          places.push(`${Math.round(x)} ${Math.round(y)}`)
          await new Promise(requestAnimationFrame)
        }
        const middle = root.querySelector('.middle')!
        const over = middle.getBoundingClientRect()
        const ask = root.querySelector('.correct summary')!.getBoundingClientRect()
        return {
          places: [...new Set(places)],
          middle: { x: over.x + over.width / 2, y: over.y + over.height / 2 },
          ask: { x: ask.x + ask.width / 2, y: ask.y + ask.height / 2 },
          hidden: middle.scrollHeight - middle.clientHeight - middle.scrollTop,
        }
      })
    const opened = await look()
    expect(opened.places).toHaveLength(1)
    // or there were nothing to scroll
    expect(opened.hidden).toBeGreaterThan(10)
    await page.mouse.move(opened.middle.x, opened.middle.y)
    // no hand turns the wheel in the frame in which the pointer came
    await look()
    for (let times = 0; times < 5; times++) await page.mouse.wheel({ deltaY: 80 })
    const isAtEnd = (root: ShadowRoot) => {
      const { scrollHeight, clientHeight, scrollTop } = root.querySelector('.middle')!
      return scrollHeight - clientHeight - scrollTop <= 1
    }
    await expect.poll(() => askCard(page, isAtEnd)).toBe(true)
    const scrolled = await look()
    expect(scrolled.places).toEqual(opened.places)
    expect(scrolled.hidden).toBeLessThanOrEqual(1)
    await page.mouse.click(scrolled.ask.x, scrolled.ask.y)
    await waitInCard(page, '.correct[open] button')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('lets the page scroll from a card in which nothing is to be scrolled', async () => {
    const { page } = await openScrolled()
    // Firefox turns no wheel below the edge of its own window, however tall the page's is said to be
    await resize(page, { width: 1280, height: 600 })
    expect(await hoverMark(page, 'hashiya-cue', 'رأى')).toBe(true)
    await waitInCard(page, '.correct summary')
    const at = await askCard(page, (root) => {
      const { x, y, width, height } = root.querySelector('.middle')!.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    const before = await page.evaluate(() => scrollY)
    await page.mouse.move(at.x, at.y)
    // no hand turns the wheel in the frame in which the pointer came
    await waitForFrames(page)
    await page.mouse.wheel({ deltaY: 80 })
    await waitUntil(page, (from) => scrollY > from, before)
    await page.close()
  })

  it('throws nothing at the page', () => {
    expect(fixture.errors.filter((error) => !error.includes('404'))).toEqual([])
  })
})
