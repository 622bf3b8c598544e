import { describe, expect, it } from 'vitest'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { annotateLine } from '../../../tools/annotate/annotate-line.ts'
import { knowledgeOf, recordOf } from '../../knowledge/pack-of.ts'

const knowledge = knowledgeOf(recordOf('harbour-board', ['Kalmar Harbour Board'], { qid: 'Q1' }))
const dependencies = { knowledge, index: createReportIndex([], knowledge), clock: () => 0 }
const annotate = (line: unknown, number = 1) =>
  annotateLine(
    typeof line === 'string' ? line : JSON.stringify(line),
    number,
    dependencies,
  ) as Record<string, any>
const text = 'Kalmar Harbour Board said on Monday that the ferry will return in the spring.'

describe('annotateLine', () => {
  it('gives the fields of the contract, and leaves out what is absent', () => {
    const answer = annotate({ id: 'a', text })
    expect(Object.keys(JSON.parse(JSON.stringify(answer)))).toEqual([
      'id',
      'lang',
      'text',
      'entities',
      'claims',
      'citations',
      'related',
    ])
    expect(answer).toMatchObject({ id: 'a', lang: 'en', text })
    expect(answer.entities).toEqual([
      {
        id: 'e1',
        type: 'ORG',
        name: 'Kalmar Harbour Board',
        qid: 'Q1',
        note: 'test:harbour-board',
        mentions: [{ start: 0, end: 20 }],
      },
    ])
    expect(answer.claims[0]).toMatchObject({
      source: [[0, 20]],
      entity: 'e1',
      cue: [[21, 25]],
      kind: 'indirect',
      basis: 'organisation',
    })
  })
  it('tells which part the analysis had to leave out, and gives the rest', () => {
    const broken = { ...knowledge, findNames: () => [{ start: 0, end: 6 }] as never }
    const line = JSON.stringify({ id: 'a', text })
    const answer = annotateLine(line, 1, { ...dependencies, knowledge: broken })
    expect(answer).toMatchObject({ id: 'a', text })
    expect(JSON.parse(JSON.stringify(answer)).diagnostics).toContainEqual(
      expect.objectContaining({ step: 'names', message: expect.any(String) }),
    )
    expect(annotate({ id: 'a', text })).toMatchObject({ diagnostics: undefined })
  })
  it('gives words in a further paragraph a claim of their own there', () => {
    const quoted = annotate({
      id: 'a',
      text: 'Amina Saleh said: "The ferry will come back to the harbour in spring.\n"And we will be there to see it come in from the sea."',
    })
    expect(quoted.claims).toHaveLength(2)
    expect(quoted.claims[1]).toMatchObject({ source: [], cue: [], kind: 'direct' })
    expect(quoted.claims[1].entity).toBe(quoted.claims[0].entity)
  })
  it('gives a verb that leaves its subject out the words of its paragraph that name him', () => {
    const told = annotate({
      id: 'a',
      lang: 'ar',
      text: 'قال المهندس سامي حداد إن العبّارة ستعود في الربيع. وأضاف أن الميناء جاهز لاستقبالها.',
    })
    const added = told.claims.find(({ cue }: { cue: number[][] }) => cue[0]![0]! > 40)
    expect(added).toMatchObject({ source: [[4, 21]], kind: 'indirect', basis: 'named' })
  })
  it('keeps the text to the letter: offsets refer to the one that was given', () => {
    const odd = `  \n\n${text} \ud800 \u2028 end\r\n`
    const answer = annotate({ id: 'a', text: odd })
    expect(answer.text).toBe(odd)
    expect(
      odd.slice(answer.entities[0].mentions[0].start, answer.entities[0].mentions[0].end),
    ).toBe('Kalmar Harbour Board')
  })
  it('detects the language where none is given, and reads any tag of it', () => {
    expect(annotate({ id: 'a', text: 'قالت الوزارة إن العبّارة ستعود في الربيع.' }).lang).toBe('ar')
    expect(annotate({ id: 'a', text, lang: 'en-GB' }).lang).toBe('en')
    expect(annotate({ id: 'a', text, lang: null, date: null, title: null, url: null }).lang).toBe(
      'en',
    )
    expect(annotate({ id: 'a', text, lang: '' }).lang).toBe('en')
  })
  it('names the language that it does not know', () => {
    expect(annotate({ id: 'a', text, lang: 'sv' })).toEqual({
      id: 'a',
      error: expect.stringContaining('line 1: the language "sv" is not supported'),
    })
    expect(annotate({ id: 'a', text: '12 34' }).error).toContain('the language was not recognised')
  })
  it('takes a date with or without its time, and says what is not a date', () => {
    expect(annotate({ id: 'a', text, date: '2025-03-04' }).date).toBe('2025-03-04')
    expect(annotate({ id: 'a', text, date: '2025-03-04T23:30:00+03:00' }).date).toBe('2025-03-04')
    for (const date of ['2025-02-30', '2025-13-01', 'yesterday', '2025-03-04x', '2025'])
      expect(annotate({ id: 'a', text, date }).error).toContain(
        `"date" is not an ISO date: ${date}`,
      )
  })
  it('answers whatever is wrong with an error that says what and where', () => {
    const wrong: [unknown, string | null, string][] = [
      ['{"id": "a"', null, 'not JSON'],
      ['5', null, 'not a JSON object'],
      ['[]', null, 'not a JSON object'],
      ['null', null, 'not a JSON object'],
      [{ text }, null, '"id" is missing'],
      [{ id: 7, text }, null, '"id" must be a string'],
      [{ id: 'a' }, 'a', 'either "text" or "html"'],
      [{ id: 'a', text: 5 }, 'a', '"text" must be a string'],
      [{ id: 'a', text, title: ['x'] }, 'a', '"title" must be a string'],
      [{ id: 'a', text, html: '<p>', url: 'https://news.example/' }, 'a', 'exclude each other'],
      [{ id: 'a', html: '<p>' }, 'a', '"url"'],
      [{ id: 'a', html: '<p>', url: '/path' }, 'a', 'not an absolute address: /path'],
      [{ id: 'a', text, url: 'path' }, 'a', 'not an absolute address: path'],
      [{ id: 'a', text, lang: '?' }, 'a', '"lang" is not a language tag'],
      [
        { id: 'a', html: '<p>Little.</p>', url: 'https://news.example/a' },
        'a',
        'no article on this page',
      ],
    ]
    for (const [line, id, message] of wrong)
      expect(annotate(line, 4)).toEqual({
        id,
        error: expect.stringMatching(new RegExp(`^line 4: .*${message.replaceAll('?', '\\?')}`)),
      })
  })
  it('reads a page, and takes from it what the line does not say', () => {
    const story = [
      text,
      'The board had closed the line in the autumn, when the old ferry was sold to a yard in the south.',
      'It will be open for all from the first of May, and the fares will stay as they were.',
    ]
      .map((line) => `<p>${line} ${line}</p>`)
      .join('')
    const html = `<html lang="en"><head><title>Ferry returns</title><meta property="og:title" content="Ferry returns"><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><article><h1>Ferry returns</h1>${story}</article></body></html>`
    const answer = annotate({ id: 'p', html, url: 'https://news.example/2025/ferry-returns' })
    expect(answer).toMatchObject({
      id: 'p',
      lang: 'en',
      title: 'Ferry returns',
      date: '2025-03-04',
    })
    expect(answer.text).toContain(text)
    expect(
      annotate({
        id: 'p',
        html,
        url: 'https://news.example/2025/ferry-returns',
        date: '2025-04-01',
        title: 'Other',
      }),
    ).toMatchObject({ title: 'Other', date: '2025-04-01' })
  })
})
