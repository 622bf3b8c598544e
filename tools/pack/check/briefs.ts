import { briefKinds, type EntityRecord, type PackManifest } from '../../../src/model/knowledge.ts'
import { isDate } from './fields.ts'
import type { Report } from './finding.ts'

/** Each short fact is of a known kind, with a day, from a known source. */
export function checkBriefs(
  { briefs = [] }: EntityRecord,
  sources: PackManifest['sources'] = {},
  report: Report,
): void {
  briefs.forEach(({ what, date, count, asof, source }, index) => {
    const where = `briefs[${index}]`
    if (!briefKinds.includes(what)) report(`${where}: unknown kind "${String(what)}"`)
    for (const day of [date, asof])
      if (!isDate(day)) report(`${where}: no ISO day, month or year: ${String(day)}`)
    if ((what === 'inhabitants') !== Number.isSafeInteger(count))
      report(`${where}: a count is told of inhabitants, and of nothing else`)
    if (!Object.hasOwn(sources, String(source).split(':')[0] ?? ''))
      report(`${where}: the pack names no source "${String(source)}"`)
  })
}
