import { composeRecord } from '../../../src/knowledge/offices/compose-record.ts'
import { checkArabic } from './arabic.ts'
import { checkBriefs } from './briefs.ts'
import { checkEntity } from './entity.ts'
import { checkManifest } from './manifest.ts'
import { checkMatter } from './matter.ts'
import { checkNamesOf } from './names.ts'
import { checkOffice, checkOffices } from './offices.ts'
import { checkReport } from './report.ts'
import { checkTime } from './time.ts'
import { fold } from '../../../src/text/fold.ts'
import type { Finding, Report } from './finding.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import type { PackSource, Place } from '../source.ts'

/**
 * Everything that is wrong with a pack's source, in order of its files. A pack with an error is
 * refused.
 */
export function checkPack(source: PackSource): Finding[] {
  const findings: Finding[] = []
  const reportAt =
    (place: Place, id: string | null): Report =>
    (message, severity = 'error') =>
      void findings.push({ place, id, severity, message })
  const atManifest = reportAt({ file: 'pack.json', line: 1 }, null)
  checkManifest(source.manifest, source.name, atManifest)
  if (source.entities.length + source.reports.length === 0)
    atManifest('the pack holds no entity and no report')
  const languages = Array.isArray(source.manifest.languages) ? source.manifest.languages : []
  const entityIds = new Set(source.entities.map(({ record }) => record.id))
  checkMatter(source.manifest.matter, entityIds, atManifest)
  const seen = {
    id: new Map<string, Place>(),
    qid: new Map<string, Place>(),
    reportId: new Map<string, Place>(),
    url: new Map<string, Place>(),
    label: new Map<string, Place>(),
  }
  const byId = new Map(source.entities.map(({ record }) => [record.id, record]))
  for (const { place, record: kept } of source.entities) {
    const report = reportAt(place, kept.id ?? null)
    checkOnce(seen.id, { what: 'id', value: kept.id }, place, report)
    if (kept.titles) {
      checkOffice(kept, languages, report)
      continue
    }
    checkBriefs(kept, source.manifest.sources, report)
    checkOffices(kept, { sources: source.manifest.sources, byId }, report)
    const record = composeRecord(kept, source.manifest, (id) => byId.get(id) ?? null)
    checkEntity(record, languages, report)
    checkNamesOf(record, report)
    checkArabic(record, report)
    checkTime(record, report)
    checkLabels(seen.label, record, place, report)
    checkOnce(seen.qid, { what: 'Wikidata identifier', value: record.qid }, place, report)
    for (const related of Array.isArray(record.related) ? record.related : []) {
      if (!entityIds.has(related)) report(`related: no record of this pack has the id "${related}"`)
      else if (related === record.id) report('related: the record names itself')
    }
  }
  for (const { place, record } of source.reports) {
    const report = reportAt(place, record.id ?? null)
    checkReport(record, report)
    checkOnce(seen.reportId, { what: 'id', value: record.id }, place, report)
    checkOnce(seen.url, { what: 'address', value: record.url }, place, report)
  }
  return findings
}

/** Two things of one kind in one country cannot be told apart by one name. */
function checkLabels(
  seen: Map<string, Place>,
  { kind, country, labels, offices }: EntityRecord,
  place: Place,
  report: Report,
): void {
  // many people of public life are namesakes: their offices tell them apart
  if (offices) return
  if (typeof labels !== 'object' || labels === null || !country) return
  for (const label of new Set(Object.values(labels).map((text) => fold(String(text))))) {
    const key = `${kind} ${country} ${label}`
    const earlier = seen.get(key)
    if (earlier)
      report(
        `the label "${label}" stands in ${earlier.file}:${earlier.line} for another ${kind} of ${country}`,
      )
    else seen.set(key, place)
  }
}

function checkOnce(
  seen: Map<string, Place>,
  { what, value }: { what: string; value: string | undefined },
  place: Place,
  report: Report,
): void {
  if (!value) return
  const earlier = seen.get(value)
  if (earlier) report(`the same ${what} "${value}" stands in ${earlier.file}:${earlier.line}`)
  else seen.set(value, place)
}
