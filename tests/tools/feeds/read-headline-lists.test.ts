import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { regions } from '../../../src/ui/headlines.ts'
import { readHeadlineLists, writeHeadlines } from '../../../tools/feeds/read-headline-lists.ts'

const all = readHeadlineLists()
const kept = new URL('../../../src/ui/headlines.json', import.meta.url)

test('the interface offers what the lists name, each outlet with where it stands', () => {
  expect(readFileSync(kept, 'utf8')).toBe(writeHeadlines(all))
  expect(all.length).toBeGreaterThanOrEqual(60)
  for (const { lang, region, title, url } of all) {
    expect(['ar', 'en', 'fr', 'es']).toContain(lang)
    expect(regions).toContain(region)
    expect(title.trim()).not.toBe('')
    expect(new URL(url).protocol).toBe('https:')
  }
})

test('Arabic stands first; no address twice, no region without an outlet', () => {
  expect(all[0]!.lang).toBe('ar')
  expect(new Set(all.map(({ url }) => url)).size).toBe(all.length)
  expect(new Set(all.map(({ region }) => region))).toEqual(new Set(regions))
})
