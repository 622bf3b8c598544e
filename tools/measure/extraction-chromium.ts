import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { servePages } from '../browser/serve-pages.ts'
import type { InPage } from './extraction-in-page.ts'
import type { SavedPage } from './extraction-pages.ts'

declare const extraction: { readInPage(): InPage }

/**
 * Each page opened in Chromium under its own host name; whatever else it asks for is answered 404.
 * `scripts`: its own scripts run.
 */
export async function readInChromium(pages: SavedPage[], scripts: boolean): Promise<InPage[]> {
  const reader = await bundleReader()
  const byAddress = new Map(pages.map((page) => [address(page.url), page.html]))
  const server = await servePages((url) => {
    const html = byAddress.get(address(url.href))
    return html === undefined ? null : { body: html }
  })
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 1000 },
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  try {
    const readings: InPage[] = []
    for (const page of pages) readings.push(await readOne(browser, page, reader, scripts))
    return readings
  } finally {
    await browser.close()
    await server.close()
  }
}

async function readOne(
  browser: Browser,
  { url, file }: SavedPage,
  reader: string,
  scripts: boolean,
): Promise<InPage> {
  const tab = await browser.newPage()
  tab.on('dialog', (dialog) => void dialog.dismiss())
  try {
    await tab.setJavaScriptEnabled(scripts)
    await stayOn(tab, url)
    await tab
      .goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 })
      .catch((error: Error) => console.error(`${file}: ${error.message}`))
    await new Promise((later) => setTimeout(later, 150))
    await tab.evaluate(reader)
    return await tab.evaluate(() => extraction.readInPage())
  } catch (error) {
    console.error(`${file}: ${String(error)}`)
    return { ours: '', theirs: '', took: 0 }
  } finally {
    await tab.close()
  }
}

/**
 * Some pages leave for elsewhere when their advertisements do not load: what is measured is the
 * page.
 */
async function stayOn(tab: Page, url: string): Promise<void> {
  await tab.setRequestInterception(true)
  tab.on('request', (request) => {
    const leaves =
      request.isNavigationRequest() &&
      request.frame() === tab.mainFrame() &&
      address(request.url()) !== address(url)
    void (leaves ? request.abort('aborted') : request.continue()).catch(() => {})
  })
}

/** Host and path: a page's scripts may put anything behind them. */
function address(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('extraction-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'extraction',
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the reader was not built')
  // evaluated at the top level of the page: a plain `var` would do, were pages not strict
  return `${output.output[0].code}\n;globalThis.extraction = extraction;`
}
