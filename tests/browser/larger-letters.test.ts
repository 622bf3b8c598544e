import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { askCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { resize } from '../../tools/browser/resize.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/larger-letters'

inBothBrowsers('letters that a browser makes larger than ours', (fixture) => {
  it('leave the words at the foot and in the margin of a card whole', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await hoverMark(page, 'hashiya-cue')
    await waitInCard(page, '[role=dialog]')
    const broken = await askCard(page, (root) => {
      // as a least size of letters does that the reader gave the browser
      const larger = new CSSStyleSheet()
      larger.replaceSync('.card, .card * { font-size: 24px !important }')
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, larger]
      const range = document.createRange()
      const found: string[] = []
      for (const part of root.querySelectorAll('.foot > span:first-child, .foot button, .m')) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const { index, 0: word } of node.nodeValue!.matchAll(/[^\s/]+/g)) {
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            const lines = [...range.getClientRects()].map(({ top }) => Math.round(top))
            if (new Set(lines).size > 1) found.push(word)
          }
      }
      return found
    })
    expect(broken).toEqual([])
    await page.close()
  })

  it('leave words the whole width of the popup on a phone, without a margin beside them', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    fixture.serve(url, sample('en-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await resize(popup, { width: 360, height: 740 })
    const measure = () =>
      popup.$$eval('.part > .gloss', (parts) =>
        parts.map((part) => {
          const { clientWidth, scrollWidth } = part.lastElementChild!
          return [clientWidth > part.clientWidth - 2, scrollWidth > clientWidth]
        }),
      )
    expect(new Set((await measure()).map(([isWhole]) => isWhole))).toEqual(new Set([false]))
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expect.poll(async () => new Set((await measure()).flat())).toEqual(new Set([true, false]))
    expect((await measure()).every(([isWhole, isCut]) => isWhole && !isCut)).toBe(true)
    await popup.close()
    await page.close()
  })
})
