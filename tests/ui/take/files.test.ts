import { expect, test } from 'vitest'
import { forms, writeFile, type FileKind } from '../../../src/ui/take/files.ts'
import { toSheet } from '../../../src/ui/take/sheet.ts'
import { openAnnotations } from '../../../src/ui/popup/open-annotations.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { hostile } from '../fixture/hostile.ts'
import { withMore } from '../fixture/more.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

const now = '2025-11-01T08:00:00.000Z'
const english = withMore(buildApparatus(storyEn))

test.each(Object.keys(forms) as FileKind[])(
  '%s is written with a name of its kind',
  async (kind) => {
    const { name, content } = writeFile(kind, english, getStrings('en'), now)
    expect(name).toMatch(/^hashiya-2025-10-\d\d-[a-z0-9-]+\.[a-z.]+$/)
    expect((await content.text()).length).toBeGreaterThan(200)
    expect(content.type).toContain(forms[kind].type)
  },
)

test('the sheet for a class tells speakers by basis, sources, and what the article leaves open', () => {
  const sheet = toSheet(english, getStrings('en'))
  expect(sheet).toContain('<html lang="en" dir="ltr">')
  for (const words of ['Statements by speaker', 'Brad Smith', 'named person', 'Sources'])
    expect(sheet).toContain(words)
  expect(sheet).toContain('Which piece is meant? We found none for: <q lang="en" dir="ltr">')
  // statements have the article's quotation marks, and none of ours
  const [said] = sheet.split('<h2>Sources</h2>')
  expect(said).toContain('<dd><span lang="en" dir="ltr">')
  expect(said).not.toContain('<q')
  const arabic = toSheet(buildApparatus(storyAr), getStrings('ar'))
  expect(arabic).toContain('<html lang="ar" dir="rtl">')
  expect(arabic).toContain('أسئلة مفتوحة')
})

test('what has no room on the sheet is counted by what it is, since paper leads nowhere', () => {
  const [one] = english.claims
  const many = Array.from({ length: 9 }, (_, i) => ({
    ...one!,
    id: `many-${i}`,
    entity: null,
    speaker: null,
    source: [{ start: i * 3, end: i * 3 + 3 }],
  }))
  const said = Array.from({ length: 4 }, (_, i) => ({ ...one!, id: `said-${i}` }))
  const sheet = toSheet({ ...english, claims: [...said, ...many] }, getStrings('en'))
  expect(sheet).toContain('and 2 more statements')
  expect(sheet).toMatch(/and \d more speakers in the article/)
  const arabic = getStrings('ar').take.sheet
  expect([1, 2, 3, 11].map(arabic.moreSaid)).toEqual([
    'وقول آخر',
    'وقولان آخران',
    'و3 أقوال أخرى',
    'و11 قولًا آخر',
  ])
})

test('a name in another direction does not draw the date after it to itself', () => {
  const arabic = getStrings('ar')
  const article = { ...english.article, publisher: 'The Selwyn Gazette' }
  const sheet = toSheet({ ...english, article }, arabic)
  expect(sheet).toContain('<bdi>The Selwyn Gazette</bdi>، ')
  const [, sources] = sheet.split(`<h2>${arabic.take.sheet.sources}</h2>`)
  expect(sources).toMatch(/<span class="small"><bdi>[^<]+<\/bdi>، \d/)
})

test('the sheet prints where the article stands, as it is typed, in either direction', () => {
  const article = {
    ...english.article,
    url: 'https://www.selwyn.example/2025/10/20/quay/?utm_source=x',
  }
  for (const lang of ['en', 'ar'] as const) {
    const sheet = toSheet({ ...english, article }, getStrings(lang))
    expect(sheet).toContain(
      '<bdi dir="ltr"><bdi>selwyn.example</bdi>/<bdi>2025</bdi>/<bdi>10</bdi>/<bdi>20</bdi>/<bdi>quay</bdi></bdi>',
    )
  }
  for (const url of ['', 'javascript:alert(1)', 'file:///home/article.html'])
    expect(toSheet({ ...english, article: { ...article, url } }, getStrings('en'))).not.toContain(
      'class="small address"',
    )
})

test('the addresses of the sources stand at the end, numbered as these, from left to right', () => {
  for (const lang of ['ar', 'fr'] as const) {
    const t = getStrings(lang)
    const sheet = toSheet(english, t)
    const [, sources] = sheet.split(`<h2>${t.take.sheet.sources}</h2>`)
    const [, addresses] = sheet.split(`<h2>${t.take.sheet.addresses}</h2>`)
    expect(addresses).toMatch(
      /^<ol class="addresses" dir="ltr"><li class="address"><bdi dir="ltr">/,
    )
    const count = (list: string | undefined) => list!.split('</ol>')[0]!.match(/<li/g)!.length
    expect(count(addresses)).toBe(count(sources))
    expect(addresses).toContain('<bdi>theguardian.com</bdi>/')
    expect(sheet.indexOf(addresses!)).toBeGreaterThan(sheet.indexOf(t.take.sheet.yours))
  }
})

test('a piece to which the article refers again takes no second place on the sheet', () => {
  const found = english.citations.find(({ resolved }) => resolved.length > 0)!
  const again = { ...english, citations: [found, { ...found, id: 'x' }, { ...found, id: 'y' }] }
  const list = toSheet(again, getStrings('en')).split('<h2>Sources</h2>')[1]!.split('</ol>')[0]!
  const links = [...list.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)
  expect(links).toHaveLength(4)
  expect(new Set(links).size).toBe(4)
})

test('nothing of a stranger’s becomes markup of the sheet', () => {
  const sheet = toSheet(hostile(english), getStrings('en'))
  const body = sheet.slice(sheet.indexOf('<body>'))
  expect(body).not.toMatch(/<(?:script|img|svg|iframe|style|b|i)\b/i)
  expect(body).not.toMatch(/<[^>]* on\w+=|href="(?!https?:)|javascript:/i)
})

test('a file of annotations opens on its own page: what stands there first, what is gone after it', () => {
  const file = forms.jsonld.write(english, getStrings('en'), now)
  const { annotations, elsewhere } = openAnnotations(english, file)
  expect(elsewhere).toBe(0)
  expect(annotations.every(({ place }) => place !== null)).toBe(true)
  const starts = annotations.map(({ place }) => place!.start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  const cut = { ...english, document: { ...english.document, text: storyEn.paragraphs[0]! } }
  expect(openAnnotations(cut, file).annotations.at(-1)!.place).toBeNull()
  const other = { ...english, article: { ...english.article, url: 'https://other.example/' } }
  expect(openAnnotations(other, file)).toEqual({
    annotations: [],
    elsewhere: annotations.length,
    leftOut: 0,
  })
})

test('of a file with thousands of annotations each is shown or counted, in bounded time', () => {
  const at = (source: string) => ({
    target: { source, selector: { type: 'TextQuoteSelector', exact: 'words that nobody wrote' } },
  })
  const own = english.article.url
  const file = JSON.stringify([
    ...Array.from({ length: 6000 }, () => at('https://other.example/')),
    ...Array.from({ length: 5100 }, () => at(own)),
  ])
  const fast = openAnnotations(english, file, () => 0)
  expect([fast.annotations.length, fast.elsewhere, fast.leftOut]).toEqual([5000, 6000, 100])
  let time = 0
  const slow = openAnnotations(english, file, () => (time += 100))
  expect(slow.annotations.length).toBeLessThan(30)
  expect(slow.annotations.length + slow.leftOut).toBe(5100)
})
