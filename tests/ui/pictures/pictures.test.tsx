// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { buildSourceTree, listNodes } from '../../../src/ui/pictures/source-tree.ts'
import { createPage, fit } from '../../../src/ui/pictures/page.ts'
import { placeEvents } from '../../../src/ui/pictures/place-events.ts'
import { Pictures } from '../../../src/ui/pictures/pictures.tsx'
import { cutLine, toXml } from '../../../src/ui/pictures/save-picture.ts'
import { SpeakersPicture } from '../../../src/ui/pictures/speakers-picture.tsx'
import { findQuoted } from '../../../src/ui/pictures/who-about-whom.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus, type Story } from '../fixture/build.ts'
import { hostile, script } from '../fixture/hostile.ts'
import { settle } from '../fixture/settle.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

afterEach(() => render(null, document.body))
const show = async (apparatus: ReturnType<typeof buildApparatus>, lang: 'ar' | 'en' = 'en') => {
  render(<Pictures apparatus={apparatus} t={getStrings(lang)} />, document.body)
  await settle()
}
const drawn = () => [...document.querySelectorAll('[data-picture]')]

test('each picture has a title, a sentence, and a table with all that it draws', async () => {
  const apparatus = buildApparatus(storyEn)
  await show(apparatus)
  expect(drawn()).toHaveLength(4)
  for (const figure of drawn()) {
    const svg = figure.querySelector('svg')!
    for (const id of svg.getAttribute('aria-labelledby')!.split(' '))
      expect(document.getElementById(id)?.textContent, id).toBeTruthy()
    expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(0)
  }
  const told = [...document.querySelectorAll('[data-picture=speakers] tbody tr')]
  const sum = told.reduce((all, row) => all + Number(row.lastElementChild!.textContent), 0)
  expect(sum).toBe(apparatus.claims.length)
})

test('of a speaker who is unclear the picture says neither named nor unnamed', async () => {
  const apparatus = buildApparatus(storyEn)
  const claims = apparatus.claims.slice(0, 1).map((claim) => ({
    ...claim,
    basis: 'anonymous' as const,
    entity: null,
    isUnclear: true as const,
  }))
  await show({ ...apparatus, claims })
  const [row] = document.querySelectorAll('[data-picture=speakers] tbody tr')
  expect(row!.textContent).toContain('we found no source')
})

test('in Arabic all of it runs from the right', async () => {
  await show(buildApparatus(storyAr), 'ar')
  const bars = [...document.querySelectorAll('[data-picture=speakers] .box')].slice(-1)
  const right = bars.map((bar) => +bar.getAttribute('x')! + +bar.getAttribute('width')!)
  expect(right).toEqual([339])
  expect(drawn()[0]!.querySelector('svg')!.getAttribute('direction')).toBe('rtl')
})

test('a saved picture holds no half letter and nothing that XML does not have', () => {
  expect(cutLine(`${'a'.repeat(58)}😀${'b'.repeat(9)}`, 60)).toBe(`${'a'.repeat(58)}😀…`)
  expect(cutLine('\u202eshort', 60)).toBe('short')
  expect(toXml('<text>a\u0008b\ud83d\n</text>')).toBe('<text>ab\ufffd\n</text>')
})

test('two speakers of one name are two bars, also when they are drawn again', async () => {
  const t = getStrings('ar', 'arab')
  const bar = (basis: 'named' | 'none') => ({
    name: 'Kalmar',
    counts: new Map([[basis, 2]]),
    total: 2,
  })
  const of = { title: 'T', date: null }
  for (const bars of [[bar('named'), bar('none')], [bar('none')]])
    render(<SpeakersPicture bars={bars} of={of} t={t} />, document.body)
  await settle()
  expect(document.querySelectorAll('.strong')).toHaveLength(1)
  expect(document.querySelector('tbody tr')!.lastElementChild!.textContent).toBe('٢')
})

test('a stranger’s markup is words, and an article with nothing in it says so', async () => {
  await show(hostile(buildApparatus(storyEn)))
  expect(document.querySelector('script, img')).toBeNull()
  expect(document.body.textContent).toContain(script.slice(0, 8))
  const bare = buildApparatus(storyEn)
  await show({ ...bare, claims: [], citations: [], related: [] })
  expect(document.body.textContent).toBe('There is nothing here to be drawn.')
})

const harbour: Story = {
  lang: 'en',
  title: 'The pier',
  publisher: 'The Selwyn Press',
  published: '2025-08-06T08:00:00Z',
  paragraphs: ['The agency said the ministry had said that Ada Kalmar shut the pier.'],
  entities: [
    ['ORG', 'The agency', null, null],
    ['ORG', 'the ministry', null, null],
    ['PER', 'Ada Kalmar', null, null],
  ],
  claims: [
    [
      'The agency',
      'The agency',
      'said',
      ['the ministry had said that Ada Kalmar shut the pier'],
      'indirect',
      'organisation',
    ],
    [
      'the ministry',
      'the ministry',
      'had said',
      ['that Ada Kalmar shut the pier'],
      'indirect',
      'organisation',
    ],
  ],
  citations: [],
  related: [],
}

