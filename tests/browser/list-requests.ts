import type { Page } from 'puppeteer-core'
import type { RequestEntry } from '../../src/model/outward.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** The log of requests, as a view of ours is told it. */
export const listRequests = (view: Page): Promise<RequestEntry[]> =>
  view.evaluate(
    async () =>
      (await chrome.runtime.sendMessage({
        to: 'background',
        type: 'list-requests',
      })) as RequestEntry[],
  )
