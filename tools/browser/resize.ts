import type { Page, Viewport } from 'puppeteer-core'
import { waitUntil } from './wait-until.ts'

/**
 * Gives a page another size and waits until it is drawn in it: what a page does where its size
 * changes (media queries, observers) comes with the next frames, which a busy machine draws late.
 */
export async function resize(page: Page, size: Viewport): Promise<void> {
  await page.setViewport(size)
  // a page without a width of its own is as wide under a finger as it likes
  if (!size.isMobile)
    await waitUntil(
      page,
      (width, height) => innerWidth === width && innerHeight === height,
      size.width,
      size.height,
    )
  await waitForFrames(page)
}

/**
 * Waits until the page has drawn what it is now: of two frames the first may be under way. A page
 * behind another draws none: nothing is waited for there.
 */
export async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        if (document.visibilityState === 'hidden') return drawn()
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
  )
}
