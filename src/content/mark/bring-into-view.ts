/** Pixels to the window's edges, and to a page's fixed header as they commonly are. */
const distance = 80

/** Scrolls a range into view: its element, and where that is taller than the window its very line. */
export function bringIntoView(range: globalThis.Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top - Math.min(distance, innerHeight / 3), behavior: 'instant' })
}
