import { expect, it } from 'vitest'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { openPopup, waitForState } from '../../tools/browser/ask-tab.ts'
import { askCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/tech/2025/10/27/sample'

/** Words under a highlight, as the page's own scripts see them. */
const wordsOf = (name: string) =>
  [...((CSS.highlights.get(name) as unknown as Iterable<globalThis.Range>) ?? [])].map(String)

inBothBrowsers('an article', (fixture) => {
  let apparatus: Apparatus

  it('is read, annotated and marked', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page, state } = await fixture.open(url)
    expect(state.state).toBe('ready')
    apparatus = (state as { apparatus: Apparatus }).apparatus
    expect(apparatus.document.lang).toBe('ar')
    expect(apparatus.document.date).toBe('2025-10-27')
    expect(apparatus.claims.length).toBeGreaterThan(3)
    expect(await page.evaluate(wordsOf, 'hashiya-organisation')).toContain('مايكروسوفت')
    expect((await page.evaluate(wordsOf, 'hashiya-cue')).length).toBeGreaterThan(3)
    expect((await page.evaluate(wordsOf, 'hashiya-cited')).length).toBeGreaterThan(0)
    await page.close()
  })

  it('resolves the cited investigation to the very piece, and abstains from what it cannot know', () => {
    const pieces = apparatus.citations.map(({ resolved }) => resolved[0]?.url ?? null)
    expect(pieces.some((piece) => piece?.startsWith('https://www.theguardian.com/'))).toBe(true)
    expect(pieces).toContain(null)
  })

  it('does not change a letter of the page', async () => {
    const page = await fixture.browser.puppeteer.newPage()
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        ;(globalThis as unknown as { before: string }).before = document.documentElement.outerHTML
      })
    })
    await page.goto(url)
    await waitUntil(page, () => CSS.highlights.has('hashiya-organisation'))
    const same = () =>
      page.evaluate(
        () =>
          (globalThis as unknown as { before: string }).before ===
          document.documentElement.outerHTML,
      )
    expect(await same()).toBe(true)
    expect(await hoverMark(page, 'hashiya-organisation')).toBe(true)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await same()).toBe(true)
    await page.close()
  })

  it('shifts no layout', async () => {
    const page = await fixture.browser.puppeteer.newPage()
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () =>
        requestAnimationFrame(() => {
          ;(globalThis as unknown as { boxes: string }).boxes = JSON.stringify(
            [...document.querySelectorAll('p, h1, h2')].map((each) => each.getBoundingClientRect()),
          )
        }),
      )
    })
    await page.goto(url)
    await waitUntil(page, () => CSS.highlights.has('hashiya-organisation'))
    await waitUntil(page, () => 'boxes' in globalThis)
    expect(
      await page.evaluate(
        () =>
          JSON.stringify(
            [...document.querySelectorAll('p, h1, h2')].map((each) => each.getBoundingClientRect()),
          ) === (globalThis as unknown as { boxes: string }).boxes,
      ),
    ).toBe(true)
    await page.close()
  })

  it('shows a card with sourced facts on hover, which never covers its words and closes on Escape', async () => {
    const { page } = await fixture.open(url)
    expect(await hoverMark(page, 'hashiya-organisation', 'الوحدة 8200')).toBe(true)
    const card = await waitInCard(page, '[role=dialog]')
    const text = await card.evaluate((element) => element.innerText)
    expect(text).toContain('Unit 8200')
    expect(
      await askCard(page, (root) => root.querySelectorAll('a[href^="https://"]').length),
    ).toBeGreaterThan(0)
    const apart = await askCard(page, (root) => {
      const card = root.querySelector('[role=dialog]')!.getBoundingClientRect()
      const range = [
        ...(CSS.highlights.get(
          'hashiya-organisation-open',
        ) as unknown as Iterable<globalThis.Range>),
      ][0]!
      return [...range.getClientRects()].every(
        (box) =>
          box.bottom <= card.top ||
          box.top >= card.bottom ||
          box.right <= card.left ||
          box.left >= card.right,
      )
    })
    expect(apart).toBe(true)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('keeps the card while the pointer is in it and closes it after', async () => {
    const { page } = await fixture.open(url)
    await hoverMark(page, 'hashiya-organisation')
    const card = await waitInCard(page, '[role=dialog]')
    const box = (await card.boundingBox())!
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 4 })
    await new Promise((later) => setTimeout(later, 700))
    expect(await page.$('hashiya-card')).not.toBeNull()
    await page.mouse.move(3, 3)
    await waitForNoCard(page)
    await page.close()
  })

  it('lights source and content of a claim while its card is open', async () => {
    const { page } = await fixture.open(url)
    expect(await hoverMark(page, 'hashiya-cue')).toBe(true)
    expect((await page.evaluate(wordsOf, 'hashiya-claim')).length).toBeGreaterThan(1)
    await page.close()
  })

  it('shows the apparatus in the popup and jumps to a place', async () => {
    const { page } = await fixture.open(url)
    const popup = await openPopup(fixture.browser, url)
    expect(await popup.evaluate(() => document.body.dataset.state)).toBe('ready')
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Unit 8200')
    expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    )
    await popup.close()
    await page.close()
  })

  it('opens a name’s card in the page by its row in the popup', async () => {
    const { page } = await fixture.open(url)
    const popup = await openPopup(fixture.browser, url)
    await popup.click('#tab-background')
    const row = await popup.waitForSelector('.body [data-row] .hit')
    const name = await row!.evaluate((one) => one.querySelector('bdi')!.textContent)
    await row!.click()
    await page.bringToFront()
    await waitInCard(page, '[role=dialog]')
    expect(await askCard(page, (root) => root.textContent)).toContain(name)
    await popup.close()
    await page.close()
  })

  it('lets nothing leave the machine', () => {
    const ours = ['www.aljazeera.net']
    const asked = new Set(fixture.server.requests.map((request) => request.split('/')[0]!))
    // browsers run errands of their own; none of them is to a host that a citation, a note or a
    // pack names
    const named = [...asked].filter(
      (host) =>
        !ours.includes(host) &&
        /guardian|972mag|microsoft|wikipedia|wikidata|gdelt|archive\.org|googleapis\.com\/v1alpha1/.test(
          host,
        ),
    )
    expect(named).toEqual([])
    expect(
      new Set(
        fixture.server.requests.filter(
          (request) =>
            request.startsWith('www.aljazeera.net/') && !request.endsWith('/favicon.ico'),
        ),
      ),
    ).toEqual(new Set(['www.aljazeera.net/tech/2025/10/27/sample']))
  })

  it('works on after the background has died', async () => {
    const { page, tabId } = await fixture.open(url)
    await fixture.browser.stopBackground()
    const state = await waitForState(fixture.view, tabId)
    expect(state.state).toBe('ready')
    await page.reload()
    expect(
      (await waitForState(fixture.view, tabId, ({ state: word }) => word === 'ready')).state,
    ).toBe('ready')
    await page.close()
  })

  it("writes nothing to the page's console", () => {
    // the browser itself asks for an icon that the server does not have
    expect(fixture.errors.filter((error) => !error.includes('404'))).toEqual([])
  })
})
