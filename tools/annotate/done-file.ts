/** Which documents a run has finished: a file of their ids, so that a later run goes on from there. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

export interface DoneFile {
  /** whether the document of that id was finished by an earlier run */
  has(id: string): boolean
  /** to be called once its output is written */
  add(id: string): void
}

/** `path` null: nothing is kept, and nothing was done. A last line that was cut off counts for nothing. */
export function openDoneFile(path: string | null): DoneFile {
  const text = path !== null && existsSync(path) ? readFileSync(path, 'utf8') : ''
  const done = new Set(
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => readId(line)),
  )
  if (path !== null && text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n')
  return {
    has: (id) => done.has(id),
    add(id) {
      if (path !== null) appendFileSync(path, `${JSON.stringify(id)}\n`)
    },
  }
}

function readId(line: string): string[] {
  try {
    const id: unknown = JSON.parse(line)
    return typeof id === 'string' ? [id] : []
  } catch {
    return []
  }
}
