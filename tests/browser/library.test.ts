import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'
import { saveBackup } from './save-backup.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

const english = 'https://www.aljazeera.net/kept-en'
const arabic = 'https://www.aljazeera.net/kept-ar'
const keepButton = '[data-act=keep]'

async function keepPage(fixture: Fixture, url: string): Promise<void> {
  const { page } = await fixture.open(url, ({ state }) => state === 'ready')
  const popup = await openPopup(fixture.browser, url)
  await popup.waitForSelector(keepButton)
  await popup.evaluate((button) => {
    document.querySelector<HTMLElement>(`${button}[aria-pressed=false]`)?.click()
  }, keepButton)
  await popup.waitForSelector(`${keepButton}[aria-pressed=true]`)
  await popup.close()
  await page.close()
}

async function openLibrary(fixture: Fixture): Promise<Page> {
  const view = await fixture.browser.openView('src/ui/library/index.html')
  await waitUntil(view, () => document.body.dataset.state === 'ready')
  return view
}

const countKept = (view: Page) => view.$$eval('[data-kept]', (all) => all.length)
const type = async (view: Page, words: string) => {
  await view.$eval('.filter input', (field) => ((field as HTMLInputElement).value = ''))
  await view.type('.filter input', words)
}

/** What the page gives to be saved as one file of that kind. */
const saveAs = (view: Page, ending: string) =>
  view.evaluate(async (kind) => {
    const given: Blob[] = []
    const create = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      given.push(blob as Blob)
      return create(blob)
    }
    HTMLAnchorElement.prototype.click = () => {}
    document.querySelector<HTMLElement>(`[aria-labelledby=save] [data-file="${kind}"]`)!.click()
    URL.createObjectURL = create
    return given[0]!.text()
  }, ending)

const ask = (fixture: Fixture, message: object) =>
  fixture.view.evaluate(
    (what) => chrome.runtime.sendMessage({ to: 'background', ...what }).then(() => null),
    message,
  )

async function openSettings(fixture: Fixture): Promise<Page> {
  const view = await fixture.browser.openView('src/ui/options/index.html')
  await waitUntil(view, () => document.body.dataset.state === 'ready')
  return view
}

inBothBrowsers('the library', (fixture) => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-library-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps an article by one press, over the death of the background', async () => {
    fixture.serve(english, sample('en-microsoft'))
    fixture.serve(arabic, sample('ar-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    await keepPage(fixture, english)
    await fixture.browser.stopBackground()
    await keepPage(fixture, arabic)
    const { page } = await fixture.open(english, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, english)
    await popup.waitForSelector(`${keepButton}[aria-pressed=true]`)
    await popup.close()
    await page.close()
    const view = await openLibrary(fixture)
    expect(await countKept(view)).toBe(2)
    expect(await findViolations(view)).toEqual([])
    await view.close()
  })

  it('finds what was kept by words in either spelling, by outlet and day', async () => {
    const view = await openLibrary(fixture)
    await type(view, 'السيبرانى')
    const shown = () =>
      view.$$eval('[data-kept]', (all) => all.map((one) => one.getAttribute('data-kept')))
    await expect.poll(shown).toEqual(['aljazeera.net/kept-ar'])
    await type(view, 'zzz nowhere')
    await expect.poll(() => countKept(view)).toBe(0)
    await view.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.filters .act')].at(-1)!.click(),
    )
    await waitUntil(view, () => document.querySelectorAll('[data-kept]').length === 2)
    await view.close()
  })

  it('shows what one name said in all of them, and what was found in each', async () => {
    const view = await openLibrary(fixture)
    await view.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('.who-said select')!
      choice.selectedIndex = 1
      choice.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await view.waitForSelector('.by-article .claim')
    await view.click('[data-kept] [aria-expanded]')
    await view.waitForSelector('.found .said-here')
    expect(await findViolations(view)).toEqual([])
    await view.close()
  })

  it('is saved as one file', async () => {
    const view = await openLibrary(fixture)
    const csv = await saveAs(view, 'csv')
    expect(csv).toContain(english)
    expect(csv).toContain(arabic)
    const { items } = JSON.parse(await saveAs(view, 'jsonld')) as {
      items: { target: { source: string }[] }[]
    }
    expect(new Set(items.map(({ target }) => target[0]!.source))).toEqual(
      new Set([english, arabic]),
    )
    await view.close()
  })

  it('is in a backup, and comes back from one', async () => {
    const settings = await openSettings(fixture)
    const file = await saveBackup(settings)
    expect((JSON.parse(file) as { kept: object[] }).kept).toHaveLength(2)
    await ask(fixture, { type: 'forget-kept', urls: null })
    const path = join(folder, 'backup.json')
    writeFileSync(path, file)
    const picker = (await settings.waitForSelector('[aria-labelledby=data] input[type=file]'))!
    await picker.uploadFile(path)
    await waitUntil(settings, () => document.body.innerText.includes('kept articles (2)'))
    await settings.close()
    const view = await openLibrary(fixture)
    expect(await countKept(view)).toBe(2)
    await view.close()
  })

  it('forgets one, takes that back, and forgets all', async () => {
    const view = await openLibrary(fixture)
    await view.click('[data-act=forget]')
    await waitUntil(view, () => document.querySelectorAll('[data-kept]').length === 1)
    // the focus went to the way back
    await waitUntil(view, () => document.activeElement?.matches('.said button'))
    await view.click('.said button')
    await waitUntil(view, () => document.querySelectorAll('[data-kept]').length === 2)
    const confirm = '[aria-labelledby=forget] .act'
    await view.click(confirm)
    await view.waitForSelector('[aria-labelledby=forget] .confirm')
    await view.click('[aria-labelledby=forget] .confirm .act')
    await waitUntil(view, () => document.querySelectorAll('[data-kept]').length === 0)
    expect(await findViolations(view)).toEqual([])
    await view.close()
  })

  it('is gone with everything else', async () => {
    await keepPage(fixture, english)
    // asked before the extension starts anew, a moment after its answer
    const left = await fixture.view.evaluate(async () => {
      const say = (message: object) =>
        chrome.runtime.sendMessage({ to: 'background', ...message }) as Promise<unknown>
      const list = { type: 'list-kept', after: null }
      const before = await say(list)
      await say({ type: 'delete-everything' })
      return JSON.stringify([before, await say(list)])
    })
    const [before, after] = JSON.parse(left) as { articles: object[] }[]
    expect([before!.articles.length, after!.articles.length]).toEqual([1, 0])
  })
})
