import { expect, test } from 'vitest'
import type { CitationKind } from '../../../src/model/kinds.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import type { Issuer } from '../../../src/reporting/citations/issuers.ts'
import { isOtherKind, readKindOfTitle } from '../../../src/reporting/citations/kind-evidence.ts'
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

test.each<[CitationKind, string, number[]]>([
  ['report', 'herald.example/opinion/2025/aug/14/harbour', [0, 1]],
  ['report', 'herald.example/الرأي/harbour', [0, 1]],
  ['article', 'herald.example/opinion/2025/aug/14/harbour', [0, 0]],
  ['report', 'herald.example/world/opinion', [0, 0]],
  ['report', 'opinion.herald.example/world/harbour', [0, 0]],
])('a %s at %s', (kind, address, expected) =>
  expect(readKindOfTitle(kind, { words: new Set(), kinds: new Set() }, address)).toEqual(expected),
)

test('what a title says of its kind goes before what its address says', () => {
  const title = { words: new Set<string>(), kinds: new Set<CitationKind>(['report']) }
  expect(readKindOfTitle('report', title, 'herald.example/opinion/harbour')).toEqual([1, 0])
  expect(readKindOfTitle('poll', title, 'herald.example/opinion/harbour')).toEqual([0, 1])
})
