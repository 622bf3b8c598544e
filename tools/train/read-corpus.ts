/** Reads the labelled articles of tools/train/corpus; its README tells their form. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fnvStart, fnvStep } from '../../src/model/fnv.ts'
import { articleKinds, CorpusError, type CorpusArticle, type Fault } from './corpus-form.ts'
import { isDay } from './iso-day.ts'
import { readClosing } from './read-closing.ts'
import { readMarkup, type Line } from './read-markup.ts'

export const corpusFolder = join(import.meta.dirname, 'corpus')

/** The paths of all article files below the folder ("ar/court-harbour-fine.txt"), in order. */
export function listCorpus(folder = corpusFolder): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'))
    .sort()
}

/** All articles of the corpus; `CorpusError` at the first file that is malformed. */
export function loadCorpus(folder = corpusFolder): CorpusArticle[] {
  return listCorpus(folder).map((path) =>
    readArticle(path, readFileSync(join(folder, path), 'utf8')),
  )
}

/** Whether an article, by its path below the corpus, stays out of training for good. */
export function isHeldBack(path: string): boolean {
  let hash = fnvStart
  for (const byte of new TextEncoder().encode(path)) hash = fnvStep(hash, byte)
  return (hash >>> 0) % 5 === 0
}

/**
 * One article from its path below the corpus and what stands in the file. Throws a `CorpusError`
 * that tells every fault with its line.
 */
export function readArticle(path: string, content: string): CorpusArticle {
  const faults: Fault[] = []
  const lines = content
    .replace(/\n+$/, '')
    .split('\n')
    .map((text, i) => ({ number: i + 1, text }))
  const headEnd = lines.findIndex(({ text }) => text === '')
  const bodyEnd = lines.findIndex(({ text }) => text === '---')
  if (headEnd === -1 || (bodyEnd !== -1 && bodyEnd < headEnd))
    throw new CorpusError(path, [{ line: 1, message: 'a blank line must end the header' }])
  const header = readHeader(lines.slice(0, headEnd), faults)
  checkPath(path, header, faults)
  const until = bodyEnd === -1 ? lines.length : bodyEnd
  const { title, text, entities, parts } = readMarkup(lines.slice(headEnd + 1, until), faults)
  const closing = readClosing({
    lines: lines.slice(until + 1),
    parts,
    text,
    date: header.get('date') ?? '',
    faults,
  })
  if (faults.length > 0)
    throw new CorpusError(
      path,
      faults.sort((a, b) => a.line - b.line),
    )
  return {
    id: path.replace(/\.txt$/, ''),
    lang: path.split('/')[0]!,
    kind: header.get('kind')!,
    region: header.get('region')!,
    date: header.get('date')!,
    source: header.get('source') ?? null,
    title,
    text,
    entities,
    ...closing,
  }
}

const headerNames = ['kind', 'region', 'date', 'source']

function readHeader(lines: readonly Line[], faults: Fault[]): Map<string, string> {
  const header = new Map<string, string>()
  for (const { number, text } of lines) {
    const [, name, value] = /^([a-z]+): (\S.*)$/.exec(text) ?? []
    if (!name || !headerNames.includes(name))
      faults.push({ line: number, message: `no line of a header: "${text}"` })
    else if (header.has(name)) faults.push({ line: number, message: `a second line "${name}"` })
    else header.set(name, value!.trim())
  }
  for (const name of headerNames.slice(0, 3))
    if (!header.has(name)) faults.push({ line: 1, message: `the header lacks "${name}"` })
  if (header.has('date') && !isDay(header.get('date')!))
    faults.push({ line: 1, message: `no such day: ${header.get('date')}` })
  return header
}

function checkPath(path: string, header: ReadonlyMap<string, string>, faults: Fault[]) {
  const kind = header.get('kind') ?? ''
  if (!/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)+\.txt$/.test(path))
    faults.push({ line: 1, message: 'the path must be <lang>/<kind>-<slug>.txt' })
  if (!(articleKinds as readonly string[]).includes(kind))
    faults.push({ line: 1, message: `no such kind of article: ${kind}` })
}
