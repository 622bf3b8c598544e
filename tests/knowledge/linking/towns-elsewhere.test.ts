import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const place = (id: string, name: string, country: string, prior: number, kind = 'city') =>
  recordOf(id, [name], { type: 'LOC', kind, country, prior })

const linkOf = createLinkOf(
  createKnowledge([
    packOf(
      [
        place('place-cx', 'Corda', 'CX', 0.95, 'country'),
        place('place-vx', 'Vintia', 'VX', 0.95, 'country'),
        place('tarn-cx', 'Tarn', 'CX', 0.8, 'capital'),
        place('tarn-vx', 'Tarn', 'VX', 0.55),
        place('vint', 'Vint', 'VX', 0.8, 'capital'),
        place('fell', 'Fell', 'CX', 0.9, 'capital'),
        place('belmar', 'Belmar', 'VX', 0.8),
      ],
      'places',
    ),
    packOf([
      recordOf('union', ['Harbour Union'], {
        kind: 'political-party',
        country: 'CX',
        prior: 0.7,
      }),
    ]),
  ]),
)

it('a capital is not meant where a namesake lies in the country that the article is about', () => {
  expect(linkOf({ text: 'Vintia sent aid from Vint and Belmar to Tarn.', name: 'Tarn' })).toBe(
    'tarn-vx',
  )
  expect(
    linkOf({ text: 'Corda heard in Tarn what Vintia said in Vint and Belmar.', name: 'Tarn' }),
  ).not.toBe('tarn-vx')
  expect(linkOf({ text: 'A letter came from Tarn.', name: 'Tarn' })).toBe('tarn-cx')
})

it('a town before a division written short is none of another country', () => {
  expect(linkOf({ text: 'FELL, Ga. — A bridge was built.', name: 'FELL' })).toBeNull()
  expect(linkOf({ text: 'A bridge was built in Fell, Ga. on Monday.', name: 'Fell' })).toBeNull()
  expect(linkOf({ text: 'FELL — A bridge was built.', name: 'FELL' })).toBe('fell')
})

it('the last word of a dateline’s town says nothing of the name behind the dash', () => {
  const text = 'FELL TOWN — Harbour Union said so. Corda and Fell wait.'
  expect(linkOf({ text, name: 'Harbour Union', type: 'ORG' })).toBe('union')
})
