import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from './pack-of.ts'

const knowledge = knowledgeOf(
  recordOf('seoul', ['سيول'], { type: 'LOC', kind: 'city' }),
  recordOf('cairo', ['القاهرة'], { type: 'LOC', kind: 'city' }),
  recordOf('paraguay', ['باراغواي'], { type: 'LOC', kind: 'country' }),
)
const found = (text: string) =>
  knowledge.findNames(text).flatMap(({ candidates }) => candidates.map(({ id }) => id))

it('takes a town that has no article in its name for none behind an article', () => {
  expect(found('جرفت السيول الجسر')).toEqual([])
  expect(found('وبالسيول التي جرت')).toEqual([])
  expect(found('وصل إلى سيول وسافر من سيول')).toEqual(['seoul', 'seoul'])
})

it('finds towns with their article, and countries behind one', () => {
  expect(found('القاهرة')).toEqual(['cairo'])
  expect(found('في القاهرة وبالقاهرة')).toEqual(['cairo', 'cairo'])
  expect(found('منتخب الباراغواي')).toEqual(['paraguay'])
})
