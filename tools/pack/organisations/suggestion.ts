/** Names, identifiers and countries as name-suggestion-index writes them. */
import type { Localised } from '../../../src/model/knowledge.ts'
import { hasForeignLetters } from '../check/arabic.ts'
import { arab } from '../places/near-countries.ts'

/** One name of name-suggestion-index. */
export interface Suggestion {
  displayName: string
  locationSet: { include?: unknown[] }
  tags: Record<string, string>
}

/** How the index writes "everywhere". */
export const world = '001'

const roleOf = (category: string): 'brand' | 'network' | 'operator' =>
  category.startsWith('brands') ? 'brand' : category.startsWith('transit') ? 'network' : 'operator'

/** The Wikidata identifier of what a suggestion names; null where it has none. */
export const identifierOf = (tags: Record<string, string>, category: string): string | null => {
  const qid = tags[`${roleOf(category)}:wikidata`]
  return qid && /^Q[1-9]\d*$/.test(qid) ? qid : null
}

/**
 * Names under the key whose identifier is taken: the operator of a network is another thing. Arabic
 * letters without the mark of a language are Arabic where all its countries are Arab.
 */
export function namesOf(
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

export const isLatin = (name: string) =>
  /[A-Za-z]/.test(name) && !/[^\u0000-\u024f\u1e00-\u1eff\u2010-\u203a]/.test(name)
const isArabic = (name: string) =>
  /[\u0621-\u064a]/.test(name) && !/[A-Za-z]/.test(name) && !hasForeignLetters(name)

/** "us-or.geojson" is a part of the US; codes of larger regions are no country. */
export function countriesOf({ locationSet: { include = [] } }: Suggestion): Set<string> {
  return new Set(
    include.map((place) =>
      typeof place === 'string'
        ? (/^[a-z]{2}(?=$|-|\.)/.exec(place)?.[0].toUpperCase() ?? world)
        : world,
    ),
  )
}
