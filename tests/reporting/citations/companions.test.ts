import { expect, test } from 'vitest'
import type { Citation } from '../../../src/model/annotation.ts'
import { addCompanions } from '../../../src/reporting/citations/companions.ts'
import { createOverlapQuery } from '../../../src/reporting/index/overlap.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'

const report = (outlet: string, title: string) => ({
  id: outlet,
  url: `https://${outlet}.example/2025/08/06/harbour`,
  title,
  outlet,
  date: '2025-08-06',
  authors: ['Ida Winter'],
})
const index = createReportIndex([
  report('courier', 'Harbour dredging poisoned oysters'),
  report('herald', 'Oysters died of the dredging'),
])
const citation = { joint: true, from: null, to: null } as Citation

test('a companion that shares words alone is not told to share names', () => {
  const query = createOverlapQuery(index, {
    names: [],
    weightOf: () => 1,
    words: ['oyster', 'oysters', 'dredg', 'dredging'],
  })
  const main = { number: 0, score: 0.9, why: [] }
  const companions = addCompanions(citation, { chosen: [main], scored: [main] }, index, query)
  expect(companions.map(({ number, why }) => ({ number, why }))).toEqual([
    { number: 1, why: [{ kind: 'companion' }] },
  ])
})

type Piece = Parameters<typeof createReportIndex>[0][number]
const main = {
  ...report('courier', 'Harbour dredging poisoned oysters'),
  kind: 'investigation',
} as Piece
const beside = (rest: Partial<Piece>, cited: Partial<Citation> = {}) => {
  const partner = report('herald', 'Oysters died of the dredging')
  const both = createReportIndex([main, { ...partner, ...rest }])
  const words = ['oyster', 'oysters', 'dredg', 'dredging']
  const query = createOverlapQuery(both, { names: [], weightOf: () => 1, words })
  const chosen = [{ number: 0, score: 0.9, why: [] }]
  return addCompanions({ ...citation, ...cited }, { chosen, scored: chosen }, both, query)
}

test.each<[string, Partial<Piece>, boolean]>([
  ['of the next day', { date: '2025-08-07' }, true],
  ['of the day before', { date: '2025-08-05' }, true],
  ['of two days later', { date: '2025-08-08' }, false],
  ['of a whole month', { date: '2025-08' }, false],
  ['of the same site', { url: 'https://courier.example/2025/08/06/again' }, false],
  ['by others', { authors: ['Tom Ashe'] }, false],
  [
    'by others, of the same kind, that names the partner',
    { authors: [], kind: 'investigation', entities: ['Courier'] },
    true,
  ],
  [
    'by others, of the same kind, that names no partner',
    { authors: [], kind: 'investigation', entities: ['Harbour'] },
    false,
  ],
  [
    'by others, of another kind, that names the partner',
    { authors: [], kind: 'analysis', entities: ['Courier'] },
    false,
  ],
  ['on another matter', { title: 'Sailing season opens' }, false],
])('whether a piece is a companion: one %s', (_which, rest, expected) => {
  expect(beside(rest).map(({ number }) => number)).toEqual(expected ? [1] : [])
})

test('a companion stands behind its piece, with the days that the text names', () => {
  const days = { from: '2025-08-01', to: '2025-08-31' }
  const [companion] = beside({}, days)
  expect(companion!.score).toBeLessThan(0.9)
  expect(companion!.why).toEqual([{ kind: 'companion' }, { kind: 'date', ...days }])
})

test('a work that is not told to be joint has none', () =>
  expect(beside({}, { joint: false })).toEqual([]))
