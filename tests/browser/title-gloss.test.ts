import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/story'

/** A popup that has not changed for so long is drawn whole (milliseconds). */
const settled = 500

/** A page's own translator in the shape of Chrome's, put there before any script. */
const fake = `globalThis.Translator = class {
  static availability = async () => 'available'
  static create = async ({ targetLanguage }) => ({ translate: async (text) => targetLanguage + ' ' + text.length })
}`

inBothBrowsers('titles in another language', (fixture) => {
  it('stand alone where the browser does not translate, whatever the reader wished', async () => {
    fixture.serve(url, sample('en-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const read = async () => {
      const popup = await openPopup(fixture.browser, url)
      const wordsOf = () =>
        popup.evaluate(() => document.querySelector('main, .popup')!.textContent)
      // some of it comes a moment after the rest
      let words = await wordsOf()
      for (let last = ''; last !== words;) {
        last = words
        await new Promise((done) => setTimeout(done, settled))
        words = await wordsOf()
      }
      await popup.close()
      return words
    }
    const before = await read()
    await changeSettings(fixture.view, { glossTitles: true })
    expect(await read()).toBe(before)
    const options = await fixture.browser.openView('src/ui/options/index.html')
    await waitUntil(options, () => document.body.dataset.state === 'ready')
    // Firefox has no translator of that kind: nothing is offered
    expect(
      await options.evaluate(() => document.querySelector('#gloss-titles-help') !== null),
    ).toBe(await options.evaluate(() => 'Translator' in globalThis))
    await options.close()
    await page.close()
  })

  if (fixture.name === 'chromium')
    it('have a gloss by the browser’s own translator', async () => {
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      const popup = await openPopup(fixture.browser, url)
      await popup.evaluateOnNewDocument(fake)
      await popup.reload()
      await popup.waitForSelector('.title-gloss')
      const gloss = await popup.$eval('.title-gloss', (found) => found.textContent)
      expect(gloss).toMatch(/^ar \d+ \(ترجمة آلية\)$/)
      await popup.close()
      await page.close()
    })
})
