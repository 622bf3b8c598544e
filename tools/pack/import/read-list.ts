import { readFileSync } from 'node:fs'

/** The lines of a file, without empty ones and those that begin with #; none without a file. */
export const readList = (path: string | undefined): string[] =>
  path === undefined
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
