import type { Page } from 'puppeteer-core'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/** What the background answers a message of a view; as JSON on the way, which both drivers carry whole. */
export async function askBackground<Answer>(view: Page, message: object): Promise<Answer> {
  const answer = await view.evaluate(
    async (what) =>
      JSON.stringify((await chrome.runtime.sendMessage({ to: 'background', ...what })) ?? null),
    message,
  )
  return JSON.parse(answer) as Answer
}
