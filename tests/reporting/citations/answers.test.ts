import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { isAnswer, mayMeanAnswer } from '../../../src/reporting/citations/answers.ts'
import { resolveCitations } from '../../../src/reporting/citations/resolve-citations.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import type { CitationKind } from '../../../src/model/kinds.ts'
import { citation, document } from '../example.ts'

describe('a piece that answers another', () => {
  it.each([
    'Envoy denies offering truce',
    'Oryx rejects Gazette’s findings on the river',
    'Ministry responds to leak of harbour plans',
    'Palace won’t comment on the journey',
    'الوزارة تنفي الانسحاب من الجزيرة',
    'الحكومة ترد على اتهامات النقابة',
    'الشركة ترفض نتائج التقرير',
  ])('%s', (title) => expect(isAnswer(title)).toBe(true))

  it.each([
    'Judge denies bail to harbour master',
    'Senate rejects harbour bill',
    'Sudan accuses envoy of fraud; envoy denies involvement',
    'Shares fall after Gazette investigation',
    'استقالة المدير بعد تحقيق صحفي',
    'Envoy offered secret truce',
    'الحكومة ترفض زيادة الأجور',
    'استقالة المدير بعد خلاف',
  ])('not %s', (title) => expect(isAnswer(title)).toBe(false))

  it.each(['Shares fall after Gazette investigation', 'استقالة المدير بعد تحقيق صحفي'])(
    'follows an investigation: %s',
    (title) => expect(isAnswer(title, 'investigation')).toBe(true),
  )

  /** Of the citation in brackets. */
  const mayMean = (marked: string, kind: CitationKind = 'report') =>
    mayMeanAnswer(
      citation(kind, [], { start: marked.indexOf('['), end: marked.indexOf(']') - 1 }),
      marked.replace(/[[\]]/g, ''),
    )

  it('is meant where the sentence tells of the answer, not where the piece itself is answered', () => {
    expect(mayMean('The envoy denied the claims, [the Gazette reported].')).toBe(true)
    expect(mayMean('[The Gazette said] the envoy denied the bribes.')).toBe(true)
    expect(mayMean('The envoy denied the claims. [The Gazette reported] a truce.')).toBe(false)
    expect(mayMean('The envoy denied reports by [the Gazette] on a truce.')).toBe(false)
    expect(mayMean('نفت الوزارة ما أوردته [قناة المرفأ] عن الانسحاب.')).toBe(false)
    expect(mayMean('نفت الوزارة الانسحاب، حسبما ذكرت [قناة المرفأ].')).toBe(true)
    expect(mayMean('It was false, he [told the Gazette].', 'interview')).toBe(true)
  })

  it('is not shown for the piece that it answers', () => {
    const known = (id: string, title: string, date: string) => ({
      id,
      url: `https://gazette.example/${id}`,
      title,
      outlet: 'The Harbour Gazette',
      date,
      lang: 'en',
    })
    const answer = known(
      'answer',
      'Oryx rejects findings on pollution of Samra river',
      '2025-10-20',
    )
    const piece = known('piece', 'Oryx hid pollution of Samra river', '2025-10-18')
    const text = 'Oryx hid the pollution of the Samra river, the Harbour Gazette reported.'
    const start = text.indexOf('the Harbour')
    const cited = citation('report', ['The Harbour Gazette'], { start, end: text.length - 1 })
    const find = (...reports: (typeof piece)[]) =>
      resolveCitations(
        [{ ...cited, entities: [] }],
        { document: document(text), entities: [] },
        createReportIndex(reports),
        emptyKnowledge,
      )[0]!.resolved.map(({ url }) => url)
    expect(find(answer, piece)).toEqual([piece.url])
    expect(find(answer)).toEqual([])
  })
})
