import { expect, test } from 'vitest'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { fileNameOf } from '../../../src/ui/take/file-name.ts'
import { takeCitation, takeClaim, takeFact } from '../../../src/ui/take/taken.ts'
import { toHtmlItem, toMarkdownItem, toPlain } from '../../../src/ui/take/write-taken.ts'
import { buildApparatus } from '../fixture/build.ts'
import { hostile } from '../fixture/hostile.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

const english = buildApparatus(storyEn)
const t = getStrings('en').card

test('a claim is copied with who says it, on what basis and where, in three forms', () => {
  const taken = takeClaim(english, english.claims[0]!, t)
  const words = 'said that “nobody on the floor knows what the cloud is for”'
  const plain = toPlain(taken, t)
  expect(plain.split('\n')).toHaveLength(2)
  expect(plain).toContain(`: ${words}\n`)
  expect(plain).toContain(english.article.title)
  expect(plain).toContain(english.article.url)
  const markdown = toMarkdownItem(taken, t)
  expect(markdown).toMatch(/^> said that/)
  expect(markdown).toContain(`](<${english.article.url}>)`)
  const html = toHtmlItem(taken, t)
  expect(html).toContain(`<blockquote lang="en" dir="ltr">${words}</blockquote>`)
  expect(html).toContain(`<a href="${english.article.url}" rel="noreferrer">`)
})

test('a writer’s words are not given as the speaker’s', () => {
  const claim = english.claims[0]!
  const headOf = (kind: typeof claim.kind) =>
    toPlain(takeClaim(english, { ...claim, kind }, t), t).split(': ')[0]
  const basis = t.basis[claim.basis]
  expect(headOf('indirect')).toMatch(new RegExp(`\\(${basis}, in the writer’s words\\)$`))
  expect(headOf('direct')).toMatch(new RegExp(`\\(${basis}, quoted\\)$`))
  expect(headOf('mixed')).toMatch(new RegExp(`\\(${basis}, partly quoted\\)$`))
})

test('where the page names no outlet, its site stands for it', () => {
  const { article } = english
  const url = 'https://www.courier.example/quay'
  const copied = (publisher: string | null) =>
    toPlain(
      takeClaim({ ...english, article: { ...article, publisher, url } }, english.claims[0]!, t),
      t,
    )
  expect(copied(null)).toContain(`${article.title}, courier.example, 20 Oct 2025 ${url}`)
  expect(copied('Vale Courier')).toContain(`${article.title}, Vale Courier, 20 Oct 2025 ${url}`)
})

test('an Arabic claim keeps its direction', () => {
  const arabic = buildApparatus(storyAr)
  const taken = takeClaim(arabic, arabic.claims[0]!, getStrings('ar').card)
  expect(toHtmlItem(taken, getStrings('ar').card)).toMatch(/^<blockquote lang="ar" dir="rtl">/)
})

test('a fact brings its own source, a reference its piece and the article', () => {
  const { record } = Object.values(english.notes).find(({ record: { facts } }) => facts?.length)!
  const fact = record.facts![0]!
  expect(toPlain(takeFact('Microsoft', fact, t), t)).toContain(fact.source.url)
  const found = english.citations.find(({ resolved }) => resolved.length > 0)!
  const taken = takeCitation(english, found, t)
  expect(taken.sources.map(({ url }) => url)).toEqual([found.resolved[0]!.url, english.article.url])
  const lost = english.citations.find(({ resolved }) => resolved.length === 0)!
  expect(toPlain(takeCitation(english, lost, t), t)).toMatch(/^not found: «/)
})

test('nothing of a stranger’s becomes HTML, Markdown or a dangerous link', () => {
  const apparatus = hostile(english)
  const { record } = Object.values(apparatus.notes).find(({ record: { facts } }) => facts?.length)!
  const all = [
    ...apparatus.claims.map((claim) => takeClaim(apparatus, claim, t)),
    ...apparatus.citations.map((citation) => takeCitation(apparatus, citation, t)),
    ...(record.facts ?? []).map((fact) => takeFact('<b>x</b>', fact, t)),
  ]
  for (const taken of all) {
    const html = toHtmlItem(taken, t)
    expect(html.replace(/<\/?(?:blockquote|p|bdi|a|br)(?: [a-z]+="[^"<>]*")*>/g, '')).not.toMatch(
      /[<>"]/,
    )
    expect(html).not.toMatch(/href="(?!https?:)/)
    expect(toPlain(taken, t) + toMarkdownItem(taken, t)).not.toMatch(
      /javascript:|[\u202a-\u202e\u2066-\u2069]/,
    )
  }
})

test.each([
  [
    { title: 'Cloud workers: "no"?', date: '2025-10-27' },
    'hashiya-2025-10-27-cloud-workers-no.ris',
  ],
  [{ title: '../../etc/passwd\u202e', date: null }, 'hashiya-etc-passwd.ris'],
  [{ title: 'العمّال: لا!', date: '2025' }, 'hashiya-2025-العمّال-لا.ris'],
  [{ title: null, date: 'x' }, 'hashiya.ris'],
])('a file’s name is safe on every system: %j', (of, name) =>
  expect(fileNameOf(of, 'ris')).toBe(name),
)

test('in a line of the other direction each name, title and address keeps its own', () => {
  const article = { ...english.article, publisher: 'The Selwyn Gazette' }
  const arabic = getStrings('ar').card
  const taken = takeClaim({ ...english, article }, english.claims[0]!, arabic)
  const [head, line] = toPlain(taken, arabic).split('\n')
  expect(head).toMatch(/^\u2068[^\u2069]+\u2069 \([^\u2068]+\): \u2068said that [^\u2069]+\u2069$/)
  expect(line).toBe(
    `\u200f\u2068${article.title}\u2069، \u2068The Selwyn Gazette\u2069، \u206820 أكتوبر/تشرين الأول 2025\u2069 \u2066${article.url} \u2069`,
  )
  const [last] = toMarkdownItem(taken, arabic).trimEnd().split('\n').slice(-1)
  expect(last).toBe(
    `[\u2068${article.title}\u2069](<${article.url}>)، \u2068The Selwyn Gazette\u2069، \u206820 أكتوبر/تشرين الأول 2025\u2069`,
  )
  expect(toMarkdownItem(taken, arabic)).toMatch(/^\*\*\u2068[^*]+\u2069\*\* \(/m)
  const html = toHtmlItem(taken, arabic)
  expect(html).toMatch(/<p lang="ar" dir="rtl"><bdi>[^<]+<\/bdi> \(/)
  expect(html).toContain('، <bdi>The Selwyn Gazette</bdi>، <bdi>20 ')
})

test('a name of the line’s own direction is copied without signs that nobody sees', () => {
  const arabic = buildApparatus(storyAr)
  const article = { ...arabic.article, publisher: 'صحيفة الميناء', title: 'رسائل العمّال' }
  const strings = getStrings('ar').card
  const taken = takeClaim({ ...arabic, article }, arabic.claims[0]!, strings)
  expect(toPlain(taken, strings).split('\n')[1]).toMatch(
    /^\u200fرسائل العمّال، صحيفة الميناء، \u2068\d/,
  )
  expect(toPlain(takeClaim(english, english.claims[0]!, t), t)).not.toMatch(/[\u2066-\u2069]/)
})
