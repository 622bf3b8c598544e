import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { findDifferences, type Difference } from '../../tools/browser/compare-pictures.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

const width = 1000
/** Taller pictures than this a browser does not give. */
const tallest = 9000

/** Lines and washes that nobody sees: what then differs from the page without marks are letters. */
const unseen = ['person', 'organisation', 'place', 'thing', 'cue', 'cited']
  .flatMap((kind) => [kind, `${kind}-again`])
  .map(
    (name) =>
      `::highlight(hashiya-${name}){text-decoration-color:transparent!important;background-color:transparent!important}`,
  )
  .join('')

interface Painted {
  words: string
  left: number
  right: number
  top: number
  bottom: number
}

const readPainted = (page: Page): Promise<Painted[]> =>
  page.evaluate(() => {
    const highlights = CSS.highlights as unknown as Iterable<[string, Iterable<globalThis.Range>]>
    return [...highlights].flatMap(([, ranges]) =>
      [...ranges].flatMap((range) =>
        [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
          words: String(range),
          left,
          right,
          top: top + scrollY,
          bottom: bottom + scrollY,
        })),
      ),
    )
  })

/**
 * Chromium paints a text that bears marks in stretches, and cuts each off at its box: where the last
 * letter of a stretch or of any line reaches a hair beyond its own width, so many pixels, one above
 * the other, are grazed, whatever is marked. A letter that is cut through has many more.
 */
const grazed = 4

/** Changes in words; `overlooked`: how many in one column, one above the other, do not count. */
function tellChanges(changes: Difference[], painted: Painted[], overlooked: number): string[] {
  const columns = new Map<string, number>()
  const columnOf = ({ x, y }: Difference) => `${x} ${Math.floor(y / 40)}`
  for (const change of changes)
    columns.set(columnOf(change), (columns.get(columnOf(change)) ?? 0) + 1)
  return changes
    .filter((change) => columns.get(columnOf(change))! > overlooked)
    .map(({ x, y, by }) => {
      const near = painted.find(
        (box) => x > box.left - 6 && x < box.right + 6 && y > box.top - 6 && y < box.bottom + 6,
      )
      return `${near?.words ?? '?'} at ${x}, ${y} by ${by}`
    })
}

/** What the marks of a page change in its letters, told as words beside the change. */
async function findChangedLetters(
  fixture: Fixture,
  url: string,
): Promise<{ painted: Painted[]; changed: string[] }> {
  const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
  await resize(page, { width, height: 900 })
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await waitUntil(page, () => CSS.highlights.size > 0)
  const painted = await readPainted(page)
  const top = Math.max(0, Math.floor(Math.min(...painted.map((box) => box.top))) - 20)
  const bottom = Math.ceil(Math.max(...painted.map((box) => box.bottom))) + 20
  const clip = { x: 0, y: top, width, height: Math.min(tallest, bottom - top) }
  const lined = await page.screenshot({ clip })
  await page.evaluate((css) => {
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
  }, unseen)
  const marked = await page.screenshot({ clip })
  await fixture.view.evaluate(
    (tab) =>
      chrome.tabs.sendMessage(tab, { to: 'page', type: 'set-page', on: false }, { frameId: 0 }),
    tabId,
  )
  await waitUntil(page, () => CSS.highlights.size === 0)
  const plain = await page.screenshot({ clip })
  // the pictures show the marked text: with their lines, the marks are seen in it
  const lines = await findDifferences(fixture.view, lined, plain)
  expect(lines.length).toBeGreaterThan(painted.length * 5)
  const differences = await findDifferences(fixture.view, marked, plain)
  const changed = tellChanges(
    differences.map(({ x, y, by }) => ({ x: x + 0.5, y: y + 0.5 + top, by })),
    painted,
    fixture.name === 'chromium' ? grazed : 0,
  )
  await page.close()
  return { painted, changed }
}

const particles = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فل', 'فب', 'وك', 'فك', 'وَلِ', 'بِ', 'لـ']
/** Names that begin with every letter that names begin with. */
const names =
  'إسرائيل أوكرانيا ألمانيا آيسلندا الأردن العراق بغداد تونس جنيف حلب دمشق روما زيورخ سوريا شيكاغو صنعاء طرابلس عدن غزة فرنسا قطر كندا لبنان مصر نيويورك هولندا واشنطن اليابان'.split(
    ' ',
  )
const fonts = ['sans-serif', 'Noto Naskh Arabic', 'Noto Sans Arabic', 'Noto Kufi Arabic']

/** Each particle before each name, one paragraph a particle and font. */
function particlesPage(): string {
  const paragraphs = fonts.flatMap((font) =>
    particles.map(
      (particle) =>
        `<p style="font-family:'${font}',${font}">قال الوزير أمس ${names.map((name) => particle + name).join(' ثم ')} في بيان.</p>`,
    ),
  )
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بيان الوزير عن إسرائيل</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-20T08:00:00Z"><link rel="icon" href="data:,"><style>p{font-size:22px;line-height:2}</style></head><body><main><article><h1>بيان الوزير عن إسرائيل</h1>${paragraphs.join('')}</article></main></body></html>`
}

const shared = process.env.SHARED ?? '../shared'
const there = existsSync(`${shared}/pages/index.jsonl`)
if (!there) console.log(`no saved pages at ${shared}: their letters are not looked at`)
const savedPages = there
  ? readFileSync(`${shared}/pages/index.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { file: string; lang: string })
      .filter(({ lang }) => lang === 'ar')
  : []

inBothBrowsers('the letters under the marks', (fixture) => {
  it('are as without marks, whatever particle stands before a name, in every available font', async () => {
    const url = 'https://www.aljazeera.net/particles'
    // each particle's name, not the first mention alone
    await changeSettings(fixture.view, { quiet: false })
    fixture.serve(url, particlesPage())
    const { painted, changed } = await findChangedLetters(fixture, url)
    expect(changed).toEqual([])
    for (const particle of particles)
      expect(
        painted.filter(({ words }) => words.startsWith(particle)).length,
        particle,
      ).toBeGreaterThanOrEqual(fonts.length)
  })

  it.skipIf(!there).each(savedPages)('are as without marks on $file', async ({ file }) => {
    const url = `https://www.aljazeera.net/${file}`
    fixture.serve(url, {
      body: readFileSync(`${shared}/pages/${file}`),
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    })
    const { painted, changed } = await findChangedLetters(fixture, url)
    expect(painted.length).toBeGreaterThan(5)
    expect(changed).toEqual([])
  })

  it('are not parted by a rule for the first letter where the interface speaks Arabic', async () => {
    const url = 'https://www.aljazeera.net/first-letters'
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const popup = await openPopup(fixture.browser, url)
    await popup.evaluate(() => document.getElementById('tab-related')!.click())
    /** How many elements a rule for the first letter meets in a language. */
    const count = (view: Page, lang: string) =>
      view.evaluate((code) => {
        document.documentElement.lang = code
        const selectors = [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : []))
          .filter((selector) => selector.includes('::first-letter'))
          .map((selector) => selector.replaceAll('::first-letter', ''))
        return selectors.reduce((sum, one) => sum + document.querySelectorAll(one).length, 0)
      }, lang)
    for (const view of [popup, fixture.view]) {
      expect(await count(view, 'ar')).toBe(0)
      expect(await count(view, 'en')).toBeGreaterThan(0)
    }
    await popup.close()
    await page.close()
  })
})
