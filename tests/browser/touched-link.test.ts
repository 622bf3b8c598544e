import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { waitForNoCard, waitForWords } from '../../tools/browser/card-root.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

const phone = { width: 360, height: 740 }
const body = [
  'The harbour authority said on Tuesday that the breakwater would open in spring, two years later than planned.',
  'The ministry in <a href="#dublin">Dublin</a> did not answer questions, but an official said a decision was close.',
  'Fishermen in Ireland and the Netherlands said they expected busier months, and a spokesman denied it.',
  'According to a report published last month, the contractor had warned of rising prices as early as January.',
]

/** An article with a marked link, in a window of a phone under a finger. */
async function openOnPhone(fixture: Fixture, url: string): Promise<Page> {
  fixture.serve(url, article({ body }))
  const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
  await resize(
    page,
    fixture.name === 'chromium' ? { ...phone, isMobile: true, hasTouch: true } : phone,
  )
  // a window that becomes a phone's is loaded again
  await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
  await waitUntil(page, () => CSS.highlights.size > 0)
  return page
}

const findLink = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector('a[href="#dublin"]')!
    link.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = link.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds))

inBothBrowsers('a marked link under a finger at 360 by 740', (fixture) => {
  const url = 'https://www.aljazeera.net/marked-link'

  it('is followed by a short press', async () => {
    const page = await openOnPhone(fixture, url)
    const { x, y } = await findLink(page)
    await page.touchscreen.tap(x, y)
    await waitUntil(page, () => location.hash === '#dublin')
    await waitForNoCard(page)
    await page.close()
  })

  it('opens its card by a long press, which follows nothing', async () => {
    const page = await openOnPhone(fixture, url)
    const { x, y } = await findLink(page)
    const finger = await page.touchscreen.touchStart(x, y)
    await waitForWords(page, 'Dublin')
    await finger.end()
    await pause(600)
    expect(await page.evaluate(() => location.hash)).toBe('')
    await waitForWords(page, 'Dublin')
    await page.close()
  })

  it('opens none by a finger that scrolls', async () => {
    const page = await openOnPhone(fixture, url)
    const { x, y } = await findLink(page)
    const finger = await page.touchscreen.touchStart(x, y)
    await finger.move(x, y - 40)
    await pause(700)
    await finger.end()
    await waitForNoCard(page)
    await page.close()
  })
})
