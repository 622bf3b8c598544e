import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { waitForWords } from '../../tools/browser/card-root.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const host = 'https://www.aljazeera.com'

/** Names that a reader of pages asks elements and documents for. */
const ofElements =
  'nextSibling previousSibling firstChild lastChild childNodes children parentNode parentElement nodeType nodeName ' +
  'tagName localName attributes textContent ownerDocument isConnected getAttribute hasAttribute hasAttributes closest ' +
  'matches contains querySelector querySelectorAll getElementsByTagName checkVisibility getBoundingClientRect ' +
  'scrollIntoView append id baseURI shadowRoot assignedSlot getRootNode'
const ofDocuments =
  'querySelector querySelectorAll documentElement body baseURI defaultView createElement createRange createTreeWalker ' +
  'caretPositionFromPoint activeElement adoptedStyleSheets addEventListener hidden title getElementsByTagName'

const fields = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('')
const images = (names: string) =>
  names
    .split(' ')
    .map((name) => `<img name="${name}" alt=""><form name="${name}" id="${name}"></form>`)
    .join('')

const inForm = (names: string) =>
  article()
    .replace('<article>', `<article><form>${fields(names)}`)
    .replace('</article>', '</form></article>')

const deep = (tag: string, depth: number) =>
  article({
    extra: `<script>{let e=document.querySelector('article');for(let i=0;i<${depth};i++){const d=document.createElement('${tag}');e.append(d);e=d}e.textContent='deep text here'}</script>`,
  })

inBothBrowsers('a page whose markup stands in the reader’s way', (fixture) => {
  // [what, page, whether a part of it is left out]
  const cases: [string, string, boolean][] = [
    [
      'has a form before the article with a field "nextSibling"',
      article().replace('<main>', '<form>x<input name="nextSibling"></form><main>'),
      false,
    ],
    ['has the article in a form with a field "parentElement"', inForm('parentElement'), false],
    ...ofElements
      .split(' ')
      .slice(0, 8)
      .map((name): [string, string, boolean] => [
        `has the article in a form with "${name}"`,
        inForm(name),
        false,
      ]),
    ['has the article in a form with every name', inForm(ofElements), false],
    [
      'gives its document every name',
      article().replace('<main>', `${images(ofDocuments)}<main>`),
      false,
    ],
    ['nests two thousand elements by script', deep('div', 2_000), true],
    ['nests two thousand elements in a line by script', deep('span', 2_000), true],
    [
      'has a hundred thousand empty elements',
      article({ extra: `<div>${'<b></b>'.repeat(100_000)}</div>` }),
      false,
    ],
    [
      'has more elements than anyone reads',
      article({ extra: `<div>${'<b></b>'.repeat(310_000)}</div>` }),
      true,
    ],
    [
      'has huge attributes',
      article({
        extra: Array.from(
          { length: 20 },
          (_, i) =>
            `<div class="${'related '.repeat(20_000)}${i}" id="${'x'.repeat(100_000)}">y</div>`,
        ).join(''),
      }),
      false,
    ],
    [
      'has a giant table',
      article({
        extra: `<table>${`<tr>${'<td>1</td><td>a word</td>'.repeat(10)}</tr>`.repeat(2_000)}</table>`,
      }),
      false,
    ],
    [
      'has fifty thousand authors and a title of dashes',
      article({
        title: `Breakwater to open ${'-'.repeat(50_000)} in spring`,
        head: `<script type="application/ld+json">${JSON.stringify({
          '@type': 'NewsArticle',
          author: Array.from({ length: 50_000 }, (_, i) => ({ name: `Author Name${i}` })),
          description: 'word '.repeat(20_000),
        })}</script>`,
        extra:
          '<p class="summary">This is a line of summary that is neither long nor short.</p>'.repeat(
            2_000,
          ),
      }),
      false,
    ],
  ]
  for (const [what, html, isCut] of cases) {
    it(`${what}: is read within seconds`, async () => {
      const url = `${host}/${encodeURIComponent(what)}`
      fixture.serve(url, html)
      const { page, state } = await fixture.open(url, (next) => next.state !== 'loading')
      expect(state.state).toBe('ready')
      expect(await page.evaluate(() => 1 + 1)).toBe(2)
      if (state.state !== 'ready') return
      const { document, claims, diagnostics = [] } = state.apparatus
      expect(document.text).toContain('harbour authority of Port Selwyn said')
      expect(claims.length).toBeGreaterThan(2)
      expect(diagnostics.length > 0).toBe(isCut)
      expect(diagnostics.every(({ step }) => step === 'read')).toBe(true)
      await page.close()
    }, 30_000)
  }

  it('opens a card where forms and documents give out every name', async () => {
    const url = `${host}/card-in-form`
    const html = inForm(ofElements).replace('<main>', `${images(ofDocuments)}<main>`)
    fixture.serve(url, html)
    const { page } = await fixture.open(url)
    await page.bringToFront()
    // the page's own document answers nothing by its own names either
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('hashiya-place') as unknown as Iterable<globalThis.Range>
      const { left, top, width, height } = range!.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2, name: String(range) }
    })
    await page.mouse.move(box.x - 3, box.y)
    await page.mouse.move(box.x, box.y)
    await waitForWords(page, box.name)
    await page.close()
  }, 30_000)

  it('says in the popup that a part could not be read', async () => {
    const url = `${host}/cut-off`
    fixture.serve(url, deep('div', 2_000))
    const { page } = await fixture.open(url)
    const popup = await openPopup(fixture.browser, url)
    expect(await popup.evaluate(() => document.querySelector('.unread')?.textContent)).toBeTruthy()
    await popup.close()
    await page.close()
  }, 30_000)

  it('keeps the console of the page quiet', () => {
    expect(fixture.errors.filter((error) => !/404|tree is too deep/.test(error))).toEqual([])
  })
})
