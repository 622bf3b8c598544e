import { hoverMark } from '../../../browser/hover-mark.ts'
import { middle, type Column } from '../column.ts'

/** Milliseconds after which no card is waited for any more. */
const patience = 5000

/** The page's window, with what is waited for there. */
interface Watched {
  cardShown?: Promise<number | null>
}

/** The first card of a page: its script comes with it. Measured in the page, by its own clock. */
export const timeToCard: Column = {
  name: 'from the pointer on a mark to its card',
  async take({ page, marksAfter }) {
    if (marksAfter === null) return null
    await page.bringToFront()
    page.setDefaultTimeout(patience)
    await page.evaluate((limit) => {
      ;(window as Watched).cardShown = new Promise((resolve) => {
        // no named functions: the tool that runs this file leaves marks of its own in them
        document.addEventListener(
          'mousemove',
          () => {
            const began = performance.now()
            const timer = setInterval(() => {
              const took = performance.now() - began
              // its element comes with the first card, and has no size of its own
              const isThere = document.querySelector('hashiya-card') !== null
              if (!isThere && took < limit) return
              clearInterval(timer)
              resolve(isThere ? took : null)
            }, 5)
          },
          { once: true, capture: true },
        )
      })
    }, patience)
    if (!(await hoverMark(page).catch(() => false))) return null
    return page.evaluate(() => (window as Watched).cardShown ?? null)
  },
  sum: middle(' ms', 0),
}
