import { expect, it } from 'vitest'
import { openPopup, waitForState } from '../../tools/browser/ask-tab.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article, frontPage, secondBody } from './pages.ts'

const site = 'https://www.aljazeera.com'

declare const chrome: {
  runtime: { getContexts?(of: { contextTypes: ['BACKGROUND'] }): Promise<unknown[]> }
  extension: { getBackgroundPage?(): unknown }
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

/** Whether the page script is in a tab. */
const isThere = ({ view }: Fixture, tabId: number): Promise<boolean> =>
  view.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { to: 'page', type: 'get-state' }, { frameId: 0 }).then(
        (state) => state !== undefined,
        () => false,
      ),
    tabId,
  )

/** Whether the background runs; asking does not start it. */
const isAwake = ({ view }: Fixture): Promise<boolean> =>
  view.evaluate(async () =>
    chrome.runtime.getContexts
      ? (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0
      : chrome.extension.getBackgroundPage!() !== null,
  )

const wait = (milliseconds: number) =>
  new Promise((later) => {
    setTimeout(later, milliseconds)
  })

/** An article whose tree is not whole before `script` has come. */
const slowArticle = (script: string) =>
  article().replace('</body>', `<script src="${script}"></script></body>`)

/** Paragraphs of a page's article, put into it by its own script, which also moves on. */
const moveOn = (texts: string[]) => {
  history.pushState({}, '', '/news/maps')
  const body = document.querySelector('main')!
  body.replaceChildren()
  for (const text of texts) body.appendChild(document.createElement('p')).textContent = text
}

inBothBrowsers('a page of a listed site', (fixture) => {
  it('holds the look alone where it is a list of headlines; the popup brings the rest', async () => {
    fixture.serve(`${site}/`, frontPage())
    fixture.serve(`${site}/world`, frontPage())
    for (const url of [`${site}/`, `${site}/world`]) {
      const { page, tabId } = await fixture.visit(url)
      // longer than the first looks at what may come late
      await wait(2000)
      expect(await isThere(fixture, tabId)).toBe(false)
      const popup = await openPopup(fixture.browser, url)
      expect(await popup.evaluate(() => document.body.dataset.state)).toBe('empty')
      expect(await isThere(fixture, tabId)).toBe(true)
      await popup.close()
      await page.close()
    }
  })

  it('is read when it becomes an article without a load', async () => {
    fixture.serve(`${site}/world`, frontPage())
    const { page, tabId } = await fixture.visit(`${site}/world`)
    await page.evaluate(moveOn, secondBody)
    const { state } = await waitForState(fixture.view, tabId, (next) => next.state === 'ready')
    expect(state).toBe('ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await page.close()
  })

  it('is read though neither its head nor its markup says what it is', async () => {
    const url = `${site}/news/bare`
    fixture.serve(url, article().replace(/<meta property[^>]*>/g, ''))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await page.close()
  })

  it('has the background started while it comes, where its address tells of an article', async () => {
    for (const [path, isWanted] of [
      ['/world', false],
      ['/news/2026/3/2/maps', true],
    ] as const) {
      let release = () => {}
      const released = new Promise<void>((done) => {
        release = done
      })
      const script = `${site}${path}.js`
      fixture.serve(site + path, slowArticle(script))
      fixture.serve(script, {
        type: 'text/javascript',
        body: (async function* () {
          await released
          yield new TextEncoder().encode('0')
        })(),
      })
      await fixture.browser.stopBackground()
      const page = await fixture.browser.puppeteer.newPage()
      const coming = page.goto(site + path)
      // long enough for a background that is started without cause to be seen
      if (isWanted) await expect.poll(() => isAwake(fixture)).toBe(true)
      else await wait(2000)
      expect(await isAwake(fixture)).toBe(isWanted)
      release()
      await coming
      await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
      await page.close()
    }
  })

  it('says nothing in the console meanwhile', () => {
    expect(fixture.errors).toEqual([])
  })
})
