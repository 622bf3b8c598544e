import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { Citation, Entity } from '../../../src/model/annotation.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { resolveCitations } from '../../../src/reporting/citations/resolve-citations.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { citation, document, entity } from '../example.ts'

const report = (id: string, title: string, outlet: string, date?: string): ReportRecord => ({
  id,
  url: `https://${id}.example/${id}`,
  title,
  outlet,
  lang: 'en',
  ...(date && { date }),
})

type Given = [
  cited: readonly Citation[],
  text: TextDocument,
  named: readonly Entity[],
  reports: readonly ReportRecord[],
]

/** The best pieces, undefined where there is none. */
const resolve = (...[cited, text, named, reports]: Given) =>
  resolveCitations(
    cited,
    { document: text, entities: named },
    createReportIndex(reports),
    emptyKnowledge,
  ).map(({ resolved }) => resolved[0])

/** Their ids, '' where there is none. */
const find = (...given: Given): string[] =>
  resolve(...given).map((best) => (best ? new URL(best.url).pathname.slice(1) : ''))

/** Of the reasons for a piece those that are told only where they decided. */
const decided = (...given: Given) =>
  resolve(...given).map((best) =>
    best?.why.filter(({ kind }) => ['latest', 'speaker', 'worked'].includes(kind)),
  )

const at = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('what tells the very piece', () => {
  const polls = [
    report(
      'early',
      'Lind leads Marsh by 5 points: Courier/Metrica poll',
      'The Courier',
      '2025-10-01',
    ),
    report('late', 'Lind leads Marsh by 3 points: Courier poll', 'The Courier', '2025-10-18'),
  ]
  const people = [entity('e1', 'Ada Lind', 'PER'), entity('e2', 'Tom Marsh', 'PER')]
  const text = 'The Courier/Metrica poll shows Ada Lind ahead of Tom Marsh among likely voters.'

  it('is the latest poll of several publishers rather than one whose title names them all', () => {
    const cited = citation('poll', ['The Courier', 'Metrica'], {
      ...at(text, 'The Courier/Metrica poll'),
      entities: ['e1', 'e2'],
    })
    const given: Given = [[cited], document(text), people, polls]
    expect(find(...given)).toEqual(['late'])
    expect(decided(...given)).toEqual([[{ kind: 'latest' }]])
    // alone it is the latest too, but would be chosen without that
    const dated = { ...cited, from: '2025-10-18', to: '2025-10-18' }
    expect(decided([dated], document(text), people, polls.slice(1))).toEqual([[]])
  })

  it('is no poll that came out before people were asked, and rather one that came soon after', () => {
    const cited = (from: string, to: string) =>
      citation('poll', ['The Courier'], {
        ...at(text, 'The Courier/Metrica poll'),
        entities: ['e1', 'e2'],
        worked: { from, to },
      })
    const asked = (one: Citation) => find([one], document(text), people, polls)
    expect(asked(cited('2025-09-28', '2025-09-30'))).toEqual(['early'])
    expect(asked(cited('2025-10-15', '2025-10-16'))).toEqual(['late'])
    expect(asked(cited('2025-10-20', '2025-10-20'))).toEqual([''])
    const worked = { from: '2025-09-28', to: '2025-09-30' }
    expect(decided([cited(worked.from, worked.to)], document(text), people, polls)).toEqual([
      [{ kind: 'worked', ...worked }],
    ])
  })

  it('is the broadcast in which the speaker of the claim appears', () => {
    const said = 'He told The Courier that the pier in Norrvik was closed to all in October.'
    const cited = citation('interview', ['The Courier'], {
      ...at(said, 'told The Courier'),
      entities: ['e1', 'e2'],
    })
    const talks = [
      report(
        'marsh',
        'Interview with Marsh on the closed pier of Norrvik',
        'The Courier',
        '2025-10-19',
      ),
      report(
        'lind',
        'Interview with Lind on the closed pier of Norrvik',
        'The Courier',
        '2025-10-19',
      ),
    ]
    const spoken = { ...cited, speakers: ['e1'] }
    const given: Given = [[spoken], document(said), people, talks]
    expect(find(...given)).toEqual(['lind'])
    expect(decided(...given)).toEqual([[{ kind: 'speaker', name: 'Ada Lind' }]])
  })

  it('is not sure between two whose titles say different things, and neither is a copy', () => {
    const told = 'The Courier reported this week what a court in Norrvik said of Ada Lind’s fraud.'
    const reports = [
      report('free', 'Court in Norrvik acquits Ada Lind of fraud', 'The Courier', '2025-10-15'),
      report('guilty', 'Court in Norrvik convicts Ada Lind of fraud', 'The Courier', '2025-10-16'),
    ]
    const cited = citation('report', ['The Courier'], {
      ...at(told, 'The Courier reported this week'),
      entities: ['e1'],
      from: '2025-10-13',
      to: '2025-10-19',
    })
    const [{ resolved } = { resolved: [] }] = resolveCitations(
      [cited],
      { document: document(told), entities: people },
      createReportIndex(reports),
      emptyKnowledge,
    )
    expect(resolved.every(({ score, copies = [] }) => score <= 0.5 && copies.length === 0)).toBe(
      true,
    )
    const clear = document(told.replace('said of', 'convicts in'))
    expect(find([cited], clear, people, reports)).toEqual(['guilty'])
  })

  it('is no interview with another, unless it has the words that were said', () => {
    const said = 'Tom Marsh told The Courier on Sunday that Norrvik would get a wooden pier.'
    const cited = citation('interview', ['The Courier'], {
      ...at(said, 'told The Courier on Sunday'),
      entities: ['e2', 'e3'],
      speakers: ['e2'],
      from: '2025-10-19',
      to: '2025-10-19',
    })
    const named = [...people, entity('e3', 'Norrvik', 'LOC')]
    const talk = (id: string, title: string, lang = 'en'): ReportRecord => ({
      ...report(id, title, 'The Courier', '2025-10-19'),
      kind: 'interview',
      entities: ['Norrvik'],
      lang,
    })
    const asked = (one: ReportRecord) => find([cited], document(said), named, [one])
    expect(asked(talk('lind', 'Norrvik’s mayor Ada Lind rules out a toll'))).toEqual([''])
    expect(asked(talk('marsh', 'Norrvik’s mayor Tom Marsh rules out a toll'))).toEqual(['marsh'])
    expect(asked(talk('mayor', 'Norrvik’s mayor promises a wooden pier'))).toEqual(['mayor'])
    expect(asked(talk('arabic', 'عمدة نورفيك يستبعد فرض رسوم', 'ar'))).toEqual(['arabic'])
  })

  it('is one of two versions whichever is meant, the other one told as a copy', () => {
    const versions = [
      report('web', 'Lind closed the pier of Norrvik to ferries', 'The Courier', '2025-10-18'),
      report(
        'print',
        'Lind closed the pier of Norrvik to ferries, The Courier',
        'The Courier',
        '2025-10-18',
      ),
    ]
    const told = 'The Courier reported on Saturday that Lind closed the pier of Norrvik to ferries.'
    const cited = citation('report', ['The Courier'], {
      ...at(told, 'The Courier reported'),
      entities: ['e1'],
      from: '2025-10-18',
      to: '2025-10-18',
    })
    const [found] = resolveCitations(
      [cited],
      { document: document(told), entities: people },
      createReportIndex(versions),
      emptyKnowledge,
    )
    expect(found!.resolved).toHaveLength(1)
    expect(found!.resolved[0]!.copies).toHaveLength(1)
    expect(found!.resolved[0]!.score).toBeGreaterThan(0.9)
  })
})
