import { expect, it } from 'vitest'
import { selectCurrentLeaders } from '../../../../tools/pack/people/current-leaders.ts'
import type { StateLeader } from '../../../../tools/pack/people/factbook-leaders.ts'
import { sharedAlike } from '../../../../tools/pack/people/gather.ts'
import type { PersonFacts } from '../../../../tools/pack/people/read-facts.ts'

const office = (title: string, country: string, start: string, asof = sharedAlike) => ({
  title,
  country,
  start,
  asof,
})
const person = (
  id: string,
  en: string,
  offices: PersonFacts['offices'],
  aliases: string[] = [],
): PersonFacts => ({
  id,
  kind: 'head-of-state',
  labels: { en },
  aliases: { en: aliases },
  offices,
  src: ['world-leaders-current'],
})
const factbook = [
  {
    offices: [
      { ...office('Crown Prince and Prime Minister of Northland', 'NX', '2022-01-05'), source: '' },
      { ...office('President of the Southern Republic', 'SX', '2023-02-01'), source: '' },
    ],
  },
] as StateLeader[]
const select = (...people: PersonFacts[]) =>
  selectCurrentLeaders(people, factbook).map(({ id, offices }) => [
    id,
    offices.map(({ title }) => title),
  ])

it('takes no king whom the Factbook has as a prince since the same day', () => {
  const offices = [
    office('King of Northland', 'NX', '2022-01-05'),
    office('Premier of Northland', 'NX', '2022-01-05'),
  ]
  expect(select(person('a', 'Omar Salem', offices))).toEqual([['a', ['Premier of Northland']]])
})

it('takes an office that is only called otherwise, and one since another day', () => {
  const offices = [
    office('President of Southland', 'SX', '2023-02-01'),
    office('King of Northland', 'NX', '2025-06-01'),
    office('Minister of Southland', 'SX', '2010-01-01', '2022-07-26'),
  ]
  expect(select(person('b', 'Lena Marsh', offices))).toEqual([
    ['b', ['President of Southland', 'King of Northland']],
  ])
})

it('takes no record that bears another person’s whole name', () => {
  const own = [office('President of Westland', 'WX', '2024-01-01')]
  const other = { ...person('d', 'Mira Holt', []), src: ['elsewhere'] }
  expect(select(person('c', 'Jan Berg', own, ['Mira Holt']), other)).toEqual([])
  expect(select(person('c', 'Jan Berg', own, ['Jan A. Berg']), other)).toHaveLength(1)
})
