import type { Browser } from 'puppeteer-core'

/** What `work` gives; where it throws, the browser is closed first: a command that fails must end. */
export async function orClose<Given>(browser: Browser, work: () => Promise<Given>): Promise<Given> {
  try {
    return await work()
  } catch (error) {
    await browser.close().catch(() => {
      // it is closed already
    })
    throw error
  }
}
