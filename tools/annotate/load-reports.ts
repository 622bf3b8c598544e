import { readFileSync } from 'node:fs'
import { reportKinds } from '../../src/model/kinds.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'

/**
 * A file named on the command line that cannot be used: the message says which, and where in it.
 */
export class UnusableFile extends Error {
  override name = 'UnusableFile'
}

/** Report records of a JSONL file; blank lines are passed over. Throws UnusableFile. */
export function loadReports(file: string): ReportRecord[] {
  return readLines(file).flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [checked(JSON.parse(line))]
    } catch (error) {
      throw new UnusableFile(
        `${file}:${index + 1}: ${error instanceof SyntaxError ? 'not JSON: ' : ''}${(error as Error).message}`,
      )
    }
  })
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
  } catch (error) {
    throw new UnusableFile(`${file} cannot be read: ${(error as Error).message}`)
  }
}

const isList = (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** One that may become a link. */
const isWebAddress = (url: string): boolean => /^https?:\/\/[^/\s]/i.test(url) && URL.canParse(url)

/** A day, month or year that the calendar has. */
const isDate = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

function checked(value: unknown): ReportRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('not a JSON object')
  const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
  for (const key of ['id', 'url', 'title', 'outlet'])
    if (typeof given[key] !== 'string') throw new TypeError(`"${key}" must be a string`)
  if (!isWebAddress(given.url as string))
    throw new TypeError(`"url" is no address of the web: ${given.url as string}`)
  if (given.lang !== undefined && typeof given.lang !== 'string')
    throw new TypeError('"lang" must be a string')
  if (given.date !== undefined && !isDate(given.date))
    throw new TypeError('"date" must be an ISO day, month or year')
  if (given.kind !== undefined && !reportKinds.includes(given.kind as never))
    throw new TypeError(`"kind" must be one of ${reportKinds.join(', ')}`)
  for (const key of ['entities', 'authors'])
    if (given[key] !== undefined && !isList(given[key]))
      throw new TypeError(`"${key}" must be a list of strings`)
  return given as unknown as ReportRecord
}
