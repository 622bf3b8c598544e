import { expect, it } from 'vitest'
import { getRichest } from '../../../src/knowledge/linking/settling/group-records.ts'
import type { WeighedCandidate } from '../../../src/knowledge/linking/weighing/weigh-by-name.ts'
import type { EntityRecord, OfficeTerm } from '../../../src/model/knowledge.ts'
import { recordOf } from '../pack-of.ts'

const term = (start?: string, end?: string): OfficeTerm => ({
  office: 'o1',
  ...(start && { start }),
  ...(end && { end }),
  asof: '2026-08-22',
  source: 'w',
})
const named = (id: string, more: Partial<EntityRecord>): WeighedCandidate => ({
  candidate: { pack: 'p', id, type: 'PER', kind: 'politician', score: 1 },
  record: recordOf(id, ['Emil Marle'], { type: 'PER', kind: 'politician', ...more }),
  odds: 1,
})
const party = term()
const now = named('now', { offices: [term('2025-01-20'), party] })
const whole = named('whole', {
  offices: [term('2025-01-20'), term('2017-01-20', '2021-01-20'), party],
})
const chooseOn = (day: string | null) =>
  getRichest({ records: [now, whole], odds: 1 }, day).candidate.id

it('of records for one person takes the one with an office of the article’s day', () => {
  expect(chooseOn('2019-06-27')).toBe('whole')
  expect(chooseOn('2025-06-27')).toBe('now')
})
it('takes the likeliest where no day is told, or none has an office of it', () => {
  expect(chooseOn(null)).toBe('now')
  expect(chooseOn('2011-06-27')).toBe('now')
})

it('takes what tells of the thing before what only a register says of its namesake', () => {
  const fact = {
    text: { en: 'A canal was dug to it.' },
    date: '1900',
    source: { url: 'https://example.org/', name: { en: 'Annals' } },
    status: 'record' as const,
  }
  const lake = named('lake', { type: 'LOC', kind: 'lake', facts: [fact] })
  const listed = { ...fact, standing: true as const }
  const province = named('province', { type: 'LOC', kind: 'region', facts: [fact, listed] })
  const bare = named('bare', { type: 'LOC', kind: 'region' })
  const choose = (...records: WeighedCandidate[]) =>
    getRichest({ records, odds: 1 }, null).candidate.id
  expect(choose(lake, province)).toBe('lake')
  expect(choose(bare, province)).toBe('province')
})
