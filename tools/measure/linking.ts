/**
 * npm run measure:linking [-- --pack FILE…] [--no-bundled] [--errors N] [--held]
 * Precision and recall of linking: on gold texts with identifiers, and on the passages with
 * ambiguous names of tests/knowledge/linking/.
 * --held: also the half of the passages that is not looked at while the rules are written.
 * --errors: so many of each sort.
 * The gold is not part of the project: GOLD=folder names it, ../shared/gold is looked for
 * otherwise.
 */
import { existsSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import type { Dependencies } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { loadPacks } from '../annotate/dependencies.ts'
import { getFigures, printErrors, printFigures } from './linking-figures.ts'
import { judgeLinks, type Judge } from './linking-gold.ts'
import { judgeByIdentifier, judgeByTitle } from './linking-judges.ts'
import { printSets } from './linking-sets.ts'

const { values } = parseOptions(import.meta.filename, {
  pack: { type: 'string', multiple: true, default: [] },
  bundled: { type: 'boolean', default: true },
  errors: { type: 'string', default: '0' },
  held: { type: 'boolean', default: false },
})
const folder = process.env.GOLD ?? '../shared/gold'
const most = Number(values.errors)
const packs = await loadPacks({ packs: values.pack, bundled: values.bundled })
const knowledge = createKnowledge(packs)
const dependencies: Dependencies = {
  knowledge,
  index: createReportIndex([], knowledge),
  clock: () => performance.now(),
}

function measure(file: string, judge: Judge): void {
  const path = `${folder}/${file}`
  if (!existsSync(path))
    return console.log(`No ${file} in ${folder}; set GOLD to its folder. Not measured.`)
  const cases = judgeLinks(path, dependencies, judge)
  console.log(`\n${file}`)
  printFigures(
    'all that the gold names',
    getFigures(cases, () => true),
  )
  printFigures(
    'of them, in the packs',
    getFigures(cases, ({ inPack }) => inPack),
  )
  printFigures(
    'of them, names (no lower-case words)',
    getFigures(cases, ({ inPack, isName }) => inPack && isName),
  )
  printFigures(
    'of them, links on unlabelled names left out',
    getFigures(
      cases.filter(({ flag }) => flag !== 'not in gold'),
      ({ inPack, isName }) => inPack && isName,
    ),
  )
  printErrors(cases, most)
}

measure('en-linking-newsfair.dev.jsonl', judgeByIdentifier(packs, knowledge))
measure('ar-news.dev.jsonl', judgeByTitle(packs, knowledge))
printSets(
  values.held ? ['training', 'dev', 'held'] : ['training', 'dev'],
  packs.filter(({ manifest }) => manifest.id === 'places'),
  most,
)
