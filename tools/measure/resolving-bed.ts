/**
 * The test bed of resolving: written citations, the reports that they may mean, and those of the
 * samples where they are.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { readFeed } from '../../src/reporting/feeds/read-feed.ts'
import { addDays } from '../../src/text/dates.ts'
import { readJsonLines } from '../read-json-lines.ts'

const bed = 'tests/reporting/bed'
const samples = `${process.env.SHARED ?? '../shared'}/kb/samples`

/**
 * One written passage that refers to a piece. `expect`: the piece's id in the index, null when it
 * is not there; `also`: ids of pieces that are as right (the partner's, the one that cites the
 * original); `near`: what makes it hard.
 */
export interface Passage {
  id: string
  lang: string
  date: string
  text: string
  expect: string | null
  also?: string[]
  near?: string
}

/**
 * `cross-…`: references in another language than the piece's, mostly by names that no pack knows.
 */
export type Half = 'dev' | 'held' | 'samples' | 'cross-dev' | 'cross-held'

export const hasSamples = (): boolean => existsSync(`${samples}/guardian-open-platform`)

/**
 * The passages of one half; those over the samples name a piece by its address or by the beginning
 * of its title.
 */
export function loadPassages(half: Half): Passage[] {
  const passages = readJsonLines<Passage>(`${bed}/${half}.jsonl`)
  if (half !== 'samples' && !half.startsWith('cross')) return passages
  if (!hasSamples())
    return passages.filter(({ expect }) => expect === null || !expect.startsWith('http'))
  const reports = loadSampleReports()
  return passages.map((passage) => ({
    ...passage,
    expect:
      passage.expect === null
        ? null
        : (reports.find(
            ({ url, title }) =>
              url === passage.expect ||
              (passage.expect!.startsWith('rss:') && title.startsWith(passage.expect!.slice(4))),
          )?.id ?? passage.expect),
  }))
}

/**
 * Made-up reports: those that look much like a piece that is meant, and the pieces that are meant
 * from another language.
 */
export const loadNearMisses = (): ReportRecord[] =>
  ['near-misses', 'cross-reports'].flatMap((name) =>
    readJsonLines<ReportRecord>(`${bed}/${name}.jsonl`),
  )

/**
 * Answers of the Guardian, of GDELT, and the items of one feed, as records with neither names nor
 * kind: all that such sources give.
 */
export function loadSampleReports(): ReportRecord[] {
  const guardian = ['FACN1_mockData', 'cxilotl_uk-news'].flatMap((name) =>
    findResults(JSON.parse(readFileSync(`${samples}/guardian-open-platform/${name}.json`, 'utf8'))),
  )
  const { articles } = JSON.parse(
    readFileSync(`${samples}/gdelt-doc/vizhinjam_2024_artlist.json`, 'utf8'),
  ) as { articles: { url: string; title: string; seendate: string; domain: string }[] }
  const outlets: Record<string, string> = {
    'thehindu.com': 'The Hindu',
    'mathrubhumi.com': 'Mathrubhumi',
    'thehindubusinessline.com': 'The Hindu BusinessLine',
  }
  const { items } = readFeed(
    readFileSync(`${samples}/rss/rss-parser_guardian.rss`),
    'application/rss+xml',
    'https://www.theguardian.com/rss',
  )
  return [
    ...guardian.map(({ webUrl, webTitle, webPublicationDate }) =>
      report(webUrl, webTitle, 'The Guardian', webPublicationDate.slice(0, 10)),
    ),
    ...articles.map(({ url, title, seendate, domain }) =>
      report(
        url,
        title,
        outlets[domain] ?? domain,
        `${seendate.slice(0, 4)}-${seendate.slice(4, 6)}-${seendate.slice(6, 8)}`,
      ),
    ),
    ...items.flatMap(({ title, url, date }) =>
      date ? report(url, title, 'The Guardian', date) : [],
    ),
  ]
}

interface GuardianResult {
  webUrl: string
  webTitle: string
  webPublicationDate: string
}

function findResults(value: unknown): GuardianResult[] {
  if (typeof value !== 'object' || value === null) return []
  return 'webTitle' in value && 'webPublicationDate' in value
    ? [value as GuardianResult]
    : Object.values(value).flatMap(findResults)
}

const report = (url: string, title: string, outlet: string, date: string): ReportRecord => ({
  id: url,
  url,
  title,
  outlet,
  date,
  lang: 'en',
})

/** A number of an id's own: a record that comes or goes leaves the others as they are. */
const numberOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7)

/**
 * What the index holds: all; every second record without its day and every third with its title cut
 * short; no more than a feed tells; or each record among neighbours that look like it.
 */
export const conditions: Record<
  'whole' | 'cut' | 'feed' | 'dense',
  (reports: readonly ReportRecord[]) => ReportRecord[]
> = {
  whole: (reports) => [...reports],
  cut: (reports) =>
    reports.map((report) => {
      const { date, ...rest } = report
      const place = numberOf(report.id)
      const title = place % 3 === 0 ? `${report.title.slice(0, 38)}…` : report.title
      return place % 2 === 0 || date === undefined ? { ...rest, title } : { ...report, title }
    }),
  feed: (reports) =>
    reports.map(({ id, url, title, outlet, date, lang }) => ({
      id,
      url,
      title,
      outlet,
      ...(date ? { date } : {}),
      ...(lang ? { lang } : {}),
    })),
  dense: withNeighbours,
}

/**
 * Made-up neighbours of each record, as an outlet that writes on a matter often has them: the same
 * outlet and half of the same names, another title (the words of another record's), a few days
 * beside, news, or for a body's statement one more of it. The right piece then stands among four
 * that look much like it.
 */
function withNeighbours(reports: readonly ReportRecord[]): ReportRecord[] {
  return reports.flatMap((report, i) => [
    report,
    ...(report.kind === 'statement' ? [-11] : [-3, 4, -11]).map((shift, k): ReportRecord => {
      const { date, entities = [], authors: _, figures: __, kind, ...rest } = report
      const other = reports[(i + 3 + 7 * k) % reports.length]!
      const day = date && addDays(date, shift)
      return {
        ...rest,
        id: `${report.id}~${k}`,
        url: `${report.url}/neighbour-${k}`,
        title: other.title.split(' ').toReversed().join(' '),
        ...(day ? { date: day } : {}),
        ...(kind ? { kind: kind === 'statement' ? kind : 'news' } : {}),
        entities: entities.slice(0, Math.ceil(entities.length / 2)),
      }
    }),
  ])
}
