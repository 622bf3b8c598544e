import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe } from 'vitest'
import type { PageState } from '../../src/model/apparatus.ts'
import { waitForTab, waitForState } from '../../tools/browser/ask-tab.ts'
import type { ExtensionBrowser, LaunchOptions } from '../../tools/browser/extension-browser.ts'
import type { BrowserName } from '../../tools/browser/find-browser.ts'
import { launchBrowser } from '../../tools/browser/launch.ts'
import {
  servePages,
  type HeardRequest,
  type PageServer,
  type ServedPage,
} from '../../tools/browser/serve-pages.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/**
 * A browser with the shipped build, a loopback server behind every host name, and what tests ask of
 * them.
 */
export interface Fixture {
  name: BrowserName
  browser: ExtensionBrowser
  server: PageServer
  /** puts a page behind an address ("https://www.aljazeera.net/a") for as long as the suite runs */
  serve(url: string, page: string | ServedPage): void
  /** answers addresses that no page was put behind; null: 404 */
  answer: (url: URL, heard: HeardRequest) => ServedPage | null | Promise<ServedPage | null>
  /** opens an address and waits for no script of ours */
  visit(url: string): Promise<{ page: Page; tabId: number }>
  /** opens an address and waits until the page script is done with it */
  open(
    url: string,
    settled?: (state: PageState) => boolean,
  ): Promise<{ page: Page; tabId: number; state: PageState }>
  /**
   * opens an address where the look finds no article, and brings the page script there as the popup
   * does
   */
  openNoArticle(url: string): Promise<{ page: Page; tabId: number; state: PageState }>
  /** a view of the extension, to ask the browser from */
  view: Page
  /** what pages wrote to the console as errors, and exceptions nobody caught */
  errors: string[]
}

export const sample = (name: string): string =>
  readFileSync(new URL(`../../tools/start/samples/${name}.html`, import.meta.url), 'utf8')

/** One suite in both browsers; each browser is started once for it. */
export function inBothBrowsers(
  title: string,
  suite: (fixture: Fixture) => void,
  lang?: string,
  more: Pick<LaunchOptions, 'privateWindows' | 'littleRoom' | 'phone'> = {},
): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    const pages = new Map<string, ServedPage>()
    const errors: string[] = []
    const fixture = { name, errors } as Fixture
    fixture.answer = () => null
    fixture.serve = (url, page) =>
      void pages.set(new URL(url).href, typeof page === 'string' ? { body: page } : page)
    fixture.visit = async (url) => {
      const page = await fixture.browser.puppeteer.newPage()
      page.on('pageerror', (error) =>
        errors.push(error instanceof Error ? error.message : String(error)),
      )
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(url, { waitUntil: 'load' })
      const tabId = await waitForTab(fixture.view, page.url())
      return { page, tabId }
    }
    fixture.open = async (url, settled) => {
      const { page, tabId } = await fixture.visit(url)
      return { page, tabId, state: await waitForState(fixture.view, tabId, settled) }
    }
    fixture.openNoArticle = async (url) => {
      const { page, tabId } = await fixture.visit(url)
      await fixture.view.evaluate(
        (id) => chrome.runtime.sendMessage({ to: 'background', type: 'run-in-tab', tabId: id }),
        tabId,
      )
      return { page, tabId, state: await waitForState(fixture.view, tabId) }
    }
    beforeAll(async () => {
      fixture.server = await servePages(
        (url, heard) => pages.get(url.href) ?? fixture.answer(url, heard),
      )
      fixture.browser = await launchBrowser(name, {
        port: fixture.server.port,
        lang,
        ...more,
      })
      fixture.view = await fixture.browser.openView('src/ui/options/index.html')
    })
    afterAll(async () => {
      try {
        await fixture.browser?.close()
      } finally {
        await fixture.server?.close()
      }
    })
    suite(fixture)
  })
}

/**
 * Requests to any host but those that a test opened itself; a browser's own errands go to other
 * names.
 */
export function requestsOf(server: PageServer, hosts: readonly string[]): string[] {
  return server.requests.filter((request) => hosts.some((host) => request.startsWith(`${host}/`)))
}
