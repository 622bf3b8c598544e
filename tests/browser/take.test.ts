import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, expect, it } from 'vitest'
import { openPopup, waitForDrawn, waitForTab } from '../../tools/browser/ask-tab.ts'
import { waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { takeFiles } from '../../tools/browser/take-files.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/take'
const sheetUrl = 'https://class.example/sheet'

/** What each button of the view gives to be saved, by the ending of its name. */
const saveAll = async (view: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await takeFiles(view)).map(([name, text]) => [name.slice(name.indexOf('.') + 1), text]),
  )

inBothBrowsers('what is taken along', (fixture) => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-take-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let files: Record<string, string> = {}

  it.each([
    ['ar', 'ar-microsoft'],
    ['en', 'en-microsoft'],
  ] as const)('is written as files of eight kinds in %s', async (lang, name) => {
    fixture.serve(url, sample(name))
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await popup.click('[data-opens=take]')
    await popup.waitForSelector('.take-view')
    expect(await findViolations(popup)).toEqual([])
    files = await saveAll(popup)
    expect(Object.keys(files).sort()).toEqual(
      ['bib', 'csl.json', 'csv', 'html', 'json', 'jsonld', 'md', 'ris'].sort(),
    )
    await popup.close()
    await page.close()

    fixture.serve(sheetUrl, files.html!)
    const sheet = await fixture.browser.puppeteer.newPage()
    await sheet.goto(sheetUrl)
    expect(await findViolations(sheet)).toEqual([])
    expect(await sheet.evaluate(() => document.documentElement.dir)).toBe(
      lang === 'ar' ? 'rtl' : 'ltr',
    )
    if (fixture.name === 'chromium') {
      const pdf = Buffer.from(await sheet.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
    }
    await sheet.close()
  })

  it('opens again beside its page, which has changed since, and leads to the places', async () => {
    // the English file, on the page with a paragraph more and other words
    const changed = sample('en-microsoft')
      .replace(
        '<p>',
        '<p>A paragraph that was put in later, before all others of the article.</p><p>',
      )
      .replaceAll('rights group', 'human rights group')
    fixture.serve(url, changed)
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const tabId = await waitForTab(fixture.view, url)
    const panel = await fixture.browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
    await waitForDrawn(panel)
    await panel.click('[data-opens=take]')
    const path = join(folder, 'page.jsonld')
    writeFileSync(path, files.jsonld!)
    const picker = (await panel.waitForSelector('input[type=file]'))!
    await picker.uploadFile(path)
    await panel.waitForSelector('.opened')
    const [found, all] = await panel.evaluate(() => [
      document.querySelectorAll('.opened .hit').length,
      document.querySelectorAll('.opened li').length,
    ])
    expect(all).toBeGreaterThan(10)
    expect(found).toBe(all)
    expect(await findViolations(panel)).toEqual([])
    await resize(page, { width: 900, height: 400 })
    await page.bringToFront()
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.opened .hit')].at(-1)!.click(),
    )
    await waitUntil(page, () => scrollY > 0)
    writeFileSync(path, 'no annotations')
    await picker.uploadFile(path)
    // behind the page no frame is drawn to wait for
    await waitUntil(panel, () => document.body.innerText.includes('holds no annotations'))
    await panel.close()
    await page.close()
  })

  it('is copied from a card, one statement with its source', async () => {
    fixture.serve(url, sample('en-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await page.bringToFront()
    expect(await hoverMark(page, 'hashiya-cue')).toBe(true)
    await (await waitInCard(page, '[title="Copy with its source"]')).click()
    await (await waitInCard(page, '.ways button', 'Markdown')).click()
    await waitInCard(page, '[role=status]', 'Copied')
    await page.close()
  })
})
