/** What tests of online sources do in cards and on the page that asks for permission. */
import type { Page } from 'puppeteer-core'
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

export const inCard = 'hashiya-card >>> '
export const textOfCard = (page: Page) =>
  page.$eval(`${inCard}[role=dialog]`, (card) => card.textContent ?? '')

/** What may be asked of others stands behind a line of its own. */
export async function openFurther(page: Page, within = inCard): Promise<void> {
  const line = await page.$(`${within}details.further:not([open]) > summary`)
  await line?.click()
}

export async function press(page: Page, words: string): Promise<void> {
  await openFurther(page)
  const buttons = await page.$$(`${inCard}.online button`)
  for (const button of buttons)
    if ((await button.evaluate((one) => one.textContent)) === words) return button.click()
  throw new Error(`the card has no button "${words}"`)
}

export async function waitForWords(page: Page, words: string, patience = 10_000): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('hashiya-card')?.shadowRoot?.textContent?.includes(wanted),
    { timeout: patience },
    words,
  )
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
    const end = Date.now() + 10_000;
    Date.now() < end;
    await new Promise((later) => setTimeout(later, 100))
  ) {
    for (const page of await fixture.browser.puppeteer.pages()) if (await isReady(page)) return page
  }
  throw new Error('no page asks for permission')
}
