import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import type { Citation } from '../../../src/model/annotation.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { findEvidence } from '../../../src/reporting/citations/candidates.ts'
import { createContext } from '../../../src/reporting/citations/citation-context.ts'
import { createQuestion } from '../../../src/reporting/citations/question.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { citation, document } from '../example.ts'

const piece = (title: string, more: Partial<ReportRecord> = {}): ReportRecord => ({
  id: title,
  url: `https://courier.example/${title.replaceAll(' ', '-')}`,
  title,
  outlet: 'The Courier',
  date: '2025-10-18',
  lang: 'en',
  kind: 'news',
  entities: [],
  ...more,
})
const tea = piece('The price of tea')

/** The titles of the reports that are weighed for a reference that begins an article. */
function weighed(
  text: string,
  pieces: ReportRecord[],
  cited: Partial<Citation> = {},
  more: Partial<TextDocument> = {},
): string[] {
  const index = createReportIndex(pieces)
  const context = createContext(document(text, more), [], index, emptyKnowledge)
  const asked = citation('report', ['The Courier'], { end: 3, entities: [], ...cited })
  const question = createQuestion(asked, context.issuersOf(asked), context)
  return findEvidence(question, context).map(({ number }) => index.getReport(number).title)
}

describe('what a reference may mean', () => {
  it('is a piece of its publisher that shares words with the passage', () => {
    const pieces = [piece('Harbour closed by ice'), tea]
    expect(weighed('The Courier said that ice has closed the harbour.', pieces)).toEqual([
      'Harbour closed by ice',
    ])
  })

  it('is any piece of which its own words tell, where it names no publisher', () => {
    const pieces = [piece('Beige Ledger, October'), tea]
    const named = { outlets: [], end: 'The Beige Ledger'.length }
    expect(weighed('The Beige Ledger told of ice.', pieces, named)).toEqual([
      'Beige Ledger, October',
    ])
  })

  it('is a piece of its days in whose title a name sounds like one of the passage', () => {
    const pieces = [piece('Marga Dunleavy resigns'), tea]
    const text = 'وقالت الصحيفة إن مارغا دنليفي سترحل.'
    expect(weighed(text, pieces, {}, { lang: 'ar' })).toEqual(['Marga Dunleavy resigns'])
    expect(weighed(text, pieces, { from: '2025-09-01', to: '2025-09-02' }, { lang: 'ar' })).toEqual(
      [],
    )
  })

  it('is a piece of its days whose title states a number of the passage', () => {
    const pieces = [piece('2,400,000 left'), tea]
    const text = 'وقالت الصحيفة إن 2.4 مليون شخص رحلوا.'
    expect(weighed(text, pieces, {}, { lang: 'ar' })).toEqual(['2,400,000 left'])
    expect(weighed(text.replace('2.4', '2.5'), pieces, {}, { lang: 'ar' })).toEqual([])
  })

  it('is never the article in which it stands', () => {
    const harbour = piece('Harbour closed by ice')
    const text = 'The Courier said that ice has closed the harbour.'
    expect(weighed(text, [harbour], {}, { url: `${harbour.url}#top` })).toEqual([])
  })

  it('shares a number with a piece that states it in other notation', () => {
    const index = createReportIndex([piece('Harbour: 214,000 left')])
    const text = 'The Courier told of 214 thousand at the harbour.'
    const context = createContext(document(text), [], index, emptyKnowledge)
    const asked = citation('report', ['The Courier'], { end: 11, entities: [] })
    const question = createQuestion(asked, context.issuersOf(asked), context)
    const [words] = findEvidence(question, context)[0]!.why.filter(({ kind }) => kind === 'words')
    expect(words).toMatchObject({ words: expect.arrayContaining(['214000']) as string[] })
  })
})
