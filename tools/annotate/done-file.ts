/** Which documents a run has finished: a file of their ids, so that a later run goes on from there. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { UnusableFile } from './load-reports.ts'

export interface DoneFile {
  /** whether an earlier run finished a document */
  isBegun: boolean
  /** whether the document of that id was finished by an earlier run */
  has(id: string): boolean
  /** to be called once its output is written */
  add(id: string): void
}

/**
 * `path` null: nothing is kept, and nothing was done. A last line that was cut off counts for nothing.
 * Throws UnusableFile where the file cannot be read and written.
 */
export function openDoneFile(path: string | null): DoneFile {
  const text = path === null ? '' : readAndTry(path)
  const done = new Set(
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => readId(line)),
  )
  return {
    isBegun: done.size > 0,
    has: (id) => done.has(id),
    add(id) {
      if (path !== null) appendFileSync(path, `${JSON.stringify(id)}\n`)
    },
  }
}

/** What the file holds. It is written to before anything is annotated, so that this fails at once. */
function readAndTry(path: string): string {
  try {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    appendFileSync(path, text !== '' && !text.endsWith('\n') ? '\n' : '')
    return text
  } catch (error) {
    const { message } = error as Error
    throw new UnusableFile(`${path} cannot be used for finished documents: ${message}`)
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
