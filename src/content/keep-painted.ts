import { isHidden } from '../reader/dom.ts'
import type { Margin } from './margin.ts'
import { listen } from './trusted.ts'

/** How often a page is looked at for marks that it threw away (milliseconds). */
const refreshEvery = 2000

/**
 * For the rest of a page's life, marks that it threw away are painted again, and marks are given
 * the colours of its ground: at once where the system's theme changes, since light marks would
 * hide the letters of a page that has become dark.
 */
export function keepPainted(margin: Pick<Margin, 'refresh'>): void {
  setInterval(() => {
    if (!isHidden(document)) margin.refresh()
  }, refreshEvery)
  // a frame later the page has its new ground
  const again = () => requestAnimationFrame(() => margin.refresh())
  listen(matchMedia('(prefers-color-scheme: dark)'), 'change', again)
}
