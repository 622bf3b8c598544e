import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { resize } from '../../tools/browser/resize.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { inBothBrowsers, sample } from './fixture.ts'
import { article, secondBody } from './pages.ts'

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

  it.each(['ar', 'en'] as const)(
    'keeps a figure apart from a long name, and ends no line of ours with one word alone: %s',
    async (lang) => {
      const address = `https://www.aljazeera.net/room-${lang}`
      const speaker =
        'The Association of Harbour Pilots and Fishermen of Port Selwyn and Norrvik Quays'
      fixture.serve(
        address,
        article({ body: [`${speaker} said the gates were shut.`, ...secondBody] }),
      )
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      const { page } = await fixture.open(address, ({ state }) => state === 'ready')
      const popup = await openPopup(fixture.browser, address)
      const { apart, lines } = await popup.evaluate(() => {
        const boxesOf = (part: Element) => {
          const range = document.createRange()
          range.selectNodeContents(part)
          return [...range.getClientRects()]
        }
        const gapOf = (row: Element) => {
          const [figure] = boxesOf(row.querySelector('.end')!)
          const beside = boxesOf(row.querySelector('b')!).filter(
            ({ top, bottom }) => bottom > figure!.top && top < figure!.bottom,
          )
          return Math.min(
            ...beside.map((box) => Math.max(figure!.left - box.right, box.left - figure!.right)),
          )
        }
        return {
          apart: [...document.querySelectorAll('.row')].map(gapOf),
          lines: [...document.querySelectorAll('.none > p')].map((one) =>
            boxesOf(one).map(({ width }) => width),
          ),
        }
      })
      expect(apart.length).toBeGreaterThan(0)
      expect(Math.min(...apart)).toBeGreaterThan(9)
      const several = lines.filter(({ length }) => length > 1)
      expect(several.length).toBeGreaterThan(0)
      for (const widths of several)
        expect(widths.at(-1)! / Math.max(...widths)).toBeGreaterThan(0.4)
      await popup.close()
      await page.close()
    },
  )
})
