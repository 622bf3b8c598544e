/**
 * Floors for resolving on the test bed (tests/reporting/bed, our own sentences): `npm run
 * measure:resolving` prints the figures themselves.
 * Passages over the sample answers of online sources run only where those are.
 */
import { describe, expect, it } from 'vitest'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { loadDependencies } from '../../tools/annotate/dependencies.ts'
import {
  conditions,
  hasSamples,
  loadNearMisses,
  loadPassages,
  loadSampleReports,
} from '../../tools/measure/resolving-bed.ts'
import { answerPassages, count } from '../../tools/measure/resolving-score.ts'

const present = hasSamples()
if (!present)
  console.log(
    'Passages over sample answers of online sources are left out: the samples are not here.',
  )
const { knowledge, clock } = await loadDependencies({ packs: [], reports: [], bundled: true })
const reports = [
  ...knowledge.reports(),
  ...loadNearMisses(),
  ...(present ? loadSampleReports() : []),
]
const ids = new Map(reports.map(({ url, id }) => [url, id]))
const passages = [
  ...loadPassages('dev'),
  ...loadPassages('held'),
  ...loadPassages('cross-dev'),
  ...loadPassages('cross-held'),
  ...(present ? loadPassages('samples') : []),
]

describe('the test bed of resolving', () => {
  it('names only pieces that are there', () => {
    const known = new Set(reports.map(({ id }) => id))
    expect(
      passages
        .flatMap(({ expect: id, also = [] }) => (id === null ? [] : [id, ...also]))
        .filter((id) => !known.has(id)),
    ).toEqual([])
  })

  it.each([
    ['whole', 0.95, 0.85],
    ['cut', 0.95, 0.7],
    ['feed', 0.95, 0.75],
    ['dense', 0.95, 0.8],
  ] as const)(
    '%s: precision at least %d, recall at least %d',
    (condition, precision, recall) => {
      const index = createReportIndex(conditions[condition](reports), knowledge)
      const figures = count(
        answerPassages(passages, { knowledge, index, clock }, (url) => ids.get(url) ?? url),
      )
      expect(figures.precision).toBeGreaterThanOrEqual(precision)
      expect(figures.recall).toBeGreaterThanOrEqual(recall)
    },
    60_000,
  )
})
