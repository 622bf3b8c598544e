import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { patience } from './patience.ts'

const path = 'src/ui/welcome/index.html'

/** Milliseconds between two looks. */
const pause = 50

/** The page that opens when the extension is installed, once it has drawn itself. */
export async function findWelcome(browser: Browser): Promise<Page> {
  // by its own word: Firefox's protocol does not tell where a page of an extension has gone
  const isReady = (page: Page) =>
    page
      .evaluate(
        (wanted) => location.href.endsWith(wanted) && document.body?.dataset.state === 'ready',
        path,
      )
      .catch(() => false)
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((later) => setTimeout(later, pause))
  )
    for (const page of await browser.pages()) if (await isReady(page)) return page
  throw new Error('no page opened when the extension was installed')
}

/**
 * Closes that page, so that it takes the front from no page of a test. Nothing where the build has
 * none.
 */
export async function closeWelcome(browser: Browser, dist: string): Promise<void> {
  if (existsSync(join(dist, path))) await (await findWelcome(browser)).close()
}
