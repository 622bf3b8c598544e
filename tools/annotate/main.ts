/**
 * npm run --silent annotate < DOCUMENTS.jsonl
 * The extension's own pipeline over documents on standard input, one JSON object a line; see docs/annotate.md.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { annotateLine } from './annotate-line.ts'
import { loadDependencies } from './dependencies.ts'

const { values } = parseArgs({
  options: {
    pack: { type: 'string', multiple: true, default: [] },
    reports: { type: 'string', multiple: true, default: [] },
    'no-bundled': { type: 'boolean', default: false },
  },
})
const dependencies = await loadDependencies({ packs: values.pack, reports: values.reports, bundled: !values['no-bundled'] })
let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++
  if (line.trim() === '') continue
  const answer = annotateLine(line, number, dependencies)
  if ('error' in answer) process.exitCode = 1
  if (!process.stdout.write(JSON.stringify(answer) + '\n')) await new Promise((done) => process.stdout.once('drain', done))
}
