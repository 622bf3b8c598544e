import { expect, test } from 'vitest'
import { describeSearched } from '../../src/analysis/searched.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'

const report = (id: number, date?: string) => ({
  id: `r${id}`,
  url: `https://news.example/${id}`,
  title: `Quay ${id} opens`,
  outlet: 'Harbour News',
  ...(date === undefined ? {} : { date }),
  lang: 'en',
})

test('it is told among how many reports was looked, and up to which day', () => {
  const reports = [report(1, '2025-03-04'), report(2, '2026'), report(3)]
  expect(describeSearched(createReportIndex(reports))).toEqual({
    reports: 3,
    latest: '2026-01-01',
  })
})

test('reports without any day have none up to which was looked; no reports are none', () => {
  expect(describeSearched(createReportIndex([report(1)]))).toEqual({
    reports: 1,
    latest: null,
  })
  expect(describeSearched(createReportIndex([]))).toEqual({ reports: 0, latest: null })
})
