/** The first step: what is wanted of a dump, written into one file, in constant memory. */
import { mkdirSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openWriter, type EntityWriter } from '../import/entity-writer.ts'
import {
  clearState,
  keyOf,
  loadState,
  saveState,
  type ImportState,
} from '../import/import-state.ts'
import { openSource, splitLines, stdin } from '../import/read-lines.ts'
import { countUnkept, createTally, type Tally } from '../import/tally.ts'
import {
  readWorldLine,
  type OfficeName,
  type WorldChoice,
  type WorldDraft,
  type WorldReading,
} from './read-world-line.ts'

/** Lines between two saved states. */
const usualEvery = 20_000

/** A dump that opens a list and does not close it: what comes before was cut off. */
export class DumpCutOff extends Error {
  override name = 'DumpCutOff'
}

interface WorldState extends ImportState {
  /** newest day on which an item was changed, so far */
  day: string
  /** whether a list was opened and not closed yet */
  isOpen?: boolean
  isWhole?: true
}

export interface DumpRead {
  /** lines of JSON, each a draft or an office's name */
  file: string
  tally: Tally
  /** ISO day of the newest change in the dump; '' where it tells none */
  day: string
}

/** A line of the file of the first step. */
export type KeptLine = WorldDraft | OfficeName

export interface DumpJob {
  dump: string
  /** for what is between the steps; an interrupted run is taken up there */
  work: string
  choice: WorldChoice
  /** everything that decides what is kept */
  choices: unknown
  every?: number
  onProgress?: (tally: Tally, bytesRead: number, bytes: number) => void
}

/**
 * Reads a dump (.json, .gz, .bz2; "-" for standard input) once. What was read of it before with the
 * same choices is not read again; a packed file is read over up to there. Throws DumpCutOff.
 */
export async function readDump(job: DumpJob): Promise<DumpRead> {
  const { dump, work, choice, choices } = job
  mkdirSync(work, { recursive: true })
  const file = join(work, 'kept.jsonl')
  const isStream = dump === stdin
  const key = isStream ? '' : keyOf(dump, choices)
  const before = existsSync(file) && !isStream ? loadState<WorldState>(work, key) : null
  if (before?.isWhole) return { file, tally: before.tally, day: before.day }
  // what a run with other choices left would be taken up in a file that is another by then
  if (!before) clearState(work)
  const state = before ?? { key, number: 0, next: 0, written: 0, tally: createTally(), day: '' }
  const writer = await openWriter<KeptLine>(file, state.written)
  try {
    await keepLines(state, writer, job, (text) => readWorldLine(text, choice))
  } finally {
    await writer.close()
  }
  return { file, tally: state.tally, day: state.day }
}

/** Lines after those done before; the state is saved every so often, and as whole at the end. */
async function keepLines(
  state: WorldState,
  writer: EntityWriter<KeptLine>,
  { dump, work, every = usualEvery, onProgress = () => {} }: DumpJob,
  read: (text: string) => WorldReading | null,
): Promise<void> {
  const done = { number: state.number, next: state.next }
  const isPlain = !/\.(?:gz|bz2)$/.test(dump)
  const size = dump === stdin ? 0 : statSync(dump).size
  const source = openSource(dump, isPlain ? done.next : 0)
  const save = async () => {
    await writer.flush()
    saveState(work, { ...state, written: writer.bytes() })
    onProgress(state.tally, source.bytesRead(), size)
  }
  for await (const { text, number, next } of splitLines(
    source.chunks,
    isPlain ? done : undefined,
  )) {
    // a packed file cannot be entered in its middle
    if (number <= done.number) continue
    Object.assign(state, { number, next, isOpen: isOpenAfter(text, state.isOpen) })
    const reading = read(text)
    if (reading) await keep(reading, state, writer)
    if (number % every === 0) await save()
  }
  // an unpacker or a download that fails just ends standard input
  if (state.isOpen)
    throw new DumpCutOff(`${dump}: cut off behind line ${state.number}: its list is not closed`)
  state.isWhole = true
  await save()
}

/** Whether the list of a dump is open behind a line, by its brackets, which stand alone. */
function isOpenAfter(text: string, before = false): boolean {
  const line = text.length > 2 ? '' : text.trim()
  return line === '[' || (line !== ']' && before)
}

async function keep(
  reading: WorldReading,
  state: WorldState,
  writer: EntityWriter<KeptLine>,
): Promise<void> {
  state.tally.read++
  if ('reason' in reading) return countUnkept(state.tally, reading, state.number)
  const { kept, changed } = reading
  if (changed > state.day) state.day = changed
  if ('draft' in kept) state.tally.kept++
  await writer.write('draft' in kept ? kept.draft : kept.name)
}
