/**
 * npm run --silent annotate -- [--format json|csl|csv|w3c|markdown] [--no-head] [--notes] [--jobs N]
 *   [--done FILE] [--progress] [--pack FILE]… [--no-bundled] [--reports FILE]… < DOCUMENTS.jsonl
 *
 * The extension's own pipeline over documents on standard input, one JSON object a line; see
 * docs/annotate.md.
 *
 * --format: what is written: the whole (json), references (csl), a table (csv; --no-head leaves out
 * its first line), web annotations (w3c), pages to read (markdown). Of others than json, errors go to
 * standard error. --notes: to json also what the packs know of the linked names.
 * --jobs: processes. --done: ids of finished documents are kept in FILE, and those in it passed over.
 * --progress: how far it is, on standard error.
 * --pack: a compiled pack, besides the bundled ones or, with --no-bundled, instead of them.
 * --reports: reports as JSON lines.
 *
 * Exit code 1: some line was answered with an error. 2: nothing was annotated, since the command
 * line is wrong.
 */
import { parseOptions, refuse } from '../parse-options.ts'
import { openDoneFile } from './done-file.ts'
import { formatNames, formats } from './formats.ts'
import { runJobs } from './run-jobs.ts'
import { splitLines } from './split-lines.ts'

const { values } = parseOptions(import.meta.filename, {
  format: { type: 'string', default: 'json' },
  head: { type: 'boolean', default: true },
  jobs: { type: 'string', default: '1' },
  done: { type: 'string' },
  progress: { type: 'boolean', default: false },
  pack: { type: 'string', multiple: true, default: [] },
  reports: { type: 'string', multiple: true, default: [] },
  bundled: { type: 'boolean', default: true },
  notes: { type: 'boolean', default: false },
})
const format =
  formatNames.find((name) => name === values.format) ??
  refuse(`annotate: '${values.format}' is no format. See --help.`)
const jobs = Number(values.jobs)
if (!Number.isSafeInteger(jobs) || jobs < 1 || jobs > 256)
  refuse(`annotate: '${values.jobs}' is no number of processes. See --help.`)

/** Milliseconds between two words on how far it is. */
const often = 2000

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // whoever reads our output has read enough (EPIPE): no fault
  if (error.code === 'EPIPE') process.exit()
  console.error(error.message)
  process.exit(2)
})

try {
  await annotate()
} catch (error) {
  console.error(`annotate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function annotate(): Promise<void> {
  const finished = openDoneFile(values.done ?? null)
  const started = performance.now()
  let count = 0
  const tell = () => {
    const seconds = (performance.now() - started) / 1000
    console.error(`${count} documents, ${(count / seconds).toFixed(1)} a second`)
  }
  const timer = values.progress ? setInterval(tell, often) : null
  // what goes on with an earlier run is written behind its output
  let head = values.head && !finished.isBegun ? formats[format].head : null
  const writeHead = async () => {
    if (head !== null) await write(`${head}\n`)
    head = null
  }
  const plan = {
    packs: values.pack,
    reports: values.reports,
    bundled: values.bundled,
    format,
    notes: values.notes,
  }
  try {
    for await (const { id, lines, error, leftOut } of runJobs(linesToDo(finished), plan, jobs)) {
      count++
      // not before: where packs cannot be opened nothing is written
      await writeHead()
      if (error !== null) process.exitCode = 1
      if (error !== null && format !== 'json') console.error(error)
      for (const part of leftOut) console.error(part)
      for (const line of lines) await write(`${line}\n`)
      if (id !== null && error === null) finished.add(id)
    }
    await writeHead()
  } finally {
    if (timer) clearInterval(timer)
  }
  if (values.progress) tell()
}

/** The lines that are not blank and not finished, with their numbers. */
async function* linesToDo(finished: {
  has(id: string): boolean
}): AsyncGenerator<{ line: string; number: number }> {
  let number = 0
  for await (const line of splitLines(process.stdin)) {
    number++
    if (line.trim() === '') continue
    const id = values.done === undefined ? null : idOf(line)
    if (id === null || !finished.has(id)) yield { line, number }
  }
}

function idOf(line: string): string | null {
  try {
    const { id } = JSON.parse(line) as { id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done))
}
