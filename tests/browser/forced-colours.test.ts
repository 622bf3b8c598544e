import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { askCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, sample } from './fixture.ts'
import { article } from './pages.ts'

const url = 'https://www.aljazeera.net/forced-colours'

/** Chromium alone: Firefox's protocol forces no colours; the style sheet is the same. */
async function forceColours(page: Page, theme: 'light' | 'dark' = 'light'): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: theme },
    ],
  })
}

inBothBrowsers('forced colours', (fixture) => {
  it('tell the lines apart and show what is chosen', async () => {
    if (fixture.name !== 'chromium') return
    const view = await fixture.browser.openView('src/ui/welcome/index.html')
    await waitUntil(view, () => document.body.dataset.state === 'ready')
    await forceColours(view)
    const seen = await view.evaluate(() => {
      const { color } = getComputedStyle(document.body)
      const of = (query: string) => getComputedStyle(document.querySelector(query)!)
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        drawn: ['.line.cue', '.line.organisation'].map(
          (query) => of(query).backgroundColor === color,
        ),
        lines: ['.line.person', '.line.place', '.line.thing', '.line.cited'].map(
          (query) => of(query).borderBlockEndStyle,
        ),
        chosen: of('.levels label:has(:checked)').outlineStyle,
        button: of('.primary').borderBlockEndStyle,
      }
    })
    expect(seen).toEqual({
      forced: true,
      drawn: [true, true],
      lines: ['solid', 'dotted', 'double', 'solid'],
      chosen: 'solid',
      button: 'solid',
    })
    // axe reckons with the colours of the style sheet, not with those that the browser puts there
    expect(await findViolations(view, { without: ['color-contrast'] })).toEqual([])
    await view.close()
  })

  it('leave a link its colour where a name in it is marked', async () => {
    if (fixture.name !== 'chromium') return
    const linkUrl = 'https://www.aljazeera.net/forced-link'
    const linked = article().replaceAll('Ireland', '<a href="/ireland"><b>Ireland</b></a>')
    fixture.serve(linkUrl, linked)
    const { page } = await fixture.open(linkUrl, ({ state }) => state === 'ready')
    await forceColours(page)
    const [inLink, inWords, link] = await page.evaluate(() => {
      const name = '::highlight(hashiya-place)'
      const colourOf = (query: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(query)!, pseudo).color
      return [colourOf('p a b', name), colourOf('p:last-of-type', name), colourOf('p a')]
    })
    expect(inLink).toBe(link)
    expect(inLink).not.toBe(inWords)
    await page.close()
  })

  it('leave the word of saying to be read in a card on a dark ground', async () => {
    if (fixture.name !== 'chromium') return
    const cardUrl = 'https://www.aljazeera.net/forced-card'
    fixture.serve(cardUrl, article())
    const { page } = await fixture.open(cardUrl, ({ state }) => state === 'ready')
    await forceColours(page, 'dark')
    await hoverMark(page, 'hashiya-cue')
    await waitInCard(page, '.quote mark')
    const [mark, around] = await askCard(page, (root) =>
      ['.quote mark', '.quote'].map((of) => getComputedStyle(root.querySelector(of)!).color),
    )
    expect(mark).toBe(around)
    await page.close()
  })

  it('show which way a switch stands', async () => {
    if (fixture.name !== 'chromium') return
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await forceColours(popup)
    // the one that is off comes with the settings, a moment after the rest
    for (const on of ['true', 'false']) await popup.waitForSelector(`.switch[aria-checked=${on}] i`)
    const [canvas, ...knobs] = await popup.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      ...['true', 'false'].map((on) => {
        const shape = document.querySelector(`.switch[aria-checked=${on}] i`)!
        return getComputedStyle(shape, '::after').backgroundColor
      }),
    ])
    expect(knobs).not.toContain(canvas)
    expect(new Set(knobs).size).toBe(2)
    await popup.close()
    await page.close()
  })
})
