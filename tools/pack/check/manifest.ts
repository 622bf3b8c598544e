import { toldIn } from '../../../src/knowledge/offices/compose-briefs.ts'
import { isObject } from '../../../src/model/shape.ts'
import { checkKeys, checkProse, checkSource, findAddressFault, isDate, isText } from './fields.ts'
import type { Report } from './finding.ts'
import type { PackManifest } from '../../../src/model/knowledge.ts'

/** `name` is the folder's: packs are found by it, so it must be the id. */
export function checkManifest(manifest: PackManifest, name: string, report: Report): void {
  checkKeys(
    manifest,
    [
      'id',
      'version',
      'title',
      'description',
      'languages',
      'licence',
      'credits',
      'coverage',
      'matter',
      'sources',
    ],
    'pack',
    report,
  )
  const { id, version, title, description, languages, licence, credits, coverage } = manifest
  if (!isText(id) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    report(`id must be lower-case words joined by hyphens: ${String(id)}`)
  else if (id !== name) report(`id "${id}" is not the folder's name "${name}"`)
  if (!isText(version) || !/^\d+\.\d+\.\d+$/.test(version))
    report(`version is not a semantic version: ${String(version)}`)
  const listed = Array.isArray(languages) ? languages : []
  if (listed.length === 0) report('languages are missing')
  for (const language of listed)
    if (!/^[a-z]{2,3}$/.test(language)) report(`"${language}" is no language code`)
  checkProse(title, listed, 'title', report)
  checkProse(description, listed, 'description', report)
  if (!isText(licence) || !isLicence(licence))
    report(`licence is missing or no SPDX expression: ${String(licence)}`)
  checkCredits(credits, report)
  for (const [key, source] of Object.entries(manifest.sources ?? {})) {
    // facts in short form are told in further languages that name their source
    const further = Object.keys(source.name ?? {}).filter((language) => toldIn.has(language))
    checkSource(source, [...new Set([...listed, ...further])], `sources.${key}`, report)
  }
  checkCoverage(coverage, report)
}

const isLicence = (text: string) =>
  /^[A-Za-z0-9][A-Za-z0-9.+-]*(?: (?:AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*)*$/.test(text)

function checkCredits(credits: unknown, report: Report): void {
  if (!Array.isArray(credits) || credits.length === 0)
    return report('credits are missing: say who made it and under which licence')
  credits.forEach((credit: unknown, index) => {
    const where = `credits[${index}]`
    if (!isObject(credit)) return report(`${where} is not an object`)
    checkKeys(credit, ['name', 'licence', 'url'], where, report)
    if (!isText(credit.name)) report(`${where} has no name`)
    if (!isText(credit.licence)) report(`${where} has no licence`)
    const fault = findAddressFault(credit.url)
    if (fault) report(`${where}: ${fault}`)
  })
}

function checkCoverage(coverage: unknown, report: Report): void {
  if (coverage === null) return
  if (!isObject(coverage))
    return report('coverage is missing: { from, to }, or null for timeless data')
  const { from, to } = coverage
  if (!isDate(from) || !isDate(to)) report('coverage: from and to must be ISO days')
  else if (from > to) report('coverage: from is after to')
}
