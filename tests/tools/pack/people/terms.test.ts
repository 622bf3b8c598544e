import { describe, expect, it } from 'vitest'
import {
  chooseTerms,
  isOfPublicLife,
  type SourcedOffice,
} from '../../../../tools/pack/people/terms.ts'
import { officeKey } from '../../../../tools/pack/people/titles.ts'

const term = (title: string, start?: string, end?: string, more = {}): SourcedOffice => ({
  title,
  country: 'GH',
  asof: '2023-01-10',
  source: 'wikidata',
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
  ...more,
})

describe('one office', () => {
  it.each([
    ['Minister of Health', 'Ghanaian Minister of Health', 'GH'],
    ['Minister of Health', 'Minister of Health of Ghana', 'GH'],
    ['President', 'President of the Republic of Ghana', 'GH'],
    ['Minister of Health', 'Minister of Health (Syria)', 'SY'],
    ['Governor of New Jersey', 'Governor of [NJ]', 'US'],
  ])('is "%s" and "%s"', (one, other, country) =>
    expect(officeKey({ title: one, country })).toBe(officeKey({ title: other, country })),
  )
  it('is not that of another portfolio or state', () => {
    const keys = ['Minister of Health', 'Minister of Labour', 'Health Commissioner of Accra']
    expect(new Set(keys.map((title) => officeKey({ title, country: 'GH' }))).size).toBe(3)
    expect(officeKey({ title: 'Governor of [KS]', country: 'US' })).not.toBe(
      officeKey({ title: 'Governor of Arkansas', country: 'US' }),
    )
  })
})

describe('a term told twice', () => {
  it('under two titles is one', () =>
    expect(
      chooseTerms([
        term('Minister of Health', '2021-03-05'),
        term('Minister of Health of Ghana', '2021-03-05'),
      ]),
    ).toHaveLength(1))
  it('stays one where it goes on from an earlier one', () =>
    expect(
      chooseTerms([
        term('Prime Minister', '2020-12-18'),
        term('Prime Minister of Ghana', '2020-12-18'),
        term('Prime Minister', '2018-10-15', '2020-12-18'),
      ]).map(({ start }) => start),
    ).toEqual(['2018-10-15']))
  it('with a day and with its year begins on the day', () =>
    expect(
      chooseTerms([term('minister', '2021'), term('minister', '2021-03-05')]).map(
        ({ start }) => start,
      ),
    ).toEqual(['2021-03-05']))
  it('once without a beginning keeps the one known, and the day of the newer source', () => {
    const newer = term('MP', undefined, undefined, { asof: '2023-03-01' })
    const known = term('MP', '2021-01-07')
    const ended = term('MP', '2017-01-07', '2021-01-06')
    const [told, ...others] = chooseTerms([newer, known, ended])
    expect(told).toMatchObject({ start: '2017-01-07', asof: '2023-03-01' })
    expect(others).toEqual([])
  })
  it('with ends apart lasts until the later', () =>
    expect(
      chooseTerms([
        term('minister', '2013-03-01', '2019-05-01'),
        term('minister', '2015-02-01', '2017-01-01'),
      ]),
    ).toEqual([term('minister', '2013-03-01', '2019-05-01')]))
})

describe('a term without an end beside a later one of the office', () => {
  it('is not told as lasting where the later has ended', () =>
    expect(chooseTerms([term('MP', '2009-01-07'), term('MP', '2013-01-07', '2017-01-06')])).toEqual(
      [term('MP', '2013-01-07', '2017-01-06')],
    ))
  it('goes on where it is a seat, but not since before 2000', () => {
    const now = term('MP', '2021-01-07')
    expect(chooseTerms([term('MP', '2017-01-07'), now])).toEqual([term('MP', '2017-01-07')])
    expect(chooseTerms([term('MP', '1993-01-07'), now])).toEqual([now])
  })
  it('is left out where it is no seat: nobody knows who held it in between', () =>
    expect(
      chooseTerms([term('Minister of Health', '2013'), term('Minister of Health', '2021')]),
    ).toEqual([term('Minister of Health', '2021')]))
  it('still counts somebody among those of this time', () => {
    const offices = [term('MP', '2003-01-07'), term('MP', '2009-01-07', '2013-01-06')]
    expect(chooseTerms(offices)).toEqual([offices[1]])
    expect(isOfPublicLife(offices)).toBe(true)
    expect(isOfPublicLife(offices.slice(1))).toBe(false)
  })
})

describe('of two offices held at one time', () => {
  const seat = (start: string, end?: string, more = {}) =>
    term('Member of Parliament', start, end, more)
  const premier = term('Prime Minister of Ghana', '2018-06-02')
  const titles = (...offices: SourcedOffice[]) => chooseTerms(offices).map(({ title }) => title)

  it('the weightier is told first, though the parliament was elected since', () => {
    expect(titles(premier, seat('2019-05-17', '2019-09-24'), seat('2019-12-03'))[0]).toBe(
      premier.title,
    )
    expect(titles({ ...premier, end: '2022-07-01' }, seat('2019-12-03', '2022-09-01'))[0]).toBe(
      premier.title,
    )
  })
  it('the later is, where it came afterwards or alone lasts', () => {
    expect(titles({ ...premier, end: '2019-12-01' }, seat('2019-12-03'))[0]).not.toBe(premier.title)
    expect(titles({ ...premier, end: '2020-01-01' }, seat('2019-12-03'))[0]).not.toBe(premier.title)
  })
  it('the later is, where a newer source knows of it alone', () =>
    expect(titles(premier, seat('2021-01-07', undefined, { asof: '2026-06-15' }))[0]).not.toBe(
      premier.title,
    ))
})
