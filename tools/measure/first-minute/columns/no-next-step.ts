import type { Page } from 'puppeteer-core'
import { openPopup } from '../../../browser/ask-tab.ts'
import { share, type Column } from '../column.ts'

/** Milliseconds in which a part may still learn of a step: the feeds that a page names, say. */
const patience = 1500

/** Empty parts of what the popup shows, in which nothing can be pressed and no words lead on. */
function countInView(popup: Page): Promise<number> {
  return popup.evaluate(
    (limit) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        // no named functions: the tool that runs this file leaves marks of its own in them
        const timer = setInterval(() => {
          const stepless = [...document.querySelectorAll('.none, .nothing, main.empty')].filter(
            (part) => {
              const place = part.closest('.part, .body, main.empty') ?? part
              return !place.matches(':has(button, a[href], .next)')
            },
          ).length
          if (stepless > 0 && performance.now() - began < limit) return
          clearInterval(timer)
          resolve(stepless)
        }, 50)
      }),
    patience,
  )
}

/** The popup of a page, each view of it. */
export const noNextStep: Column = {
  name: 'popups with an empty part without a next step',
  async take({ browser, page, url }) {
    const popup = await openPopup(browser, page.url())
    try {
      let count = await countInView(popup)
      const tabs = await popup.$$eval('[role=tab]', (all) => all.map(({ id }) => id))
      for (const id of tabs) {
        await popup.click(`#${id}`)
        await popup.waitForSelector(`#${id}[aria-selected=true]`)
        const here = await countInView(popup)
        if (here > 0) console.error(`${url}: no next step in ${id}`)
        count += here
      }
      return count
    } finally {
      await popup.close()
    }
  },
  sum: share,
}
