import type { Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article, secondBody } from './pages.ts'

const url = 'https://www.aljazeera.net/long-words'
const name = 'Marguerite Oldenburg-Featherstonehaugh'
const title =
  'مجلس الميناء يؤجل افتتاح الرصيف الجديد إلى الربيع بعد أن طالب الصيادون بمهلة أطول ' +
  'وبعد أن قالت البلدية إن الأعمال في الحوض الشمالي لم تبلغ نصفها حتى نهاية الصيف الماضي'
const said = (n: number) =>
  `Mayor ${name} said on Tuesday that plan number ${n} would cost the town of Geneva little.`

/** The popup of the page; both are closed when the test ends, however it ends. */
async function openWhileTested(fixture: Fixture): Promise<Page> {
  const { page } = await fixture.open(url, ({ state }) => state === 'ready')
  onTestFinished(() => page.close())
  const popup = await openPopup(fixture.browser, url)
  onTestFinished(() => popup.close())
  return popup
}

inBothBrowsers('long words in the popup', (fixture) => {
  it('break no figure beside a name', async () => {
    fixture.serve(url, article({ body: Array.from({ length: 14 }, (_, i) => said(i + 1)) }))
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const popup = await openWhileTested(fixture)
    const [figure, lines] = await popup.$eval('.row > .end', (count) => {
      const range = document.createRange()
      range.selectNodeContents(count)
      return [count.textContent, range.getClientRects().length] as const
    })
    expect(Number(figure)).toBeGreaterThan(9)
    expect(lines).toBe(1)
  })

  it('leave names beside which the basis finds no room whole, on a phone', async () => {
    const spokespeople = ['commission', 'harbour council'].map(
      (of) => `A spokesperson for the ${of} said on Monday that the works would go on.`,
    )
    fixture.serve(url, article({ body: [...spokespeople, ...secondBody] }))
    await changeSettings(fixture.view, { interfaceLanguage: 'fr' })
    const popup = await openWhileTested(fixture)
    await resize(popup, { width: 360, height: 740 })
    const names = await popup.$$eval('.row b', (all) =>
      all.map((one) => [one.textContent, one.scrollHeight - one.clientHeight] as const),
    )
    expect(names.map(([words]) => words)).toContain('A spokesperson for the harbour council')
    expect(names.filter(([, cut]) => cut > 2)).toEqual([])
    // the figure stands beside the name's first line, also where the basis went below it
    const below = await popup.$$eval('.row', (rows) =>
      rows.map((row) => {
        const [name, figure] = [...row.querySelectorAll('b, .end')].map((one) =>
          one.getBoundingClientRect(),
        )
        return Math.abs(figure!.top - name!.top)
      }),
    )
    expect(Math.max(...below)).toBeLessThan(6)
  })

  it('fill both lines of a title that is cut after them', async () => {
    fixture.serve(url, article({ title }))
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const popup = await openWhileTested(fixture)
    const filled = await popup.$eval('.article h1', (heading) => {
      const range = document.createRange()
      range.selectNodeContents(heading)
      return range.getClientRects()[0]!.width / heading.clientWidth
    })
    expect(filled).toBeGreaterThan(0.8)
  })
})
