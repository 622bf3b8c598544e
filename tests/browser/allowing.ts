/** What tests of online sources do in cards and on the page that asks for permission. */
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { findInCard, waitInCard } from '../../tools/browser/card-root.ts'
import { patience } from '../../tools/browser/patience.ts'
import type { Fixture } from './fixture.ts'

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> }
}

/**
 * Chromium's prompt cannot be answered without a window: the answer is given beforehand on its own
 * page.
 */
export async function answerPromptBeforehand(fixture: Fixture, host: string): Promise<void> {
  if (fixture.name !== 'chromium') return
  const settings = await fixture.browser.puppeteer.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(
    (id, origin) => chrome.developerPrivate.addHostPermission(id, origin),
    new URL(fixture.browser.base).hostname,
    `https://${host}/*`,
  )
  await settings.close()
}

/** What may be asked of others stands behind a line of its own, in the popup as in a card. */
export const furtherLine = 'details.further:not([open]) > summary'

/** Presses a button of the card's questions to others. */
export async function press(page: Page, words: string): Promise<void> {
  await (await findInCard(page, furtherLine))?.click()
  await (await waitInCard(page, '.online button', words)).click()
}

/** The page of our own that asks, once it has drawn itself. */
export async function findAllowPage(fixture: Fixture): Promise<Page> {
  // by its own word: Firefox's protocol does not tell where a page of an extension has gone
  const isReady = (page: Page) =>
    page
      .evaluate(
        () => location.href.includes('/ui/allow/') && document.body?.dataset.state === 'ready',
      )
      .catch(() => false)
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((later) => setTimeout(later, 100))
  ) {
    for (const page of await fixture.browser.puppeteer.pages()) if (await isReady(page)) return page
  }
  throw new Error('no page asks for permission')
}

/**
 * Presses one of the buttons of the page that asks, and waits until it has closed itself: Firefox brings
 * no other page to the front while the one before it goes.
 */
async function pressAndLeave(allowing: Page, button: string): Promise<void> {
  // the page may be gone before the press is answered
  await allowing.click(button).catch(() => {})
  // by its silence: Firefox's driver is not told of each tab that goes
  const isGone = () => allowing.isClosed() || allowing.evaluate(() => false).catch(() => true)
  await expect.poll(isGone).toBe(true)
}

/** Allows what is asked. */
export const pressAllow = (allowing: Page) => pressAndLeave(allowing, 'button.primary')

/** Decides against it. */
export const pressNotNow = (allowing: Page) => pressAndLeave(allowing, 'button.quiet')
