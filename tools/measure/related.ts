/**
 * npm run measure:related [-- --pairs 50] [-- --texts]: the share of articles with related
 * reporting, with the bundled index alone, with feeds beside it, and with all other articles as the
 * reading memory keeps them; and of the pairs that are given then, how many are on the same matter,
 * as read by hand (related-judged.json). Pairs that nobody has read are counted and printed;
 * `--texts` with the beginnings of both, to be read.
 * Pages and texts are not part of the project: SHARED=folder names where they are, ../shared is
 * looked for otherwise.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { analyse, UnsupportedLanguage } from '../../src/analysis/analyse.ts'
import type { RelatedReport } from '../../src/model/annotation.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { readFeed } from '../../src/reporting/feeds/read-feed.ts'
import { normaliseAddress } from '../../src/model/normalise-address.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { loadReadings, remember, type Reading } from './related-articles.ts'
import { loadJudged, pairId } from './related-judged.ts'
import { hasSamples, loadSampleReports } from './resolving-bed.ts'

interface Pair {
  id: string
  reading: Reading
  report: RelatedReport
}

const shared = process.env.SHARED ?? '../shared'
const { values } = parseOptions(import.meta.filename, {
  pairs: { type: 'string', default: '50' },
  texts: { type: 'boolean', default: false },
})
const readings = loadReadings(shared)
if (!readings) process.exit(0)
const { knowledge, clock } = await loadDependencies({ packs: [], reports: [], bundled: true })
const bundled = knowledge.reports()
const feeds = [...loadFeeds(), ...(hasSamples() ? loadSampleReports() : [])].map((report) => ({
  ...report,
  via: 'feed',
}))
const empty = createReportIndex([], knowledge)
measure('the bundled reports alone', bundled)
measure('with feeds and sample answers of sources', [...bundled, ...feeds])
const pairs = measure('with all other articles too, as the reading memory has them', [
  ...bundled,
  ...feeds,
  ...remember(readings, { knowledge, index: empty, clock }),
])
tellJudged(pairs)

/** Gives each pair once, however often and in whichever order it is found. */
function measure(name: string, reports: readonly ReportRecord[]): Pair[] {
  const index = createReportIndex(reports, knowledge)
  const found = new Map<string, Pair>()
  let read = 0
  let withRelated = 0
  for (const reading of readings!) {
    try {
      const { related } = analyse(reading.article, reading.document, { knowledge, index, clock })
      read++
      if (related.length > 0) withRelated++
      // what the article itself cites is given whether it is on the matter or not
      for (const report of related.filter(({ cited }) => !cited)) {
        const id = pairId(reading.document.url ?? '', report.url)
        if (!found.has(id)) found.set(id, { id, reading, report })
      }
    } catch (error) {
      if (!(error instanceof UnsupportedLanguage)) throw error
    }
  }
  console.log(
    `${name}: ${index.count} reports; ${withRelated} of ${read} articles have related ones, ${found.size} pairs (${readings!.length - read} of ${readings!.length} are in a language that is not read)`,
  )
  return [...found.values()]
}

function tellJudged(all: readonly Pair[]): void {
  const judged = loadJudged()
  const known = all.filter(({ id }) => id in judged)
  const right = known.filter(({ id }) => judged[id])
  console.log(
    `\nread by hand: ${known.length} of ${all.length} pairs; on the same matter: ${right.length} (${(right.length / (known.length || 1)).toFixed(2)})`,
  )
  for (const pair of known.filter(({ id }) => !judged[id])) tell(pair, 'not on the same matter')
  // evenly over all, so that none is chosen for what it shows
  const open = all.filter(({ id }) => !(id in judged))
  const wanted = Math.min(open.length, Number(values.pairs))
  if (open.length > 0)
    console.log(`\n${open.length} pairs that nobody has read; ${wanted} of them:`)
  for (let i = 0; i < wanted; i++) tell(open[Math.floor((i * open.length) / wanted)]!, 'not read')
}

function tell({ id, reading: { document }, report }: Pair, word: string): void {
  const why = report.why
    .map((reason) =>
      reason.kind === 'shares'
        ? `names ${reason.names.join(', ')}`
        : reason.kind === 'words'
          ? `words ${reason.words.join(', ')}`
          : reason.kind,
    )
    .join('; ')
  console.log(
    `${id} ${word} ${report.score.toFixed(2)}  ${document.title} (${document.date})\n      → ${report.title} (${report.outlet}, ${report.date}) ${why}`,
  )
  if (!values.texts) return
  const other = readings!.find(
    ({ document: { url } }) =>
      url !== null && normaliseAddress(url) === normaliseAddress(report.url),
  )
  for (const text of [document.text, other?.document.text ?? ''])
    console.log(`      ┊ ${text.replace(/\s+/g, ' ').slice(0, 420)}`)
}

function loadFeeds(): ReportRecord[] {
  const folder = `${shared}/kb/samples/rss`
  return !existsSync(folder)
    ? []
    : readdirSync(folder).flatMap((file) => {
        try {
          return readFeed(
            readFileSync(`${folder}/${file}`),
            'application/xml',
            `https://feed.example/${file}`,
          ).items
        } catch {
          return []
        }
      })
}
