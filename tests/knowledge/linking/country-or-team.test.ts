import { describe, expect, it } from 'vitest'
import { chooseCountryOfTeam } from '../../../src/knowledge/linking/settling/country-or-team.ts'
import type { RecordGroup } from '../../../src/knowledge/linking/settling/group-records.ts'
import type { LinkQuestion } from '../../../src/knowledge/linking/link-question.ts'
import { findSurroundings } from '../../../src/knowledge/linking/surroundings/surroundings.ts'
import { weights } from '../../../src/knowledge/linking/weights.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { recordOf } from '../pack-of.ts'

const group = (odds: number, id: string, more: Partial<EntityRecord>): RecordGroup =>
  ({ odds, records: [{ record: recordOf(id, ['Corda'], more), odds }] }) as unknown as RecordGroup
const country = (odds: number, more: Partial<EntityRecord> = {}) =>
  group(odds, 'country', { type: 'LOC', kind: 'country', country: 'CX', ...more })
const team = (odds: number, code = 'CX') =>
  group(odds, 'team', { kind: 'national-team', country: code })
const river = (odds: number) => group(odds, 'river', { type: 'LOC', kind: 'river' })

interface Told {
  text?: string
  isOnOtherSport?: boolean
  isOnGames?: boolean
  sorts?: string[]
}

/** The record that is linked where "Corda" may mean these things in an article on sport. */
function chosen(things: RecordGroup[], told: Told = {}): string | null {
  const { text = 'Corda waits.', isOnOtherSport = false, isOnGames = false } = told
  const start = text.indexOf('Corda')
  const mentions = [{ start, end: start + 5 }]
  const asked = {
    entity: { mentions },
    around: findSurroundings({ mentions, introduction: null, type: 'LOC' }, text),
    name: { own: new Set(['corda']) },
    sorts: new Set(told.sorts ?? ['country', 'club']),
    context: {
      text,
      isOnSport: () => true,
      countSigns: () => 4,
      isOnOtherSport: () => isOnOtherSport,
      isOnGames: () => isOnGames,
      getRecord: () => ({ kind: 'country' }),
    },
  } as unknown as LinkQuestion
  return chooseCountryOfTeam(things, asked)?.records[0]!.record.id ?? null
}

// odds against 1, that something is meant which no pack knows: 65 in 100 are asked for
describe('where a country and its team are about equally likely', () => {
  it('the country is linked when the two together are likely enough', () => {
    expect(chosen([team(1), country(0.9)])).toBe('country')
    expect(chosen([team(1), country(0.8)])).toBeNull()
    expect(chosen([country(1.9)])).toBe('country')
  })

  it('another meaning counts against them', () => {
    expect(chosen([country(1), team(1), river(0.05)])).toBe('country')
    expect(chosen([country(1), team(1), river(0.1)])).toBeNull()
    expect(chosen([team(3), river(0.1)])).toBeNull()
  })

  it('the team of another country is another meaning', () => {
    expect(chosen([team(1, 'VX'), country(1)])).toBeNull()
  })

  it('it says nothing against the two that the name stands as a team’s', () => {
    const things = [team(1), country(weights.team)]
    expect(chosen(things, { text: 'Corda beat Velt.' })).toBe('country')
    expect(chosen(things, { text: 'Corda waits.' })).toBeNull()
  })

  it('nothing is linked on another sport, whose teams no pack knows', () => {
    expect(chosen([country(9), team(9)], { isOnOtherSport: true })).toBeNull()
  })

  it('but the country is at games, where states themselves win', () => {
    const told = { isOnOtherSport: true, isOnGames: true }
    expect(chosen([country(9), team(9)], told)).toBe('country')
  })

  it('nothing is linked where no team may be meant at all', () => {
    expect(chosen([country(9)], { sorts: ['country'] })).toBeNull()
  })

  it('nor a country without a code, whose team nobody can tell', () => {
    expect(chosen([country(9, { country: undefined })])).toBeNull()
  })

  it('nor a part of a state, beside which others have teams of its code', () => {
    expect(chosen([country(9, { kind: 'territory' }), team(9)])).toBeNull()
  })
})
