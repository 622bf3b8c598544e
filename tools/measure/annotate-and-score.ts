import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { annotateLine } from '../annotate/annotate-line.ts'
import type { Dependencies } from '../../src/analysis/analyse.ts'
import { readJsonLines } from '../read-json-lines.ts'

interface Files {
  /** labelled documents, one a line */
  labelled: string
  /** where what is found in them is written */
  found: string
  /** the folder with score.mjs */
  gold: string
}

/** What the scorer prints of a labelled file, and in how many milliseconds it was annotated. */
export function annotateAndScore(
  { labelled, found, gold }: Files,
  dependencies: Dependencies,
  options: readonly string[] = [],
): { printed: string; took: number } {
  const documents = readJsonLines<Record<string, string | null>>(labelled)
  const began = performance.now()
  const answers = documents.map(({ id, text, lang, date, title }, i) =>
    JSON.stringify(
      annotateLine(JSON.stringify({ id, text, lang, date, title }), i + 1, dependencies),
    ),
  )
  const took = performance.now() - began
  writeFileSync(found, answers.join('\n') + '\n')
  const printed = execFileSync('node', [`${gold}/score.mjs`, labelled, found, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { printed, took }
}
