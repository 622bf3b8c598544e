import { expect, test } from 'vitest'
import { createSentCounts, pageKey } from '../../../src/platform/storage/sent-counts.ts'

function createStorage() {
  const kept: Record<string, unknown> = {}
  return {
    kept,
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, items),
  }
}

test('requests that leave together are all counted, each under its page', async () => {
  const storage = createStorage()
  const counts = createSentCounts(storage)
  const page = pageKey(7, 'https://news.example.org/a#part')
  await Promise.all([
    counts.add(page),
    counts.add(page),
    counts.add(pageKey(8, 'https://news.example.org/a')),
  ])
  expect([
    await counts.load(pageKey(7, 'https://news.example.org/a')),
    await counts.load(pageKey(8, 'https://news.example.org/a')),
    await counts.load(pageKey(7, 'https://news.example.org/b')),
  ]).toEqual([2, 1, 0])
  expect(JSON.stringify(storage.kept)).not.toContain('news')
})

test('a storage that fails stops nothing', async () => {
  const counts = createSentCounts({
    ...createStorage(),
    set: () => Promise.reject(new Error('full')),
  })
  await counts.add('p')
  await counts.add('p')
  expect(await counts.load('p')).toBe(0)
})
