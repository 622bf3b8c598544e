import { describe, expect, it } from 'vitest'
import { isOfAnotherTime } from '../../../src/knowledge/linking/weighing/another-time.ts'

const told = { office: 'o1', asof: '2022-07-24', source: 'w' }
const mayor = { ...told, start: '2003-05-01', end: '2008-05-01' }
const minister = { ...told, start: '2016-03-01', end: '2021-03-01' }

/** Whether an article of 1 June of a year is too far from the offices. */
const isTooFar = (year: number, ...offices: (typeof told & { start?: string; end?: string })[]) =>
  isOfAnotherTime({ offices }, `${year}-06-01`)

describe('an article of another time than a person’s', () => {
  it('is more than 15 years before the office, or 25 after it', () => {
    expect([2000, 2001, 2046, 2047].map((year) => isTooFar(year, minister))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('is as far from all of several offices, in whatever order a pack tells them', () => {
    for (const offices of [
      [mayor, minister],
      [minister, mayor],
    ])
      expect([1987, 1988, 2046, 2047].map((year) => isTooFar(year, ...offices))).toEqual([
        true,
        false,
        false,
        true,
      ])
  })

  it('is counted from the day of which an office was told, where no end is', () => {
    const { start } = minister
    expect([2047, 2048].map((year) => isTooFar(year, { ...told, start }))).toEqual([false, true])
  })

  it('is counted from the end of an office of which no beginning is told', () => {
    const { end } = minister
    expect([2005, 2006].map((year) => isTooFar(year, { ...told, end }))).toEqual([true, false])
  })

  it('is none where no office tells when it began or ended', () => {
    expect([1900, 2100].map((year) => isTooFar(year, told))).toEqual([false, false])
  })

  it('is one before the year of birth, of whatever is told besides', () => {
    const born = '2004-01-01'
    const on = (date: string) => isOfAnotherTime({ offices: [minister], born }, date)
    expect(['2003-12-31', '2004-01-01', '2020-01-01'].map(on)).toEqual([true, false, false])
    expect(isOfAnotherTime({ born }, '2003-12-31')).toBe(true)
  })

  it('is none that has no date', () => {
    expect(isOfAnotherTime({ offices: [minister], born: '2004-01-01' }, null)).toBe(false)
  })
})
