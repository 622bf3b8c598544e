import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../src/knowledge/knowledge-base.ts'
import { createOverlapQuery, findComparableNames, findTopReports, getOverlap } from '../../src/reporting/overlap.ts'
import { comparableUrl, createReportIndex } from '../../src/reporting/report-index.ts'
import { entities, reports } from './example.ts'

describe('report index', () => {
  it('ranks by names and words', () => {
    const index = createReportIndex(reports), query = createOverlapQuery(index, findComparableNames(index, entities, emptyKnowledge), () => 1, ['cloud', 'call'])
    const top = findTopReports(query, index, 3).map((i) => reports[i]!.id)
    expect(top.slice(0, 2).sort()).toEqual(['g1', 'l1'])
    expect(getOverlap(query, index, 0)).toMatchObject({ words: ['cloud', 'call'] })
  })

  it('leaves out what has no address, and repetitions', () => {
    const broken = [...reports, { ...reports[0]!, url: `${reports[0]!.url}?utm_source=x` }, { id: 'z', url: '', title: 't', outlet: 'o' }]
    expect(createReportIndex(broken).reports).toHaveLength(reports.length)
  })

  it('keeps dates of any precision, and records with little in them', () => {
    const index = createReportIndex([{ id: 'a', url: 'https://a.example/1', title: '', outlet: '' , date: '2025' }, { id: 'b', url: 'https://a.example/2', title: 'x', outlet: 'o', date: 'soon' }])
    expect(index.lastDays[0]! - index.firstDays[0]!).toBe(364)
    expect(index.firstDays[1]).toBe(0)
  })

  it('compares addresses without what does not matter', () => expect(comparableUrl('HTTPS://www.A.example/B/?q=1#x')).toBe('a.example/b'))

  it('answers over 20,000 reports in a few milliseconds', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ id: `${i}`, url: `https://x.example/${i}`, title: `Word${i % 997} word${i % 613} word${i % 89}`, outlet: `Outlet ${i % 50}`, date: '2025-01-01', entities: [`Name ${i % 3000}`, `Name ${i % 41}`, 'Borealis'] }))
    const index = createReportIndex(many), query = createOverlapQuery(index, findComparableNames(index, entities, emptyKnowledge), () => 1, ['word5', 'word7'])
    findTopReports(query, index, 40)
    const began = performance.now()
    for (let i = 0; i < 10; i++) findTopReports(query, index, 40)
    expect((performance.now() - began) / 10).toBeLessThan(10)
  })
})
