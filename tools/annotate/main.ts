/**
 * npm run --silent annotate < DOCUMENTS.jsonl
 * The extension's own pipeline over documents on standard input, one JSON object a line; see
 * docs/annotate.md.
 * Exit code 1: some line was answered with an error. 2: nothing was annotated, since the command
 * line is wrong.
 */
import { parseArgs } from 'node:util'
import { annotateLine } from './annotate-line.ts'
import { loadDependencies } from './dependencies.ts'
import { splitLines } from './split-lines.ts'

const usage =
  'npm run --silent annotate -- [--pack FILE]… [--no-bundled] [--reports FILE]… < DOCUMENTS.jsonl'
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // whoever reads our output has read enough (EPIPE): no fault
  if (error.code === 'EPIPE') process.exit()
  console.error(error.message)
  process.exit(2)
})

try {
  const { values } = parseArgs({
    options: {
      pack: { type: 'string', multiple: true, default: [] },
      reports: { type: 'string', multiple: true, default: [] },
      'no-bundled': { type: 'boolean', default: false },
    },
  })
  await annotate(
    await loadDependencies({
      packs: values.pack,
      reports: values.reports,
      bundled: !values['no-bundled'],
    }),
  )
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}

async function annotate(dependencies: Awaited<ReturnType<typeof loadDependencies>>): Promise<void> {
  let number = 0
  for await (const line of splitLines(process.stdin)) {
    number++
    if (line.trim() === '') continue
    const answer = annotateLine(line, number, dependencies)
    if ('error' in answer) process.exitCode = 1
    if (!process.stdout.write(JSON.stringify(answer) + '\n'))
      await new Promise((done) => process.stdout.once('drain', done))
  }
}
