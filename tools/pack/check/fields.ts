/**
 * Rules that a single field can break, whichever record it stands in. Each reports what is wrong,
 * in words.
 */
import type { Localised, SourceRef } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import type { Report } from './finding.ts'

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== ''

/** Fields that the model does not know are mistakes of spelling. */
export function checkKeys(
  value: object,
  known: readonly string[],
  where: string,
  report: Report,
): void {
  for (const key of Object.keys(value))
    if (!known.includes(key)) report(`${where}: unknown field "${key}"`)
}

const arabic = /[\u0621-\u064a]/g
const latin = /[A-Za-z]/g
const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0

/** A text that is read must stand in every language of the pack. */
export function checkLocalised(
  value: unknown,
  languages: readonly string[],
  where: string,
  report: Report,
): void {
  if (!isObject(value)) return report(`${where} is missing`)
  for (const language of languages) {
    const text = value[language]
    if (!isText(text)) report(`${where} is missing in "${language}"`)
    else if (text !== text.trim()) report(`${where}.${language} begins or ends with a space`)
  }
  for (const language of Object.keys(value))
    if (!languages.includes(language))
      report(`${where} has a language that the pack does not name: "${language}"`)
}

/** Prose must also be written in the letters of its language; a name may keep its own. */
export function checkProse(
  value: unknown,
  languages: readonly string[],
  where: string,
  report: Report,
): void {
  checkLocalised(value, languages, where, report)
  if (!isObject(value)) return
  for (const language of languages) {
    const text = value[language]
    if (!isText(text) || text !== text.trim()) continue
    if (language === 'ar' && count(text, arabic) < count(text, latin))
      report(`${where}.ar is not written in Arabic: ${text}`)
    else if (language === 'en' && count(text, latin) < count(text, arabic))
      report(`${where}.en is not written in English: ${text}`)
  }
}

/**
 * Lists of names by language; other languages than the pack's are welcome, since they only serve to
 * find.
 */
export function checkNames(value: unknown, where: string, report: Report): void {
  if (!isObject(value)) return report(`${where} is missing or not an object`)
  for (const [language, names] of Object.entries(value)) {
    if (!/^[a-z]{2,3}$/.test(language)) report(`${where}: "${language}" is no language code`)
    if (!Array.isArray(names)) {
      report(`${where}.${language} is not a list`)
      continue
    }
    for (const name of names) if (!isText(name)) report(`${where}.${language} has an empty name`)
    const folded = names.filter(isText).map((name) => name.trim())
    for (const name of folded.filter((name, index) => folded.indexOf(name) !== index))
      report(`${where}.${language} has "${name}" twice`)
  }
}

/**
 * A host as it can be registered: two labels or more, letters in the last, no numbers-only address.
 */
export const isHost = (host: unknown): host is string =>
  typeof host === 'string' &&
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/.test(host) &&
  !reserved.test(host)
/** Names set aside for examples and tests (RFC 2606, RFC 6761): no source can stand there. */
const reserved =
  /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local|internal)$/

/** Registries hold archives of files: whoever follows the address reads nothing of the fact. */
const registries = /(?:^|\.)(?:npmjs\.(?:com|org)|pypi\.org|crates\.io|unpkg\.com|jsdelivr\.net)$/

/** Why an address cannot be a source; null when it can. */
export function findAddressFault(url: unknown): string | null {
  if (!isText(url)) return 'the address is missing'
  if (/\s/.test(url)) return `the address has a space: ${url}`
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return `not an address: ${url}`
  }
  if (parsed.protocol !== 'https:') return `not an https address: ${url}`
  if (parsed.username || parsed.password || parsed.port)
    return `the address names a user or a port: ${url}`
  if (registries.test(parsed.hostname))
    return `a package registry is no page where a statement can be read: ${url}`
  if (!isHost(parsed.hostname)) return `the address has no real host: ${url}`
  return null
}

/** An ISO day, month or year that the calendar has. */
export function isDate(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) : null
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
}

export function checkDate(value: unknown, where: string, report: Report): void {
  if (value === undefined || value === null || value === '') report(`${where} has no date`)
  else if (!isDate(value)) report(`${where}: not an ISO day, month or year: ${String(value)}`)
}

export function checkSource(
  value: unknown,
  languages: readonly string[],
  where: string,
  report: Report,
): void {
  if (!isObject(value)) return report(`${where} has no source`)
  checkKeys(value, ['url', 'name'], `${where}.source`, report)
  const { url, name } = value as unknown as SourceRef
  const fault = findAddressFault(url)
  if (fault) report(`${where}.source: ${fault}`)
  checkLocalised(name satisfies Localised, languages, `${where}.source.name`, report)
}
