import { expect, test } from 'vitest'
import { csvOfMany, pageOfMany, referencesOfMany } from '../../src/exchange/many.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyAr } from '../ui/fixture/story-ar.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

const at = (story: typeof storyEn, url: string) => {
  const apparatus = buildApparatus(story)
  return { ...apparatus, article: { ...apparatus.article, url } }
}
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
  const { items, id } = pageOfMany(articles, '2025-09-01T08:00:00Z')
  expect(new Set([id, ...items.map((one) => one.id)]).size).toBe(items.length + 1)
})

test('a piece that two articles cite is one reference, and every key stands once', () => {
  const list = referencesOfMany([...articles, at(storyEn, 'https://news.example.org/again')])
  expect(new Set(list.map(({ url }) => url)).size).toBe(list.length)
  expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
  expect(list.filter(({ role }) => role === 'article')).toHaveLength(3)
})
