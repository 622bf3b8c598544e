import { expect, test } from 'vitest'
import { toBibtex } from '../../src/exchange/bibtex.ts'
import { toCsl } from '../../src/exchange/csl.ts'
import { csvOfMany, pageOfMany, referencesOfMany } from '../../src/exchange/many.ts'
import { toRis } from '../../src/exchange/ris.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyAr } from '../ui/fixture/story-ar.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

const at = (story: typeof storyEn, url: string) => {
  const apparatus = buildApparatus(story)
  return { ...apparatus, article: { ...apparatus.article, url } }
}
const kept = (apparatus: ReturnType<typeof at>, day = '2025-09-01') => ({
  apparatus,
  at: `${day}T12:00:00Z`,
})
const articles = [
  at(storyEn, 'https://news.example.org/en'),
  at(storyAr, 'https://news.example.org/ar'),
]

test('each row of the table is led by its article', () => {
  const [head, ...rows] = csvOfMany(articles).trim().split('\r\n')
  expect(head).toMatch(/^\ufeff?article,article outlet,article date,article url,kind,/)
  expect(rows.filter((row) => row.includes('https://news.example.org/en,claim'))).toHaveLength(
    storyEn.claims.length,
  )
})

test('annotations of several articles are one page, each with a name of its own', () => {
  const { items, id } = pageOfMany(articles.map((one) => kept(one)))
  expect(new Set([id, ...items.map((one) => one.id)]).size).toBe(items.length + 1)
})

test('a piece that two articles cite is one reference, and every key stands once', () => {
  const list = referencesOfMany(
    [...articles, at(storyEn, 'https://news.example.org/again')].map((one) => kept(one)),
  )
  expect(new Set(list.map(({ url }) => url)).size).toBe(list.length)
  expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
  expect(list.filter(({ role }) => role === 'article')).toHaveLength(3)
})

test('each piece was read on the day on which its article was kept, in every form', () => {
  const [one, other] = articles.map(({ article, ...rest }) => ({
    ...rest,
    article,
    citations: [],
    links: [],
    related: [],
  }))
  const list = referencesOfMany([kept(one!, '2025-03-05'), kept(other!, '2025-09-01')])
  expect(toRis(list, '2026-01-01').match(/(?<=Y2 {2}- ).*(?=\r)/g)).toEqual([
    '2025/03/05/',
    '2025/09/01/',
  ])
  expect(toBibtex(list, '2026-01-01').match(/(?<=urldate = \{)[^}]*/g)).toEqual([
    '2025-03-05',
    '2025-09-01',
  ])
  expect(toCsl(list, '2026-01-01').map(({ accessed }) => accessed['date-parts'][0])).toEqual([
    [2025, 3, 5],
    [2025, 9, 1],
  ])
  const { items } = pageOfMany([kept(one!, '2025-03-05'), kept(other!, '2025-09-01')])
  expect(new Set(items.map(({ created }) => created))).toEqual(
    new Set(['2025-03-05T12:00:00Z', '2025-09-01T12:00:00Z']),
  )
})
