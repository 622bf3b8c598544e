/** Reads the values of Wikidata's JSON, of dumps of any year. */
import type { Localised } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import { isText } from '../check/fields.ts'

/**
 * Values of a property's statements that are not deprecated, those of preferred rank first; old
 * dumps write [] for an empty object.
 */
export function valuesOf(claims: Record<string, unknown>, property: string): unknown[] {
  const statements = claims[property]
  if (!Array.isArray(statements)) return []
  const told = statements.flatMap((statement: unknown) => {
    if (
      !isObject(statement) ||
      statement.rank === 'deprecated' ||
      !isObject(statement.mainsnak) ||
      !isObject(statement.mainsnak.datavalue)
    )
      return []
    const { datavalue } = statement.mainsnak
    return [{ value: datavalue.value, isPreferred: statement.rank === 'preferred' }]
  })
  return told
    .sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred))
    .map(({ value }) => value)
}

/** What a table says of the first item of a property that it knows. */
export function firstItem<T>(
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

export const countKeys = (value: unknown): number =>
  isObject(value) ? Object.keys(value).length : 0

/** Old dumps give the number of an item alone. */
export function itemOf(value: unknown): string | null {
  if (!isObject(value)) return null
  return isText(value.id)
    ? value.id
    : typeof value['numeric-id'] === 'number'
      ? `Q${value['numeric-id']}`
      : null
}

export function amountOf(value: unknown): number | null {
  const amount = isObject(value) ? Number(value.amount) : Number.NaN
  return amount > 0 ? amount : null
}

/** The host of a website that is the whole site, not a page on another's. */
export function hostOf(value: unknown): string[] {
  if (!isText(value) || !URL.canParse(value)) return []
  const { hostname, pathname } = new URL(value)
  return pathname === '/' ? [hostname.replace(/^www\./, '')] : []
}

export function texts(value: unknown, languages: readonly string[]): Localised {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = value[language]
      return isObject(text) && isText(text.value) ? [[language, text.value] as const] : []
    }),
  )
}

export function lists(value: unknown, languages: readonly string[]): Record<string, string[]> {
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
export const countEditions = (sitelinks: unknown): number =>
  isObject(sitelinks)
    ? Object.keys(sitelinks).filter(
        (site) =>
          /^[a-z_]+wiki$/.test(site) && !/^(?:commons|species|meta|wikidata)wiki$/.test(site),
      ).length
    : 0
