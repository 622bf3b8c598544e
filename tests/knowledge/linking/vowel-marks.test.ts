import { expect, test } from 'vitest'
import { differsInMarks } from '../../../src/knowledge/linking/weighing/vowel-marks.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'

const place = (label: string, ...others: string[]) =>
  ({ labels: { ar: label }, aliases: { ar: others } }) as unknown as EntityRecord

test.each([
  ['عمّان', place('عُمان'), true],
  ['عُمان', place('عمّان', 'عمان'), true],
  ['عمّان', place('عمّان', 'عمان'), false],
  ['عمان', place('عُمان'), false],
  ['عُمان', place('عمان'), false],
  ['عُمَان', place('عُمان'), false],
])('«%s» and a record (%#) differ in their marks: %s', (written, record, differs) => {
  expect(differsInMarks(written, record)).toBe(differs)
})
