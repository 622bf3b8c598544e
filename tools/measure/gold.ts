/**
 * npm run measure [-- [WORD] [--errors N] [--json]]: annotates the gold files whose name holds WORD
 * ("dev" otherwise) and scores them.
 *
 * --errors: so many errors of each sort. --json: the scores as JSON.
 *
 * The gold is not part of the project: GOLD=folder names it, ../shared/gold is looked for
 * otherwise.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { annotateLine } from '../annotate/annotate-line.ts'
import { loadDependencies } from '../annotate/dependencies.ts'

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
  const lines = readFileSync(`${gold}/${file}`, 'utf8').split('\n').filter(Boolean)
  const began = performance.now()
  const answers = lines.map((line, i) => {
    const { id, text, lang, date, title } = JSON.parse(line) as Record<string, string | null>
    return JSON.stringify(
      annotateLine(JSON.stringify({ id, text, lang, date, title }), i + 1, dependencies),
    )
  })
  const took = performance.now() - began
  writeFileSync(`out/gold/${file}`, answers.join('\n') + '\n')
  console.log(`\n${file} (${Math.round(took)} ms)`)
  console.log(
    execFileSync('node', [`${gold}/score.mjs`, `${gold}/${file}`, `out/gold/${file}`, ...rest], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  )
}
