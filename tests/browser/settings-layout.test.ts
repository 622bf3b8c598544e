import { expect, it } from 'vitest'
import { inBothBrowsers } from './fixture.ts'
import { resize } from '../../tools/browser/resize.ts'

inBothBrowsers('the page of settings', (fixture) => {
  it('begins right below its head in a wide window, and its ruling crosses no field', async () => {
    const page = await fixture.browser.openView('src/ui/options/index.html')
    await resize(page, { width: 1280, height: 900 })
    await page.waitForSelector('.matter')
    const seen = await page.evaluate(() => {
      const boxOf = (place: string) => document.querySelector(place)!.getBoundingClientRect()
      const [field, first, head] = ['.search-settings .filter', '.matter', '.matter h2'].map(boxOf)
      return {
        hole: first!.top - field!.bottom,
        isBeside: field!.left > head!.right || field!.right < head!.left,
        outline: boxOf('.outline').top - boxOf('header').bottom,
      }
    })
    expect(seen.hole).toBeLessThan(60)
    expect(seen.isBeside).toBe(true)
    expect(seen.outline).toBeLessThan(40)
    await page.close()
  })
})
