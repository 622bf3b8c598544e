import { expect, it } from 'vitest'
import { readingsOf } from '../../../src/reporting/citations/report-readings.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { reports } from '../example.ts'

it('reads the title of a report once for all articles', () => {
  const index = createReportIndex(reports)
  const title = readingsOf(index).titleOf(0)
  expect(title.words.size).toBeGreaterThan(0)
  expect(readingsOf(index).titleOf(0)).toBe(title)
  expect(readingsOf(createReportIndex(reports)).titleOf(0)).not.toBe(title)
})
