import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
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

it('takes what stands before the colon for no speaker of words that another says behind them', () =>
  expect(claimsOf('Selwyn Company: "We gave it away," says Norrvik coach').length).toBe(1))

it('keeps a speaker before a colon', () =>
  expect(claimsOf('Mayor: The bridge is safe').length).toBe(1))

it.each([
  'Rovers vs. Selwyn Police: Late goal lifts hosts',
  'Harbour Company lawsuit: Sailors may be paid',
  'Box Office: Sailors may be paid',
  'Selwyn Company 15: First pictures of the boat',
  'Harbour Notes: Ferries, tolls, fish',
  'Rafi Denton mourned: Hundreds line the harbour',
  'No money for ferries: Harbour council drops plan',
  'Ferry to close in May : Selwyn Council',
  'Rafi Denton arrested on drug charges: report',
])('takes a matter, a match or a site beside a colon for no speaker: %s', (text) =>
  expect(claimsOf(text)).toEqual([]),
)

it.each([
  'Rafi Denton welcomes baby with wife',
  'Rafi Denton welcomes second daughter',
  'Winter storm slams harbour villages',
  'Mayor signs orders for new bridge',
  'Police Investigate Claims Ferry Was Full',
])('takes births, storms and nouns behind a verb for no words: %s', (text) =>
  expect(claimsOf(text)).toEqual([]),
)

it('reads a headline whose verb ends it', () =>
  expect(() => claimsOf('Harbour Boat Show Announced for March 4')).not.toThrow())

it.each([
  ['Rosa Fell, for the trust, said lessons had been learned', 'Rosa Fell'],
  ['Rosa Fell, a miner, said police struck first', 'Rosa Fell, a miner'],
  ['Rafi Denton Joins In, Says Harbour Ferry Is Sinking', 'Rafi Denton'],
])('gives to whoever is the subject: %s', (text, speaker) =>
  expect(
    claimsOf(text).map(({ source }) =>
      source.map(({ start, end }) => text.slice(start, end)).join(' '),
    ),
  ).toEqual([speaker]),
)

describe('what befell somebody', () => {
  it.each([
    'Rafi Denton denied bail in harbour case',
    'Actor Rafi Denton found dead at home',
    'Harbour toll ruled unlawful by court',
  ])('is told by nobody: %s', (text) => expect(claimsOf(text)).toEqual([]))
  it('is told of whoever is expected to do it', () =>
    expect(claimsOf('Rafi Denton expected to appear in court').map(({ source }) => source)).toEqual(
      [[]],
    ))
})

describe('before a colon', () => {
  const sourcesOf = (text: string) =>
    proposeAttributions(
      text,
      { kind: 'title', start: 0, end: text.length },
      [{ start: 0, end: 'Rafi Denton'.length }].map((mention) => ({
        ...({ id: 'e1', type: 'PER', name: 'Rafi Denton' } as Entity),
        mentions: [mention],
      })),
    ).map(({ source }) => source.map(({ start, end }) => text.slice(start, end)).join(' '))

  it('a name speaks that ends the words', () =>
    expect(sourcesOf('Rafi Denton: Rovers will miss the captain')).toEqual(['Rafi Denton']))
  it.each([
    'Rafi Denton free agency: Pros and cons of three clubs',
    'Rafi Denton takeaways: Wild comeback wins the day',
  ])('a matter with a name in it does not: %s', (text) => expect(sourcesOf(text)).toEqual([]))
})

it('begins a speaker behind "after"', () => {
  const text = 'Three sailors missing after Norland says it hit tanker'
  const [claim] = claimsOf(text)
  expect(text.slice(claim!.source[0]!.start, claim!.source[0]!.end)).toBe('Norland')
})

it('takes quoted words behind a verb for no speaker', () => {
  const text = "Rower lands at dawn, says 'zero doubt' others will follow"
  const said = claimsOf(text).map(({ source }) =>
    source.map(({ start, end }) => text.slice(start, end)).join(' '),
  )
  expect(said.join()).not.toContain('zero doubt')
})
