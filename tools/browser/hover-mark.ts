import type { Page } from 'puppeteer-core'

/**
 * Brings the pointer onto the first mark of a highlight ("hashiya-cited", or the first name that
 * has one) and waits for its card.
 * `text` chooses among the marks of that name. False when the page has no such mark.
 */
export async function hoverMark(page: Page, highlight = '', text = ''): Promise<boolean> {
  const point = await page.evaluate(
    (name, wanted) => {
      const names = name
        ? [name]
        : [
            'hashiya-cited',
            'hashiya-organisation',
            'hashiya-person',
            'hashiya-place',
            'hashiya-thing',
            'hashiya-cue',
          ]
      for (const one of names) {
        const highlight = CSS.highlights.get(one) as unknown as
          | Iterable<globalThis.Range>
          | undefined
        for (const range of highlight ?? []) {
          if (!String(range).includes(wanted)) continue
          range.startContainer.parentElement?.scrollIntoView({
            block: 'center',
            behavior: 'instant',
          })
          const box = range.getClientRects()[0]
          if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        }
      }
      return null
    },
    highlight,
    text,
  )
  if (!point) return false
  await page.mouse.move(point.x - 3, point.y)
  await page.mouse.move(point.x, point.y)
  await page.waitForSelector('hashiya-card')
  return true
}
