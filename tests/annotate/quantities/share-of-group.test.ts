import { expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import { quantitiesOf } from './quantities-of.ts'

it.each([
  'One in five children reads.',
  'about 1 in 10 adults',
  'three out of four voters',
  'one in every 100,000 people',
  'nine in 10 homes',
])('counts nothing in a share of a group: %s', (text) =>
  expect(quantitiesOf(english, text)).toEqual([]),
)

it.each([
  ['It burnt 12 in 15 villages.', ['12: 12 -', '15 villages: 15 village']],
  ['It burnt two in 2019.', ['two: 2 -']],
  ['It burnt three in 10 days.', ['three: 3 -', '10 days: 10 day']],
])('counts both where a number stands in time or place: %s', (text, expected) =>
  expect(quantitiesOf(english, text)).toEqual(expected),
)

it('knows shares in French and Spanish', () => {
  expect(quantitiesOf(french, 'Un enfant sur cinq lit, trois sur quatre jouent.')).toEqual([])
  expect(quantitiesOf(spanish, 'Uno de cada cinco niños lee.')).toEqual([])
})

it('reads thousands parted by a plain space in English', () =>
  expect(quantitiesOf(english, '10 000 people left, 1 250 000 came')).toEqual([
    '10 000 people: 10000 person',
    '1 250 000: 1250000 -',
  ]))

it.each(['Call 303-555-0142 now.', 'Call +1 612 555 0188 now.', 'a mother-of-three, one-on-one'])(
  'counts nothing in call numbers and tied words: %s',
  (text) => expect(quantitiesOf(english, text)).toEqual([]),
)

it('parts a change from where it led, and reads lakh and crore', () => {
  expect(quantitiesOf(english, 'Gold fell $11 to $3,310, oil rose 5 to 7 percent.')).toEqual([
    '$11: 11 dollar',
    '$3,310: 3310 dollar',
    '5 to 7 percent: 5–7 percent',
  ])
  expect(quantitiesOf(english, '₹5 crore, 3.5 lakh voters')).toEqual([
    '₹5 crore: 50000000 rupee',
    '3.5 lakh voters: 350000 voter',
  ])
})
