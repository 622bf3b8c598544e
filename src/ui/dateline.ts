import type { Span } from '../model/text.ts'

/** Where a report was sent from, its day and its agency, at the beginning of a line. */
interface DatelineRule {
  name: string
  pattern: RegExp
}

const place = '[^\\n()/.!?؟:–—-]{2,48}?'
const agency = '(?:\\([^()\\n\\d]{2,30}\\)|/ ?[^/\\s]{2,12} ?/)'
const oneWord = '(?:\\([^()\\s\\d]{2,12}\\)|/ ?[^/\\s]{2,12} ?/)'
const dash = ' ?[-–—:]{1,2} '

/** Each reads a line from its beginning; digits are those of the day. Their examples stand in the tests. */
export const datelineRules: readonly DatelineRule[] = [
  {
    name: 'the agency in brackets, before a dash',
    pattern: new RegExp(`^${place}(?:/${place})? ?${agency}${dash}`),
  },
  {
    name: 'a day before the agency in brackets',
    pattern: new RegExp(`^${place}\\d{1,2} ${place} ?${oneWord}(?:${dash}| )`),
  },
  {
    name: 'a place in capitals before a dash',
    pattern:
      /^\p{Lu}[\p{Lu} ,.'’/]{2,40}(?:, \p{L}{3,9}\.? \d{1,2})?(?: \([^()\n]{2,30}\))? ?[-–—]{1,2} /u,
  },
  {
    name: 'an agency between a dash and a colon',
    pattern: /^[^\n\d()/.!?؟:–—-]{2,30} ?[-–—] ?[^\s\d()/.:–—-]{2,12} ?: /,
  },
]

/** The dateline of the line in which `at` lies; null where it has none. */
export function findDateline(text: string, at: number): Span | null {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const line = text.slice(start, start + longest)
  for (const { pattern } of datelineRules) {
    const [found] = pattern.exec(line) ?? []
    if (found) return { start, end: start + found.length }
  }
  return null
}

/** UTF-16 units. */
const longest = 120
