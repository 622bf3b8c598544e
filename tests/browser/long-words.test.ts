import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const url = 'https://www.aljazeera.net/long-words'
const name = 'Marguerite Oldenburg-Featherstonehaugh'
const said = (n: number) =>
  `Mayor ${name} said on Tuesday that plan number ${n} would cost the town of Geneva little.`

inBothBrowsers('long words in the popup', (fixture) => {
  it('break no figure beside a name', async () => {
    fixture.serve(url, article({ body: Array.from({ length: 14 }, (_, i) => said(i + 1)) }))
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    const [figure, lines] = await popup.$eval('.row > .end', (count) => {
      const range = document.createRange()
      range.selectNodeContents(count)
      return [count.textContent, range.getClientRects().length] as const
    })
    expect(Number(figure)).toBeGreaterThan(9)
    expect(lines).toBe(1)
    await popup.close()
    await page.close()
  })
})
