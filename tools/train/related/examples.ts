/** Pairs of an article and a headline of its bed, as the matter's trees learn and are judged on. */
import { analyse, type Dependencies } from '../../../src/analysis/analyse.ts'
import { findNamesInTitle } from '../../../src/analysis/find-names-in-title.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import { getOverlap } from '../../../src/reporting/index/overlap.ts'
import { createReportIndex, type ReportIndex } from '../../../src/reporting/index/report-index.ts'
import { createArticleSide } from '../../../src/reporting/related/article-side.ts'
import {
  createRelatedQuery,
  findCandidates,
} from '../../../src/reporting/related/find-candidates.ts'
import type { Considered } from '../../../src/reporting/related/judge-together.ts'
import { createDaysLater } from '../../../src/reporting/related/days-later.ts'
import { readMatter } from '../../../src/reporting/related/matter-features.ts'
import { createSalience } from '../../../src/reporting/terms/salience.ts'
import { fold } from '../../../src/text/fold.ts'
import { fromText } from '../../annotate/from-text.ts'
import { makeRandom } from '../random.ts'
import type { Bed, BedArticle, Grade } from './beds.ts'

export interface MatterExample {
  bed: string
  article: BedArticle
  report: ReportRecord
  numbers: number[]
  considered: Considered
  /** null where nobody graded the pair */
  grade: Grade | null
  /** place among the candidates of its article; null where the index did not give it */
  rank: number | null
}

/** The records as feeds give them, with the names that are found in their titles. */
export function asFiled(reports: readonly ReportRecord[], { knowledge }: Dependencies) {
  return reports.map((report) => ({
    ...report,
    entities: findNamesInTitle(report.title, report.lang ?? null, knowledge),
    via: 'feed',
  }))
}

/** The same bed with few reports beside those that are graded. */
export function thinned(bed: Bed, share: number): Bed {
  const random = makeRandom(4)
  const graded = new Set(bed.articles.flatMap(({ grades }) => [...grades.keys()]))
  return { ...bed, reports: bed.reports.filter(({ id }) => graded.has(id) || random() < share) }
}

/** `reports`: those of the bed as filed. */
export function readExamples(
  { name, articles, reports }: Bed,
  dependencies: Dependencies,
): MatterExample[] {
  const index = createReportIndex(reports, dependencies.knowledge)
  const byId = new Map(reports.map(({ id }, number) => [id, number]))
  return articles.flatMap((article) => {
    const { candidates, read } = readArticle(article, index, dependencies)
    const rankOf = new Map(candidates.map((number, rank) => [number, rank]))
    const graded = [...article.grades.keys()].flatMap((id) => byId.get(id) ?? [])
    return [...new Set([...candidates, ...graded])].flatMap((number): MatterExample[] => {
      const report = reports[number]!
      if (fold(report.title) === fold(article.title) || report.url === article.url) return []
      const grade = article.grades.get(report.id) ?? (article.isComplete ? 0 : null)
      const rank = rankOf.get(number) ?? null
      const considered = read(number)
      const numbers = [...considered.features]
      return [{ bed: name, article, report, numbers, considered, grade, rank }]
    })
  })
}

function readArticle(
  { text, lang, date, title, url }: BedArticle,
  index: ReportIndex,
  dependencies: Dependencies,
) {
  const { knowledge } = dependencies
  const { article, document } = fromText(text, { lang, date, title, url })
  const empty = createReportIndex([], knowledge)
  const { entities } = analyse(article, document, { ...dependencies, index: empty })
  const salience = createSalience(document, entities, knowledge)
  const query = createRelatedQuery(document, entities, salience.weightOf, { index, knowledge })
  const side = createArticleSide(document, entities, salience, { index, knowledge })
  const candidates = findCandidates(query, document, index)
  const daysLaterOf = createDaysLater(document, index)
  return {
    candidates,
    read(number: number): Considered {
      const report = index.getReport(number)
      const day = index.lastDays[number] || null
      const overlap = getOverlap(query.own, number)
      const daysLater = daysLaterOf(number)
      const { features, words } = readMatter(side, { report, overlap, daysLater, day })
      return { features, words, title: fold(report.title), day }
    },
  }
}
