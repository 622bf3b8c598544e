import { expect, it } from 'vitest'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { waitForTab, waitForState } from '../../tools/browser/ask-tab.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

const news = 'https://press.port-selwyn.example/news/breakwater'
const shop = 'https://shop.port-selwyn.example/boots'

declare const chrome: {
  permissions: { contains(what: object): Promise<boolean> }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> }
}

const box = 'section:has(#every-site) input[type=checkbox]:enabled'

const dated = (page: string) =>
  page.replace('</head>', '<meta property="og:type" content="article"></head>')

const listRegistered = ({ view }: Fixture) =>
  view.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
  )

const isHeld = ({ view }: Fixture) =>
  view.evaluate(() => chrome.permissions.contains({ origins: ['https://*/*'] }))

/** Whether the page has marks, a while after it was loaded. */
async function isMarked(fixture: Fixture, url: string): Promise<boolean> {
  const page = await fixture.browser.puppeteer.newPage()
  await page.goto(url, { waitUntil: 'load' })
  // longer than the second look at a page that may be drawn late
  await new Promise((later) => setTimeout(later, 4000))
  const marked = await page.evaluate(
    () => CSS.highlights.size > 0 || document.querySelector('hashiya-card') !== null,
  )
  await page.close()
  return marked
}

inBothBrowsers('every site', (fixture) => {
  it('is asked for in the settings; articles of any site are read then, other pages left alone', async () => {
    fixture.serve(news, dated(article()))
    fixture.serve(shop, '<!doctype html><title>Boots</title><h1>Boots</h1><p>Two of them.</p>')
    expect(await isMarked(fixture, news)).toBe(false)
    await answerPromptBeforehand(fixture.browser, 'https://*/*')
    const { view } = fixture
    await view.bringToFront()
    await (await view.waitForSelector(box))!.click()
    await waitUntil(
      view,
      (wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked,
      box,
    )
    await expect.poll(() => listRegistered(fixture)).toEqual(['every-site'])
    const page = await fixture.browser.puppeteer.newPage()
    await page.goto(news)
    const tabId = await waitForTab(view, news)
    // the look script has no state: it is told once the page script is there
    await waitForState(view, tabId, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.size > 0)
    await page.close()
    expect(await isMarked(fixture, shop)).toBe(false)
    expect(fixture.errors).toEqual([])
  })

  it('is taken back in the settings', async () => {
    const { view } = fixture
    await view.bringToFront()
    await (await view.waitForSelector(box))!.click()
    await expect.poll(() => isHeld(fixture)).toBe(false)
    await expect.poll(() => listRegistered(fixture)).toEqual([])
    expect(await view.$eval(box, (input) => (input as HTMLInputElement).checked)).toBe(false)
    expect(await isMarked(fixture, news)).toBe(false)
  })
})
