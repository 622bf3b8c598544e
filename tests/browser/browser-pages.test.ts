import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { changeSettings } from '../../tools/browser/settings.ts'
import { article } from './pages.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'

declare const chrome: {
  tabs: { query(what: object): Promise<{ url?: string }[]> }
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
 * Puts a page in front and presses the toolbar's button on it, which gives its tab to the extension;
 * pressed while its popup is still open, it only closes that.
 */
async function press(fixture: Fixture, front: Page): Promise<void> {
  const isGiven = () =>
    fixture.view.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return tab?.url !== undefined
    })
  for (let pressed = 0; pressed < 2; pressed++) {
    await fixture.browser.clickToolbarButton(front)
    await front.bringToFront()
    for (let look = 0; look < 5; look++) {
      if (await isGiven()) return
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}

/** What the toolbar's popup says of the page in front; `popup` is its page in a tab behind. */
async function readPopup(fixture: Fixture, popup: Page, front: Page): Promise<string[]> {
  await press(fixture, front)
  await popup.evaluate(() => {
    delete document.body.dataset.state
    setTimeout(() => location.reload())
  })
  const read = () =>
    popup
      .evaluate(() =>
        ['loading', undefined].includes(document.body.dataset.state)
          ? null
          : [
              document.querySelector('h1')!.textContent!,
              document.querySelector('main')!.textContent!,
              ...[...document.querySelectorAll('main button')].map((button) => button.textContent!),
            ],
      )
      .catch(() => null)
  await expect.poll(read, { timeout: 15_000 }).not.toBeNull()
  return (await read())!
}

inBothBrowsers('the popup on pages that the browser keeps to itself', (fixture) => {
  it.each(['en', 'ar'] as const)('says so, and offers nothing: %s', async (lang) => {
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    fixture.answer = () => ({ body: article() })
    const popup = await fixture.browser.openView('src/ui/popup/index.html')
    for (const address of own[fixture.name]) {
      const front = await fixture.browser.puppeteer.newPage()
      await front.goto(address, { timeout: 5000 }).catch(() => null)
      const [heading, words, ...buttons] = await readPopup(fixture, popup, front)
      expect([address, heading]).toEqual([address, closed[lang][0]])
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
    const front = await fixture.browser.puppeteer.newPage()
    await front.goto(url, { timeout: 5000 }).catch(() => null)
    const [heading] = await readPopup(fixture, popup, front)
    expect(heading).toBe(closed.en[0])
    await popup.close()
    await front.close()
  })

  it('offers to read a page that is only not allowed yet', async () => {
    const url = 'https://www.press-of-selwyn.example/story'
    fixture.serve(url, article())
    const popup = await fixture.browser.openView('src/ui/popup/index.html')
    const front = await fixture.browser.puppeteer.newPage()
    await front.goto(url)
    const [heading, , ...buttons] = await readPopup(fixture, popup, front)
    expect(heading).toBe('Hashiya does not read this site yet')
    expect(buttons).toContain('Read this page')
    await popup.close()
    await front.close()
  })
})
