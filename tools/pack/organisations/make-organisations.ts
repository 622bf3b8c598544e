import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import type { Draft } from '../import/draft.ts'
import { toRecord } from '../import/to-record.ts'
import type { Nation } from '../nations/load-nations.ts'
import { inTerritory } from '../places/in-territory.ts'
import { getTerritoryName } from '../places/place-names.ts'
import { isOfElsewhere, mispaired, retype, type Items } from './items.ts'
import { kinds } from './kinds.ts'
import {
  countriesOf,
  identifierOf,
  isLatin,
  namesOf,
  world,
  type Suggestion,
} from './suggestion.ts'
import { isGeneric, isOneWord, isTelling, isUnsafe, withSafeAliases } from './telling-names.ts'

export type Index = Record<string, { items: Suggestion[] }>

/** A name of one word is often something else as well: a person, a place, a thing. */
const priorOneWord = 0.2
const priorMore = 0.45

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
      else {
        for (const country of countriesOf(item)) known.countries.add(country)
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
  }
  return found
}

function toOrganisation(
  { draft, countries }: Found,
  items: Items,
  { taken, spellings, nations }: OrganisationsContext,
): EntityRecord | null {
  const name = draft.labels.en!
  if (taken.has(fold(name)) || !isTelling(name, draft.kind, countries.has(world))) return null
  if (isGeneric(draft.labels.ar ?? '')) delete draft.labels.ar
  spell(draft, spellings.get(name))
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
      prior: isOneWord(name) ? priorOneWord : priorMore,
    },
    ['ar', 'en'],
  )
  return record && withSafeAliases(asBranch(record, items))
}

/** Our spelling of the Arabic name goes before the source's, which stays as an alias. */
function spell({ labels, aliases }: Found['draft'], spelled: string | undefined): void {
  if (spelled === undefined) return
  if (labels.ar) aliases.ar = [labels.ar, ...(aliases.ar ?? [])]
  labels.ar = spelled
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
