/**
 * npm run measure:events
 * How often a report is rightly said to tell of the article's own event, on graded pairs that lie
 * within a day of each other (tools/train/related/beds.ts says where these are). "2" is the same
 * event or its direct follow-up, "1" the same matter, "0" another. The look-alikes are taken as if
 * all of their pairs were of one day, which takes away what tells most of them apart.
 * Asked of every pair, whether or not it would be shown as related.
 */
import { analyse } from '../../src/analysis/analyse.ts'
import { getOverlap } from '../../src/reporting/index/overlap.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { createDaysLater } from '../../src/reporting/related/days-later.ts'
import { createRelatedQuery } from '../../src/reporting/related/find-candidates.ts'
import { createEventTest } from '../../src/reporting/related/same-event.ts'
import { createSalience } from '../../src/reporting/terms/salience.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { fromText } from '../annotate/from-text.ts'
import { parseOptions } from '../parse-options.ts'
import {
  type Bed,
  type BedArticle,
  hasBeds,
  loadArabicEvents,
  loadGradedPairs,
  loadLookAlikes,
} from '../train/related/beds.ts'
import { asFiled } from '../train/related/examples.ts'

const { values } = parseOptions(import.meta.filename, {
  articles: { type: 'string', default: '100' },
  errors: { type: 'boolean', default: false },
})
if (!hasBeds()) {
  console.log('The graded pairs are not here: RELATED names their folder.')
  process.exit(0)
}
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
const { knowledge } = dependencies
const empty = createReportIndex([], knowledge)
for (const bed of [
  loadArabicEvents(),
  loadGradedPairs('ar'),
  loadGradedPairs('en'),
  loadLookAlikes(),
])
  measure(bed)

/** A part of the articles, evenly taken, each beside its graded reports. */
function measure({ name, articles, reports }: Bed): void {
  const step = Math.max(1, Math.floor(articles.length / Number(values.articles)))
  const read = articles.filter((_, i) => i % step === 0)
  const graded = new Set(articles.flatMap(({ grades }) => [...grades.keys()]))
  const filed = asFiled(
    reports.filter(({ id }) => graded.has(id)),
    dependencies,
  )
  const index = createReportIndex(filed, knowledge)
  const counts = new Map<number, { said: number; all: number }>()
  for (const article of read) {
    const testOf = openArticle(article)
    filed.forEach((report, number) => {
      const grade = gradeOf(article, report.id)
      const isSaid = grade === null || report.title === article.title ? null : testOf(number)
      if (isSaid === null) return
      const count = counts.get(grade!) ?? { said: 0, all: 0 }
      counts.set(grade!, { said: count.said + Number(isSaid), all: count.all + 1 })
      if (values.errors && isSaid !== (grade === 2))
        console.log(`${grade} ${isSaid ? 'said' : 'not said'}: ${article.title} <- ${report.title}`)
    })
  }
  const told = [...counts].sort(([a], [b]) => b - a)
  const said = told.reduce((sum, [, count]) => sum + count.said, 0)
  const right = counts.get(2)?.said ?? 0
  console.log(
    `${name}, ${read.length} articles: said ${said}, of grade 2 ${right} (${(right / (said || 1)).toFixed(2)});`,
    told.map(([grade, count]) => `grade ${grade}: ${count.said} of ${count.all}`).join(', '),
  )

  /** Gives whether one event is said, null where the days are not within one of each other. */
  function openArticle({ text, lang, date, title, url }: BedArticle) {
    const { article, document } = fromText(text, { lang, date, title, url })
    const { entities } = analyse(article, document, { ...dependencies, index: empty })
    const salience = createSalience(document, entities, knowledge)
    const query = createRelatedQuery(document, entities, salience.weightOf, { index, knowledge })
    const eventOf = createEventTest(document, entities, knowledge)
    const daysLaterOf = createDaysLater(document, index)
    return (number: number): boolean | null => {
      const daysLater = name === 'ecb+' ? 0 : daysLaterOf(number)
      if (daysLater === null || Math.abs(daysLater) > 1) return null
      const overlap = getOverlap(query.own, number)
      return eventOf({ report: index.getReport(number), overlap, daysLater }) !== null
    }
  }
}

/** Of look-alikes only the pairs of one topic are looked at: all others are far apart. */
function gradeOf({ grades, isComplete, group }: BedArticle, id: string): number | null {
  const grade = grades.get(id)
  if (grade !== undefined) return grade
  return isComplete && id.startsWith(`ecb-${group.slice(1)}_`) ? 0 : null
}
