import type { Page } from 'puppeteer-core'

/** Presses the button of that name, by its label or its words; throws where there is none. */
export const pressButton = (page: Page, label: string): Promise<void> =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>('button')]
        .find((one) => one.getAttribute('aria-label') === name || one.textContent === name)!
        .click(),
    label,
  )
