import { isCommonWord } from '../../../src/knowledge/common-words/index.ts'
import { isAcronym } from '../../../src/knowledge/gazetteer/case-rules.ts'
import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import { givenNames } from '../../../src/languages/en/names/people.ts'
import { fold } from '../../../src/text/fold.ts'
import type { Draft } from '../import/draft.ts'
import { toRecord } from '../import/to-record.ts'
import { getTerritoryName } from '../places/place-names.ts'
import { kinds, type OrganisationKind } from './kinds.ts'

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

/**
 * Organisations of name-suggestion-index that have a Wikidata identifier, each once; what several
 * categories say of one is put together, the first category's kind stays. `taken`: identifiers and
 * folded names that other bundled packs hold already. `spellings`: our Arabic names by the index's
 * name, which go before its own.
 */
export function makeOrganisations(
  index: Index,
  taken: ReadonlySet<string>,
  spellings: ReadonlyMap<string, string>,
): EntityRecord[] {
  const found = new Map<string, { draft: Draft; countries: Set<string> }>()
  for (const [category, kind] of kinds) {
    for (const item of index[category]?.items ?? []) {
      const qid = identifierOf(item.tags, category)
      const names = namesOf(item)
      if (!qid || taken.has(qid) || !names.en) continue
      const known = found.get(qid)
      if (!known)
        found.set(qid, {
          draft: {
            id: qid,
            qid,
            type: 'ORG',
            kind: kind.kind,
            labels: names.labels,
            aliases: names.aliases,
            descriptions: kind.words,
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
  return [...found.values()].flatMap(({ draft, countries }) => {
    const name = draft.labels.en!
    if (
      isUnsafe(name) ||
      isGeneric(name) ||
      isPersonal(name) ||
      taken.has(fold(name)) ||
      (isOneWord(name) && !isAcronym(name) && trades.has(draft.kind) && !countries.has(WORLD))
    )
      return []
    if (isGeneric(draft.labels.ar ?? '')) delete draft.labels.ar
    const spelled = spellings.get(name)
    if (spelled !== undefined) {
      if (draft.labels.ar) draft.aliases.ar = [draft.labels.ar, ...(draft.aliases.ar ?? [])]
      draft.labels.ar = spelled
    }
    const [only = ''] = countries
    const country =
      countries.size === 1 && getTerritoryName(only) && /^[A-Z]{2}$/.test(only) ? only : undefined
    const record = toRecord(
      {
        ...draft,
        descriptions: inCountry(draft.descriptions, country),
        ...(country && { country }),
        prior: isOneWord(name) ? PRIOR_ONE_WORD : PRIOR_MORE,
      },
      ['ar', 'en'],
    )
    return record ? [withSafeAliases(record)] : []
  })
}

const identifierOf = (tags: Record<string, string>, category: string): string | null => {
  const qid =
    tags[
      `${category.startsWith('brands') ? 'brand' : category.startsWith('transit') ? 'network' : 'operator'}:wikidata`
    ]
  return qid && /^Q[1-9]\d*$/.test(qid) ? qid : null
}

function namesOf({ displayName, tags }: Suggestion): {
  en: string | null
  labels: Localised
  aliases: Record<string, string[]>
} {
  const of = (suffix: string) =>
    ['brand', 'operator', 'network', 'name', 'official_name', 'short_name'].flatMap(
      (key) => tags[key + suffix] ?? [],
    )
  const latin = [
    ...of(':en'),
    ...of(''),
    ...of(':short'),
    displayName.replace(/ \([^)]*\)$/, ''),
  ].filter(isLatin)
  const arabic = of(':ar').concat(of('').filter(isArabic)).filter(isArabic)
  const en = latin[0] ?? null
  return {
    en,
    labels: { ...(en !== null && { en }), ...(arabic[0] && { ar: arabic[0] }) },
    aliases: { en: latin.slice(1), ar: arabic.slice(1) },
  }
}

const isLatin = (name: string) =>
  /[A-Za-z]/.test(name) && !/[^\u0000-\u024f\u1e00-\u1eff\u2010-\u203a]/.test(name)
const isArabic = (name: string) => /[\u0621-\u064a]/.test(name) && !/[A-Za-z]/.test(name)

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

function inCountry({ ar, en }: OrganisationKind['words'], country: string | undefined): Localised {
  const name = country ? getTerritoryName(country) : null
  return name ? { ar: `${ar} في ${name.ar}`, en: `${en} in ${name.en}` } : { ar: ar!, en: en! }
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
