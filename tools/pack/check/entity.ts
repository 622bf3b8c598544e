import { isObject } from '../../../src/model/shape.ts'
import {
  checkDate,
  checkKeys,
  checkLocalised,
  checkProse,
  checkNames,
  checkSource,
  isHost,
  isText,
} from './fields.ts'
import { checkPerson } from './person.ts'
import type { Report } from './finding.ts'
import type { EntityRecord, Fact, Position } from '../../../src/model/knowledge.ts'
import { entityTypes } from '../../../src/model/kinds.ts'

const statuses: readonly Fact['status'][] = ['record', 'stated', 'reported', 'finding']
const fields = [
  'id',
  'type',
  'kind',
  'labels',
  'aliases',
  'hints',
  'descriptions',
  'qid',
  'country',
  'domains',
  'related',
  'prior',
  'facts',
  'positions',
  'offices',
  'briefs',
  'gender',
  'born',
  'died',
]

/** Rules of one record by itself; what holds between records is in check-pack.ts. */
export function checkEntity(
  record: EntityRecord,
  languages: readonly string[],
  report: Report,
): void {
  checkKeys(record, fields, 'entity', report)
  if (!isText(record.id) || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(record.id))
    report(`id must be letters, digits, dots, hyphens: ${String(record.id)}`)
  if (!entityTypes.includes(record.type))
    report(`unknown type "${String(record.type)}"; known: ${entityTypes.join(', ')}`)
  if (!isText(record.kind) || !/^[a-z]+(?:-[a-z]+)*$/.test(record.kind))
    report(`kind must be lower-case words joined by hyphens: ${String(record.kind)}`)
  // of the many people with offices not all have a name in each language
  const named = record.offices ? Object.keys(record.labels ?? {}) : languages
  checkLocalised(record.labels, withFurther(record.labels, named), 'labels', report)
  checkProse(record.descriptions, languages, 'descriptions', report)
  checkNames(record.aliases, 'aliases', report)
  if (record.hints !== undefined) checkNames(record.hints, 'hints', report)
  checkPerson(record, report)
  if (record.qid !== undefined && !/^Q[1-9]\d*$/.test(record.qid))
    report(`not a Wikidata identifier: ${String(record.qid)}`)
  if (record.country !== undefined && !/^[A-Z]{2}$/.test(record.country))
    report(`country is not an ISO 3166-1 alpha-2 code: ${String(record.country)}`)
  if (record.prior !== undefined && !(record.prior >= 0 && record.prior <= 1))
    report(`prior is not between 0 and 1: ${String(record.prior)}`)
  for (const domain of list(record.domains, 'domains', report))
    if (!isHost(domain) || domain.startsWith('www.'))
      report(`not a bare web domain: ${String(domain)}`)
  list(record.facts, 'facts', report).forEach((fact, index) =>
    checkFact(fact, languages, `facts[${index}]`, report),
  )
  list(record.positions, 'positions', report).forEach((position, index) =>
    checkPosition(position, languages, `positions[${index}]`, report),
  )
}

/** Names may be told in more languages than the pack's descriptions and facts: by their codes. */
const withFurther = (labels: unknown, languages: readonly string[]): string[] => [
  ...new Set([
    ...languages,
    ...Object.keys(isObject(labels) ? labels : {}).filter((code) => /^[a-z]{2}$/.test(code)),
  ]),
]

/** Words by which a source leaves open whether something happened. */
const hedge = /\b(?:reportedly|allegedly|by reports (?:that|of)|alleged that)\b/

function list<T>(value: T[] | undefined, where: string, report: Report): T[] {
  if (value === undefined || Array.isArray(value)) return value ?? []
  report(`${where} is not a list`)
  return []
}

function checkFact(fact: Fact, languages: readonly string[], where: string, report: Report): void {
  if (!isObject(fact)) return report(`${where} is not an object`)
  checkKeys(
    fact,
    ['text', 'date', 'source', 'status', 'general', 'standing', 'from'],
    where,
    report,
  )
  checkFlag(fact, 'general', where, report)
  checkFlag(fact, 'standing', where, report)
  const told = languagesOf(fact, languages)
  checkProse(fact.text, told, `${where}.text`, report)
  checkDate(fact.date, where, report)
  if (fact.from !== undefined) checkDate(fact.from, where, report)
  checkSource(fact.source, told, where, report)
  if (fact.status === 'finding' && isText(fact.text?.en) && hedge.test(fact.text.en))
    report(`${where}: what is told as reported or alleged is no finding: ${fact.text.en}`)
  if (!statuses.includes(fact.status))
    report(`${where}: unknown status "${String(fact.status)}"; known: ${statuses.join(', ')}`)
}

/** A fact may be told in more languages than the pack's: then its text and its source alike. */
function languagesOf({ text, source }: Fact, languages: readonly string[]): string[] {
  const [inText, inSource] = [text, source?.name].map((texts) => Object.keys(texts ?? {}))
  return [...new Set([...languages, ...inText!.filter((language) => inSource!.includes(language))])]
}

function checkPosition(
  position: Position,
  languages: readonly string[],
  where: string,
  report: Report,
): void {
  if (!isObject(position)) return report(`${where} is not an object`)
  checkKeys(position, ['who', 'text', 'date', 'source', 'general'], where, report)
  checkFlag(position, 'general', where, report)
  checkLocalised(position.who, languages, `${where}.who`, report)
  if (position.text === null) {
    if (position.date !== null || position.source !== null)
      report(`${where}: no words were found, so date and source must be null too`)
    return
  }
  checkProse(position.text, languages, `${where}.text`, report)
  checkDate(position.date, where, report)
  checkSource(position.source, languages, where, report)
}

function checkFlag<Key extends string>(
  told: { [key in Key]?: unknown },
  key: Key,
  where: string,
  report: Report,
): void {
  if (told[key] !== undefined && told[key] !== true)
    report(`${where}: ${key} is true or left out: ${String(told[key])}`)
}
