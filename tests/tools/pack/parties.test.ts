import { expect, test } from 'vitest'
import { makeParties, type PartyLine } from '../../../tools/pack/parties/make-parties.ts'
import { findListed, getOwnNames } from '../../../tools/pack/parties/match-parties.ts'
import { readPartyLine } from '../../../tools/pack/parties/read-line.ts'
import { isTelling } from '../../../tools/pack/parties/telling-names.ts'

const line = (name: string): PartyLine => ({ country_name: 'Algeria', gec: 'ag', name })
const spellings = new Map([['DZ Lantern Party', ['حزب القنديل الجزائري', 'حزب القنديل']]])
const make = (...names: string[]) => makeParties(names.map(line), [], spellings, () => false)

test('a line gives its names, its short names, and no remark', () => {
  expect(
    readPartyLine('Lantern Party (Partido Farol) or LTP (formerly Candle Union or CU)'),
  ).toEqual({ name: 'Lantern Party', others: ['Partido Farol'], short: ['LTP'] })
  expect(readPartyLine('Lantern Party-North or LTP(N)')).toEqual({
    name: 'Lantern Party-North',
    others: [],
    short: [],
  })
  expect(readPartyLine('Lantern Front (3 factions: old, new, none)')).toEqual({
    name: 'Lantern Front',
    others: [],
    short: [],
  })
  expect(readPartyLine("Alliance '07/Lanterns or AL07")).toEqual({
    name: "Alliance '07/Lanterns",
    others: [],
    short: ['AL07'],
  })
})

test('a line that begins with no name gives none', () => {
  expect(readPartyLine('none: parties are not allowed')).toBeNull()
})

test.each(['Lantern Party', 'Union of Lanterns'])('"%s" says that it is a party', (name) => {
  expect(isTelling(name)).toBe(true)
})

test.each([
  'The Republicans',
  'New Hope',
  'Lantern',
  'Salvation Government Party',
  'Union of Far Lanterns',
  'Justice Square',
])('"%s" may be something else, or a verdict', (name) => {
  expect(isTelling(name)).toBe(false)
})

test('another list’s party is the same under a name in full, not when it has ended or two fit', () => {
  const party = { name: 'Lantern Party', others: [], short: ['LTP'] }
  const listed = { labels: { en: 'The Lantern Party of Algeria' } }
  expect(findListed(party, [listed], 'Algeria')).toBe(listed)
  expect(findListed(party, [{ ...listed, ended: '1999' }], 'Algeria')).toBeNull()
  expect(findListed(party, [listed, { labels: { en: 'Lantern' } }], 'Algeria')).toBeNull()
  expect(findListed(party, [{ labels: { en: 'LTP' } }], 'Algeria')).toBeNull()
})

test('another list’s names are a party’s own but for those that two of them bear', () => {
  const north = { labels: { en: 'Lantern Party' }, aliases: { en: ['Lantern Party (North)'] } }
  const old = { labels: { en: 'Lantern Party' }, ended: '1999' }
  expect(getOwnNames(north, [north, old])).toEqual(['Lantern Party (North)'])
  expect(getOwnNames(north, [north])).toEqual(['Lantern Party', 'Lantern Party (North)'])
})

test('a record tells country, source and day in three languages', () => {
  const [record] = make('Lantern Labor Party')
  expect(record).toMatchObject({
    id: 'party-dz-lantern-labor-party',
    country: 'DZ',
    labels: { en: 'Lantern Labour Party' },
    aliases: { en: ['Lantern Labor Party'] },
    descriptions: { en: 'political party of Algeria', ar: 'حزب سياسي في الجزائر' },
    facts: [{ date: '2026-02', source: { url: expect.stringMatching(/africa\/ag\.json$/) } }],
  })
})

test('only a party that we spelled keeps its short name, and only where no other bears it', () => {
  const [lantern, other] = make('Lantern Party or LTP', 'Candle Party or CDP')
  expect(lantern!.labels.ar).toBe('حزب القنديل الجزائري')
  expect(lantern!.aliases).toEqual({ ar: ['حزب القنديل'], en: ['LTP'] })
  expect(other!.aliases.en).toEqual([])
  expect(make('Lantern Party or LTP', 'Late Party or LTP')[0]!.aliases.en).toEqual([])
})

test('a state’s territory or an unknown country makes no record', () => {
  const parties = makeParties(
    [{ country_name: 'Nowhere', gec: 'xx', name: 'Lantern Party' }],
    [],
    spellings,
    () => false,
  )
  expect(parties).toEqual([])
})
