import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { Citation, Entity } from '../../../src/model/annotation.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { resolveCitations } from '../../../src/reporting/citations/resolve-citations.ts'
import { citation, document, entities, entity, reports } from '../example.ts'

const index = createReportIndex(reports)
const resolve = (cited: Citation, text: TextDocument = document(), named: Entity[] = entities) =>
  resolveCitations([cited], { document: text, entities: named }, index, emptyKnowledge)[0]!.resolved
const urls = (...args: Parameters<typeof resolve>) => resolve(...args).map(({ url }) => url)
const august = { from: '2025-08-01', to: '2025-08-31' }

describe('resolving citations', () => {
  it('finds the piece of the outlet in the month, with reasons', () => {
    const [best, ...others] = resolve(citation('investigation', ['The Guardian'], august))
    expect(best?.url).toBe(reports[0]!.url)
    expect(best?.score).toBeGreaterThan(0.8)
    expect(best?.why.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['outlet', 'date', 'shares']),
    )
    expect(others).toEqual([])
  })

  it('adds the partner’s piece of the same day to a joint work, and not somebody’s report on it', () => {
    expect(urls(citation('investigation', ['The Guardian'], { ...august, joint: true }))).toEqual([
      reports[0]!.url,
      reports[1]!.url,
    ])
  })

  it('finds a report in another language by names that its record gives', () => {
    const arabic = [entity('e1', 'بورياليس'), entity('e2', 'نورفيك', 'LOC')]
    expect(
      urls(
        citation('investigation', ['The Guardian'], { ...august, entities: ['e1', 'e2'] }),
        document('بورياليس', { lang: 'ar' }),
        arabic,
      ),
    ).toEqual([reports[0]!.url])
  })

  it('takes a body’s announcement for its latest statement on the matter', () => {
    expect(urls(citation('statement', ['Borealis']))[0]).toBe(
      'https://blog.borealis.example/review',
    )
  })

  it('takes a link at the place for the strongest evidence', () => {
    const text = document('Lokal reported it, and Borealis answered.', {
      links: [{ start: 6, end: 14, url: 'https://lokal.example/calls?utm_source=x' }],
    })
    expect(resolve(citation('report', ['Lokal'], { end: 14 }), text)[0]).toMatchObject({
      url: 'https://lokal.example/calls',
      why: [{ kind: 'link' }, { kind: 'outlet' }],
    })
  })

  it('offers a link to the outlet’s own site when no report is known', () => {
    const text = document('Morgonbladet reported it.', {
      links: [{ start: 13, end: 21, url: 'https://www.morgonbladet.se/a/1' }],
    })
    expect(resolve(citation('report', ['Morgonbladet'], { end: 21 }), text)[0]).toMatchObject({
      url: 'https://www.morgonbladet.se/a/1',
      outlet: 'Morgonbladet',
    })
    expect(resolve(citation('report', ['Aftonposten'], { end: 21 }), text)).toEqual([])
  })

  it('takes no link that leads to the article itself, nor one that leads to the bare site', () => {
    const own = 'https://lokal.example/calls'
    const links = [
      { start: 0, end: 5, url: `${own}?ref=top` },
      { start: 6, end: 14, url: 'https://herald.example/calls' },
    ]
    const text = document('Lokal reported it first.', { links, url: own })
    expect(urls(citation('report', ['Lokal'], { end: 14 }), text)[0]).toBe(
      'https://herald.example/calls',
    )
    const bare = [{ start: 13, end: 21, url: 'https://www.morgonbladet.se/' }]
    expect(
      resolve(
        citation('report', ['Morgonbladet'], { end: 21, entities: [] }),
        document('Morgonbladet reported it.', { links: bare }),
      ),
    ).toEqual([])
  })

  it('tells a linked piece that no pack has by its address, and why', () => {
    const url = 'https://www.morgonbladet.se/2025/10/04/hamn%C3%B6n'
    const text = document('Morgonbladet reported it.', { links: [{ start: 13, end: 21, url }] })
    expect(resolve(citation('report', ['Morgonbladet'], { end: 21 }), text)[0]).toMatchObject({
      title: 'morgonbladet.se/2025/10/04/hamnön',
      date: '2025-10-04',
      why: [{ kind: 'link' }, { kind: 'outlet', name: 'Morgonbladet' }],
    })
  })

  it('takes "the newspaper" for the piece that was cited before, and not when its own name stands there', () => {
    const text = document(
      'The Guardian reported that Borealis kept calls of Unit 9 in Norrvik. The newspaper said so.\nThe Guardian also wrote of tea.',
    )
    const first = citation('investigation', ['The Guardian'], { ...august, end: 21 })
    const at = (words: string) => {
      const start = text.text.indexOf(words)
      return { start, end: start + words.length }
    }
    const [, again, named] = resolveCitations(
      [
        first,
        citation('report', ['The Guardian'], {
          id: 'r2',
          ...at('The newspaper said'),
          entities: [],
        }),
        citation('report', ['The Guardian'], {
          id: 'r3',
          ...at('The Guardian also'),
          entities: [],
        }),
      ],
      { document: text, entities },
      index,
      emptyKnowledge,
    )
    expect(again!.resolved[0]!.url).toBe(reports[0]!.url)
    expect(again!.resolved[0]!.why.slice(0, 2)).toMatchObject([
      { kind: 'again' },
      { kind: 'outlet' },
    ])
    expect(named!.resolved).toEqual([])
  })

  it('takes "an earlier report by the newspaper" not for the piece that was cited before', () => {
    const cited = (words: string) => {
      const text = `The Guardian revealed that Borealis kept calls of Unit 9 in Norrvik. ${words} named Borealis and Unit 9.`
      const start = text.indexOf(words)
      const [, again] = resolveCitations(
        [
          citation('investigation', ['The Guardian'], { ...august, end: 21 }),
          citation('report', ['The Guardian'], { start, end: start + words.length }),
        ],
        { document: document(text), entities },
        createReportIndex(reports.slice(0, 3)),
        emptyKnowledge,
      )
      return again!.resolved.map(({ url }) => url)
    }
    expect(cited('The report by the newspaper')).toEqual([reports[0]!.url])
    expect(cited('An earlier report by the newspaper')).toEqual([])
    expect(cited('An earlier report by The Guardian')).toEqual([reports[0]!.url])
  })

  it('shows neither of two pieces of an outlet that fit alike, but partners of a joint work', () => {
    const twin = {
      ...reports[0]!,
      id: 'g4',
      url: `${reports[0]!.url}-again`,
      title: 'Harbour calls',
    }
    const other = { ...twin, id: 'g5', url: `${twin.url}-2`, title: 'Calls, harbour' }
    const answers = (joint: boolean) =>
      resolveCitations(
        [citation('investigation', ['The Guardian'], { ...august, joint })],
        { document: document('Borealis kept calls of Unit 9 in Norrvik.'), entities },
        createReportIndex([twin, other]),
        emptyKnowledge,
      )[0]!.resolved.length
    expect([answers(false), answers(true)]).toEqual([0, 2])
  })

  it('says where a piece is carried from and what it retells', () => {
    const agency = {
      id: 'a1',
      url: 'https://newswire.example/1',
      title: 'Ferry of Borealis runs aground off Norrvik',
      outlet: 'Northern News Agency',
      date: '2025-09-01',
      lang: 'en',
      kind: 'news' as const,
      entities: ['Borealis', 'Norrvik'],
    }
    const carried = {
      ...agency,
      id: 'a2',
      url: 'https://courier.example/9',
      outlet: 'The Courier (Northern News Agency)',
      date: '2025-09-02',
    }
    const grown = createReportIndex([...reports, agency, carried])
    const [byCarrier] = resolveCitations(
      [citation('report', ['The Courier'], { from: '2025-09-02', to: '2025-09-02' })],
      { document: document('Borealis ferry aground off Norrvik, The Courier said.'), entities },
      grown,
      emptyKnowledge,
    )
    expect(byCarrier!.resolved[0]).toMatchObject({
      url: carried.url,
      copies: [{ url: agency.url }],
      origin: { how: 'carries', report: { url: agency.url } },
    })
    const [byAgency] = resolveCitations(
      [citation('report', ['Northern News Agency'], { from: '2025-09-01', to: '2025-09-02' })],
      { document: document('Borealis ferry aground off Norrvik.'), entities },
      grown,
      emptyKnowledge,
    )
    expect(byAgency!.resolved[0]).toMatchObject({ url: agency.url, copies: [{ url: carried.url }] })
    expect(byAgency!.resolved[0]!.origin).toBeUndefined()
    const [retold] = resolveCitations(
      [citation('report', ['The Herald'], { from: '2025-08-06', to: '2025-08-06' })],
      {
        document: document('Calls kept in the cloud, The Herald said of Borealis in Norrvik.'),
        entities,
      },
      index,
      emptyKnowledge,
    )
    expect(retold!.resolved[0]).toMatchObject({
      url: reports[2]!.url,
      origin: { how: 'retells', report: { url: reports[0]!.url } },
    })
  })

  it.each([
    ['another outlet', citation('investigation', ['Reuters'], august)],
    [
      'another month',
      citation('investigation', ['The Guardian'], { from: '2025-03-01', to: '2025-03-31' }),
    ],
    ['a poll', citation('poll', ['The Guardian'], august)],
    ['no outlet', citation('report', [])],
    ['another matter', citation('report', ['The Guardian'], { ...august, entities: [] })],
  ])('abstains: %s', (_, cited) =>
    expect(
      resolve(cited, document('Nothing of it'), cited.entities.length ? entities : []),
    ).toEqual([]),
  )

  it('never offers a piece later than the article, nor the article itself', () => {
    expect(urls(citation('article', ['The Times']))).toEqual([])
    expect(
      urls(
        citation('investigation', ['The Guardian'], august),
        document('Borealis', { url: `${reports[0]!.url}/#top` }),
      ),
    ).toEqual([])
  })
})
