import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PackManifest } from '../../../src/model/knowledge.ts'
import { openWriter } from './entity-writer.ts'
import { clearState, keyOf, loadState, saveState } from './import-state.ts'
import { openSource, splitLines } from './read-lines.ts'
import type { Reading } from './draft.ts'
import { runImport, type Numbered } from './run-import.ts'
import { createTally, type Tally } from './tally.ts'

/** How one kind of file is read: line by line, or as a whole stream. */
export type Format =
  | { line: (text: string) => Reading | null; unique: boolean }
  | { rows: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Numbered> }

export interface ImportJob {
  file: string
  /** the source folder; made when it is not there */
  out: string
  languages: readonly string[]
  format: Format
  /** everything that decides what is kept: an interrupted import is taken up only with the same */
  choices: unknown
  /** lines between two saved states */
  every?: number
  onProgress?: (tally: Tally, bytesRead: number, bytes: number) => void
}

const usualEvery = 20_000

/**
 * Imports a file into a pack's source folder: entities.jsonl is rewritten, pack.json is written
 * only when it is missing. A file of lines is continued where an earlier run with the same choices
 * was interrupted.
 */
export async function importFile({
  file,
  out,
  languages,
  format,
  choices,
  every = usualEvery,
  onProgress = () => {},
}: ImportJob): Promise<Tally> {
  mkdirSync(out, { recursive: true })
  const entities = join(out, 'entities.jsonl')
  const key = keyOf(file, choices)
  const size = statSync(file).size
  const byLine = 'line' in format
  const state = byLine && existsSync(entities) ? loadState(out, key) : null
  // what an import with other choices left would be taken up in a file that is another by then
  if (!state) clearState(out)
  const isPlain = !/\.(?:gz|bz2)$/.test(file)
  const source = openSource(file, state && isPlain ? state.next : 0)
  const writer = await openWriter(entities, state?.written ?? 0)
  const tally = state?.tally ?? createTally()
  const seen = byLine && format.unique ? null : await loadSeen(entities, state?.written ?? 0)
  try {
    const units = byLine
      ? linesOf(source.chunks, format.line, state, isPlain)
      : format.rows(source.chunks)
    await runImport(units, writer, tally, {
      languages,
      seen,
      every,
      onProgress: (_, { number, next }) => {
        if (byLine) saveState(out, { key, number, next, written: writer.bytes(), tally })
        onProgress(tally, source.bytesRead(), size)
      },
    })
  } finally {
    await writer.close()
  }
  clearState(out)
  if (!existsSync(join(out, 'pack.json')))
    writeFileSync(
      join(out, 'pack.json'),
      JSON.stringify(manifestOf(out, languages), null, 2) + '\n',
    )
  return tally
}

/**
 * A packed file cannot be entered in its middle: the lines already done are read over. A blank line is
 * nothing.
 */
async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  read: (text: string) => Reading | null,
  state: { number: number; next: number } | null,
  isPlain: boolean,
): AsyncGenerator<Numbered> {
  for await (const { text, number, next } of splitLines(
    chunks,
    state && isPlain ? state : undefined,
  )) {
    if (state && number <= state.number) continue
    yield { reading: text.trim() === '' ? null : read(text), number, next }
  }
}

/** The ids that an interrupted import has written. */
async function loadSeen(file: string, length: number): Promise<Set<string>> {
  const seen = new Set<string>()
  if (length === 0) return seen
  for await (const { text } of splitLines(createReadStream(file, { end: length - 1 }))) {
    const { id, qid } = JSON.parse(text) as { id: string; qid?: string }
    seen.add(id)
    if (qid) seen.add(qid)
  }
  return seen
}

/** A manifest that says what its maker must still fill in: the check refuses it until then. */
function manifestOf(out: string, languages: readonly string[]): PackManifest {
  const each = (text: string) => Object.fromEntries(languages.map((language) => [language, text]))
  const id = basename(out.replace(/\/+$/, ''))
  return {
    id,
    version: '1.0.0',
    title: each(id),
    description: each(''),
    languages: [...languages],
    licence: '',
    credits: [],
    coverage: null,
  }
}
