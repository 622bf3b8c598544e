import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import { isAcronym } from '../../../src/knowledge/gazetteer/case-rules.ts'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { givenNames } from '../../../src/languages/en/names/people.ts'
import { fold } from '../../../src/text/fold.ts'
import { hasForeignLetters } from '../check/arabic.ts'
import type { Draft } from '../import/draft.ts'
import { toRecord } from '../import/to-record.ts'
import type { Nation } from '../nations/load-nations.ts'
import { inTerritory } from '../places/in-territory.ts'
import { arab } from '../places/near-countries.ts'
import { getTerritoryName } from '../places/place-names.ts'
import { isOfElsewhere, mispaired, retype, type Items } from './items.ts'
import { kinds } from './kinds.ts'

/** One name of name-suggestion-index. */
export interface Suggestion {
  displayName: string
  locationSet: { include?: unknown[] }
  tags: Record<string, string>
}

export type Index = Record<string, { items: Suggestion[] }>

/** A name of one word is often something else as well: a person, a place, a thing. */
const PRIOR_ONE_WORD = 0.2
const PRIOR_MORE = 0.45
/** How the index writes "everywhere". */
const WORLD = '001'

/** What else the organisations are made with. */
export interface OrganisationsContext {
  /** identifiers and folded names that other bundled packs hold already */
  taken: ReadonlySet<string>
  /** our Arabic names by the index's name, which go before its own */
  spellings: ReadonlyMap<string, string>
  nations: ReadonlyMap<string, Nation>
}

interface Found {
  draft: Draft
  countries: Set<string>
}

/**
 * Organisations of name-suggestion-index that have a Wikidata identifier, each once. What a thing is
 * and where is told by its category, unless its item says otherwise.
 */
export function makeOrganisations(
  index: Index,
  items: Items,
  context: OrganisationsContext,
): EntityRecord[] {
  const records = [...findAll(index, items, context.taken).values()].flatMap(
    (found) => toOrganisation(found, items, context) ?? [],
  )
  return tellApart(records, items)
}

/** What several categories say of one is put together; the first category's kind stays. */
function findAll(index: Index, items: Items, taken: ReadonlySet<string>): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const [category, kind] of kinds) {
    for (const item of index[category]?.items ?? []) {
      const qid = identifierOf(item.tags, category)
      const names = namesOf(item, category)
      if (!qid || taken.has(qid) || mispaired.has(qid) || !names.en) continue
      const known = found.get(qid)
      const told = retype(kind, items[qid]?.description ?? '')
      if (!known)
        found.set(qid, {
          draft: {
            id: qid,
            qid,
            type: 'ORG',
            kind: told.kind,
            labels: names.labels,
            aliases: names.aliases,
            descriptions: told.words,
            fame: {},
          },
          countries: countriesOf(item),
        })
      else
        for (const language of ['ar', 'en'] as const) {
          known.draft.labels[language] ??= names.labels[language]!
          if (known.draft.labels[language] === undefined) delete known.draft.labels[language]
          known.draft.aliases[language] = [
            ...(known.draft.aliases[language] ?? []),
            ...(names.labels[language] ? [names.labels[language]] : []),
            ...(names.aliases[language] ?? []),
          ]
        }
    }
  }
  return found
}

function toOrganisation(
  { draft, countries }: Found,
  items: Items,
  { taken, spellings, nations }: OrganisationsContext,
): EntityRecord | null {
  const name = draft.labels.en!
  if (
    isUnsafe(name) ||
    isGeneric(name) ||
    isPersonal(name) ||
    taken.has(fold(name)) ||
    (isOneWord(name) && !isAcronym(name) && trades.has(draft.kind) && !countries.has(WORLD))
  )
    return null
  if (isGeneric(draft.labels.ar ?? '')) delete draft.labels.ar
  const spelled = spellings.get(name)
  if (spelled !== undefined) {
    if (draft.labels.ar) draft.aliases.ar = [draft.labels.ar, ...(draft.aliases.ar ?? [])]
    draft.labels.ar = spelled
  }
  const [only = ''] = countries
  const country =
    countries.size === 1 &&
    getTerritoryName(only) &&
    /^[A-Z]{2}$/.test(only) &&
    !isOfElsewhere(items[draft.qid!]?.description ?? '', only, nations)
      ? only
      : undefined
  const record = toRecord(
    {
      ...draft,
      descriptions: inTerritory(draft.descriptions, country ?? null),
      ...(country && { country }),
      prior: isOneWord(name) ? PRIOR_ONE_WORD : PRIOR_MORE,
    },
    ['ar', 'en'],
  )
  return record && withSafeAliases(asBranch(record, items))
}

/** A parent's namesake in one country goes by its full name: "VTB Armenia", «في تي بي أرمينيا». */
function asBranch(record: EntityRecord, items: Items): EntityRecord {
  const country = record.country ? getTerritoryName(record.country) : null
  const { en, ar } = record.labels
  const full = `${en} ${country?.en}`
  const isBranch =
    country && (items[record.qid!]?.label === full || record.aliases.en?.includes(full))
  return isBranch
    ? {
        ...record,
        labels: { en: full, ar: ar === en ? full : `${ar} ${country.ar}` },
        aliases: {},
      }
    : record
}

