import { expect, it } from 'vitest'
import { inBothBrowsers } from './fixture.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
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

  it.each(['ar', 'en'] as const)('has each heading on the line that it heads: %s', async (lang) => {
    await changeSettings(fixture.view, { interfaceLanguage: lang })
    const page = await fixture.browser.openView('src/ui/options/index.html')
    await resize(page, { width: 1280, height: 900 })
    await page.waitForSelector('.matter .check')
    const away = await page.$$eval('.matter', (matters) => {
      /** Where the first words of an element stand: what has no height stands on their line. */
      const lineOf = (element: Element): number => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const words = texts.nextNode()!
        const probe = document.createElement('span')
        probe.style.display = 'inline-block'
        const held = document.createElement('span')
        words.parentNode!.replaceChild(held, words)
        held.append(probe, words)
        return probe.getBoundingClientRect().bottom
      }
      return matters
        .filter((matter) => matter.querySelector(':scope > div > :is(.choice, .check):first-child'))
        .map((matter) => {
          const heading = lineOf(matter.querySelector('h2')!)
          return Math.abs(lineOf(matter.querySelector(':scope > div')!) - heading)
        })
    })
    expect(away.length).toBeGreaterThan(2)
    expect(Math.max(...away)).toBeLessThan(1)
    await page.close()
  })
})
