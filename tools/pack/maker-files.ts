/** The files that decide what is compiled of a pack's source: a compiled file is good as long as they are. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from '../measure/code/find-cycles.ts'

/** How a source is read, made, checked and written. */
const makers = [
  'tools/pack/load-source.ts',
  'tools/pack/check/check-pack.ts',
  'src/knowledge/pack-file/write-pack.ts',
]
/** How its reports are filed, by the names of which packs. */
const filers = [
  'src/knowledge/create-knowledge.ts',
  'src/reporting/index/report-section.ts',
  'tools/pack/bundled.ts',
]
/**
 * What puts these together (what it imports itself is named above or files reports), and the versions
 * of the packages of open data of which places are made.
 */
const besides = ['tools/pack/compile.ts', 'package-lock.json']
const tables = 'tools/pack'

/** All that decide on the records; paths below `root`, in order. */
export const listMakerFiles = (root: string): string[] => [
  ...listImported(makers, root),
  ...readdirSync(join(root, tables), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsv|jsonl?)$/.test(name))
    .map((name) => join(tables, name))
    .sort(),
  ...besides,
]

/** All that decide how reports are filed, once the records are there. */
export const listFilerFiles = (root: string): string[] => listImported(filers, root)

/** The entries and all files of ours that they import for running, each once, in order. */
export function listImported(entries: readonly string[], root: string): string[] {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (file.endsWith('.ts'))
      waiting.push(...importsOf(file, readFileSync(join(root, file), 'utf8'), true))
  }
  return [...found].sort()
}
