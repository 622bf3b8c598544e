/** A note that is being written is lost to nothing that happens elsewhere. */
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { askBackground } from './ask-background.ts'
import { pressButton } from './press-button.ts'
import { inBothBrowsers } from './fixture.ts'

inBothBrowsers(
  'notes that are being written',
  (fixture) => {
    const say = (message: object): Promise<unknown> => askBackground(fixture.view, message)
    const save = async (name: string) => {
      const draft = { name, aliases: [], type: 'ORG', text: 'first', sources: [], tags: [] }
      return (await say({ type: 'save-note', id: null, draft })) as { note: { id: string } }
    }
    const textsOf = async (name: string) =>
      ((await say({ type: 'list-notes' })) as { name: string; text: string }[])
        .filter((note) => note.name === name)
        .map(({ text }) => text)
        .sort()
    const open = async () => {
      const page = await fixture.browser.openView('src/ui/notes/index.html')
      await waitUntil(page, () => document.body.dataset.state === 'ready')
      return page
    }
    const edit = async (page: Page, name: string) => {
      await pressButton(page, `Edit: ${name}`)
      await page.waitForSelector('form.note-form')
    }
    const type = (page: Page, text: string) =>
      page.evaluate((words) => {
        const field = document.querySelectorAll('textarea')[1]!
        field.value = words
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, text)
    const typed = (page: Page) => page.$$eval('textarea', (fields) => fields[1]?.value ?? null)
    const submit = (page: Page) =>
      page.evaluate(() => document.querySelector('form')!.requestSubmit())
    const waitForWords = (page: Page, words: string) =>
      waitUntil(page, (wanted) => document.body.textContent?.includes(wanted), words)

    it('two tabs save one note: both versions are kept, and the second is told', async () => {
      await changeSettings(fixture.view, { interfaceLanguage: 'en' })
      await save('Harbour Board')
      const [first, second] = [await open(), await open()]
      for (const page of [first, second]) await edit(page, 'Harbour Board')
      await type(first, 'From the first tab.')
      await type(second, 'From the second tab.')
      await submit(first)
      await waitForWords(second, 'Saving keeps both versions.')
      expect(await typed(second)).toBe('From the second tab.')
      await submit(second)
      await waitForWords(second, 'that version is kept as a note of its own')
      expect(await textsOf('Harbour Board')).toEqual([
        'From the first tab.',
        'From the second tab.',
      ])
      await first.close()
      await second.close()
    })

    it('a note that is removed elsewhere stays in the form, and comes back when it is saved', async () => {
      const { note } = await save('Selwyn Gazette')
      const page = await open()
      await edit(page, 'Selwyn Gazette')
      await type(page, 'An hour of typing.')
      await say({ type: 'remove-note', id: note.id })
      await waitForWords(page, 'was removed elsewhere while you wrote')
      expect(await typed(page)).toBe('An hour of typing.')
      await submit(page)
      await waitForWords(page, 'Saved.')
      expect(await textsOf('Selwyn Gazette')).toEqual(['An hour of typing.'])
      await page.close()
    })

    it('a filter that the note does not fit leaves its form where it is', async () => {
      for (const name of ['Quay One', 'Quay Two', 'Quay Three']) await save(name)
      const page = await open()
      await edit(page, 'Selwyn Gazette')
      await type(page, 'Typed.')
      await page.evaluate(() => {
        const filter = document.querySelector<HTMLInputElement>('input[type=search]')!
        filter.value = 'Quay'
        filter.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await waitUntil(page, () => document.querySelectorAll('.note').length === 3)
      expect(await typed(page)).toBe('Typed.')
      await page.close()
    })

    it('the browser asks before a page with something unsaved is left', async () => {
      const page = await open()
      await edit(page, 'Selwyn Gazette')
      const asks = () =>
        page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
      expect(await asks()).toBe(false)
      await type(page, 'Typed.')
      await expect.poll(asks).toBe(true)
      await pressButton(page, 'Cancel')
      await pressButton(page, 'Throw it away')
      await waitUntil(page, () => document.querySelector('form') === null)
      await expect.poll(asks).toBe(false)
      await page.close()
    })
  },
  'en-US',
)
