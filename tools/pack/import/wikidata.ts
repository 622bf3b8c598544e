import { borders } from '@rapideditor/country-coder'
import type { EntityType } from '../../../src/model/kinds.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from '../check/fields.ts'
import {
  amountOf,
  countEditions,
  countKeys,
  firstItem,
  hostOf,
  lists,
  texts,
  valuesOf,
} from './wikidata-values.ts'
import { leftOut, malformed, type Reading, type Unread } from './draft.ts'
import type { Classes } from './wikidata-classes.ts'

export interface WikidataChoice {
  /** the languages whose names are wanted: an item without a label in any of them is left out */
  languages: readonly string[]
  /** null for every type */
  types: ReadonlySet<EntityType> | null
  classes: Classes
}

const instanceOf = 'P31'
const countryProperty = 'P17'
const citizenshipProperty = 'P27'
const website = 'P856'
const populationProperty = 'P1082'

/** ISO codes by Wikidata identifier, as country-coder gives them. */
const countries = new Map(
  (borders.features as { properties: { wikidata?: string; iso1A2?: string } }[]).flatMap(
    ({ properties: { wikidata, iso1A2 } }) =>
      wikidata && iso1A2 ? [[wikidata, iso1A2] as const] : [],
  ),
)

/** The ISO code of a country's item; null for an item of none. */
export const getCountryCode = (qid: string): string | null => countries.get(qid) ?? null

/**
 * A line of the JSON dump: "[", "]", or an entity with a comma after it. Null for the brackets and
 * empty lines.
 */
export function readDumpLine(text: string, choice: WikidataChoice): Reading | null {
  const item = parseDumpLine(text)
  return item && 'item' in item ? readItem(item.item, choice) : item
}

/** An item of the dump, as it stands there. */
export interface DumpItem extends Record<string, unknown> {
  id: string
}

/** The item of a line; null for the brackets and empty lines. */
export function parseDumpLine(text: string): { item: DumpItem } | Unread | null {
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
  return { item: value as DumpItem }
}

/** An item as a draft, or why it is left out. */
export function readItem(value: DumpItem, { languages, types, classes }: WikidataChoice): Reading {
  const { id } = value
  const claims = isObject(value.claims) ? value.claims : {}
  const meaning = firstItem(claims, instanceOf, classes)
  if (!meaning) return leftOut('no known class')
  if (types && !types.has(meaning.type)) return leftOut('another type')
  const labels = texts(value.labels, languages)
  if (Object.keys(labels).length === 0) return leftOut('no name in these languages')
  const country = firstItem(
    claims,
    meaning.type === 'PER' ? citizenshipProperty : countryProperty,
    countries,
  )
  const population = valuesOf(claims, populationProperty)
    .map(amountOf)
    .find((amount) => amount !== null)
  if (meaning.type === 'PER' && countEditions(value.sitelinks) === 0)
    return leftOut('a person without an article in any Wikipedia')
  const domains = meaning.type === 'ORG' ? valuesOf(claims, website).flatMap(hostOf) : []
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
        languages: countEditions(value.sitelinks) || countKeys(value.labels),
        ...(population && { population }),
        ...(meaning.kind === 'country' && { placetype: 'country' }),
      },
    },
  }
}
