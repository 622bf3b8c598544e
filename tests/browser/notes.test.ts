import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { readCard, waitForNoCard, waitForWords, waitInCard } from '../../tools/browser/card-root.ts'
import { patience } from '../../tools/browser/patience.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
  runtime: { sendMessage(message: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.net/noted'
const ready = ({ state }: { state: string }) => state === 'ready'

const fill = async (page: Page, label: string, value: string) => {
  const id = await page.evaluate(
    (name) =>
      [...document.querySelectorAll('label')].find((one) => one.textContent === name)!.htmlFor,
    label,
  )
  await page.evaluate(
    (field, words) => {
      const input = document.getElementById(field) as HTMLInputElement
      input.value = words
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    id,
    value,
  )
}

inBothBrowsers(
  'the reader’s notes',
  (fixture) => {
    /**
     * The notes' page that the card opened, as a view that the test can drive. Asked for its
     * address: Firefox's protocol tells late of pages that it did not open itself.
     */
    const openBegun = async (): Promise<Page> => {
      for (
        const end = Date.now() + patience;
        Date.now() < end;
        await new Promise((later) => setTimeout(later, 100))
      ) {
        for (const page of await fixture.browser.puppeteer.pages()) {
          if (
            (await page.evaluate(() => location.href).catch(() => '')).includes(
              '/notes/index.html?draft=',
            )
          )
            return page
        }
      }
      throw new Error('no page of notes was opened')
    }

    it('is begun on a card, and stands in the card of that name on the next page', async () => {
      fixture.serve(url, sample('en-microsoft'))
      const { page } = await fixture.open(url, ready)
      await hoverMark(page, 'hashiya-organisation', 'Unit 8200')
      await (await waitInCard(page, 'button', 'Write a note')).click()
      const notes = await openBegun()
      await notes.waitForSelector('form')
      expect(await notes.$eval('input', (input) => input.value)).toBe('Unit 8200')
      await fill(notes, 'Note', 'Mine: **look again** <img src=x onerror=alert(1)>')
      await notes.evaluate(() => document.querySelector('form')!.requestSubmit())
      await notes.waitForSelector('.note strong')
      expect(
        await notes.$eval('.note', (note) => [
          note.querySelectorAll('img').length,
          note.textContent,
        ]),
      ).toEqual([0, expect.stringContaining('<img src=x onerror=alert(1)>')])
      await notes.close()
      await page.close()
      const again = await fixture.open(url, ready)
      await hoverMark(again.page, 'hashiya-organisation', 'Unit 8200')
      await waitInCard(again.page, 'button', 'Edit')
      expect(await readCard(again.page)).toContain('Mine: look again')
      await again.page.close()
    })

    it('begins as a correction with what the record says, and is copied for a pull request', async () => {
      fixture.serve(`${url}-wrong`, sample('en-microsoft'))
      const { page } = await fixture.open(`${url}-wrong`, ready)
      await hoverMark(page, 'hashiya-organisation', 'Microsoft')
      // by keyboard: what opens moves what stands below it
      for (const [what, words] of [
        ['summary', 'Something wrong?'],
        ['button', 'Write'],
      ] as const) {
        await (await waitInCard(page, `.correct ${what}`, words)).focus()
        await page.keyboard.press('Enter')
      }
      const notes = await openBegun()
      await notes.waitForSelector('form')
      await notes.evaluate(() => document.querySelector('form')!.requestSubmit())
      await waitUntil(notes, () =>
        [...document.querySelectorAll('.note')].some(({ textContent }) =>
          textContent.includes('Our record says:'),
        ),
      )
      await notes.evaluate(() =>
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === 'Copy to send it to the project')!
          .click(),
      )
      await waitUntil(notes, () =>
        [...document.querySelectorAll('[role=status]')].some(
          ({ textContent }) => textContent === 'Copied',
        ),
      )
      await notes.close()
      await page.close()
    })

    it('is found by another name, and survives the background’s death', async () => {
      await fixture.view.evaluate(() =>
        chrome.runtime.sendMessage({
          to: 'background',
          type: 'save-note',
          id: null,
          draft: {
            name: 'Selwyn Gazette',
            aliases: ['union spokesman'],
            type: 'ORG',
            text: 'Kept.',
            sources: [],
            tags: [],
          },
        }),
      )
      await fixture.browser.stopBackground()
      fixture.serve('https://www.aljazeera.net/alias', article())
      const { page, state } = await fixture.open('https://www.aljazeera.net/alias', ready)
      const own =
        state.state === 'ready' ? state.apparatus.entities.filter((entity) => entity.own) : []
      expect(own.map(({ name }) => name)).toEqual(['Selwyn Gazette', 'union spokesman'])
      await page.close()
    })

    it('looks up words that are selected, on any page', async () => {
      fixture.serve(
        'https://www.aljazeera.net/plain',
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><link rel="icon" href="data:,"><p>Nothing but a line on the <b id="words">Unit 8200</b> here.</p>',
      )
      const { page, tabId } = await fixture.openNoArticle('https://www.aljazeera.net/plain')
      await page.evaluate(() =>
        getSelection()!.selectAllChildren(document.getElementById('words')!),
      )
      expect(
        await fixture.view.evaluate(
          (tab) =>
            chrome.tabs.sendMessage(
              tab,
              { to: 'page', type: 'look-up-selection', words: null },
              { frameId: 0 },
            ),
          tabId,
        ),
      ).toBe(true)
      await waitForWords(page, 'Sources for these words')
      await waitForWords(page, 'Mine: look again')
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
      await page.close()
    })

    it('gives axe no cause, and fits a small screen', async () => {
      const notes = await fixture.browser.openView('src/ui/notes/index.html')
      await notes.waitForSelector('.note')
      await resize(notes, { width: 320, height: 640 })
      await notes.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button')]
          .find((one) => one.textContent === 'Write a note')!
          .click(),
      )
      await notes.waitForSelector('form')
      await notes.evaluate(axe.source)
      const { violations } = (await notes.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document),
      )) as AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([])
      expect(await notes.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      )
      await notes.close()
    })

    it('throws nothing at the page', () => {
      expect(fixture.errors.filter((error) => !error.includes('404'))).toEqual([])
    })
  },
  'en-US',
)
