import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize, waitForFrames } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

const languages = ['ar', 'en', 'fr'] as const
const notes = [
  { name: 'Harbour Watch', text: 'Read the piece.\n\n- who said it\n- when\n\n> on the quay' },
  { name: 'حرس المرفأ', text: 'تُقرأ المادة.\n\n- من قال\n- متى\n\n> على الرصيف' },
]

/**
 * Statements of one line that stand in a row of more, and signs that lie on words; how many
 * statements were looked at, and how many of them are of one line.
 */
const measureStatements = (popup: Page) =>
  popup.evaluate(() => {
    const seen = { all: 0, short: 0, faults: [] as string[] }
    for (const column of document.querySelectorAll('.claim > :last-child')) {
      const words = column.querySelector('.hit .read')!
      const range = document.createRange()
      range.selectNodeContents(words)
      const lines = [...range.getClientRects()]
      const isShort = new Set(lines.map(({ bottom }) => Math.round(bottom / 8))).size === 1
      seen.all++
      if (isShort) seen.short++
      const says = words.textContent!.slice(0, 30)
      const { height } = column.getBoundingClientRect()
      if (isShort && height > 34) seen.faults.push(`${height} high: ${says}`)
      for (const sign of column.querySelectorAll('svg')) {
        const box = sign.getBoundingClientRect()
        const liesOn = (line: DOMRect) =>
          line.left < box.right &&
          line.right > box.left &&
          line.top < box.bottom &&
          line.bottom > box.top
        if (lines.some(liesOn)) seen.faults.push(`a sign lies on: ${says}`)
      }
    }
    return seen
  })

/** How many lines the foot's words take, beside as many signs as the toolbar's popup has. */
const countFootLines = (popup: Page) =>
  popup.evaluate(() => {
    const tools = document.querySelector('footer .tools')!
    // the way to the panel, which a popup in a tab has not
    tools.append(tools.lastElementChild!.cloneNode(true))
    const words = document.querySelector('footer > span')!
    return Math.round(words.clientHeight / parseFloat(getComputedStyle(words).lineHeight))
  })

/** How often Tab is pressed from a view's panel until the focus has left it. */
async function countStops(popup: Page): Promise<number> {
  await popup.focus('#view')
  for (let stops = 0; ; stops++) {
    await popup.keyboard.press('Tab')
    if (!(await popup.evaluate(() => document.activeElement?.closest('#view')))) return stops
  }
}

