import { expect, test } from 'vitest'
import type { BackgroundAnswer } from '../../../src/model/background-article.ts'
import type { OutwardResult } from '../../../src/model/outward.ts'
import { lookUpItem } from '../../../src/reporting/online/look-up-item.ts'
import { answered, createAsking } from '../providers/answer.ts'

const article = {
  title: 'Port Selwyn',
  extract: 'A port.',
  description: null,
  lang: 'en',
  dir: 'ltr',
  url: 'https://en.wikipedia.org/wiki/Port_Selwyn',
  qid: 'Q4115189',
} as const
const answer: BackgroundAnswer = { kind: 'article', article }
const names = (...values: string[]) => values.map((value) => ({ value }))

test('the item that Wikipedia names is asked by its number alone, other names in the reader’s language first', async () => {
  const { asking, asked } = createAsking(() =>
    answered({
      entities: {
        Q4115189: {
          aliases: { en: names('The Port', 'Selwyn'), ar: names('الميناء') },
          claims: {},
        },
      },
    }),
  )
  const found = await lookUpItem(answer, ['ar', 'en'], asking)
  expect(found).toEqual({
    kind: 'article',
    article: {
      ...article,
      data: {
        at: '2025-10-20T08:00:00.000Z',
        item: {
          url: 'https://www.wikidata.org/wiki/Q4115189',
          born: null,
          died: null,
          founded: null,
          site: null,
          aliases: ['الميناء', 'The Port', 'Selwyn'],
        },
      },
    },
  })
  expect(asked.map(({ words }) => words)).toEqual([['Q4115189']])
})

test('a failure is told beside the article, which stays', async () => {
  const { asking } = createAsking(
    () => ({ ok: false, failure: { kind: 'timeout' } }) as OutwardResult,
  )
  expect(await lookUpItem(answer, ['en'], asking)).toEqual({
    kind: 'article',
    article: { ...article, data: { failure: { kind: 'timeout' } } },
  })
})

test('where Wikipedia names no item, or Wikidata has none of it, nobody is asked or nothing is added', async () => {
  const { asking, asked } = createAsking(() =>
    answered({ entities: { Q4115189: { missing: '' } } }),
  )
  const { qid: _qid, ...bare } = article
  for (const other of [
    { kind: 'article', article: bare },
    { kind: 'article', article: { ...article, qid: 'P31' } },
    { kind: 'none' },
  ] satisfies BackgroundAnswer[])
    expect(await lookUpItem(other, ['en'], asking)).toEqual(other)
  expect(asked).toEqual([])
  expect(await lookUpItem(answer, ['en'], asking)).toEqual(answer)
})
