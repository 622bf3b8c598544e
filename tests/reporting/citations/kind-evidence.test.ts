import { expect, test } from 'vitest'
import type { CitationKind } from '../../../src/model/kinds.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import type { Issuer } from '../../../src/reporting/citations/issuers.ts'
import { isOtherKind } from '../../../src/reporting/citations/kind-evidence.ts'
import { citation, reports } from '../example.ts'

const guess = [{ guessed: true } as Issuer]
const isOther = (kind: CitationKind, of: ReportRecord['kind'], issuers: readonly Issuer[] = []) => {
  const { kind: _kind, ...bare } = reports[0]!
  return isOtherKind(citation(kind, []), of ? { ...bare, kind: of } : bare, issuers)
}

test.each<[CitationKind, ReportRecord['kind'], boolean]>([
  ['report', 'investigation', false],
  ['report', 'analysis', false],
  ['report', 'document', false],
  ['report', 'study', false],
  ['report', 'poll', true],
  ['report', 'broadcast', true],
  ['investigation', 'news', false],
  ['article', 'analysis', false],
  ['interview', 'article', false],
  ['study', 'news', true],
  ['statement', 'statement', false],
  ['statement', 'news', true],
  ['document', 'statement', false],
  ['post', 'news', true],
  ['poll', undefined, false],
])('whether a %s may be a piece that is known as %s', (cited, of, expected) =>
  expect(isOther(cited, of)).toBe(expected),
)

test('a statement of a body that is only guessed needs a report that is known as one', () => {
  expect(isOther('statement', undefined)).toBe(false)
  expect(isOther('statement', undefined, guess)).toBe(true)
  expect(isOther('report', undefined, guess)).toBe(false)
})
