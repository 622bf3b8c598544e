/**
 * npm run pictures: takes the pictures of README, tour and docs again from the built extension on
 * the sample pages, in both browsers and both languages. The files that "Export and share" saves of
 * these pages go to out/exports, to be opened by other programs (docs/taking-along.md).
 */
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { parseOptions } from '../parse-options.ts'
import { waitForTab, openPopup, waitForState } from '../browser/ask-tab.ts'
import type { NoteDraft } from '../../src/model/own-note.ts'
import type { ExtensionBrowser } from '../browser/extension-browser.ts'
import type { BrowserName } from '../browser/find-browser.ts'
import { hoverMark } from '../browser/hover-mark.ts'
import { launchBrowser } from '../browser/launch.ts'
import { changeSettings } from '../browser/settings.ts'
import { makeDemoBuild } from '../start/demo-build.ts'
import { saveExports } from './save-exports.ts'
import { sampleHost, samplesFolder, serveFolder } from '../start/serve-samples.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

parseOptions(import.meta.filename, {})

const folder = 'docs/images'
/** Milliseconds after which a card has surely faded in. */
const fade = 400
const shots: {
  browser: BrowserName
  lang: 'ar' | 'en'
  theme: 'light' | 'dark'
  mark: string
  words: string
}[] = [
  { browser: 'chromium', lang: 'ar', theme: 'light', mark: 'hashiya-cited', words: 'الغارديان' },
  {
    browser: 'chromium',
    lang: 'en',
    theme: 'dark',
    mark: 'hashiya-organisation',
    words: 'Unit 8200',
  },
  { browser: 'firefox', lang: 'en', theme: 'light', mark: 'hashiya-cited', words: 'Guardian' },
  {
    browser: 'firefox',
    lang: 'ar',
    theme: 'dark',
    mark: 'hashiya-organisation',
    words: 'الوحدة 8200',
  },
]

const notes: Record<'ar' | 'en', NoteDraft> = {
  ar: {
    name: 'الوحدة 8200',
    aliases: ['Unit 8200'],
    type: 'ORG',
    text: 'تُراجَع **المادة الأصلية** قبل الاقتباس.\n\n- من قال؟\n- متى؟',
    sources: [],
    tags: ['سحابة'],
  },
  en: {
    name: 'Unit 8200',
    aliases: ['الوحدة 8200'],
    type: 'ORG',
    text: 'Read the **original piece** before quoting.\n\n- who said it?\n- when?',
    sources: [],
    tags: ['cloud'],
  },
}

mkdirSync(folder, { recursive: true })
const server = await serveFolder(samplesFolder)
try {
  for (const shot of shots) await take(shot)
} finally {
  await server.close()
}

async function take({
  browser: name,
  lang,
  theme,
  mark,
  words,
}: (typeof shots)[number]): Promise<void> {
  const browser = await launchBrowser(name, {
    port: server.port,
    dist: makeDemoBuild(name, sampleHost),
    dark: theme === 'dark',
  })
  try {
    const view = await browser.openView('src/ui/options/index.html')
    await changeSettings(view, { interfaceLanguage: lang })
    const page = await browser.puppeteer.newPage()
    const url = `https://${sampleHost}/${lang}-microsoft.html`
    await page.setViewport({ width: 1180, height: 760 })
    await page.goto(url)
    await waitForState(view, await waitForTab(view, url), ({ state }) => state === 'ready')
    await page.bringToFront()
    if (theme === 'light') {
      await page.evaluate(() => document.querySelector('figcaption')!.scrollIntoView())
      await shoot(page, `${lang}-${name}-page`)
    }
    await hoverMark(page, mark, words)
    await shoot(page, `${lang}-${name}-${theme}-card`)
    const popup = await openPopup(browser, url)
    await shoot(popup, `${lang}-${name}-${theme}-popup`)
    if (theme === 'light') {
      for (const [tab, what] of [
        ['claims', 'claims'],
        ['cited', 'chain'],
        ['related', 'timeline'],
      ] as const) {
        await popup.evaluate((view) => document.getElementById(`tab-${view}`)!.click(), tab)
        await shoot(popup, `${lang}-${name}-${what}`)
      }
      await popup.click('footer [data-act=keep]')
      await popup.click('footer [data-opens=take]')
      await shoot(popup, `${lang}-${name}-take`)
      await saveExports(popup, `out/exports/${lang}`)
      await takePanel(browser, `${lang}-${name}`, await waitForTab(view, url))
      await takeSettings(browser, `${lang}-${name}`, lang)
      await takeLibrary(browser, `${lang}-${name}`)
    }
  } finally {
    await browser.close()
  }
}

/** The panel beside the page, as wide as browsers open it. */
async function takePanel(browser: ExtensionBrowser, name: string, tabId: number): Promise<void> {
  const panel = await browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
  await panel.setViewport({ width: 360, height: 760 })
  await panel.waitForSelector('.reading')
  await shoot(panel, `${name}-panel`)
  await panel.close()
}

/** The library, with the article that was kept, and the log of what left: nothing. */
async function takeLibrary(browser: ExtensionBrowser, name: string): Promise<void> {
  const library = await browser.openView('src/ui/library/index.html')
  await library.setViewport({ width: 820, height: 760 })
  await library.waitForSelector('.kept')
  await shoot(library, `${name}-library`)
  const settings = await browser.openView('src/ui/options/index.html')
  await settings.setViewport({ width: 820, height: 560 })
  await settings.waitForSelector('.sources')
  await settings.evaluate(() =>
    document.querySelector('[aria-labelledby=sources]')!.scrollIntoView(),
  )
  await shoot(settings, `${name}-sources`)
}

/** The packs in the settings, and the page of notes with one on it. */
async function takeSettings(
  browser: ExtensionBrowser,
  name: string,
  lang: 'ar' | 'en',
): Promise<void> {
  const settings = await browser.openView('src/ui/options/index.html')
  await settings.setViewport({ width: 820, height: 760 })
  await settings.waitForSelector('#packs')
  await settings.evaluate(() => document.getElementById('packs')!.scrollIntoView())
  await shoot(settings, `${name}-packs`)
  await settings.evaluate(
    (draft) => chrome.runtime.sendMessage({ to: 'background', type: 'save-note', id: null, draft }),
    notes[lang],
  )
  const page = await browser.openView('src/ui/notes/index.html')
  await page.setViewport({ width: 820, height: 560 })
  await page.waitForSelector('.note')
  await shoot(page, `${name}-notes`)
}

async function shoot(page: Page, name: string): Promise<void> {
  await new Promise((faded) => setTimeout(faded, fade))
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
}
