/** What the reader has outlives the browser, and goes from one browser to the other by a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPopup, waitForState, waitForTab } from '../../tools/browser/ask-tab.ts'
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts'
import type { BrowserName } from '../../tools/browser/find-browser.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import { servePages, type PageServer } from '../../tools/browser/serve-pages.ts'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { askBackground } from './ask-background.ts'
import { sample } from './fixture.ts'
import { saveBackup } from './save-backup.ts'

const url = 'https://www.aljazeera.net/restart'
const feed = { url: 'https://wire.port-selwyn.example/rss', title: 'The Selwyn Wire' }
const folder = mkdtempSync(join(tmpdir(), 'hashiya-restart-'))
let server: PageServer
beforeAll(async () => {
  const body = sample('ar-microsoft')
  server = await servePages((asked) => (asked.href === url ? { body } : null))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const launch = (name: BrowserName, profile: string): Promise<ExtensionBrowser> =>
  launchBrowser(name, { port: server.port, profile: join(folder, profile) })

async function openSettings(browser: ExtensionBrowser): Promise<Page> {
  const view = await browser.openView('src/ui/options/index.html')
  await waitUntil(view, () => document.body.dataset.state === 'ready')
  return view
}

/** The same once the extension has started anew. */
async function reopenSettings(browser: ExtensionBrowser): Promise<Page> {
  let view: Page | null = null
  await expect
    .poll(async () => (view = await openSettings(browser).catch(() => null)))
    .not.toBeNull()
  return view!
}

/** All that a backup tells, but for when it was made. */
async function collect(view: Page): Promise<Record<string, unknown>> {
  const { made: _, ...rest } = JSON.parse(await saveBackup(view)) as Record<string, unknown>
  return rest
}

/** What the settings say when a file of that text is chosen there. */
async function restore(browser: ExtensionBrowser, text: string): Promise<string> {
  const path = join(folder, 'backup.json')
  writeFileSync(path, text)
  const view = await openSettings(browser)
  await (await view.waitForSelector('[aria-labelledby=data] input[type=file]'))!.uploadFile(path)
  const said = await waitUntil(
    view,
    () => document.querySelector('[aria-labelledby=data] [role=status]')!.textContent,
  )
  const words = (await said.jsonValue()) as string
  await view.close()
  return words
}

/** The files that the browsers gave, by the browser. */
const files = new Map<BrowserName, string>()

describe.each(['chromium', 'firefox'] as const)('a browser that is started again: %s', (name) => {
  let browser: ExtensionBrowser
  afterAll(() => browser?.close())

  it('has what the reader set, wrote and kept', async () => {
    browser = await launch(name, name)
    let view = await openSettings(browser)
    await changeSettings(view, {
      interfaceLanguage: 'en',
      theme: 'dark',
      textSize: 1.15,
      remember: true,
      sitesOff: { add: ['n.example'] },
    })
    const draft = { name: 'ميناء سلوين', aliases: [], type: 'ORG', text: 'A *note*.' }
    await askBackground(view, {
      type: 'save-note',
      id: null,
      draft: { ...draft, tags: ['port'], sources: [{ url, title: 'A piece', date: '2025-04-03' }] },
    })
    await askBackground(view, { type: 'follow-feed-links', links: [feed] })
    const page = await browser.puppeteer.newPage()
    await page.goto(url)
    await waitForState(view, await waitForTab(view, url), ({ state }) => state === 'ready')
    const popup = await openPopup(browser, url)
    await (await popup.waitForSelector('[data-act=keep]'))!.click()
    await popup.waitForSelector('[data-act=keep][aria-pressed=true]')
    await expect.poll(() => askBackground(view, { type: 'count-memory' })).toBe(1)
    const before = await collect(view)
    await browser.close()
    browser = await launch(name, name)
    view = await openSettings(browser)
    expect(await collect(view)).toEqual(before)
    expect(await askBackground(view, { type: 'count-memory' })).toBe(1)
    expect(await getSettings(view)).toMatchObject({ theme: 'dark', online: false })
    expect(before).toMatchObject({ feeds: [feed], settings: { sitesOff: ['n.example'] } })
    expect(before.notes).toHaveLength(1)
    expect(before.kept).toHaveLength(1)
    files.set(name, JSON.stringify({ made: '2025-01-01T00:00:00Z', ...before }))
    await view.close()
  })

  it('begins anew once everything was deleted, and a file brings all of it back, once', async () => {
    const text = files.get(name)!
    const before = JSON.parse(text) as Record<string, unknown[]>
    let view = await openSettings(browser)
    await askBackground(view, { type: 'delete-everything' })
    await new Promise((later) => setTimeout(later, 1500))
    view = await reopenSettings(browser)
    await changeSettings(view, { interfaceLanguage: 'en' })
    expect(await collect(view)).toMatchObject({ notes: [], kept: [], feeds: [] })
    expect(await askBackground(view, { type: 'count-memory' })).toBe(0)
    for (const broken of [text.slice(0, text.length / 2), '{"format":"hashiya-backup"}', '\0']) {
      expect(await restore(browser, broken)).toBe(
        'This file is no backup of Hashiya, or it is damaged. Nothing was changed.',
      )
      expect(await collect(view)).toMatchObject({ notes: [], kept: [], feeds: [] })
    }
    expect(await restore(browser, text)).toContain('notes (1), feeds (1), kept articles (1)')
    const after = await collect(view)
    expect(after).toEqual(JSON.parse(text, (key, value) => (key === 'made' ? undefined : value)))
    expect(await restore(browser, text)).toContain('notes (0), feeds (0), kept articles (0)')
    expect(await collect(view)).toEqual(after)
    const partly = { ...before, notes: [...before.notes!, { id: 'x' }], kept: [null] }
    expect(await restore(browser, JSON.stringify(partly))).toContain(
      '2 entries of the file could not be read and were left out.',
    )
    expect(await collect(view)).toEqual(after)
    await view.close()
  })
})

it.each([
  ['firefox', 'chromium'],
  ['chromium', 'firefox'],
] as const)('a backup of %s is whole in a new %s', async (from, to) => {
  const browser = await launch(to, `from-${from}`)
  try {
    const view = await openSettings(browser)
    await changeSettings(view, { interfaceLanguage: 'en' })
    expect(await restore(browser, files.get(from)!)).toContain(
      'notes (1), feeds (1), kept articles (1)',
    )
    const { made: _, ...whole } = JSON.parse(files.get(from)!) as Record<string, unknown>
    expect(await collect(view)).toEqual(whole)
  } finally {
    await browser.close()
  }
})
