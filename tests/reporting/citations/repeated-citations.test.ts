import { expect, test } from 'vitest'
import type { Citation, ResolvedReport } from '../../../src/model/annotation.ts'
import type { Issuer } from '../../../src/reporting/citations/issuers.ts'
import { resolveRepeated } from '../../../src/reporting/citations/repeated-citations.ts'
import { citation } from '../example.ts'

const piece = (id: string): ResolvedReport => ({
  url: `https://courier.example/${id}`,
  title: id,
  outlet: 'The Courier',
  date: null,
  lang: null,
  score: 0.8,
  why: [{ kind: 'outlet', name: 'The Courier' }],
})
const text = `The Courier reported it. The paper said so. ${' '.repeat(3000)}The paper said so again.`
const at = (start: number, rest: Partial<Citation> = {}): Citation =>
  citation('report', ['The Courier'], { start, end: start + 18, entities: ['e1', 'e2'], ...rest })
const issuersOf = () => [{ spellings: ['courier'] } as Issuer]
const found = { resolved: [piece('first')] }
/** The pieces of a second citation behind a first one. */
const urlsOf = (first: Citation, second: Citation) =>
  resolveRepeated([first, second], text, issuersOf)[1]!.resolved.map(({ title }) => title)

test.each<[string, Partial<Citation>, string[]]>([
  ['is the piece before', {}, ['first']],
  ['is it whatever else it may fit', { resolved: [piece('other')] }, ['first']],
  ['has a day of its own', { from: '2025-08-01', to: '2025-08-01' }, []],
  ['is a statement', { kind: 'statement' }, []],
  ['is a poll that fits another', { kind: 'poll', resolved: [piece('poll')] }, ['poll']],
  ['is of another outlet', { outlets: ['The Herald'] }, []],
  ['names no outlet', { outlets: [] }, []],
  ['stands far behind', { start: 3050, end: 3068, entities: [] }, []],
])('"the paper said" %s', (_what, rest, expected) =>
  expect(urlsOf(at(0, found), at(25, rest))).toEqual(expected),
)

test('a repeat is a little less sure, and says why', () => {
  const [, again] = resolveRepeated([at(0, found), at(25)], text, issuersOf)
  expect(again!.resolved[0]).toMatchObject({ score: 0.76, why: [{ kind: 'again' }, {}] })
})

const far = { start: 3050, end: 3068 }
test.each<[string, Partial<Citation>, Partial<Citation>, string[]]>([
  ['shares two names', {}, far, ['first']],
  ['shares one name alone', {}, { ...far, entities: ['e1'] }, []],
  ['is of another kind', {}, { ...far, kind: 'interview' }, []],
  ['is dated', {}, { ...far, from: '2025-08-01', to: '2025-08-01' }, []],
  [
    'is a poll, whatever it names',
    { kind: 'poll' },
    { ...far, kind: 'poll', entities: [] },
    ['first'],
  ],
  ['is of further publishers, too', {}, { ...far, outlets: ['The Courier', 'The Herald'] }, []],
])('far behind, a piece that %s', (_what, first, second, expected) =>
  expect(urlsOf(at(0, { ...found, ...first }), at(0, second))).toEqual(expected),
)

test('where two pieces of the outlet are cited, neither is meant again', () => {
  const cited = [at(0, found), at(0, { resolved: [piece('second')] }), at(0, far)]
  expect(resolveRepeated(cited, text, issuersOf)[2]!.resolved).toEqual([])
})

test.each([
  ['The Courier reported it.', 'The paper said', ' so.', ['first']],
  ['The Courier reported it.', 'The paper had published', ' a list.', []],
  ['The Courier reported it.', 'An earlier report by the paper', ' told more.', []],
  ['ذكرت المنارة ذلك. وأضافت ', 'الصحيفة', ' أن السد تصدع.', ['first']],
  ['ذكرت المنارة ذلك. وكانت ', 'الصحيفة', ' قد نشرت قائمة.', []],
  ['ذكرت المنارة ذلك. وسبق ', 'للصحيفة', ' أن نشرت قائمة.', []],
  ['ذكرت المنارة ذلك. وجاء في ', 'تقرير سابق للصحيفة', ' أن السد تصدع.', []],
  ['ذكرت المنارة ذلك. وجاء في ', 'تقرير للصحيفة', ' أن السد تصدع.', ['first']],
])('%s%s%s means %j', (before, own, after, expected) => {
  const start = before.length
  const [, again] = resolveRepeated(
    [at(0, found), at(start, { end: start + own.length, entities: ['e1', 'e2'] })],
    before + own + after,
    () => [{ spellings: ['courier', 'المناره'] } as Issuer],
  )
  expect(again!.resolved.map(({ title }) => title)).toEqual(expected)
})
