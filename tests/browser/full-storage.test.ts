/**
 * No room is left for what the reader keeps: it is said, nothing that was there is lost, nothing
 * that was typed goes, and it is kept once there is room.
 */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { askBackground } from './ask-background.ts'
import { pressButton } from './press-button.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'
import { waitInPage } from './wait-in-page.ts'

const url = 'https://www.aljazeera.com/to-be-kept'
const keep = '[data-act=keep]'
const { noRoom, tryAgain } = getStrings('en').card
/** Nearly as long as a note may be, and not to be packed. */
const longText = Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 104_729).toString(36)).join(
  ' ',
)

/** Fills a database of its own beside ours until not even a kilobyte goes in. */
const fill = (view: Page) =>
  view.evaluate(async () => {
    for (let size = 1_000_000; size > 1000;) {
      const isIn = await new Promise<boolean>((done) => {
        const opening = indexedDB.open('filler')
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('all', { autoIncrement: true })
        })
        opening.addEventListener('error', () => done(false))
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('all', 'readwrite')
          const bytes = new Uint8Array(size)
          for (let at = 0; at < size; at += 65_536)
            crypto.getRandomValues(bytes.subarray(at, at + 65_536))
          work.objectStore('all').add(bytes)
          for (const [end, fits] of [
            ['complete', true],
            ['abort', false],
          ] as const)
            work.addEventListener(end, () => {
              opening.result.close()
              done(fits)
            })
        })
      })
      if (!isIn) size = Math.floor(size / 4)
    }
  })
const empty = (view: Page) =>
  view.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('filler').addEventListener('success', () => done())
      }),
  )

inBothBrowsers(
  'a full storage',
  (fixture) => {
    const say = (message: object): Promise<unknown> => askBackground(fixture.view, message)
    const draft = {
      name: 'Port Selwyn',
      aliases: [],
      type: 'LOC',
      text: 'short',
      sources: [],
      tags: [],
    }

    beforeAll(async () => {
      fixture.serve(url, article())
      await changeSettings(fixture.view, { interfaceLanguage: 'en' })
      await say({ type: 'save-note', id: null, draft })
    })

    it('is told where an article is kept, which is read all the same, and is kept once there is room', async () => {
      await fill(fixture.view)
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      const popup = await openPopup(fixture.browser, url)
      await popup.waitForSelector(`${keep}[aria-pressed=false]`)
      await fill(fixture.view)
      await popup.click(keep)
      await waitInPage(popup, noRoom)
      expect(await popup.$eval(keep, (button) => button.getAttribute('aria-pressed'))).toBe('false')
      expect(await say({ type: 'list-kept', after: null })).toMatchObject({ articles: [] })
      await empty(fixture.view)
      await pressButton(popup, tryAgain)
      await popup.waitForSelector(`${keep}[aria-pressed=true]`)
      expect(await popup.evaluate(() => document.body.textContent)).not.toContain(noRoom)
      await popup.close()
      await page.close()
    })

    it('is told where a note is saved: the form keeps what was typed, the note stays as it was', async () => {
      const notes = await fixture.browser.openView('src/ui/notes/index.html')
      await waitUntil(notes, () => document.body.dataset.state === 'ready')
      await pressButton(notes, 'Edit: Port Selwyn')
      await notes.waitForSelector('form.note-form')
      await notes.evaluate((words) => {
        const field = document.querySelectorAll('textarea')[1]!
        field.value = words
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, longText)
      await fill(fixture.view)
      const submit = () => notes.evaluate(() => document.querySelector('form')!.requestSubmit())
      await submit()
      await waitInPage(notes, noRoom)
      expect(await notes.$$eval('textarea', (fields) => fields[1]!.value)).toBe(longText)
      const texts = async () =>
        ((await say({ type: 'list-notes' })) as { text: string }[]).map(({ text }) => text)
      expect(await texts()).toEqual(['short'])
      await empty(fixture.view)
      await submit()
      await expect.poll(texts).toEqual([longText])
      await notes.close()
    })
  },
  'en-US',
  { littleRoom: true },
)
