import type { Nation } from '../nations/load-nations.ts'
import type { OrganisationKind } from './kinds.ts'

/** What name-suggestion-index keeps of a Wikidata item. */
export type Items = Record<string, { label?: string; description?: string }>

/** Trades that an item's description names, with the kind that then goes before the category's. */
const trades: readonly [RegExp, OrganisationKind][] = [
  [
    /\b(?:insurance|insurer)\b/,
    { kind: 'company', words: { ar: 'شركة تأمين', en: 'insurance company' } },
  ],
  [
    /\b(?:railway|railroad) (?:company|operator)\b/,
    { kind: 'railway', words: { ar: 'شركة سكك حديدية', en: 'railway company' } },
  ],
  [
    /\bchemicals? (?:company|manufacturer)\b/,
    { kind: 'company', words: { ar: 'شركة كيميائية', en: 'chemical company' } },
  ],
  [
    /\bmanufacturing (?:company|corporation)\b|\bmanufacturer\b/,
    { kind: 'company', words: { ar: 'شركة صناعية', en: 'manufacturing company' } },
  ],
]

/** Categories of trades of their own; a car maker that is called a manufacturer is a car company. */
const own: Readonly<Record<string, RegExp>> = {
  bank: /\b(?:bank|banking|savings|credit)\b/i,
  'insurance company': /./,
  'car company': /\b(?:car|auto|automotive|automobile|vehicle|truck|tractor|bus|motor)/i,
  'motorcycle company': /./,
  'clothing brand': /./,
  'sports brand': /./,
  'railway network': /./,
  'underground railway': /./,
}

/**
 * What an organisation is by its item's description where that names another trade than the
 * category: where shops bear a company's name, the category tells only what those are.
 */
export function retype(kind: OrganisationKind, description: string): OrganisationKind {
  if (own[kind.words.en!]?.test(description)) return kind
  return trades.find(([words]) => words.test(description))?.[1] ?? kind
}

/**
 * Whether an item's description says that the thing is of another country, or of many, than the one
 * in which the category lists it.
 */
export function isOfElsewhere(
  description: string,
  country: string,
  nations: ReadonlyMap<string, Nation>,
): boolean {
  const isNamed = ({ english, name }: Nation) =>
    [name.en, ...english].some((word) =>
      new RegExp(`(?<![A-Za-z])${word.replaceAll('.', '\\.')}(?![A-Za-z])`).test(description),
    )
  const home = nations.get(country)
  if (!home || isNamed(home)) return false
  return isOfMany.test(description) || [...nations.values()].some(isNamed)
}

const isOfMany = /\b(?:multinational|international|worldwide|European)\b/

/** Identifiers that the index gives to another body's name, or under another's trade. */
export const mispaired: ReadonlySet<string> = new Set(['Q3523040', 'Q1049334'])
