import { expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

const claimsOf = (text: string) =>
  proposeAttributions(text, { kind: 'title', start: 0, end: text.length })

it.each(['Explosion reported near airport', 'Flooding reported in harbour villages'])(
  'takes what was reported for no speaker: %s',
  (text) => expect(claimsOf(text)).toEqual([]),
)

it.each(['Police reported on empty roads', 'Council warned of empty roads'])(
  'keeps whoever can speak: %s',
  (text) => expect(claimsOf(text).length).toBeGreaterThan(0),
)

it.each([
  'Weather: Heavy snow is on its way',
  'Harbour quake: Warning has been lifted',
  'Norovirus: Visits will be stopped',
])('takes the matter before a colon for no speaker: %s', (text) =>
  expect(claimsOf(text)).toEqual([]),
)

it('takes two teams with their score for no speaker', () =>
  expect(claimsOf('Norrvik 2-1 Selwyn Rovers: Late goal lifts hosts')).toEqual([]))

it('gives no speaker to what a jury was told', () =>
  expect(claimsOf('Teacher lied about the trip, jury told').map(({ source }) => source)).toEqual([
    [],
  ]))

it.each(['Schools told to ban phones', 'Drivers urged to stay at home'])(
  'gives no speaker to what somebody is told to do: %s',
  (text) => expect(claimsOf(text).map(({ source }) => source)).toEqual([[]]),
)

it('takes whoever is accused for no speaker', () => {
  expect(claimsOf('Minister accused of hiding report')).toEqual([])
  expect(claimsOf('Mayor accused of lying over bridge')).toEqual([])
})

it('keeps a speaker before a colon', () =>
  expect(claimsOf('Mayor: The bridge is safe').length).toBe(1))
