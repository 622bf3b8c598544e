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
