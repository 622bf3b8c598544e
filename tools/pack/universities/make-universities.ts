import { toDomainFact } from './domain-fact.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { isHost } from '../check/fields.ts'
import { withoutKind } from '../places/choose-region-names.ts'
import { inTerritory } from '../places/in-territory.ts'
import { getTerritoryName } from '../places/place-names.ts'
import type { Listed } from './load-universities.ts'
import { nameInArabic } from './name-patterns.ts'
import { compareText } from '../../../src/model/compare-text.ts'

/** A university as we spell it, by the source's folded line. */
export interface UniversityName {
  en: string
  ar: string
}

const prior = 0.85
const mostDomains = 3

/**
 * Universities that have an Arabic name: those of names.json, those that a line of the source names
 * in Arabic, and those called after a place of their own country, whose Arabic `places` knows. The
 * country is the domain's; .edu is taken for the United States where the name is that of a place
 * there, and else for none.
 */
export function makeUniversities(
  listed: readonly Listed[],
  names: ReadonlyMap<string, UniversityName>,
  places: readonly EntityRecord[],
): EntityRecord[] {
  const placesOf = indexPlaces(places)
  const found = new Map<string, EntityRecord>()
  const byArabic = new Map<string, EntityRecord>()
  for (const one of [...listed].sort(byDomain)) {
    const university = nameOf(one, names, placesOf)
    if (!university) continue
    const { domain } = one
    const { en, ar, country } = university
    const key = fold(en)
    const sameInArabic = `${country} ${fold(ar)}`
    const known = found.get(key) ?? byArabic.get(sameInArabic)
    if (known) {
      addTo(known, { domain, en, country })
      continue
    }
    const hasCountry = country !== undefined && getTerritoryName(country) !== null
    const record: EntityRecord = {
      id: domain.replaceAll('.', '-'),
      type: 'ORG',
      kind: 'university',
      labels: { ar, en },
      aliases: {},
      descriptions: inTerritory({ ar: 'جامعة', en: 'university' }, country ?? null),
      ...(hasCountry && { country }),
      domains: [domain],
      prior: prior,
    }
    found.set(key, record)
    byArabic.set(sameInArabic, record)
  }
  return [...found.values()]
    .map((record) => ({ ...record, facts: [toDomainFact(record.domains![0]!)] }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Domains of fewer labels first: a university before its faculties. */
const byDomain = ({ domain: a }: Listed, { domain: b }: Listed): number =>
  a.split('.').length - b.split('.').length || compareText(a, b)

/** A line's university in both languages; null where it has no Arabic name. */
function nameOf(
  { domain, names: [...lines] }: Listed,
  names: ReadonlyMap<string, UniversityName>,
  placesOf: ReturnType<typeof indexPlaces>,
): (UniversityName & { country: string | undefined }) | null {
  const [ours] = lines.flatMap((line) => names.get(fold(line)) ?? [])
  const en = (ours?.en ?? lines.find(isEnglish))?.replace(/^The /, '')
  if (!en || !isHost(domain) || domain.startsWith('www.')) return null
  const code = countryOf(domain)
  const getPlace = (name: string) => placesOf.get(`${code} ${fold(name)}`) ?? null
  const own = lines.find(isArabicUniversity)
  const made = own || ours ? null : nameInArabic(en, getPlace)
  const ar = ours?.ar ?? own ?? made
  return ar ? { en, ar, country: code === 'US' && !made ? undefined : code } : null
}

/** A further line of one university: another domain, or another form of its English name. */
function addTo(
  known: EntityRecord,
  { domain, en, country }: { domain: string; en: string; country: string | undefined },
): void {
  if (known.country !== country) return
  if (fold(en) !== fold(known.labels.en!))
    known.aliases = { en: [...new Set([...(known.aliases.en ?? []), en])] }
  if (known.domains!.length < mostDomains && isOwnDomain(domain, known.domains!))
    known.domains!.push(domain)
}

/** Not a faculty's or the students' below it. */
const isOwnDomain = (domain: string, known: readonly string[]): boolean =>
  domain.split('.').length <= 3 && !known.some((other) => domain.endsWith(`.${other}`))
const isEnglish = (name: string): boolean =>
  /^[A-Z][\p{Script=Latin}' .,-]+$/u.test(name) &&
  /\b(?:University|College|Institute|School of Economics|Universit|Institutet)/.test(name)
const isArabicUniversity = (name: string): boolean => /^(?:ال)?جامعة [\u0621-\u064a -]+$/.test(name)

/** "ac.uk" is British, "edu" American; other domains without a country tell none. */
function countryOf(domain: string): string | undefined {
  const end = domain.split('.').at(-1)!
  return end === 'edu'
    ? 'US'
    : end === 'uk'
      ? 'GB'
      : end.length === 2 && getTerritoryName(end.toUpperCase())
        ? end.toUpperCase()
        : undefined
}

/**
 * Arabic names by country code and folded English name; a country's own name goes before a city's.
 */
function indexPlaces(
  places: readonly EntityRecord[],
): Map<string, { ar: string; isState: boolean }> {
  const index = new Map<string, { ar: string; isState: boolean }>()
  for (const { labels, aliases, country, kind } of places) {
    for (const name of [labels.en!, ...(aliases.en ?? [])]) {
      const key = `${country} ${fold(name)}`
      const ar = [labels.ar!, ...(aliases.ar ?? [])].find((arabic) => !arabic.includes('('))
      if (ar && !index.has(key))
        index.set(key, { ar: withoutKind(ar), isState: kind === 'region' && country === 'US' })
    }
  }
  return index
}
