/**
 * npm run measure:related [-- --pairs 50]: over saved pages, the share of articles with related reporting, with the bundled index alone and with
 * feeds beside it; and pairs of article and report to be read and judged by hand (docs/resolving.md says how many were truly related).
 * The pages are not part of the project: SHARED=folder names where they are, ../shared is looked for otherwise.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { analyse, UnsupportedLanguage } from '../../src/background/analyse.ts'
import type { RelatedReport } from '../../src/model/annotation.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { readFeed } from '../../src/reporting/feeds/read-feed.ts'
import { createReportIndex } from '../../src/reporting/report-index.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { loadPageIndex } from './page-index.ts'

const shared = process.env.SHARED ?? '../shared', { values } = parseArgs({ options: { pairs: { type: 'string', default: '50' } } })
const pages = loadPageIndex(`${shared}/pages`, 'SHARED')
if (!pages) process.exit(0)
const { knowledge, clock } = await loadDependencies({ packs: [], reports: [], bundled: true })
const articles = pages.flatMap(({ file, url }) => {
  const reading = readArticle(parseHTML(readFileSync(`${shared}/pages/${file}`, 'utf8')).document as unknown as globalThis.Document, { url, isVisible: isShownByAttributes })
  return 'reason' in reading ? [] : [reading]
})
const bundled = knowledge.reports(), pairs: { document: TextDocument; report: RelatedReport; isFeed: boolean }[] = []
measure('the bundled reports alone', bundled)
measure('with the sample feeds', [...bundled, ...loadFeeds()])
measure('with the other saved pages, as the reading memory has them', [...bundled, ...articles.map(({ article, document }): ReportRecord => ({
  id: article.url, url: article.url, title: article.title, outlet: article.publisher ?? new URL(article.url).hostname, lang: document.lang, ...(document.date ? { date: document.date } : {}),
}))])
console.log(`\n${pairs.length} pairs, the most alike of each article first; ${values.pairs} of them to be read:`)
for (const { document, report, isFeed } of spread(pairs, Number(values.pairs))) {
  const why = report.why.map((reason) => reason.kind === 'shares' ? `names ${reason.names.join(', ')}` : reason.kind === 'words' ? `words ${reason.words.join(', ')}` : reason.kind).join('; ')
  console.log(`${isFeed ? 'feed' : 'pack'} ${report.score.toFixed(2)}  ${document.title} (${document.date})\n      → ${report.title} (${report.outlet}, ${report.date}) ${why}`)
}

function measure(name: string, reports: readonly ReportRecord[]): void {
  const index = createReportIndex(reports, knowledge), inPacks = new Set(bundled.map(({ url }) => url))
  let read = 0, withRelated = 0, given = 0
  pairs.length = 0
  for (const { article, document } of articles) {
    try {
      const { related } = analyse(article, document, { knowledge, index, clock })
      read++
      given += related.length
      if (related.length > 0) withRelated++
      pairs.push(...related.map((report) => ({ document, report, isFeed: !inPacks.has(report.url) })))
    } catch (error) {
      if (!(error instanceof UnsupportedLanguage)) throw error
    }
  }
  console.log(`${name}: ${index.count} reports; ${withRelated} of ${read} articles have related ones, ${given} in all (${articles.length - read} of ${articles.length} are in a language that is not read)`)
}

function loadFeeds(): ReportRecord[] {
  const folder = `${shared}/kb/samples/rss`
  return !existsSync(folder) ? [] : readdirSync(folder).flatMap((file) => {
    try {
      return readFeed(readFileSync(`${folder}/${file}`), 'application/xml', `https://feed.example/${file}`).items
    } catch {
      return []
    }
  })
}

/** So many of a list, evenly. */
function spread<T>(list: readonly T[], count: number): T[] {
  return list.length <= count ? [...list] : Array.from({ length: count }, (_, i) => list[Math.floor(i * list.length / count)]!)
}
