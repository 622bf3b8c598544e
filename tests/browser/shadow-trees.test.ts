import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { waitForNoCard, waitForWords, waitInCard } from '../../tools/browser/card-root.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article, secondBody } from './pages.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

const host = 'https://www.aljazeera.com'

const ask = (fixture: Fixture, tab: number, message: object) =>
  fixture.view.evaluate(
    (id, sent) => chrome.tabs.sendMessage(id, { to: 'page', ...sent }, { frameId: 0 }),
    tab,
    message,
  )

const [first = '', second = '', third = '', fourth = '', fifth = ''] = [
  'The harbour authority of Port Selwyn said on Tuesday that the new breakwater would open in spring, two years later than planned.',
  '"We have tested every gate," harbour director Maria Lindqvist told reporters outside the town hall, adding that the delay had cost the town little.',
  'According to a report published by the Selwyn Gazette last month, the contractor had warned of rising prices as early as January.',
  'Fishermen in Ireland and the <a href="/nl" id="link">Netherlands</a> said they expected busier months, and a union spokesman denied that jobs would be lost.',
  'The ministry in Dublin did not answer questions, but an official said a decision on the second wall was close.',
]

/**
 * An article as portals build them: the page draws itself in a shadow tree, the article in one
 * within it, with paragraphs of the page's own tree in its slots. `before`: a script that runs
 * first, `tall`: room above the text in pixels.
 */
const portal = ({ before = '', tall = 0 } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Breakwater to open in spring</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2025-10-20T08:00:00Z"><script>${before}</script></head>
<body><x-portal></x-portal><script>
customElements.define('x-portal', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = \`<style>:host{display:contents}p{font-size:20px}</style>
      <nav>Home World</nav><button id="own">Own</button><div style="height:${tall}px"></div><main><x-story><p slot="end">${fourth}</p><p>${second}</p></x-story></main>\`
  }
})
customElements.define('x-story', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = \`<article><h1>Breakwater to open in spring</h1><p>${first}</p>
      <slot></slot><p id="third">${third}</p><slot name="end"></slot><slot name="last"><p>${fifth}</p></slot></article>\`
  }
})
</script></body></html>`

/** All that our marks lie over, and whether a style sheet of ours reaches it. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('hashiya-'))
      .flatMap(([name, highlight]) =>
        [...(highlight as unknown as Iterable<globalThis.Range>)].map((range) => ({
          words: String(range),
          drawn: getComputedStyle(
            range.startContainer.parentElement!,
            `::highlight(${name})`,
          ).textDecorationLine.includes('underline'),
        })),
      ),
  )

/** The middle of the first mark over these words. */
const middleOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight as unknown as Iterable<globalThis.Range>)
        if (name.startsWith('hashiya-') && String(range) === wanted) {
          range.startContainer.parentElement!.scrollIntoView({ block: 'center' })
          const box = [...range.getClientRects()].at(-1)!
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        }
    throw new Error(`no mark on ${wanted}`)
  }, words)

/** How many sheets the page and its two shadow roots have adopted. */
const countSheets = (page: Page) =>
  page.evaluate(() => {
    const outer = document.querySelector('x-portal')!.shadowRoot!
    const inner = outer.querySelector('x-story')!.shadowRoot!
    return [document, outer, inner].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length)
  })

const openPortal = async (fixture: Fixture, path: string, html = portal()) => {
  fixture.serve(`${host}${path}`, html)
  return fixture.open(`${host}${path}`, ({ state }) => state === 'ready')
}

