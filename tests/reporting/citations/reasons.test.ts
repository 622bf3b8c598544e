import { expect, it } from 'vitest'
import type { Citation } from '../../../src/model/annotation.ts'
import type { Issuer } from '../../../src/reporting/citations/issuers.ts'
import { findReasons } from '../../../src/reporting/citations/reasons.ts'
import { citation, reports } from '../example.ts'

const report = reports[0]!
const none = { names: [], nameScore: 0, words: [], numbers: [], wordScore: 0 }
const cited = (rest: Partial<Citation> = {}) => citation('poll', ['The Guardian'], rest)
const august = { from: '2025-08-01', to: '2025-08-31' }
const why = (of: Citation, overlap: Partial<typeof none> | object = {}, by = report) =>
  findReasons(of, { ...none, ...overlap }, by, null)

it('gives no reason where there is none', () => expect(why(cited())).toEqual([]))

it('names the outlet that fitted', () =>
  expect(findReasons(cited(), none, report, { name: 'The Guardian' } as Issuer)).toEqual([
    { kind: 'outlet', name: 'The Guardian' },
  ]))

it('gives the days only where both the text and the piece have them', () => {
  expect(why(cited(august))).toEqual([{ kind: 'date', ...august }])
  expect(why(cited({ from: august.from }))).toEqual([])
  const { date: _date, ...undated } = report
  expect(why(cited(august), {}, undated)).toEqual([])
})

it('gives shared words as the title writes them, one alone is no reason, one number is', () => {
  expect(why(cited(), { words: ['calls'] })).toEqual([])
  expect(why(cited(), { words: ['calls', 'harbour'] })).toEqual([
    { kind: 'words', words: ['calls', 'harbour'] },
  ])
  expect(why(cited(), { numbers: ['412'] })).toEqual([{ kind: 'words', words: ['412'] }])
})

it('names the kind of piece only where it is the one that the text speaks of', () => {
  expect(why(citation('investigation', ['The Guardian']))).toEqual([
    { kind: 'kind', name: 'investigation' },
  ])
  expect(why(citation('article', ['The Guardian']))).toEqual([])
})
