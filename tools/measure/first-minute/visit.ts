import type { Page } from 'puppeteer-core'
import type { PageState } from '../../../src/model/apparatus.ts'
import { getTabId, waitForState } from '../../browser/ask-tab.ts'
import type { ExtensionBrowser } from '../../browser/extension-browser.ts'

/** A saved page, opened, with nothing pressed yet. */
export interface Visit {
  browser: ExtensionBrowser
  page: Page
  url: string
  /** null: no script of ours came into the page */
  state: PageState | null
  /** milliseconds from the navigation to the first marks; null: none came */
  marksAfter: number | null
  /** what the console got from files of ours, and exceptions that nobody caught in them */
  errors: string[]
}

/** Milliseconds that a page has for its script, and an article for its marks. */
const patience = { script: 1500, marks: 20_000 }

/** Opens a page in a tab of its own. `view`: one of the extension's, to ask the browser from. */
export async function visitPage(
  browser: ExtensionBrowser,
  view: Page,
  url: string,
): Promise<Visit> {
  const page = await browser.puppeteer.newPage()
  const errors: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (told.includes(browser.base)) errors.push(told)
  })
  page.on('console', (message) => {
    const places = [message.location(), ...message.stackTrace()].map((place) => place.url ?? '')
    if (message.type() === 'error' && places.some((place) => place.startsWith(browser.base)))
      errors.push(message.text())
  })
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 })
  const marks = countMarksInTime(page)
  const state = await findState(view, page.url())
  return {
    browser,
    page,
    url,
    state,
    marksAfter: state?.state === 'ready' ? await marks : null,
    errors,
  }
}

/** Asked in the page, whose clock begins with the navigation. */
function countMarksInTime(page: Page): Promise<number | null> {
  return page
    .evaluate(
      (limit) =>
        new Promise<number | null>((resolve) => {
          // no named functions: the tool that runs this file leaves marks of its own in them
          const timer = setInterval(() => {
            const now = performance.now()
            if (CSS.highlights.size === 0 && now < limit) return
            clearInterval(timer)
            resolve(CSS.highlights.size > 0 ? now : null)
          }, 5)
        }),
      patience.marks,
    )
    .catch(() => null) // a page that was left
}

async function findState(view: Page, url: string): Promise<PageState | null> {
  const tabId = await getTabId(view, url)
  if (tabId === null) return null
  try {
    // a script that is there answers soon, and then has longer to read the page
    await waitForState(view, tabId, () => true, patience.script)
    return await waitForState(view, tabId, undefined, patience.marks)
  } catch {
    return null
  }
}