test('who quotes whom is a chain below the article', () => {
  const nodes = listNodes(buildSourceTree(buildApparatus(harbour), getStrings('en').card))
  expect(nodes.map(({ node, depth }) => [depth, node.name, node.count])).toEqual([
    [0, 'The Selwyn Press', 0],
    [1, 'The agency', 1],
    [2, 'the ministry', 1],
  ])
})

test('whom the article does not show is said to be unclear, not unnamed', () => {
  const apparatus = buildApparatus(harbour)
  const claims = [{ ...apparatus.claims[0]!, source: [], entity: null, isUnclear: true as const }]
  const [, node] = listNodes(buildSourceTree({ ...apparatus, claims }, getStrings('en').card))
  expect(node!.node.name).toBe('Unclear who is meant')
})

test('a name in somebody’s words is spoken of; nobody speaks of themselves', () => {
  expect(findQuoted(buildApparatus(harbour), 'en')).toEqual([
    { speaker: 'The agency', of: 'the ministry', count: 1 },
    { speaker: 'The agency', of: 'Ada Kalmar', count: 1 },
    { speaker: 'the ministry', of: 'Ada Kalmar', count: 1 },
  ])
})

test('pieces stand in time with the article, each once, stacked where they would cover each other', () => {
  const piece = { title: 'A piece', outlet: 'Selwyn', lang: 'en', score: 1, why: [], cited: false }
  const apparatus = {
    ...buildApparatus(harbour),
    related: [
      { ...piece, url: 'https://a.example/1', date: '2025-08-01' },
      { ...piece, url: 'https://a.example/2', date: '2025-08-01', cited: true },
      { ...piece, url: 'https://a.example/3', date: '2025-08-01' },
      { ...piece, url: 'https://a.example/3', date: '2025-08-01' },
      { ...piece, url: 'https://a.example/4', date: '2025-08-11' },
      { ...piece, url: 'https://a.example/5', date: null },
    ],
  }
  const placed = placeEvents(apparatus, 0.05)!
  expect(placed).toMatchObject({ first: '2025-08-01', last: '2025-08-11', article: 0.5 })
  expect(placed.events.map(({ lane, at, level }) => [lane, at, level])).toEqual([
    ['related', 0, 0],
    ['cited', 0, 0],
    ['related', 0, 1],
    ['related', 1, 0],
  ])
  expect(placeEvents(buildApparatus(harbour), 0.05)).toBeNull()
})

test('what is too long is cut, and stands as one among words of the other direction', () => {
  expect(fit('Ada', 100)).toBe('\u2068Ada\u2069')
  expect(fit('Norges Bank Investment Management', 66)).toBe('\u2068Norges Ba…\u2069')
})

/** A column that is so wide, and a reader's size of text and space between letters. */
function layOut(wide: number, fontSize: string, letterSpacing = 'normal'): void {
  vi.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue({
    width: wide,
  } as DOMRect)
  const given = globalThis.getComputedStyle
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element) =>
    element instanceof SVGElement
      ? ({ fontSize, letterSpacing } as CSSStyleDeclaration)
      : given(element),
  )
}

test('a unit is a pixel as large as the reader wishes: a narrow column has fewer, not smaller ones', async () => {
  const widths = async (wide: number, fontSize: string, letterSpacing?: string) => {
    layOut(wide, fontSize, letterSpacing)
    await show(buildApparatus(storyEn))
    const told = drawn().map(
      (one) => one.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2],
    )
    const ends = [...document.querySelectorAll('.box')].map(
      (box) => +box.getAttribute('x')! + +box.getAttribute('width')!,
    )
    const longest = Math.max(
      ...[...document.querySelectorAll('[data-picture=chain] text')].map(
        (one) => one.textContent.length,
      ),
    )
    render(null, document.body)
    vi.restoreAllMocks()
    return { told: [...new Set(told)], end: Math.round(Math.max(...ends)), longest }
  }
  const narrow = await widths(296, '12px')
  expect(narrow).toMatchObject({ told: ['296'], end: 267 })
  expect(await widths(296, '18px')).toMatchObject({ told: ['197'], end: 168 })
  expect((await widths(296, '12px', '1.44px')).longest).toBeLessThan(narrow.longest)
  // not laid out yet
  expect((await widths(0, '12px')).told).toEqual(['340'])
})

test('a page is mirrored about its own width', () => {
  expect(createPage({ lang: 'ar' }, 200).at(0)).toBe(200)
  expect(createPage({ lang: 'ar' }, 200).leftOf(10, 50)).toBe(140)
  expect(createPage({ lang: 'en' }, 200).leftOf(10, 50)).toBe(10)
})
