import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/room'

const measure = (popup: Page) =>
  popup.evaluate(() => {
    const body = document.querySelector('.body')!
    return {
      rows: document.querySelectorAll('.part :is(.row, .line-of, .entry)').length,
      hidden: Math.max(0, body.scrollHeight - body.clientHeight - 1),
    }
  })

inBothBrowsers('the overview', (fixture) => {
  it('fits the height that there is, also where that changes while it is open', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    const fits = async () => {
      await expect.poll(async () => (await measure(popup)).hidden).toBe(0)
      return (await measure(popup)).rows
    }
    const few = await fits()
    await resize(popup, { width: 400, height: 900 })
    await expect.poll(async () => (await measure(popup)).rows).toBeGreaterThan(few)
    const many = await fits()
    // what the foot takes, the overview gives
    await popup.$eval('footer', (foot) => void (foot.style.minHeight = '330px'))
    expect(await fits()).toBeLessThan(many)
    await popup.$eval('footer', (foot) => void (foot.style.minHeight = ''))
    await expect.poll(async () => (await measure(popup)).rows).toBe(many)
    await popup.close()
    await page.close()
  })
})
