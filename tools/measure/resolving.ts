/**
 * npm run measure:resolving [-- --half dev|held|samples] [-- --errors] [-- --real]: precision and recall of
 * resolving on the project's own test bed, by language and by how much the records tell, with the
 * reliability of the scores. --real: on references of real articles instead. See docs/resolving.md.
 */
import { parseOptions } from '../parse-options.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import {
  conditions,
  hasSamples,
  loadNearMisses,
  loadPassages,
  loadSampleReports,
  type Half,
} from './resolving-bed.ts'
import { measureReal } from './resolving-real.ts'
import { answerPassages, count, countByScore, isRight, type Answer } from './resolving-score.ts'

const { values } = parseOptions(import.meta.filename, {
  half: { type: 'string', multiple: true, default: ['dev', 'samples'] },
  errors: { type: 'boolean', default: false },
  real: { type: 'boolean', default: false },
})
const { knowledge, clock } = await loadDependencies({ packs: [], reports: [], bundled: true })
if (values.real) {
  measureReal({ knowledge, clock }, values.errors)
  process.exit(0)
}
const withSamples = hasSamples()
if (!withSamples)
  console.log('No sample answers of online sources here: their passages are left out.')
const reports = [
  ...knowledge.reports(),
  ...loadNearMisses(),
  ...(withSamples ? loadSampleReports() : []),
]
const ids = new Map(reports.map(({ url, id }) => [url, id]))
const passages = values.half
  .filter((half) => half !== 'samples' || withSamples)
  .flatMap((half) => loadPassages(half as Half))

for (const [name, change] of Object.entries(conditions)) {
  const changed = change(reports)
  const index = createReportIndex(changed, knowledge)
  const answers = answerPassages(
    passages,
    { knowledge, index, clock },
    (url) => ids.get(url) ?? url,
  )
  console.log(`\n${name}: ${changed.length} records, ${passages.length} passages`)
  for (const lang of ['ar', 'en', '']) {
    const { present, found, shown, right, precision, recall } = count(
      answers.filter(({ passage }) => lang === '' || passage.lang === lang),
    )
    console.log(
      `  ${(lang || 'all').padEnd(4)} precision ${precision.toFixed(3)} (${right}/${shown})  recall ${recall.toFixed(3)} (${found}/${present})`,
    )
  }
  console.log(
    `  by score: ${countByScore(answers)
      .map(({ from, shown, right }) => `${from.toFixed(1)}: ${right}/${shown}`)
      .join('  ')}`,
  )
  const without = passages
    .filter(({ expect }) => expect !== null)
    .map((passage) => ({ ...passage, expect: null, also: [] }))
  const absent = without.flatMap((passage, i) => {
    const piece = passages.filter(({ expect }) => expect !== null)[i]!
    const rest = changed.filter(({ id }) => !isRight(piece, id))
    return answerPassages(
      [passage],
      { knowledge, index: createReportIndex(rest, knowledge), clock },
      (url) => ids.get(url) ?? url,
    )
  })
  console.log(
    `  with its piece taken out of the index: ${absent.filter(({ shown }) => shown.length > 0).length} of ${absent.length} are given another`,
  )
  if (values.errors) [...answers, ...absent].forEach(tellError)
}

function tellError({ passage, shown, citations }: Answer): void {
  const wrong = shown.filter(({ id }) => !isRight(passage, id))
  const isMissed =
    passage.expect !== null &&
    shown.every(({ id, origin }) => id !== passage.expect && origin !== passage.expect)
  if (wrong.length > 0 || isMissed)
    console.log(
      `    ${passage.id} ${passage.near ?? ''} expected ${passage.expect} (${citations} read), got ${shown.map(({ id, report }) => `${id} ${report.score}`).join(', ') || 'nothing'}: ${passage.text}`,
    )
}
