import type { Page } from 'puppeteer-core'
import { waitUntil } from '../../tools/browser/wait-until.ts'

/** Presses the button of that name, by its label or its words, once it is there. */
export const pressButton = async (page: Page, label: string): Promise<void> => {
  const button = await waitUntil(
    page,
    (name) =>
      [...document.querySelectorAll<HTMLElement>('button')].find(
        (one) => one.getAttribute('aria-label') === name || one.textContent === name,
      ),
    label,
  )
  await button.evaluate((one) => one.click())
}
