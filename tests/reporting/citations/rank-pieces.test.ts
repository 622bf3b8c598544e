import { expect, test } from 'vitest'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { featureNames, type Evidence } from '../../../src/reporting/citations/evidence.ts'
import { findClear, rankPieces } from '../../../src/reporting/citations/rank-pieces.ts'
import { resolvingModel } from '../../../src/reporting/citations/resolving-model.ts'
import { readTitle } from '../../../src/reporting/citations/title-words.ts'

/** Reports of titles and days, with how much speaks for each: number, score, versions. */
function rank(given: readonly [title: string, date: string | undefined, words: number][]) {
  const index = createReportIndex(
    given.map(([title, date], i) => ({
      id: `${i}`,
      url: `https://herald${i}.example/${i}`,
      title,
      outlet: `Herald ${i}`,
      ...(date ? { date } : {}),
      lang: 'en',
    })),
  )
  const evidence = given.map(([, , words], number): Evidence => ({
    number,
    features: featureNames.map((name) =>
      name === 'words' ? words : name === 'on the day' ? 2 : 0,
    ),
    speaker: null,
    why: [],
  }))
  const titleOf = (number: number) => readTitle(index.getReport(number).title)
  return rankPieces(evidence, { index, titleOf }, resolvingModel)
}
const numbers = (...given: Parameters<typeof rank>) => rank(...given).map(({ number }) => number)

const four = 'Harbour crane drops cargo'
const more = 'Harbour crane drops cargo onto ferry'

test('the likelier is first, of equal ones the later', () => {
  expect(
    numbers([
      ['Ferry sinks', '2025-08-01', 1],
      ['Quay burns', '2025-08-02', 2],
    ]),
  ).toEqual([1, 0])
  expect(
    numbers([
      ['Ferry sinks', '2025-08-01', 1],
      ['Quay burns', '2025-08-02', 1],
    ]),
  ).toEqual([1, 0])
  expect(
    numbers([
      ['Ferry sinks', '2025-08-02', 1],
      ['Quay burns', '2025-08-01', 1],
    ]),
  ).toEqual([0, 1])
})

test('copies count once: the original where all fit alike, else what fits best', () => {
  const title = 'Harbour crane drops cargo onto ferry at dawn'
  expect(
    numbers([
      [title, '2025-08-01', 1],
      [title, '2025-08-02', 1],
    ]),
  ).toEqual([0])
  expect(
    numbers([
      [title, '2025-08-01', 1],
      [title, '2025-08-02', 2],
    ]),
  ).toEqual([1])
  expect(
    numbers([
      [title, '2025-08-01', 2],
      [title, '2025-08-02', 1],
    ]),
  ).toEqual([0])
  expect(
    numbers([
      [title, '2025-08-02', 1],
      [title, '2025-08-01', 1],
    ]),
  ).toEqual([1])
})

test.each<[string, Parameters<typeof rank>[0], number]>([
  [
    'of a day',
    [
      [four, '2025-08-01', 1],
      [more, '2025-08-01', 1],
    ],
    1,
  ],
  [
    'of two days',
    [
      [four, '2025-08-01', 1],
      [more, '2025-08-02', 1],
    ],
    1,
  ],
  [
    'without days',
    [
      [four, undefined, 1],
      [more, undefined, 1],
    ],
    1,
  ],
  [
    'not two days apart',
    [
      [four, '2025-08-01', 1],
      [more, '2025-08-03', 1],
    ],
    2,
  ],
  [
    'not one without a day',
    [
      [four, '2025-08-01', 1],
      [more, undefined, 1],
    ],
    2,
  ],
  [
    'not of three words',
    [
      ['Crane drops cargo', '2025-08-01', 1],
      [more, '2025-08-01', 1],
    ],
    2,
  ],
  [
    'not with another word',
    [
      ['Harbour crane lifts cargo', '2025-08-01', 1],
      [more, '2025-08-01', 1],
    ],
    2,
  ],
])('versions are one piece: %s', (_what, given, pieces) => expect(rank(given)).toHaveLength(pieces))

test('versions share their probability, all are told, and together they may be first', () => {
  const [piece, other] = rank([
    [four, '2025-08-01', 1],
    [more, '2025-08-01', 1],
    [`${more} again`, '2025-08-01', 1],
    ['Quay burns', '2025-08-01', 1.2],
  ])
  expect(piece!.versions).toHaveLength(2)
  expect(other!.number).toBe(3)
  expect(piece!.score).toBeGreaterThan(1.5 * other!.score)
})

test.each<[string, number[], boolean, number | null]>([
  ['sure enough', [0.6, 0.3], false, 0],
  ['not sure enough', [0.44], false, null],
  ['alike', [0.5, 0.5], false, null],
  ['almost alike', [0.5, 0.41], false, null],
  ['alike in joint work', [0.5, 0.5], true, 0],
  ['nothing', [], false, null],
])('is shown or not: %s', (_what, scores, joint, expected) => {
  const scored = scores.map((score, number) => ({ number, score, why: [] }))
  expect(findClear(scored, { shownFrom: 0.45 }, joint)?.number ?? null).toBe(expected)
})
