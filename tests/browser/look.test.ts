import { expect, it } from 'vitest'
import { openPopup, waitForState } from '../../tools/browser/ask-tab.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article, frontPage, secondBody } from './pages.ts'

const site = 'https://www.aljazeera.com'

declare const chrome: {
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
      await new Promise((later) => setTimeout(later, 2000))
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
    await page.waitForFunction(() => CSS.highlights.has('hashiya-place'))
    await page.close()
  })

  it('is read though neither its head nor its markup says what it is', async () => {
    const url = `${site}/news/bare`
    fixture.serve(url, article().replace(/<meta property[^>]*>/g, ''))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await page.close()
  })

  it('says nothing in the console meanwhile', () => {
    expect(fixture.errors).toEqual([])
  })
})
