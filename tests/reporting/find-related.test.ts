import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../src/knowledge/knowledge-base.ts'
import { findRelated } from '../../src/reporting/find-related.ts'
import { createReportIndex } from '../../src/reporting/report-index.ts'
import { citation, document, entities, entity, reports } from './example.ts'

const index = createReportIndex(reports)

describe('related reporting', () => {
  it('gives reports on the matter with reasons and nothing else', () => {
    const related = findRelated(document(), entities, [], index, emptyKnowledge)
    expect(related.map(({ url }) => url)).toEqual(expect.arrayContaining([reports[0]!.url, reports[1]!.url]))
    expect(related.some(({ url }) => url.includes('tea') || url.includes('sailing'))).toBe(false)
    expect(related[0]!.why[0]).toMatchObject({ kind: 'shares' })
  })

  it('marks what the article cites and leaves the article itself out', () => {
    const cited = citation('investigation', ['The Guardian'], { resolved: [{ url: reports[0]!.url, title: '', outlet: '', date: null, lang: null, score: 1, why: [] }] })
    const related = findRelated(document('Borealis', { url: reports[1]!.url }), entities, [cited], index, emptyKnowledge)
    expect(related.find(({ url }) => url === reports[0]!.url)?.cited).toBe(true)
    expect(related.some(({ url }) => url === reports[1]!.url)).toBe(false)
  })

  it('gives nothing when little is shared, and nothing from nothing', () => {
    expect(findRelated(document('Tea'), [entity('e1', 'Somebody', 'PER')], [], index, emptyKnowledge)).toEqual([])
    expect(findRelated(document(), entities, [], createReportIndex([]), emptyKnowledge)).toEqual([])
  })

  it('gives no more than three of one outlet', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, url: `https://lokal.example/${i}`, title: `Borealis in Norrvik, part ${i}`, outlet: 'Lokal', date: '2025-10-01', entities: ['Borealis', 'Norrvik', 'Unit 9'] }))
    const rest = Array.from({ length: 50 }, (_, i) => ({ id: `o${i}`, url: `https://other.example/${i}`, title: 'Something else', outlet: 'Other', date: '2025-10-01' }))
    expect(findRelated(document(), entities, [], createReportIndex([...many, ...rest]), emptyKnowledge)).toHaveLength(3)
  })
})
