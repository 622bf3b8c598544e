import type { Page } from 'puppeteer-core'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { FoundReports } from '../../src/model/found-reports.ts'
import type { ReadAnswer } from '../../src/platform/messages/messages.ts'
import { waitForTab, waitForState } from '../browser/ask-tab.ts'
import type { ExtensionBrowser } from '../browser/extension-browser.ts'
import { median } from './statistics.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

export interface WorkerTime {
  /**
   * milliseconds until the answer that marks wait for, as the worker measures it: the first in its
   * life with this text, and the median of the rest
   */
  first: number
  warm: number
  /** the same with the reports that are found behind that answer */
  whole: number
  /** median from question to answer, as the one who asks sees it */
  answered: number
}

/** The apparatus of the page at `url`, as its page script and the worker made it. */
export async function loadApparatus(
  browser: ExtensionBrowser,
  view: Page,
  url: string,
): Promise<Apparatus> {
  const page = await browser.puppeteer.newPage()
  try {
    await page.goto(url)
    const tabId = await waitForTab(view, url)
    const state = await waitForState(view, tabId, ({ state: word }) => word !== 'loading', 60_000)
    if (state.state !== 'ready') throw new Error(`${url}: ${JSON.stringify(state)}`)
    return state.apparatus
  } finally {
    await page.close()
  }
}

/** Asks the living worker for the same article `times` times. */
export async function measureWorker(
  view: Page,
  { article, document }: Apparatus,
  times: number,
): Promise<WorkerTime> {
  const runs = await view.evaluate(
    async (about, text, count) => {
      const found: { took: number; whole: number; answered: number }[] = []
      const asked = { to: 'background', article: about, document: text }
      for (let i = 0; i < count; i++) {
        const began = performance.now()
        const answer = (await chrome.runtime.sendMessage({
          ...asked,
          type: 'annotate',
        })) as ReadAnswer
        if (!answer.ok) throw new Error(answer.reason)
        const answered = performance.now() - began
        const { took } = answer.apparatus
        const { took: more } = (await chrome.runtime.sendMessage({
          ...asked,
          type: 'find-reports',
          reports: answer.reports,
        })) as FoundReports
        found.push({ took, whole: took + more, answered })
      }
      return found
    },
    article,
    document,
    times,
  )
  // half of the runs let the engine come to know the code
  const warm = runs.slice(runs.length >> 1)
  return {
    first: runs[0]!.took,
    warm: median(warm.map(({ took }) => took)),
    whole: median(warm.map(({ whole }) => whole)),
    answered: median(warm.map(({ answered }) => answered)),
  }
}

/**
 * Milliseconds from a question to a stopped worker to its answer: the browser starts it, it opens
 * its packs, it analyses. Median.
 */
export async function measureStoppedWorker(
  browser: ExtensionBrowser,
  view: Page,
  apparatus: Apparatus,
  times: number,
): Promise<number> {
  const runs: number[] = []
  for (let i = 0; i < times; i++) {
    await browser.stopBackground()
    runs.push((await measureWorker(view, apparatus, 1)).answered)
  }
  return median(runs)
}
