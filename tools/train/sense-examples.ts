import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './corpus-form.ts'
import type { Example } from './load-examples.ts'
import { readMarkup } from './read-markup.ts'

const linesInExample = 5

/**
 * Sentences in which words are names and sentences in which the same words are none, from
 * senses/<code>.txt: one a line, labelled as in the corpus. Throws at a malformed one.
 */
export function senseExamples(code: string): Example[] {
  const file = join(import.meta.dirname, 'senses', `${code}.txt`)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return Array.from({ length: Math.ceil(lines.length / linesInExample) }, (_, k) =>
    toExample(`senses-${k}`, lines.slice(k * linesInExample, (k + 1) * linesInExample), k),
  )
}

function toExample(id: string, lines: readonly string[], group: number): Example {
  const faults: Fault[] = []
  const numbered = lines.flatMap((text, i) => [
    { number: group * linesInExample + i + 1, text: i === 0 ? `# ${text}` : text },
    { number: group * linesInExample + i + 1, text: '' },
  ])
  const { text, entities } = readMarkup(numbered, faults)
  const [fault] = faults
  if (fault) throw new Error(`senses, line ${fault.line}: ${fault.message}`)
  return { id, source: 'senses', text, spans: entities }
}
