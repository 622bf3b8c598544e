import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForDrawn, waitForTab } from '../../tools/browser/ask-tab.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/focus-rings'

/** What can be focused by Tab, and has no ring or one that something around it cuts off. */
async function findCutRings(view: Page): Promise<string[]> {
  await resize(view, { width: 1280, height: 900 })
  await view.bringToFront()
  // from a key on, the browser shows where the focus is
  await view.keyboard.press('Tab')
  return view.evaluate(() => {
    const isCut = (stop: HTMLElement): boolean => {
      stop.focus()
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop)
      if (outlineStyle === 'none') return true
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
      const box = stop.getBoundingClientRect()
      for (
        let around = stop.parentElement!;
        around !== document.body;
        around = around.parentElement!
      ) {
        if (getComputedStyle(around).overflowX === 'visible') continue
        const room = around.getBoundingClientRect()
        const rooms = [box.left - room.left, room.right - box.right, box.top - room.top]
        if (Math.min(...rooms, room.bottom - box.bottom) < reach - 0.5) return true
      }
      return false
    }
    return [...document.querySelectorAll<HTMLElement>('nav a, header button, footer button')]
      .filter((stop) => stop.checkVisibility() && isCut(stop))
      .map((stop) => stop.textContent || stop.ariaLabel || stop.className)
  })
}

inBothBrowsers('the ring of the focus', (fixture) => {
  it('is whole around the outline of the settings, and in head and foot of the panel', async () => {
    const settings = await fixture.browser.openView('src/ui/options/index.html')
    await settings.waitForSelector('.outline a')
    expect(await findCutRings(settings)).toEqual([])
    await settings.close()
    fixture.serve(url, sample('en-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const tabId = await waitForTab(fixture.view, url)
    const panel = await fixture.browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
    await waitForDrawn(panel)
    expect(await findCutRings(panel)).toEqual([])
    await panel.close()
    await page.close()
  })
})
