import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { findRelated } from '../../../src/reporting/related/find-related.ts'
import { document, entity } from '../example.ts'

const english = (id: string, title: string, date = '2025-10-14') => ({
  id,
  url: `https://wire.example/${id}`,
  title,
  outlet: 'The Wire',
  date,
  lang: 'en',
  via: 'feed',
})
const others = [
  english('o1', 'Parliament votes on the budget after a long debate'),
  english('o2', 'Tennis champion withdraws from the tournament'),
  english('o3', 'Oil prices fall as stocks rise'),
  english('o4', 'Schools reopen in the capital'),
]
const text =
  'مقتل 47 شخصا في زلزال قوي ضرب مدينة نورفيك\nقتل 47 شخصا وأصيب العشرات في زلزال قوي ضرب مدينة نورفيك، وقالت الشرطة إن فرق الإنقاذ تبحث عن مفقودين.'
const title = text.split('\n')[0]!
const found = (title2: string, date?: string) =>
  findRelated(
    {
      document: document(text, { title, lang: 'ar', date: '2025-10-14' }),
      entities: [{ ...entity('e1', 'نورفيك', 'LOC'), mentions: [{ start: 38, end: 44 }] }],
      citations: [],
    },
    createReportIndex([english('q', title2, date), ...others]),
    emptyKnowledge,
  ).map(({ url }) => url)

describe('related reporting in another language', () => {
  it('is found by meaning, number and sound', () => {
    expect(found('Powerful earthquake in Norrvik kills 47')).toEqual(['https://wire.example/q'])
  })

  it('is not another event of the kind', () => {
    expect(found('Earthquake in Ostmark injures 12', '2025-08-02')).toEqual([])
    expect(found('Norrvik opens its new theatre', '2025-10-14')).toEqual([])
  })
})
