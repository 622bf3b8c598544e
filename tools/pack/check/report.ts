import { checkDate, checkKeys, findAddressFault, isHost, isText } from './fields.ts'
import type { Report } from './finding.ts'
import { reportKinds } from '../../../src/model/kinds.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'

const fields = [
  'id',
  'url',
  'title',
  'outlet',
  'domain',
  'authors',
  'date',
  'lang',
  'kind',
  'entities',
  'figures',
]

/** Rules of one report by itself. */
export function checkReport(record: ReportRecord, report: Report): void {
  checkKeys(record, fields, 'report', report)
  for (const field of ['id', 'title', 'outlet'] as const)
    if (!isText(record[field])) report(`${field} is missing`)
  const fault = findAddressFault(record.url)
  if (fault) report(fault)
  if (record.date !== undefined) checkDate(record.date, 'report', report)
  if (record.lang !== undefined && !/^[a-z]{2,3}$/.test(record.lang))
    report(`"${String(record.lang)}" is no language code`)
  if (record.kind !== undefined && !reportKinds.includes(record.kind))
    report(`unknown kind "${String(record.kind)}"; known: ${reportKinds.join(', ')}`)
  if (record.domain !== undefined) {
    if (!isHost(record.domain) || record.domain.startsWith('www.'))
      report(`not a bare web domain: ${String(record.domain)}`)
    else if (!fault && !`.${new URL(record.url).hostname}`.endsWith(`.${record.domain}`))
      report(`the address does not stand at the domain "${record.domain}"`, 'warning')
  }
  for (const field of ['authors', 'entities', 'figures'] as const) {
    const value: unknown = record[field]
    if (value !== undefined && !(Array.isArray(value) && value.every(isText)))
      report(`${field} is not a list of texts`)
  }
}
