/**
 * npm run --silent annotate -- [--pack FILE]… [--no-bundled] [--reports FILE]… < DOCUMENTS.jsonl
 *
 * The extension's own pipeline over documents on standard input, one JSON object a line; see
 * docs/annotate.md.
 *
 * --pack: a compiled pack, besides the bundled ones or, with --no-bundled, instead of them.
 * --reports: reports as JSON lines.
 *
 * Exit code 1: some line was answered with an error. 2: nothing was annotated, since the command
 * line is wrong.
 */
import { parseOptions } from '../parse-options.ts'
import { annotateLine } from './annotate-line.ts'
import { loadDependencies } from './dependencies.ts'
import { splitLines } from './split-lines.ts'

const { values } = parseOptions(import.meta.filename, {
  pack: { type: 'string', multiple: true, default: [] },
  reports: { type: 'string', multiple: true, default: [] },
  bundled: { type: 'boolean', default: true },
})
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // whoever reads our output has read enough (EPIPE): no fault
  if (error.code === 'EPIPE') process.exit()
  console.error(error.message)
  process.exit(2)
})

try {
  await annotate(
    await loadDependencies({
      packs: values.pack,
      reports: values.reports,
      bundled: values.bundled,
    }),
  )
} catch (error) {
  console.error(`annotate: ${error instanceof Error ? error.message : String(error)}`)
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
