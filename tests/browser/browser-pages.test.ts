import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { changeSettings } from '../../tools/browser/settings.ts'
import { article } from './pages.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'

declare const chrome: {
  tabs: { query(what: object): Promise<{ url?: string }[]> }
  extension: { getViews(of: { type: 'popup' }): Window[] }
}

const closed = {
  en: ['A page of the browser', 'The browser lets no extension read this page.'],
  ar: ['صفحة من صفحات المتصفح', 'لا يسمح المتصفح لأي إضافة بقراءة هذه الصفحة.'],
}
/** The pages that each browser keeps to itself. */
const own = {
  chromium: [
    'chrome://version/',
    'about:blank',
    'https://chromewebstore.google.com/detail/x',
    'view-source:https://www.press-of-selwyn.example/a',
  ],
  firefox: [
    'about:license',
    'about:blank',
    'https://addons.mozilla.org/addon/x',
    'view-source:https://www.press-of-selwyn.example/a',
  ],
}
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>'

/**
 * Puts a page in front and presses the toolbar's button on it, which gives its tab to the extension. A
 * popup that is still open goes first: pressed beside it, the button would only close that.
 */
async function press(fixture: Fixture, front: Page): Promise<void> {
  await front.bringToFront()
  const countOpen = () =>
    fixture.view.evaluate(() => {
      const open = chrome.extension.getViews({ type: 'popup' })
      for (const popup of open) popup.close()
      return open.length
    })
  await expect.poll(countOpen).toBe(0)
  await fixture.browser.clickToolbarButton(front)
  await front.bringToFront()
}

/** Waits until the press has given the page in front to the extension. */
const waitUntilGiven = ({ view }: Fixture) =>
  expect
    .poll(() =>
      view.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        return tab?.url !== undefined
      }),
    )
    .toBe(true)

/** A page at this address, once it is there: the drivers wait for ever for some that browsers keep. */
async function openInFront({ browser }: Fixture, address: string): Promise<Page> {
  const front = await browser.puppeteer.newPage()
  void front.goto(address).catch(() => null)
  const where = address.replace('view-source:', '')
  await expect.poll(() => front.evaluate(() => location.href).catch(() => '')).toContain(where)
  return front
}

/** What a popup says: its heading, its words, its buttons. */
type Said = [heading: string, words: string, ...buttons: string[]]

/**
 * Waits until the toolbar's popup says this of the page in front, and gives all that it says then;
 * `popup` is its page in a tab behind.
 */
async function readPopup(
  fixture: Fixture,
  popup: Page,
  front: Page,
  expected: string,
): Promise<Said> {
  await press(fixture, front)
  // what the browser keeps to itself it gives to nobody
  if (!Object.values(closed).some(([heading]) => heading === expected))
    await waitUntilGiven(fixture)
  await popup.evaluate(() => {
    delete document.body.dataset.state
    setTimeout(() => location.reload())
  })
  let said: Said | null = null
  const read = async () => {
    said = await popup
      .evaluate(() =>
        ['loading', undefined].includes(document.body.dataset.state)
          ? null
          : ([
              document.querySelector('h1')!.textContent!,
              document.querySelector('main')!.textContent!,
              ...[...document.querySelectorAll('main button')].map((button) => button.textContent!),
            ] as Said),
      )
      .catch(() => null)
    return said?.[0]
  }
  await expect.poll(read).toBe(expected)
  return said!
}

inBothBrowsers('the popup on pages that the browser keeps to itself', (fixture) => {
  it.each(['en', 'ar'] as const)('says so, and offers nothing: %s', async (lang) => {
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    fixture.answer = () => ({ body: article() })
    const popup = await fixture.browser.openView('src/ui/popup/index.html')
    for (const address of own[fixture.name]) {
      const front = await openInFront(fixture, address)
      const [, words, ...buttons] = await readPopup(fixture, popup, front, closed[lang][0]!)
      expect(words).toContain(closed[lang][1])
      expect(buttons).toEqual([])
      await front.close()
    }
    await popup.close()
  })

  it('says so on a PDF in the viewer of the browser', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const url = 'https://www.press-of-selwyn.example/report.pdf'
    fixture.serve(url, { body: pdf, type: 'application/pdf' })
    const popup = await fixture.browser.openView('src/ui/popup/index.html')
    const front = await openInFront(fixture, url)
    await readPopup(fixture, popup, front, closed.en[0]!)
    await popup.close()
    await front.close()
  })

  it('offers to read a page that is only not allowed yet', async () => {
    const url = 'https://www.press-of-selwyn.example/story'
    fixture.serve(url, article())
    const popup = await fixture.browser.openView('src/ui/popup/index.html')
    const front = await fixture.browser.puppeteer.newPage()
    await front.goto(url)
    const words = 'Hashiya does not read this site yet'
    const [, , ...buttons] = await readPopup(fixture, popup, front, words)
    expect(buttons).toContain('Read this page')
    await popup.close()
    await front.close()
  })
})
