import { expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

it('gives a claim the quantities and dates of its content alone', () => {
  const text =
    'After 4 days of rain, Amina Saleh said that 30 wells had been dug since Tuesday by 12 workers.'
  const [claim] = findClaims({ ...toDocument(text, 'en'), date: '2025-10-20' }, english, [])
  expect(claim!.quantities.map(({ value, unit }) => [value, unit])).toEqual([
    [30, null],
    [12, 'worker'],
  ])
  expect(claim!.dates.map(({ from, to }) => [from, to])).toEqual([['2025-10-14', '2025-10-20']])
})

it('takes no day for a quantity where the date of the document is unknown, nor the number of a name', () => {
  const text = 'قال سامي الحداد إن فرقة 7 زارت السد في 7 أكتوبر مع 40 عاملا.'
  const start = text.indexOf('فرقة 7')
  const band: Entity = {
    id: 'e1',
    type: 'ORG',
    name: 'فرقة 7',
    mentions: [{ start, end: start + 6 }],
    introduction: null,
    candidates: [],
    link: null,
    qid: null,
  }
  const [claim] = findClaims(toDocument(text, 'ar'), arabic, [band])
  expect(claim!.quantities.map(({ value, unit }) => [value, unit])).toEqual([[40, 'worker']])
  expect(claim!.dates).toEqual([])
})
