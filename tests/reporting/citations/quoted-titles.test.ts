import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { createTitleReader } from '../../../src/reporting/citations/quoted-titles.ts'
import { resolveCitations } from '../../../src/reporting/citations/resolve-citations.ts'
import { startCpuTimer } from '../../cpu-timer.ts'
import { citation, document } from '../example.ts'

const report = (id: string, title: string, more: Partial<ReportRecord> = {}): ReportRecord => ({
  id,
  url: `https://harbour.example/${id}`,
  title,
  outlet: 'The Harbour Review',
  date: '2025-09-20',
  lang: 'en',
  ...more,
})
const titled = report('titled', 'The Last Ferry to Valdor', { date: '2025-09-12' })
const alike = report('alike', 'Valdor loses its line, Lena Moss tells of the end')

/** The ids of what is resolved for the words in brackets. */
function resolve(marked: string, reports: readonly ReportRecord[], given = {}): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const cited = citation('article', ['The Harbour Review'], { start, end, ...given })
  const asked = { document: document(text, { date: '2025-09-25' }), entities: [] }
  const [one] = resolveCitations([cited], asked, createReportIndex([...reports]), emptyKnowledge)
  return one!.resolved.map(({ url }) => reports.find((known) => known.url === url)!.id)
}

describe('a title that the text quotes beside a reference', () => {
  const both = [titled, alike]
  const essay =
    'In an essay titled “The Last Ferry to Valdor,” [published in the Harbour Review], Lena Moss ' +
    'told of the end of the ferry to Valdor, its last line.'

  it('decides for the piece of that title', () => {
    expect(resolve(essay, both)[0]).toBe('titled')
  })

  it('decides against a piece of another title, which is not shown where the piece is missing', () => {
    expect(resolve(essay, [alike])).toEqual([])
    expect(resolve(essay.replace('titled ', ''), [alike])).toEqual([])
  })

  it('is taken as one before the reference, and after a noun where it has capitals', () => {
    const rest = 'on the end of the last ferry line to Valdor, by Lena Moss.'
    expect(
      resolve(`Under the headline "The Last Ferry to Valdor", [the Review wrote] ${rest}`, [alike]),
    ).toEqual([])
    expect(resolve(`[The Review’s report], "The Last Ferry to Valdor", is ${rest}`, both)[0]).toBe(
      'titled',
    )
    expect(
      resolve(`[The Review’s report], "the last ferry" in its words, is ${rest}`, [alike]),
    ).toEqual(['alike'])
  })

  it('is found behind the column’s name, and whatever kind the record has', () => {
    const column = report('column', 'Opinion | The Last Ferry to Valdor', { kind: 'broadcast' })
    expect(resolve(essay, [column, alike])[0]).toBe('column')
  })

  it('is the name of a programme, of which the issue of that day is meant', () => {
    const issue = (day: string) =>
      report(day, `Around the Harbour - ${day}`, { date: day, kind: 'broadcast' })
    const issues = [issue('2025-09-18'), issue('2025-09-25'), issue('2025-10-02')]
    const told =
      'The mayor [told the Harbour Review] on “Around the Harbour” that the pier would stay shut.'
    const given = { kind: 'interview' } as const
    expect(resolve(told, issues, given)[0]).toBe('2025-09-25')
    expect(resolve(told.replace('Around the', 'Below the'), issues, given)).toEqual([])
  })

  it('tells nothing of titles in another script', () => {
    const named = { entities: ['Lena Moss', 'Valdor', 'Harbour Workers Union'], lang: 'ar' }
    const arabic = report('arabic', 'فالدور تفقد خطها الأخير', { ...named, date: '2025-09-24' })
    const day = { from: '2025-09-24', to: '2025-09-24' }
    expect(resolve(`${essay} The Harbour Workers Union wept.`, [arabic], day)).toEqual(['arabic'])
  })

  it('is told in Arabic too', () => {
    const own = { lang: 'ar', outlet: 'المرفأ' }
    const right = report('right', 'الطريق المسدود في بحر لارا', { ...own, date: '2025-09-12' })
    const wrong = report('wrong', 'الوساطة في بحر لارا ماتت', own)
    const text =
      'كتب سامي الخطيب في مقال بعنوان «الطريق المسدود في بحر لارا» نشرته [صحيفة المرفأ] أن ' +
      'الوساطة في بحر لارا ماتت.'
    const given = { outlets: ['المرفأ'] }
    expect(resolve(text, [right, wrong], given)[0]).toBe('right')
    expect(resolve(text, [wrong], given)).toEqual([])
  })

  it('belongs to the reference that it stands beside, and ends with the sentence', () => {
    const far =
      'A film titled “City Without Windows” opened. [The Review wrote] on the end of the last ' +
      'line of the Valdor ferry, by Lena Moss.'
    expect(resolve(far, [alike])).toEqual(['alike'])
  })

  it('takes time in proportion to what is quoted', () => {
    const text = 'A report, "The Last Ferry", said. '.repeat(1000)
    const read = createTitleReader(document(text))
    const spent = startCpuTimer()
    for (let at = 0; at < text.length; at += 34) read({ start: at, end: at + 8 })
    expect(spent()).toBeLessThan(2000)
  })
})
