/** What feeds, files, sources and a damaged store can do to the real extension: nothing for long. */
import { expect, it } from 'vitest'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { toBase64 } from '../../src/model/base64.ts'
import { forgeEndlessNotes } from '../knowledge/own-notes/endless-notes.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: { local: { set(items: object): Promise<void> } }
}

// of a host that the manifest names: nobody has to be asked for it
const feed = 'https://www.aljazeera.net/endless-rss'
const ready = ({ state }: { state: string }) => state === 'ready'

inBothBrowsers(
  'hostile sources',
  (fixture) => {
    const say = (message: object) =>
      fixture.view.evaluate(
        async (what) =>
          JSON.stringify(await chrome.runtime.sendMessage({ to: 'background', ...what })),
        message,
      )
    const readPage = async (name: string) => {
      const url = `https://www.aljazeera.com/${name}`
      fixture.serve(url, article())
      const { page } = await fixture.open(url, ready)
      await page.close()
    }

    it('five megabytes of elements that are never closed keep nobody waiting', async () => {
      await changeSettings(fixture.view, { interfaceLanguage: 'en', online: true })
      fixture.serve(feed, {
        body: `<rss version="2.0"><channel><title>x</title>${'<a>'.repeat(1_600_000)}`,
        type: 'text/xml',
      })
      const asked = say({ type: 'add-feed', url: feed })
      await readPage('beside-a-bomb')
      expect(JSON.parse(await asked)).toEqual({ kind: 'not-a-feed' })
    })

    it('a pack of notes that states records without end is refused', async () => {
      const file = toBase64(forgeEndlessNotes())
      expect(JSON.parse(await say({ type: 'take-notes-pack', file }))).toBeNull()
      expect(JSON.parse(await say({ type: 'take-notes-pack', file: 'no base64' }))).toBeNull()
      await readPage('after-a-bomb')
    })

    it('a message that is not as it must be is refused with a named error', async () => {
      expect(
        JSON.parse(await say({ type: 'annotate', article: {}, document: null })),
      ).toMatchObject({
        name: 'Malformed',
        unanswered: expect.stringContaining('annotate.article'),
      })
      expect(
        JSON.parse(await say({ type: 'save-note', id: null, draft: { name: {} } })),
      ).toMatchObject({ name: 'Malformed' })
    })

    it('damaged settings fall back field by field, are told, and blank no page', async () => {
      await fixture.view.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('hashiya')
            opening.addEventListener('error', () => reject(new Error('not opened')))
            opening.addEventListener('success', () => {
              const work = opening.result.transaction(
                ['private', 'feeds', 'requests', 'packs'],
                'readwrite',
              )
              const choice = { lang: 'en', record: null, written: 'N', label: { en: {} } }
              work.objectStore('private').put(
                {
                  online: 'yes',
                  remember: true,
                  choices: [{ ...choice, name: 'n' }, null, 7],
                  sources: { gdelt: {} },
                  askedHosts: { length: 3 },
                },
                'settings',
              )
              work.objectStore('private').put([{ url: {} }], 'catalogues')
              work.objectStore('private').put({ gdelt: { last: { at: 'never' } } }, 'source-states')
              work.objectStore('feeds').put({ url: 'odd', title: {}, looked: {} })
              work.objectStore('requests').put({ id: 1, at: {}, source: 'x', words: 7, url: {} })
              work.addEventListener('complete', () => {
                opening.result.close()
                resolve()
              })
            })
          }),
      )
      await fixture.view.evaluate(() =>
        chrome.storage.local.set({
          settings: { theme: 'pink', marks: { person: 'no', place: false }, sitesOff: 5 },
        }),
      )
      const settings = await fixture.browser.openView('src/ui/options/index.html')
      await waitUntil(settings, () => document.body.dataset.state === 'ready')
      await settings.waitForSelector('.unread')
      const told = await settings.$eval('.unread', (one) => one.textContent)
      for (const name of ['Theme', 'Marks', 'Online sources']) expect(told, name).toContain(name)
      expect(await settings.$$eval('h2', (heads) => heads.length)).toBeGreaterThan(10)
      expect(await getSettings(fixture.view)).toMatchObject({
        theme: null,
        online: false,
        remember: true,
        choices: [],
        marks: { person: true, place: false },
        sitesOff: [],
      })
      // a choice is kept all the same, and the rest is whole from then on
      await changeSettings(fixture.view, { theme: 'dark', online: true })
      expect(JSON.parse(await say({ type: 'list-unread-settings' }))).toEqual([])
      await settings.close()
      await readPage('with-damaged-settings')
    })

    it('a database that was taken away is there again, in the same life of the background', async () => {
      await say({ type: 'list-notes' })
      await fixture.view.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const deleting = indexedDB.deleteDatabase('hashiya')
            deleting.addEventListener('success', () => resolve())
            deleting.addEventListener('error', () => reject(new Error('not deleted')))
          }),
      )
      const draft = { name: 'After', aliases: [], type: 'ORG', text: '', sources: [], tags: [] }
      expect(JSON.parse(await say({ type: 'save-note', id: null, draft }))).toMatchObject({
        note: { name: 'After' },
      })
      for (const type of ['list-notes', 'list-feeds', 'list-requests', 'count-memory'])
        expect(JSON.parse(await say({ type })), type).not.toHaveProperty('unanswered')
    })
  },
  'en-US',
)
