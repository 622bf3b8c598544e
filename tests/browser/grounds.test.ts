import { expect, it } from 'vitest'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const host = 'https://www.aljazeera.com/2025/10/20'
const dress = (css: string) => article({ head: `<style>${css}</style>` })

inBothBrowsers('the ground of an article', (fixture) => {
  const light = 'rgb(138, 47, 109)'
  const dark = 'rgb(231, 162, 207)'
  it.each([
    ['dark in another colour space', 'body{background:oklch(0.2 0.02 260);color:#eee}', dark],
    ['dark by a mixture', 'body{background:color-mix(in srgb,#000 90%,#fff);color:#eee}', dark],
    ['dark by a gradient', 'body{background:linear-gradient(#000,#222);color:#ddd}', dark],
    ['light by a gradient', 'body{background:linear-gradient(#fff,#eee);color:#222}', light],
    ['light below a dark head', 'p:first-of-type{background:#101418;color:#fff}', light],
  ])('gives the marks their colours: %s', async (what, css, colour) => {
    const url = `${host}/${what.replaceAll(' ', '-')}`
    fixture.serve(url, dress(css))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) =>
          [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText),
        ),
      ),
    )
    const person = rules.find((rule) => rule.startsWith('::highlight(hashiya-person)'))
    expect(person).toContain(colour)
    await page.close()
  })
})
