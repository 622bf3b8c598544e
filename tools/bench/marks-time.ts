import type { Browser } from 'puppeteer-core'
import { median } from './statistics.ts'

export interface MarksTime {
  /** milliseconds from the start of the navigation to the first frame with marks */
  fromNavigation: number
  /** and from the end of DOMContentLoaded, when the page itself can be read */
  fromContent: number
}

/**
 * Notes the time of the first frame with marks. Text, since tsx adds to functions what a page does
 * not know.
 */
const watch = `
  const look = () => {
    if (CSS.highlights.size > 0) globalThis.marked = performance.now()
    else requestAnimationFrame(look)
  }
  look()
`

/** Medians of `times` loads. `before` runs ahead of each load: it may stop the worker. */
export async function measureMarksTime(
  browser: Browser,
  url: string,
  times: number,
  before: () => Promise<void> = async () => {},
): Promise<MarksTime> {
  const runs: MarksTime[] = []
  for (let i = 0; i < times; i++) {
    await before()
    const page = await browser.newPage()
    try {
      await page.evaluateOnNewDocument(watch)
      await page.goto(url)
      await page.waitForFunction(() => 'marked' in globalThis)
      runs.push(
        await page.evaluate(() => {
          const { marked } = globalThis as unknown as { marked: number }
          const [navigation] = performance.getEntriesByType(
            'navigation',
          ) as PerformanceNavigationTiming[]
          return {
            fromNavigation: marked,
            fromContent: marked - navigation!.domContentLoadedEventEnd,
          }
        }),
      )
    } finally {
      await page.close()
    }
  }
  return {
    fromNavigation: median(runs.map(({ fromNavigation }) => fromNavigation)),
    fromContent: median(runs.map(({ fromContent }) => fromContent)),
  }
}
