import type { Item } from '../phrases/items.ts'
import type { CueReport } from './cue-report.ts'

const pronouns = new Set(['he', 'she'])

/**
 * "Amin hit back at Brandt after he called the club a circus": what stands behind "after" made whoever
 * is named first speak of somebody else, who had said it; of each such report those who did not.
 */
export const withSaidBefore = (
  items: readonly Item[],
  reports: readonly CueReport[],
): CueReport[] =>
  reports.map((report) => {
    const from = report.source?.kind === 'pronoun' ? report.source.from : -1
    if (!pronouns.has(items[from]?.text ?? '') || items[from - 1]?.text !== 'after') return report
    const answer = reports.find((other) => isAnsweredBy(items, other, from))
    return answer?.source ? { ...report, notBy: answer.source } : report
  })

/** A report of the same sentence, whose words begin with a name before item `at`. */
const isAnsweredBy = (
  items: readonly Item[],
  { source, cue, content: [first] }: CueReport,
  at: number,
): boolean =>
  source?.kind === 'phrase' &&
  first !== undefined &&
  first.from === cue.to &&
  items[first.from]!.kind === 'word' &&
  items[first.from]!.capital &&
  first.from < at &&
  !items.slice(source.from, at).some(({ kind, text }) => kind === 'mark' && '.;:'.includes(text))
