import { describe, expect, it } from 'vitest'
import { languageOf, lookUp } from '../../src/analysis/look-up-words.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { Article } from '../../src/model/article.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { packOf, recordOf } from '../knowledge/pack-of.ts'

const knowledge = createKnowledge([
  packOf([
    recordOf('quay', ['Northquay', 'نورثكي'], { type: 'LOC', kind: 'city' }),
    recordOf('mills', ['Selwyn Mills', 'مطاحن سلوين'], { kind: 'company' }),
  ]),
])
const article: Article = {
  url: 'https://news.example/a',
  lang: 'en',
  dir: 'ltr',
  title: 'a',
  published: '2026-05-04T10:00:00Z',
  publisher: null,
  authors: [],
}
const look = (words: string) =>
  lookUp(words, article, { knowledge, index: createReportIndex([], knowledge), clock: () => 0 })
const idsOf = (words: string) => Object.values(look(words).notes).map(({ record }) => record.id)

describe('lookUp', () => {
  it('gives a record to every name, however often another one stands before it', () => {
    const often = 'Northquay, '.repeat(9)
    expect(idsOf(`${often} and Selwyn Mills`).toSorted()).toEqual(['mills', 'quay'])
  })
  it('takes the day of the article, and of white space one space', () => {
    expect(look(' Selwyn \n Mills ').document).toMatchObject({
      text: 'Selwyn Mills',
      date: '2026-05-04',
    })
  })
})

describe('languageOf', () => {
  it.each([
    ['the article’s own', 'مطاحن', 'en', 'en'],
    ['by the letters where the article’s is unknown', 'مطاحن', 'xx', 'ar'],
    ['a usual one where no letter tells', '123', 'xx', 'en'],
  ])('%s', (_, words, lang, expected) => {
    expect(languageOf(words, { ...article, lang })).toBe(expected)
  })
})
