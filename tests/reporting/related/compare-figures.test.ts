import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../src/analysis/read-figures.ts'
import type { Claim, RelatedReport } from '../../../src/model/annotation.ts'
import { compareFigures } from '../../../src/reporting/related/compare-figures.ts'
import { document } from '../example.ts'

const report = (url: string, date: string, figures: string[], lang = 'en'): RelatedReport => ({
  url,
  title: 'Calls in the cloud',
  outlet: url,
  date,
  lang,
  score: 1,
  why: [],
  cited: false,
  figures,
})
const text = 'It held 11,500 terabytes in July.'
const claim: Claim = {
  id: 'c1',
  source: [],
  entity: null,
  cue: [],
  content: [{ start: 0, end: text.length }],
  kind: 'indirect',
  basis: 'none',
  stance: 'neutral',
  dates: [],
  quantities: [
    {
      start: 8,
      end: 24,
      value: 11500,
      to: null,
      unit: 'terabyte',
      unitSpan: null,
      certainty: 'exact',
    },
  ],
}

describe('figures that differ', () => {
  it('stand side by side with day and source, the article’s own among them', () => {
    const [row, ...others] = compareFigures(
      document(text, { date: '2025-08-20' }),
      [claim],
      [
        report('b', '2025-09-25', ['up to 8,000 terabytes in another place']),
        report('a', '2025-08-06', ['11,500 terabytes by July 2025']),
      ],
      readFigures,
    )
    expect(others).toEqual([])
    expect(row).toMatchObject({
      unit: 'terabyte',
      stated: [
        { value: 11500, report: { url: 'a' } },
        { value: 11500, report: null, span: { start: 8 } },
        { value: 8000, certainty: 'at-most', report: { url: 'b' } },
      ],
    })
  })

  it('stand among whole words where a claim is long', () => {
    const [before, number, after] = [
      `${'considerable '.repeat(9)}amounts of`,
      '11,500 terabytes',
      `${'remained there '.repeat(9)}`,
    ]
    const long = `It held ${before} ${number} ${after}`
    const start = long.indexOf(number)
    const quantity = { ...claim.quantities[0]!, start, end: start + number.length }
    const [row] = compareFigures(
      document(long, { date: '2025-08-20' }),
      [{ ...claim, content: [{ start: 8, end: long.length }], quantities: [quantity] }],
      [report('b', '2025-09-25', ['8,000 terabytes'])],
      readFigures,
    )
    expect(row!.stated[0]!.words).toBe(
      'considerable considerable considerable amounts of 11,500 terabytes ' +
        'remained there remained there remained there remained there',
    )
  })

  it('meet across languages', () => {
    expect(
      compareFigures(
        document('x'),
        [],
        [
          report('a', '2025-08-06', ['18 people arrested']),
          report('b', '2025-08-07', ['توقيف 7 أشخاص'], 'ar'),
        ],
        readFigures,
      ),
    ).toMatchObject([{ unit: 'person', stated: [{ value: 18 }, { value: 7 }] }])
  })

  it('stay apart where one source states a number in two ways', () => {
    const [row] = compareFigures(
      document('x'),
      [],
      [
        report('a', '2025-08-06', ['at least 18 people arrested', '18 people arrested']),
        report('b', '2025-08-07', ['30 people arrested']),
      ],
      readFigures,
    )
    expect(
      row!.stated.map(({ value, certainty, report: from }) => [value, certainty, from!.url]),
    ).toEqual([
      [18, 'at-least', 'a'],
      [18, 'exact', 'a'],
      [30, 'exact', 'b'],
    ])
  })

  it('are empty where all agree, one source gives two numbers, the unit is one of time, or the values are far apart', () => {
    const none = (...related: RelatedReport[]) =>
      expect(compareFigures(document('x'), [], related, readFigures)).toEqual([])
    none(
      report('a', '2025-08-06', ['18 people arrested']),
      report('b', '2025-08-07', ['18 people held']),
    )
    none(report('a', '2025-08-06', ['18 people arrested', '7 people freed']))
    none(report('a', '2025-08-06', ['after 3 days']), report('b', '2025-08-06', ['after 5 days']))
    none(
      report('a', '2025-08-06', ['21 million people hungry']),
      report('b', '2025-08-06', ['460 people killed']),
    )
    none(
      report('a', '2025-08-06', ['in use since 2022']),
      report('b', '2025-08-06', ['in use since 2021']),
    )
  })
})
