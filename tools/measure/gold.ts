/**
 * npm run measure [-- [WORD] [--errors N] [--json]]: annotates the gold files whose name holds WORD
 * ("dev" otherwise) and scores them.
 *
 * --errors: so many errors of each sort. --json: the scores as JSON.
 *
 * The gold is not part of the project: GOLD=folder names it, ../shared/gold is looked for
 * otherwise.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { annotateAndScore } from './annotate-and-score.ts'

const gold = process.env.GOLD ?? '../shared/gold'
const {
  values: { errors, json },
  positionals: [word = 'dev'],
} = parseOptions(
  import.meta.filename,
  { errors: { type: 'string' }, json: { type: 'boolean', default: false } },
  { words: 1 },
)
const rest = [...(errors === undefined ? [] : ['--errors', errors]), ...(json ? ['--json'] : [])]
if (!existsSync(gold)) {
  console.log(`No gold at ${gold}; set GOLD to its folder. Nothing was measured.`)
  process.exit(0)
}
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
mkdirSync('out/gold', { recursive: true })
for (const file of readdirSync(gold).filter(
  (name) => name.endsWith('.jsonl') && name.includes(word),
)) {
  const files = { labelled: `${gold}/${file}`, found: `out/gold/${file}`, gold }
  const { printed, took } = annotateAndScore(files, dependencies, rest)
  console.log(`\n${file} (${Math.round(took)} ms)`)
  console.log(printed)
}
