import type { Page } from 'puppeteer-core'
import type { PackShelfState } from '../../src/model/installed-pack.ts'
import type { PolicyPart } from '../../src/model/policy.ts'
import type { Settings } from '../../src/model/settings.ts'
import { waitForTab, waitForState } from '../browser/ask-tab.ts'
import type { ExtensionBrowser } from '../browser/extension-browser.ts'
import type { BrowserName } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { servePages } from '../browser/serve-pages.ts'
import { changeSettings } from '../browser/settings.ts'
import {
  createChromiumFile,
  createFirefoxFiles,
  type FixedThings,
  type PolicyFile,
} from './policy-files.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

const url = 'https://www.aljazeera.net/policy'
const words = 'The Kalmar Harbour Board said on Tuesday that the pier would be closed until spring.'
const page = `<!doctype html><html lang="en"><title>The pier closes</title><meta property="og:type" content="article"><article><h1>The pier closes</h1>${`<p>${words} It had been open for a hundred years, the board said.</p>`.repeat(4)}</article>`

const fixed: FixedThings = {
  online: false,
  sourcesOff: ['gdelt'],
  sitesOff: ['www.aljazeera.net'],
  packsOff: ['outlets'],
}

const ask = async <Answer>(view: Page, type: string, more: object = {}): Promise<Answer> =>
  (await view.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    type,
    ...more,
  })) as Answer

/** What holds in a running browser, in the terms of the policy. */
async function look(view: Page, { puppeteer }: ExtensionBrowser) {
  const { online, sources } = await ask<Settings>(view, 'get-settings')
  const { packs } = await ask<PackShelfState>(view, 'list-packs')
  const tab = await puppeteer.newPage()
  await tab.goto(url, { waitUntil: 'load' })
  const id = await waitForTab(view, url)
  const { state } = await waitForState(view, id, ({ state: kind }) => kind !== 'loading')
  await tab.close()
  return {
    parts: (await ask<PolicyPart[]>(view, 'list-fixed')).join(', ') || 'nothing',
    online,
    gdelt: sources.gdelt,
    outletsUsed: packs.find(({ id: pack }) => pack === 'outlets')?.on ?? null,
    page: state,
  }
}

const underPolicy = {
  parts: 'online, sources, sites, packs',
  online: false,
  gdelt: false,
  outletsUsed: false,
  page: 'off',
}
const free = { parts: 'nothing', online: true, gdelt: true, outletsUsed: true, page: 'ready' }

/** Says what was found; whether it is as it should be. */
function tell(where: string, found: object, wanted: object): boolean {
  const isSame = JSON.stringify(found) === JSON.stringify(wanted)
  console.log(
    `${isSame ? 'as it should be' : 'NOT AS IT SHOULD BE'}: ${where}: ${JSON.stringify(found)}`,
  )
  return isSame
}

/** Until it is as wanted, or for ten seconds. */
async function settle(view: Page, browser: ExtensionBrowser, wanted: object) {
  for (const end = Date.now() + 10_000; ; await new Promise((later) => setTimeout(later, 500))) {
    const found = await look(view, browser)
    if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > end) return found
  }
}

/** `changes`: the browser reads the file again while it runs. */
async function tryFile(name: BrowserName, file: PolicyFile, changes: boolean): Promise<boolean> {
  const server = await servePages(({ hostname }) =>
    hostname === 'www.aljazeera.net' ? { body: page } : null,
  )
  file.write(fixed)
  const browser = await launchBrowser(name, { port: server.port })
  try {
    const view = await browser.openView('src/ui/options/index.html')
    await changeSettings(view, { online: true, sources: { gdelt: true } })
    const where = `${name}, ${file.name}`
    let good = tell(`${where}, at the start`, await settle(view, browser, underPolicy), underPolicy)
    if (changes) {
      file.write(null)
      good = tell(`${where}, lifted while it runs`, await settle(view, browser, free), free) && good
      file.write(fixed)
      good =
        tell(
          `${where}, fixed while it runs`,
          await settle(view, browser, underPolicy),
          underPolicy,
        ) && good
    }
    return good
  } finally {
    await browser.close()
    await server.close()
    file.write(null)
  }
}

/** Whether all of it was as it should be. */
export async function tryPolicies(): Promise<boolean> {
  let good = await tryFile('chromium', createChromiumFile('dist/chrome'), true)
  for (const file of createFirefoxFiles('dist/firefox'))
    good = (await tryFile('firefox', file, false)) && good
  return good
}
