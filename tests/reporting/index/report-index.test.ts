import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import {
  createOverlapQuery,
  findComparableNames,
  getOverlap,
  type OverlapQuery,
} from '../../../src/reporting/index/overlap.ts'
import { createReportIndex, type ReportIndex } from '../../../src/reporting/index/report-index.ts'
import { findTopReports } from '../../../src/reporting/index/top-reports.ts'
import { entities, reports } from '../example.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const queryOf = (index: ReportIndex, words: string[]): OverlapQuery =>
  createOverlapQuery(index, {
    names: findComparableNames(index, entities, emptyKnowledge),
    weightOf: () => 1,
    words,
  })

describe('report index', () => {
  it('ranks by names and words', () => {
    const index = createReportIndex(reports)
    const query = queryOf(index, ['cloud', 'call'])
    const top = findTopReports(query, index, 3).map((i) => reports[i]!.id)
    expect(top.slice(0, 2).sort()).toEqual(['g1', 'l1'])
    expect(getOverlap(query, 0)).toMatchObject({ words: ['cloud', 'call'] })
  })

  it('ranks those that are allowed only', () => {
    const index = createReportIndex(reports)
    const query = queryOf(index, ['cloud', 'call'])
    expect(findTopReports(query, index, 9, new Set([4]))).toEqual([4])
  })

  it('leaves out what has no address, and repetitions', () => {
    const broken = [
      ...reports,
      { ...reports[0]!, url: `${reports[0]!.url}?utm_source=x` },
      { id: 'z', url: '', title: 't', outlet: 'o' },
    ]
    expect(createReportIndex(broken).count).toBe(reports.length)
  })

  it('keeps dates of any precision, and records with little in them', () => {
    const index = createReportIndex([
      { id: 'a', url: 'https://a.example/1', title: '', outlet: '', date: '2025' },
      { id: 'b', url: 'https://a.example/2', title: 'x', outlet: 'o', date: 'soon' },
    ])
    expect(index.lastDays[0]! - index.firstDays[0]!).toBe(364)
    expect(index.firstDays[1]).toBe(0)
  })

  it('finds numbers in either script, and not years', () => {
    const index = createReportIndex([
      {
        id: 'a',
        url: 'https://a.example/1',
        title: 'Ferry with 2,120 aboard in 2024',
        outlet: 'o',
      },
    ])
    expect(getOverlap(queryOf(index, ['#2120', '#2024']), 0).numbers).toEqual(['2120'])
  })

  it('searches later reports along at once, and answers alike once they are merged', () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({
      id: `${i}`,
      url: `https://x.example/${i}`,
      title: `Word${i % 97} word${i % 61} cloud`,
      outlet: `Outlet ${i % 5}`,
      date: '2025-01-01',
      entities: [`Name ${i % 30}`, ...(i % 211 === 0 ? ['Borealis'] : [])],
    }))
    const whole = createReportIndex([...reports, ...many])
    const grown = createReportIndex(reports)
    for (let from = 0; from < many.length; from += 100)
      expect(grown.add(many.slice(from, from + 100))).toBe(100)
    expect(grown.add(many)).toBe(0)
    expect(grown.words.length).toBeLessThanOrEqual(6)
    const words = ['cloud', 'word5', 'call']
    const top = (index: ReportIndex) => findTopReports(queryOf(index, words), index, 10)
    expect(top(grown)).toEqual(top(whole))
    for (const number of top(whole))
      expect(getOverlap(queryOf(grown, words), number).nameScore).toBeCloseTo(
        getOverlap(queryOf(whole, words), number).nameScore,
      )
  })

  it('answers over 20,000 reports in a few milliseconds', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      id: `${i}`,
      url: `https://x.example/${i}`,
      title: `Word${i % 997} word${i % 613} word${i % 89}`,
      outlet: `Outlet ${i % 50}`,
      date: '2025-01-01',
      entities: [`Name ${i % 3000}`, `Name ${i % 41}`, 'Borealis'],
    }))
    const index = createReportIndex(many)
    const query = queryOf(index, ['word5', 'word7'])
    findTopReports(query, index, 40)
    // many together: one alone is too short to be told from what the engine does meanwhile
    const times = 50
    const spent = startCpuTimer()
    for (let i = 0; i < times; i++) findTopReports(query, index, 40)
    expect(spent() / times).toBeLessThan(10)
  })
})
