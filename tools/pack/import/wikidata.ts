import { borders } from '@rapideditor/country-coder'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { Localised } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from '../check/fields.ts'
import { leftOut, malformed, type Reading } from './draft.ts'
import type { Classes } from './wikidata-classes.ts'

export interface WikidataChoice {
  /** the languages whose names are wanted: an item without a label in any of them is left out */
  languages: readonly string[]
  /** null for every type */
  types: ReadonlySet<EntityType> | null
  classes: Classes
}

const INSTANCE_OF = 'P31'
const COUNTRY = 'P17'
const CITIZENSHIP = 'P27'
const WEBSITE = 'P856'
const POPULATION = 'P1082'

/** ISO codes by Wikidata identifier, as country-coder gives them. */
const countries = new Map(
  (borders.features as { properties: { wikidata?: string; iso1A2?: string } }[]).flatMap(
    ({ properties: { wikidata, iso1A2 } }) =>
      wikidata && iso1A2 ? [[wikidata, iso1A2] as const] : [],
  ),
)

/**
 * A line of the JSON dump: "[", "]", or an entity with a comma after it. Null for the brackets and
 * empty lines.
 */
export function readDumpLine(text: string, choice: WikidataChoice): Reading | null {
  const trimmed = text.trim().replace(/,$/, '')
  if (trimmed === '' || trimmed === '[' || trimmed === ']') return null
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch (error) {
    return malformed(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(value) || !isText(value.id)) return malformed('no entity with an id')
  if (value.type !== 'item') return leftOut('no item')
  return readItem(value, value.id, choice)
}

function readItem(
  value: Record<string, unknown>,
  id: string,
  { languages, types, classes }: WikidataChoice,
): Reading {
  const claims = isObject(value.claims) ? value.claims : {}
  const meaning = firstItem(claims, INSTANCE_OF, classes)
  if (!meaning) return leftOut('no known class')
  if (types && !types.has(meaning.type)) return leftOut('another type')
  const labels = texts(value.labels, languages)
  if (Object.keys(labels).length === 0) return leftOut('no name in these languages')
  const country = firstItem(claims, meaning.type === 'PER' ? CITIZENSHIP : COUNTRY, countries)
  const population = valuesOf(claims, POPULATION)
    .map(amountOf)
    .find((amount) => amount !== null)
  if (meaning.type === 'PER' && editions(value.sitelinks) === 0)
    return leftOut('a person without an article in any Wikipedia')
  const domains = meaning.type === 'ORG' ? valuesOf(claims, WEBSITE).flatMap(hostOf) : []
  return {
    draft: {
      id,
      qid: id,
      type: meaning.type,
      kind: meaning.kind,
      labels,
      aliases: lists(value.aliases, languages),
      descriptions: texts(value.descriptions, languages),
      ...(country && { country }),
      ...(domains.length > 0 && { domains }),
      fame: {
        languages: editions(value.sitelinks) || countKeys(value.labels),
        ...(population && { population }),
        ...(meaning.kind === 'country' && { placetype: 'country' }),
      },
    },
  }
}

/**
 * Values of a property's statements that are not deprecated; old dumps write [] for an empty
 * object.
 */
function valuesOf(claims: Record<string, unknown>, property: string): unknown[] {
  const statements = claims[property]
  return Array.isArray(statements)
    ? statements.flatMap((statement: unknown) => {
        if (
          !isObject(statement) ||
          statement.rank === 'deprecated' ||
          !isObject(statement.mainsnak) ||
          !isObject(statement.mainsnak.datavalue)
        )
          return []
        return [statement.mainsnak.datavalue.value]
      })
    : []
}

/** What a table says of the first item of a property that it knows. */
function firstItem<T>(
  claims: Record<string, unknown>,
  property: string,
  table: ReadonlyMap<string, T>,
): T | undefined {
  for (const value of valuesOf(claims, property)) {
    const qid = itemOf(value)
    const found = qid === null ? undefined : table.get(qid)
    if (found) return found
  }
  return undefined
}

const countKeys = (value: unknown): number => (isObject(value) ? Object.keys(value).length : 0)

/** Old dumps give the number of an item alone. */
function itemOf(value: unknown): string | null {
  if (!isObject(value)) return null
  return isText(value.id)
    ? value.id
    : typeof value['numeric-id'] === 'number'
      ? `Q${value['numeric-id']}`
      : null
}

function amountOf(value: unknown): number | null {
  const amount = isObject(value) ? Number(value.amount) : Number.NaN
  return amount > 0 ? amount : null
}

/** The host of a website that is the whole site, not a page on another's. */
function hostOf(value: unknown): string[] {
  if (!isText(value) || !URL.canParse(value)) return []
  const { hostname, pathname } = new URL(value)
  return pathname === '/' ? [hostname.replace(/^www\./, '')] : []
}

function texts(value: unknown, languages: readonly string[]): Localised {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = value[language]
      return isObject(text) && isText(text.value) ? [[language, text.value] as const] : []
    }),
  )
}

function lists(value: unknown, languages: readonly string[]): Record<string, string[]> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    languages.map((language) => {
      const names = value[language]
      return [
        language,
        Array.isArray(names)
          ? names.flatMap((name: unknown) =>
              isObject(name) && isText(name.value) ? [name.value] : [],
            )
          : [],
      ]
    }),
  )
}

/** How many Wikipedias have an article on it. */
const editions = (sitelinks: unknown): number =>
  isObject(sitelinks)
    ? Object.keys(sitelinks).filter(
        (site) =>
          /^[a-z_]+wiki$/.test(site) && !/^(?:commons|species|meta|wikidata)wiki$/.test(site),
      ).length
    : 0
