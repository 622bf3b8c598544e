import type { Item } from './items.ts'
import type { Report } from './report.ts'

const speechManners = new Set(['clause', 'quote', 'behind', 'according', 'headline'])
/** What is told inside someone's words is told by them: there, only what is plainly another's speech counts as a report of its own. */
const weakManners = new Set(['phrase', 'infinitive', 'gerund', 'passive', 'by', 'noun', 'adjective'])

/** Leaves out what the place makes unlikely to be a report of its own. */
export function keepPlausible(items: readonly Item[], reports: readonly Report[]): Report[] {
  return reports.filter((report) => {
    const inside = reports.some((other) => other !== report && speechManners.has(other.manner) && other.content.some(({ from, to }) => from <= report.cue.from && report.cue.to <= to))
    if (!inside) return true
    if (weakManners.has(report.manner)) return false
    if (report.manner !== 'clause') return true
    const { source } = report
    return source?.kind === 'phrase' && items[source.headTo - 1]!.capital || items[report.cue.to - 1]!.word.forms === 16
  })
}