inBothBrowsers('a row', (fixture) => {
  it.each(languages)(
    'of the popup is no higher than its words, with its signs beside them: %s',
    async (lang) => {
      const url = `https://www.aljazeera.net/rows-${lang}`
      fixture.serve(url, sample(lang === 'ar' ? 'ar-microsoft' : 'en-microsoft'))
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      const popup = await openPopup(fixture.browser, url)
      await popup.evaluate(() => document.getElementById('tab-claims')!.click())
      await popup.waitForSelector('.claim .hit')
      const { all, short, faults } = await measureStatements(popup)
      expect(faults).toEqual([])
      expect(all).toBeGreaterThan(8)
      expect(short).toBeGreaterThan(0)
      for (const sign of await popup.$$('footer .icon')) {
        await sign.focus()
        const name = await sign.evaluate((one) => one.querySelector<HTMLElement>('.tip')!.title)
        expect(await popup.$eval('footer .at-hand', (one) => one.textContent)).toBe(name)
      }
      // the longest name stands there now
      expect(await countFootLines(popup)).toBe(1)
      await popup.close()
      await page.close()
    },
  )

  it.each(['ar', 'en'] as const)(
    'of signs with their words keeps one line in letters no smaller than the rest: %s',
    async (lang) => {
      const url = `https://www.aljazeera.net/rows-worded-${lang}`
      fixture.serve(url, sample(`${lang}-microsoft`))
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      const popup = await openPopup(fixture.browser, url)
      await popup.waitForSelector('footer [data-opens=settings]')
      // as it is the first times
      await popup.$eval('footer', (foot) => foot.classList.add('worded'))
      await resize(popup, { width: 400, height: 600 })
      expect(await countFootLines(popup)).toBe(1)
      const signs = await popup.$$eval('footer .icon', (all) =>
        all.map((sign) => ({
          top: sign.getBoundingClientRect().top,
          letters: parseFloat(getComputedStyle(sign.querySelector('.word')!).fontSize),
        })),
      )
      expect(signs).toHaveLength(9)
      expect(new Set(signs.map(({ top }) => top)).size).toBe(1)
      expect(Math.min(...signs.map(({ letters }) => letters))).toBeGreaterThanOrEqual(12)
      await popup.close()
      await page.close()
    },
  )

  it('of signs with their words keeps one line in French too, where the panel is not among them', async () => {
    const url = 'https://www.aljazeera.net/rows-worded-fr'
    fixture.serve(url, sample('en-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'fr' })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await popup.$eval('footer', (foot) => foot.classList.add('worded'))
    await resize(popup, { width: 400, height: 600 })
    const tops = await popup.$$eval('footer .icon', (all) =>
      all.map((sign) => sign.getBoundingClientRect().top),
    )
    expect(tops).toHaveLength(8)
    expect(new Set(tops).size).toBe(1)
    await popup.close()
    await page.close()
  })

  it('of cited and related pieces is one stop of Tab, and arrows lead to the next', async () => {
    const url = 'https://www.aljazeera.net/rows-stops'
    fixture.serve(url, sample('en-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await popup.bringToFront()
    for (const [view, rows] of Object.entries({ cited: '.cited-row', related: '.related-row' })) {
      await popup.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), view)
      await waitUntil(popup, (row) => document.querySelectorAll(row).length > 5, rows)
      // the arrows' work begins with the frame after
      await waitForFrames(popup)
      await popup.waitForSelector(`${rows} [tabindex="-1"]`)
      expect(await countStops(popup)).toBeLessThan(12)
      await popup.focus(`${rows} :is(a, button)`)
      await popup.keyboard.press('ArrowDown')
      const at = await popup.evaluate(
        (row) => [...document.querySelectorAll(row)].indexOf(document.activeElement!.closest(row)!),
        rows,
      )
      expect([view, at]).toEqual([view, 1])
    }
    await popup.close()
    await page.close()
  })

  it.each(['ar', 'en'] as const)(
    'of a note stands at the page’s side whatever its direction: %s',
    async (lang) => {
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      for (const { name, text } of notes)
        await fixture.view.evaluate(
          (draft) =>
            chrome.runtime.sendMessage({ to: 'background', type: 'save-note', id: null, draft }),
          { name, text, type: 'ORG', aliases: [], sources: [], tags: [] },
        )
      const view = await fixture.browser.openView('src/ui/notes/index.html')
      await resize(view, { width: 820, height: 700 })
      await view.waitForSelector('.prose ul')
      const away = await view.$$eval('.prose > :is(p, ul, blockquote)', (blocks) =>
        blocks.map((block) => {
          const range = document.createRange()
          // of the words themselves: the boxes around them are as wide as the column
          range.selectNode(document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()!)
          const column = block.parentElement!.getBoundingClientRect()
          const words = range.getBoundingClientRect()
          return document.documentElement.dir === 'rtl'
            ? column.right - words.right
            : words.left - column.left
        }),
      )
      expect(away.length).toBeGreaterThanOrEqual(6)
      // a list's or a quotation's own sign stands before its words
      expect(Math.max(...away)).toBeLessThan(24)
      await view.close()
    },
  )

  it('of a kept article tells its day on one line where the library has no margin', async () => {
    const url = 'https://www.aljazeera.net/rows-kept'
    fixture.serve(url, sample('ar-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await popup.waitForSelector('[data-act=keep]')
    await popup.click('[data-act=keep]')
    await popup.waitForSelector('[data-act=keep][aria-pressed=true]')
    await popup.close()
    const library = await fixture.browser.openView('src/ui/library/index.html')
    await library.waitForSelector('.kept .m')
    const linesAt = async (width: number) => {
      await resize(library, { width, height: 700 })
      return library.$eval('.kept .m', (day) =>
        Math.round(day.clientHeight / parseFloat(getComputedStyle(day).lineHeight)),
      )
    }
    expect([await linesAt(820), await linesAt(360)]).toEqual([2, 1])
    await library.close()
    await page.close()
  })
})
