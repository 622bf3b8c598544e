import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { findRelated } from '../../../src/reporting/related/find-related.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { normaliseAddress } from '../../../src/model/normalise-address.ts'
import { citation, document, entities, entity, reports } from '../example.ts'

const index = createReportIndex(reports)

describe('related reporting', () => {
  it('gives reports on the matter with reasons and nothing else', () => {
    const related = findRelated(
      { document: document(), entities, citations: [] },
      index,
      emptyKnowledge,
    )
    expect(related.map(({ url }) => url)).toEqual(
      expect.arrayContaining([reports[0]!.url, reports[1]!.url]),
    )
    expect(related.some(({ url }) => url.includes('tea') || url.includes('sailing'))).toBe(false)
    expect(related[0]!.why[0]).toMatchObject({ kind: 'shares' })
  })

  it('marks what the article cites and leaves the article itself out', () => {
    const cited = citation('investigation', ['The Guardian'], {
      resolved: [
        { url: reports[0]!.url, title: '', outlet: '', date: null, lang: null, score: 1, why: [] },
      ],
    })
    const related = findRelated(
      { document: document('Borealis', { url: reports[1]!.url }), entities, citations: [cited] },
      index,
      emptyKnowledge,
    )
    expect(related.find(({ url }) => url === reports[0]!.url)?.cited).toBe(true)
    expect(related.some(({ url }) => url === reports[1]!.url)).toBe(false)
  })

  it('returns nothing when little is shared or the index is empty', () => {
    expect(
      findRelated(
        { document: document('Tea'), entities: [entity('e1', 'Somebody', 'PER')], citations: [] },
        index,
        emptyKnowledge,
      ),
    ).toEqual([])
    expect(
      findRelated(
        { document: document(), entities, citations: [] },
        createReportIndex([]),
        emptyKnowledge,
      ),
    ).toEqual([])
  })

  it('considers only the given addresses, with the usual scores', () => {
    const tea = reports.find(({ url }) => url.includes('tea'))!
    const among = [reports[1]!, tea].map(({ url }) => normaliseAddress(url))
    expect(
      findRelated(
        { document: document(), entities, citations: [], claims: [] },
        index,
        emptyKnowledge,
        [...among, 'unknown.example/x'],
      ).map(({ url }) => url),
    ).toEqual([reports[1]!.url])
  })

  it('takes a piece of which only the title is known for the same matter by two names and a word of both titles', () => {
    const known = (title: string) =>
      createReportIndex([
        {
          id: 'f',
          url: 'https://wire.example/f',
          title,
          outlet: 'The Wire',
          date: '2025-10-14',
          lang: 'en',
        },
        ...reports.filter(({ id }) => id.startsWith('x')),
      ])
    const text = 'Ada Holm opens the breakwater of Westhaven'
    const people = [
      entity('p1', 'Ada Holm', 'PER'),
      { ...entity('p2', 'Westhaven', 'LOC'), mentions: [{ start: 33, end: 42 }] },
    ]
    const found = (title: string) =>
      findRelated(
        { document: document(text, { title: text }), entities: people, citations: [] },
        known(title),
        emptyKnowledge,
      ).map(({ url }) => url)
    expect(found('Ada Holm warns of a later breakwater at Westhaven')).toEqual([
      'https://wire.example/f',
    ])
    expect(found('Ada Holm sings at Westhaven')).toEqual([])
    expect(found('A breakwater, later than was said')).toEqual([])
  })

  it('gives no more than three of one outlet', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({
      id: `m${i}`,
      url: `https://lokal.example/${i}`,
      title: `Borealis in Norrvik, part ${i}`,
      outlet: 'Lokal',
      date: '2025-10-01',
      entities: ['Borealis', 'Norrvik', 'Unit 9'],
    }))
    const rest = Array.from({ length: 50 }, (_, i) => ({
      id: `o${i}`,
      url: `https://other.example/${i}`,
      title: 'Something else',
      outlet: 'Other',
      date: '2025-10-01',
    }))
    expect(
      findRelated(
        { document: document(), entities, citations: [] },
        createReportIndex([...many, ...rest]),
        emptyKnowledge,
      ),
    ).toHaveLength(3)
  })

  it('gives the copies of a piece once, with their places', () => {
    const copy = {
      ...reports[0]!,
      id: 'c',
      url: 'https://mirror.example/1',
      outlet: 'The Mirror (The Guardian)',
      title: 'Borealis cloud held harbour workers’ calls',
    }
    const related = findRelated(
      { document: document(), entities, citations: [] },
      createReportIndex([...reports, copy]),
      emptyKnowledge,
    )
    expect(related.filter(({ title }) => title === reports[0]!.title)).toMatchObject([
      { url: reports[0]!.url, copies: [{ url: copy.url }] },
    ])
  })

  it('knows a body’s own words, and whether the article lets it speak', () => {
    const text = 'Residents say that Borealis kept calls of Unit 9.'
    const claim = {
      id: 'c1',
      source: [{ start: 0, end: 9 }],
      entity: 'e9',
      cue: [{ start: 10, end: 13 }],
      content: [{ start: 19, end: 48 }],
      kind: 'indirect' as const,
      basis: 'anonymous' as const,
      stance: 'neutral' as const,
      quantities: [],
      dates: [],
    }
    const named = [
      { ...entity('e1', 'Borealis'), mentions: [{ start: 19, end: 27 }] },
      { ...entity('e3', 'Unit 9'), mentions: [{ start: 42, end: 48 }] },
    ]
    const roleOf = (claims: (typeof claim)[]) =>
      findRelated(
        { document: document(text), entities: named, citations: [], claims },
        index,
        emptyKnowledge,
      ).find(({ url }) => url === reports[5]!.url)
    expect(roleOf([claim])).toMatchObject({ role: 'other-side', claims: ['c1'] })
    expect(roleOf([claim, { ...claim, id: 'c2', entity: 'e1' }])?.role).toBe('statement')
  })

  it('asks for more in common the further apart two are in time', () => {
    const old = reports.map((report) => ({ ...report, date: '2009-01-01' }))
    expect(
      findRelated(
        { document: document(), entities, citations: [] },
        createReportIndex(old),
        emptyKnowledge,
      ).length,
    ).toBeLessThan(
      findRelated({ document: document(), entities, citations: [] }, index, emptyKnowledge).length,
    )
  })
})
