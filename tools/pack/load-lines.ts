import { readFileSync } from 'node:fs'

/** The lines of a text file that are not empty. */
export const loadLines = (file: string): string[] =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean)
