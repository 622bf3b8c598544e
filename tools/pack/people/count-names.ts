/** How often names stand in headlines: for measuring only, nothing of the headlines is kept. */
import { readJsonLines } from '../../read-json-lines.ts'

const longest = 6

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}’'.-]+/gu) ?? []
  )
}

/** A name as it is counted. */
export function countedForm(name: string): string {
  return wordsOf(name).join(' ')
}

/** Titles and summaries of a file of headlines, one JSON object a line. */
export const readHeadlines = (file: string): string[] =>
  readJsonLines<{ title: string; text?: string }>(file).map(
    ({ title, text }) => `${title} . ${text ?? ''}`,
  )

/** For each name, in its counted form, in how many of the headlines it stands. */
export function countNames(
  names: ReadonlySet<string>,
  headlines: Iterable<string>,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const headline of headlines) {
    const words = wordsOf(headline)
    const seen = new Set<string>()
    for (let start = 0; start < words.length; start++) {
      for (let length = 2; length <= longest && start + length <= words.length; length++) {
        const name = words.slice(start, start + length).join(' ')
        if (names.has(name)) seen.add(name)
      }
    }
    for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
