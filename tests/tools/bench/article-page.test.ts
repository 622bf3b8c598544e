import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { articlePage } from '../../../tools/bench/article-page.ts'
import { median, round } from '../../../tools/bench/statistics.ts'
import { against, tableOf } from '../../../tools/bench/table.ts'

const bodyOf = (html: string) =>
  [...parseHTML(html).document.querySelectorAll('article p')].map(
    ({ textContent }) => textContent ?? '',
  )

test.each(['ar', 'en'] as const)(
  'a page in %s has exactly as many words as it was asked for, and no paragraph twice',
  (lang) => {
    for (const words of [1, 1000, 3000])
      expect(bodyOf(articlePage(lang, words)).join(' ').split(' ')).toHaveLength(words)
    const paragraphs = bodyOf(articlePage(lang, 3000)).filter((text) => /[0-9]/.test(text))
    expect(new Set(paragraphs).size).toBe(paragraphs.length)
  },
)

test('the middle of measurements', () => {
  expect([median([9, 1, 5]), median([4, 1, 2, 3]), round(1.256, 1)]).toEqual([5, 2.5, 1.3])
})

test('a table says what is over its limit', () => {
  expect(
    tableOf([
      { part: 'a', ...against(3, 4) },
      { part: 'b', ...against(5, 4) },
      { part: 'c', ...against(5, null) },
    ]).split('\n'),
  ).toEqual([
    '| part | limit |  |',
    '| --- | --- | --- |',
    '| a | 4 | within |',
    '| b | 4 | OVER |',
    '| c |  |  |',
  ])
})
