/**
 * npx tsx tools/measure/fit-resolving.ts: fits the weights of src/reporting/citations/weights.ts on the half
 * of the test bed that is for developing, and prints them. A conditional logit: of the candidates
 * of one citation, and none of them, the right one is to be the likeliest. The weights are drawn
 * towards those in use, so that a feature which the bed hardly shows keeps its own.
 */
import { parseOptions } from '../parse-options.ts'
import { findCitations } from '../../src/annotate/citations/find-citations.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { createContext } from '../../src/reporting/citations/citation-context.ts'
import { featureNames, type Evidence } from '../../src/reporting/citations/evidence.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { findEvidence } from '../../src/reporting/citations/resolve-citations.ts'
import { bias, weights } from '../../src/reporting/citations/weights.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { fromText } from '../annotate/from-text.ts'
import {
  conditions,
  hasSamples,
  loadNearMisses,
  loadPassages,
  loadSampleReports,
} from './resolving-bed.ts'
import { isRight } from './resolving-score.ts'

/** The candidates' features, a leading 1 for the bias; which of them is right, -1 for none. */
interface Choice {
  rows: number[][]
  right: number
}

parseOptions(import.meta.filename, {})
const { knowledge, clock } = await loadDependencies({ packs: [], reports: [], bundled: true })
const reports = [
  ...knowledge.reports(),
  ...loadNearMisses(),
  ...(hasSamples() ? loadSampleReports() : []),
]
const passages = loadPassages('dev')
const choices: Choice[] = []
for (const change of Object.values(conditions)) {
  const index = createReportIndex(change(reports), knowledge)
  for (const passage of passages) {
    const { article, document } = fromText(passage.id, passage.text, {
      lang: passage.lang,
      date: passage.date,
      title: null,
      url: null,
    })
    const language = getLanguage(passage.lang)!
    const { entities, claims } = analyse(article, document, { knowledge, index, clock })
    const context = createContext(document, entities, index, knowledge)
    for (const citation of findCitations(document, language, { entities, claims })) {
      const evidence = findEvidence(
        citation,
        context.issuersOf(citation),
        context.queryOf(citation),
        context,
      )
      const right = evidence.filter(({ number }) => isRight(passage, index.getReport(number).id))
      const others = evidence.filter((one) => !right.includes(one))
      const toRow = ({ features }: Evidence) => [1, ...features]
      // once with the piece in the index and once without it, for most pieces that are cited are in
      // no index
      for (const piece of right.slice(0, 1))
        choices.push({ rows: [piece, ...others].map(toRow), right: 0 })
      if (others.length > 0) choices.push({ rows: others.map(toRow), right: -1 })
    }
  }
}

const start = [bias, ...featureNames.map((name) => weights[name])]
const fitted = [...start]
const pull = 0.001
for (let round = 0; round < 4000; round++) {
  const slope = fitted.map((value, i) => pull * (start[i]! - value))
  for (const { rows, right } of choices) {
    const powers = rows.map((row) =>
      Math.exp(row.reduce((sum, value, i) => sum + value * fitted[i]!, 0)),
    )
    const total = 1 + powers.reduce((sum, value) => sum + value, 0)
    rows.forEach((row, k) =>
      row.forEach((value, i) => {
        slope[i]! += (((k === right ? 1 : 0) - powers[k]! / total) * value) / choices.length
      }),
    )
  }
  slope.forEach((value, i) => {
    fitted[i]! += 0.8 * value
  })
}
console.log(
  `${choices.length} choices, ${choices.filter(({ right }) => right >= 0).length} with a right candidate`,
)
console.log(`bias ${fitted[0]!.toFixed(2)}`)
featureNames.forEach((name, i) => console.log(`${name.padEnd(26)} ${fitted[i + 1]!.toFixed(2)}`))