/**
 * Things of one kind and country with one name take the names of their items (six lines of one
 * railway); what then still shares its name with another is left out, since no text tells which is
 * meant.
 */
function tellApart(records: readonly EntityRecord[], items: Items): EntityRecord[] {
  const named = records.map((record) => {
    const label = items[record.qid!]?.label
    return label && isLatin(label) && !isUnsafe(label) && sharesName(record, records)
      ? { ...record, labels: { ar: label, en: label }, aliases: {} }
      : record
  })
  return named.filter((record) => !sharesName(record, named))
}

const shareds = new WeakMap<readonly EntityRecord[], Map<string, number>>()

/** Whether another record of the same kind and country bears one of the labels. */
function sharesName(record: EntityRecord, records: readonly EntityRecord[]): boolean {
  let uses = shareds.get(records)
  if (!uses) {
    uses = new Map()
    for (const one of records)
      for (const key of labelKeys(one)) uses.set(key, (uses.get(key) ?? 0) + 1)
    shareds.set(records, uses)
  }
  return labelKeys(record).some((key) => uses.get(key)! > 1)
}

const labelKeys = ({ kind, country, labels }: EntityRecord): string[] => [
  ...new Set(Object.values(labels).map((label) => `${kind} ${country} ${fold(label)}`)),
]

const roleOf = (category: string): 'brand' | 'network' | 'operator' =>
  category.startsWith('brands') ? 'brand' : category.startsWith('transit') ? 'network' : 'operator'

const identifierOf = (tags: Record<string, string>, category: string): string | null => {
  const qid = tags[`${roleOf(category)}:wikidata`]
  return qid && /^Q[1-9]\d*$/.test(qid) ? qid : null
}

/**
 * Names under the key whose identifier is taken: the operator of a network is another thing. Arabic
 * letters without the mark of a language are Arabic where all its countries are Arab.
 */
function namesOf(
  item: Suggestion,
  category: string,
): { en: string | null; labels: Localised; aliases: Record<string, string[]> } {
  const { displayName, tags } = item
  const role = roleOf(category)
  const keys =
    role === 'brand'
      ? ['brand', 'name', 'official_name', 'short_name']
      : [role, 'official_name', 'short_name']
  const of = (suffix: string) => keys.flatMap((key) => tags[key + suffix] ?? [])
  const isArab = [...countriesOf(item)].every((code) => arab.has(code))
  const latin = [
    ...of(':en'),
    ...of(''),
    ...of(':short'),
    displayName.replace(/ \([^)]*\)$/, ''),
  ].filter(isLatin)
  const arabic = of(':ar')
    .concat(isArab ? of('') : [])
    .filter(isArabic)
  const en = latin[0] ?? null
  return {
    en,
    labels: { ...(en !== null && { en }), ...(arabic[0] && { ar: arabic[0] }) },
    aliases: { en: latin.slice(1), ar: arabic.slice(1) },
  }
}

const isLatin = (name: string) =>
  /[A-Za-z]/.test(name) && !/[^\u0000-\u024f\u1e00-\u1eff\u2010-\u203a]/.test(name)
const isArabic = (name: string) =>
  /[\u0621-\u064a]/.test(name) && !/[A-Za-z]/.test(name) && !hasForeignLetters(name)

/** "us-or.geojson" is a part of the US; codes of larger regions are no country. */
function countriesOf({ locationSet: { include = [] } }: Suggestion): Set<string> {
  return new Set(
    include.map((place) =>
      typeof place === 'string'
        ? (/^[a-z]{2}(?=$|-|\.)/.exec(place)?.[0].toUpperCase() ?? WORLD)
        : WORLD,
    ),
  )
}

const given: ReadonlySet<string> = new Set(
  givenNames
    .trim()
    .split(/\s+/)
    .map((word) => fold(word)),
)

/**
 * Shops that bear a founder's name (a given name and one word more): in the news it is as likely
 * somebody else's.
 */
const isPersonal = (name: string): boolean => {
  const words = name.split(' ')
  return words.length === 2 && given.has(fold(words[0]!))
}

const isOneWord = (name: string): boolean => !/[ -]/.test(name)

/**
 * Chains whose one-word names are as often a family's or a place's: only those found all over the
 * world are kept.
 */
const trades: ReadonlySet<string> = new Set(['chain', 'fuel-company'])

/** Every country has one of this name. */
const isGeneric = (name: string): boolean =>
  /^(?:وزارة|الشرطة|بلدية|Ministry|Ministère|Ministerio|Ministero|Department of|State Police|Police Department|City of|County of)(?: |$)/.test(
    name,
  )

/**
 * Ordinary words, and names so short that they stand inside others or mean something else
 * everywhere.
 */
const isUnsafe = (name: string): boolean =>
  isCommonWord(name) || fold(name).length < (isAcronym(name) ? 3 : 4)

/** One word of a longer name ("Karma" for Karma Automotive) is left out, but for acronyms. */
function withSafeAliases(record: EntityRecord): EntityRecord {
  const isSafe = (name: string) =>
    !isUnsafe(name) &&
    (!isOneWord(name) || isAcronym(name) || isOneWord(record.labels.en!)) &&
    !isGeneric(name)
  return {
    ...record,
    aliases: Object.fromEntries(
      Object.entries(record.aliases).map(([language, names]) => [language, names.filter(isSafe)]),
    ),
  }
}