inBothBrowsers('an article in shadow trees', (fixture) => {
  it('is read as it is drawn and marked there', async () => {
    const { page, state } = await openPortal(fixture, '/2025/portal')
    if (state.state !== 'ready') throw new Error(state.state)
    const plain = (html: string) => html.replace(/<[^>]+>/g, '')
    expect(state.apparatus.document.text).toBe(
      [first, second, third, plain(fourth), fifth].join('\n'),
    )
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    const marks = await marked(page)
    expect(marks.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['denied', 'Ireland', 'the Netherlands', 'Dublin']),
    )
    expect(marks.filter(({ drawn }) => !drawn)).toEqual([])
    await page.close()
  })

  it('opens cards under the pointer, at a press, and leaves a press on a link to the page', async () => {
    const { page } = await openPortal(fixture, '/2025/pointer')
    await page.bringToFront()
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    for (const words of ['Dublin', 'Ireland']) {
      const { x, y } = await middleOf(page, words)
      await page.mouse.move(x - 3, y)
      await page.mouse.move(x, y)
      await waitForWords(page, words)
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
    }
    await page.mouse.move(5, 5)
    const { x, y } = await middleOf(page, 'Ireland')
    await page.mouse.click(x, y)
    await waitForWords(page, 'Ireland')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    // a word is selected: no card stays open as after a press
    const other = await middleOf(page, 'Dublin')
    await page.mouse.move(other.x - 20, other.y)
    await page.mouse.down()
    await page.mouse.move(other.x + 20, other.y, { steps: 4 })
    await page.mouse.up()
    await page.mouse.move(5, 300)
    await new Promise((later) => setTimeout(later, 700))
    expect(await page.$('hashiya-card')).toBeNull()
    await page.mouse.click(5, 300)
    const link = await middleOf(page, 'the Netherlands')
    fixture.serve(`${host}/nl`, article())
    await Promise.all([page.waitForNavigation(), page.mouse.click(link.x, link.y)])
    expect(page.url()).toBe(`${host}/nl`)
    await page.close()
  })

  it('is stepped through by keys, scrolled to, and gives the focus back', async () => {
    const { page, tabId, state } = await openPortal(fixture, '/2025/keys', portal({ tall: 3000 }))
    if (state.state !== 'ready') throw new Error(state.state)
    await page.bringToFront()
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    const focused = () =>
      page.evaluate(() => document.querySelector('x-portal')!.shadowRoot!.activeElement?.id)
    await page.evaluate(() =>
      document.querySelector('x-portal')!.shadowRoot!.querySelector<HTMLElement>('#own')!.focus(),
    )
    expect(await ask(fixture, tabId, { type: 'step', by: 1 })).toBe(true)
    await waitInCard(page, '[role=dialog]')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await focused()).toBe('own')
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    const at = state.apparatus.document.text.indexOf('Selwyn Gazette')
    const spans = [{ start: at, end: at + 14 }]
    expect(await ask(fixture, tabId, { type: 'jump-to', spans, open: false })).toBe(true)
    await waitUntil(page, () => {
      const inner = document.querySelector('x-portal')!.shadowRoot!.querySelector('x-story')!
      const { top, bottom } = inner.shadowRoot!.querySelector('#third')!.getBoundingClientRect()
      return top > 0 && bottom < innerHeight
    })
    await page.close()
  })

  it('is followed: text that comes late, and a root that comes late', async () => {
    const { page, tabId } = await openPortal(fixture, '/2025/late')
    await page.evaluate((text) => {
      const outer = document.querySelector('x-portal')!.shadowRoot!
      const p = document.createElement('p')
      p.textContent = text
      outer.querySelector('x-story')!.shadowRoot!.querySelector('#third')!.after(p)
    }, secondBody[0]!)
    await waitForState(
      fixture.view,
      tabId,
      (next) => next.state === 'ready' && next.apparatus.document.text.includes('forty maps'),
    )
    await page.close()
    fixture.serve(
      `${host}/2025/root`,
      portal()
        .replace(
          '<body>',
          '<body><script>const later = []; const { define } = customElements; customElements.define = (...given) => later.push(given)</script>',
        )
        .replace(
          '</body>',
          '<script>setTimeout(() => { for (const given of later) define.apply(customElements, given) }, 3000)</script></body>',
        ),
    )
    const late = await fixture.visit(`${host}/2025/root`)
    await waitForState(fixture.view, late.tabId, ({ state }) => state === 'ready')
    await late.page.close()
  })

  it('is left without a trace when its marks are taken off', async () => {
    const { page, tabId } = await openPortal(fixture, '/2025/off')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    expect(await countSheets(page)).toEqual([1, 1, 1])
    await ask(fixture, tabId, { type: 'set-page', on: false })
    expect(await countSheets(page)).toEqual([0, 0, 0])
    expect(await marked(page)).toEqual([])
    await ask(fixture, tabId, { type: 'set-page', on: true })
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await page.close()
  })

  it('gets its sheet back where the page throws it away', async () => {
    const { page } = await openPortal(fixture, '/2025/throws')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await page.evaluate(() => {
      document.querySelector('x-portal')!.shadowRoot!.adoptedStyleSheets = []
    })
    await waitUntil(
      page,
      () => document.querySelector('x-portal')!.shadowRoot!.adoptedStyleSheets.length === 1,
    )
    await page.close()
  })

  const clobber =
    "for (const [of, name] of [[Element, 'shadowRoot'], [Element, 'assignedSlot'], [ShadowRoot, 'host'], [ShadowRoot, 'adoptedStyleSheets']]) Object.defineProperty(of.prototype, name, { get() { throw new Error('taken over') }, set() { throw new Error('taken over') } });" +
    "Node.prototype.getRootNode = HTMLSlotElement.prototype.assignedNodes = Event.prototype.composedPath = () => { throw new Error('taken over') };" +
    'const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, init) };'

  it('is read and marked where the page takes the ways into its trees over', async () => {
    const { page } = await openPortal(fixture, '/2025/taken', portal({ before: clobber }))
    await page.bringToFront()
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    const { x, y } = await middleOf(page, 'Dublin')
    await page.mouse.move(x - 3, y)
    await page.mouse.move(x, y)
    await waitForWords(page, 'Dublin')
    await page.close()
  })

  const make: [string, string, boolean][] = [
    [
      'nests ten thousand roots, which browsers themselves need seconds to draw',
      "document.head.append(Object.assign(document.createElement('style'), { textContent: 'x-deep { display: none }' })); let e = document.body.appendChild(document.createElement('x-deep')); for (let i = 0; i < 10000; i++) { const next = document.createElement('x-deep'); e.attachShadow({ mode: 'open' }).append('deep', next); e = next }",
      true,
    ],
    [
      'has ten thousand roots side by side, each a part of the text',
      "const body = document.querySelector('article'); for (let i = 0; i < 10000; i++) { const e = document.createElement('x-line'); e.attachShadow({ mode: 'open' }).append('Line ' + i + ' of a list that goes on for a long time and says nothing at all to anyone.'); body.append(e) }",
      false,
    ],
    [
      'has a slot with ten thousand elements, and a hundred slots within one another',
      "const body = document.querySelector('article'); const e = document.createElement('x-list'); for (let i = 0; i < 10000; i++) e.append(document.createElement('i')); let inside = e.attachShadow({ mode: 'open' }); for (let i = 0; i < 100; i++) { inside.append(document.createElement('slot')); inside = inside.firstChild } body.append(e)",
      false,
    ],
    [
      'has an element that is called slot and is none',
      "const e = document.querySelector('article').appendChild(document.createElement('x-line')); e.attachShadow({ mode: 'open' }).append(document.createElementNS('urn:other', 'slot'))",
      false,
    ],
    [
      'changes the content of a root all the time',
      "const e = document.querySelector('article').appendChild(document.createElement('x-clock')); e.attachShadow({ mode: 'open' }); setInterval(() => { e.shadowRoot.innerHTML = '<p>It is ' + performance.now() + '</p>' }, 5)",
      false,
    ],
  ]
  for (const [what, script, isCut] of make) {
    it(`is read within seconds where a page ${what}`, async () => {
      const url = `${host}/2025/${encodeURIComponent(what)}`
      fixture.serve(url, article({ extra: `<script>{${script}}</script>` }))
      const { page, state } = await fixture.open(url, (next) => next.state !== 'loading')
      if (state.state !== 'ready') throw new Error(JSON.stringify(state))
      const { document, diagnostics = [] } = state.apparatus
      expect(document.text).toContain('harbour authority of Port Selwyn said')
      expect(diagnostics.length > 0).toBe(isCut)
      expect(await page.evaluate(() => 1 + 1)).toBe(2)
      await page.close()
    }, 30_000)
  }

  it('keeps the console of the page quiet', () => {
    expect(fixture.errors.filter((error) => !/404/.test(error))).toEqual([])
  })
})
