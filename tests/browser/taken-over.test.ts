/**
 * What the script of a web page can reach, and so whoever takes over the process that it runs in:
 * not the keys, nor the switches of what may leave.
 */
import { expect, it } from 'vitest'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  tabs: { query(what: object): Promise<object[]> }
  storage: Record<
    'local' | 'sync' | 'session',
    { get(keys: null): Promise<object>; set(items: object): Promise<void> } | undefined
  >
  runtime: { sendMessage(message: object): Promise<unknown> }
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> }
}

const url = 'https://www.aljazeera.net/taken-over'
const key = 'reader-key-8f31'
const choice = { name: 'selwyn', lang: 'en', written: 'Selwyn', record: null, label: null }

inBothBrowsers('a page’s script', (fixture) => {
  let tabId = 0
  /** Runs in the page's tab: `world` 'ISOLATED' is that of our own script there. */
  const runInTab = (world: 'ISOLATED' | 'MAIN', task: () => Promise<string>): Promise<unknown> =>
    fixture.view.evaluate(
      async (tab, where, source) => {
        // a function of the view's own making: a browser takes functions only
        const func = new Function(`return (${source})()`) as () => unknown
        return (
          await chrome.scripting.executeScript({ target: { tabId: tab }, world: where, func })
        )[0]?.result
      },
      tabId,
      world,
      task.toString(),
    )

  it('reads the looks of the page’s settings and nothing else, from no area of storage', async () => {
    fixture.serve(url, article())
    tabId = (await fixture.open(url, ({ state }) => state === 'ready')).tabId
    await changeSettings(fixture.view, {
      theme: 'dark',
      online: true,
      sources: { guardian: true, 'fact-check': true },
      sourceKeys: { guardian: key, 'fact-check': key },
      askedHosts: { add: ['content.guardianapis.com'] },
      choices: { put: choice },
    })
    expect(await getSettings(fixture.view)).toMatchObject({
      online: true,
      sourceKeys: { guardian: key },
    })
    // as a synced note would be there; Firefox has no way to close it
    if (fixture.name === 'chromium')
      await fixture.view.evaluate((words) => chrome.storage.sync!.set({ note: words }), key)
    const read = (await runInTab('ISOLATED', async () => {
      const areas = await Promise.all(
        (['local', 'sync', 'session'] as const).map(async (area) => [
          area,
          await chrome.storage[area]?.get(null).catch(() => null),
        ]),
      )
      const databases = await indexedDB.databases().catch(() => [])
      return JSON.stringify({ areas, databases: databases.map(({ name }) => name) })
    })) as string
    expect(read).toContain('"theme":"dark"')
    expect(read).not.toMatch(/reader-key|guardian|selwyn|"online"|hashiya/i)
    // the page's own scripts have not even that
    expect(
      await runInTab('MAIN', async () =>
        JSON.stringify([
          typeof (globalThis as { chrome?: { storage?: object } }).chrome?.storage,
          (await indexedDB.databases().catch(() => [])).length,
        ]),
      ),
    ).toBe('["undefined",0]')
  })

  it('is answered no question about them, and changes none', async () => {
    const answers = (await runInTab('ISOLATED', async () => {
      const ask = (message: object) =>
        Promise.race([
          chrome.runtime.sendMessage({ to: 'background', ...message }),
          new Promise((later) => {
            setTimeout(later, 400)
          }),
        ]).catch(() => null)
      const types = [
        'get-settings',
        'get-source-states',
        'list-requests',
        'list-notes',
        'list-feeds',
        'list-packs',
        'list-catalogues',
      ]
      const answered = await Promise.all(types.map((type) => ask({ type })))
      await ask({
        type: 'change-settings',
        change: { online: false, sourceKeys: { guardian: 'theirs' } },
      })
      await ask({ type: 'decide', online: false, hide: 'h1' })
      await chrome.storage.local?.set({
        settings: {
          theme: 'light',
          online: false,
          remember: true,
          sourceKeys: { guardian: 'theirs' },
        },
      })
      return JSON.stringify(answered.map((answer) => answer ?? null))
    })) as string
    expect(JSON.parse(answers)).toEqual([null, null, null, null, null, null, null])
    await fixture.browser.stopBackground()
    // of its own part it may write what it likes; that changes how the page looks
    expect(await getSettings(fixture.view)).toMatchObject({
      theme: 'light',
      online: true,
      remember: false,
      sourceKeys: { guardian: key },
    })
  })

  it('opens no more tabs than a hand would, and none with what is not a note; the notes’ page stands', async () => {
    const countTabs = () => fixture.view.evaluate(async () => (await chrome.tabs.query({})).length)
    const before = await countTabs()
    const opened = await runInTab('ISOLATED', async () => {
      const send = (message: object) =>
        chrome.runtime.sendMessage({ to: 'background', ...message }).catch(() => null)
      for (const draft of [null, {}, [], { name: {}, aliases: 7, text: 1 }])
        await send({ type: 'open-notes', draft, id: null })
      for (let times = 0; times < 15; times++)
        await send({ type: 'open-allow', subject: { what: 'reports' } })
      for (let times = 0; times < 15; times++)
        await send({ type: 'open-notes', draft: { name: 'n', text: '' }, id: 'no such' })
      return 'sent'
    })
    expect(opened).toBe('sent')
    expect((await countTabs()) - before).toBeLessThanOrEqual(4)
    const notes = await fixture.browser.openView('src/ui/notes/index.html')
    await waitUntil(notes, () => document.body.dataset.state !== undefined)
    await notes.close()
  })

  it('keeps no decision that is none, and not more of them than a hand makes', async () => {
    await changeSettings(fixture.view, { choices: { drop: 'all' } })
    await runInTab('ISOLATED', async () => {
      for (let times = 0; times < 60; times++)
        await chrome.runtime
          .sendMessage({
            to: 'background',
            type: 'decide',
            choose: {
              written: `name ${times}`,
              lang: 'en',
              record: null,
              label: times % 2 ? { en: { not: 'words' } } : null,
            },
          })
          .catch(() => null)
      return 'sent'
    })
    const { choices } = await getSettings(fixture.view)
    expect(choices.length).toBeLessThan(20)
    expect(choices.every(({ label }) => label === null)).toBe(true)
    await changeSettings(fixture.view, { choices: { drop: 'all' } })
  })

  it('finds nothing left of what an earlier version kept there: it comes over once', async () => {
    await fixture.view.evaluate(async (secret) => {
      // first what is to come over: a background that starts meanwhile finds it there
      await chrome.storage.local!.set({
        settings: {
          theme: 'light',
          online: true,
          sources: { guardian: true },
          sourceKeys: { guardian: secret },
        },
        catalogues: [],
        packs: { order: [], off: [] },
      })
      await new Promise((done) => {
        indexedDB.deleteDatabase('hashiya').addEventListener('success', done)
      })
    }, key)
    await fixture.browser.stopBackground()
    expect(await getSettings(fixture.view)).toMatchObject({
      theme: 'light',
      online: true,
      sources: { guardian: true, pack: true },
      sourceKeys: { guardian: key, 'fact-check': '' },
    })
    expect(
      await runInTab('ISOLATED', async () => JSON.stringify(await chrome.storage.local!.get(null))),
    ).toBe('{"settings":{"theme":"light"}}')
  })
})
