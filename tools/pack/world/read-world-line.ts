/** A line of the dump as what the world packs keep of it. */
import type { EntityType } from '../../../src/model/kinds.ts'
import type { BriefFact, Localised } from '../../../src/model/knowledge.ts'
import { isObject } from '../../../src/model/shape.ts'
import { leftOut, type Draft, type Unread } from '../import/draft.ts'
import { countEditions, itemOf, texts } from '../import/wikidata-values.ts'
import type { Classes } from '../import/wikidata-classes.ts'
import { getCountryCode, parseDumpLine, readItem, type DumpItem } from '../import/wikidata.ts'
import { firstDay, itemsOf, newestPopulation, statementsOf } from './statements.ts'
import { readTerms, type Term } from './read-terms.ts'
import { genders, officeClasses, property, roles } from './wikidata-terms.ts'

/** A pack for each theme. */
export const themes = ['people', 'bodies', 'places', 'events', 'works'] as const
export type Theme = (typeof themes)[number]

/** A thing, before the words of its offices and the day of the dump are known. */
export interface WorldDraft extends Draft {
  theme: Theme
  /** how many Wikipedias have an article on it: the more, the sooner it is kept */
  rank: number
  terms: Term[]
  briefs: Pick<BriefFact, 'what' | 'date' | 'count'>[]
  gender?: 'm' | 'f'
}

/** What an office is called, by its Wikidata item. */
export interface OfficeName {
  office: string
  labels: Localised
  female: Localised
  country?: string
}

/** `changed`: ISO day on which the item was last changed before the dump, where it says so. */
export type WorldReading =
  | { kept: { draft: WorldDraft } | { name: OfficeName }; changed: string }
  | Unread

export interface WorldChoice {
  languages: readonly string[]
  classes: Classes
  /** Wikipedias that must have an article on a thing, at least */
  least: number
}

const themeOf: Record<EntityType, Theme> = {
  PER: 'people',
  ORG: 'bodies',
  GROUP: 'bodies',
  LOC: 'places',
  EVENT: 'events',
  WORK: 'works',
  PRODUCT: 'works',
  MISC: 'works',
}

/**
 * Null for brackets and empty lines. Items that no Wikipedia knows and that are no office are most
 * of a dump: they are told by their letters, before the line is parsed.
 */
export function readWorldLine(text: string, choice: WorldChoice): WorldReading | null {
  if (text.includes('"sitelinks":{}') && !mayBeOffice.test(text))
    return leftOut('no article in any Wikipedia')
  const parsed = parseDumpLine(text)
  if (!parsed || !('item' in parsed)) return parsed
  const { item } = parsed
  const changed = typeof item.modified === 'string' ? item.modified.slice(0, 10) : ''
  const claims = isObject(item.claims) ? item.claims : {}
  const reading = readThing(item, claims, choice)
  if (!('reason' in reading)) return { kept: { draft: reading }, changed }
  const name = readOffice(item, claims, choice.languages)
  return name ? { kept: { name }, changed } : reading
}

const mayBeOffice = new RegExp(
  `"${property.subclassOf}":\\[|${[...officeClasses].map((qid) => `"${qid}"`).join('|')}|"numeric-id":(?:${[...officeClasses].map((qid) => qid.slice(1)).join('|')})\\b`,
)

function readThing(
  item: DumpItem,
  claims: Record<string, unknown>,
  { languages, classes, least }: WorldChoice,
): WorldDraft | Unread {
  const reading = readItem(item, { languages, classes, types: null })
  if (!('draft' in reading)) return reading
  const rank = countEditions(item.sitelinks)
  if (rank < least) return leftOut('an article in too few Wikipedias')
  const { draft } = reading
  const isPerson = draft.type === 'PER'
  const terms = isPerson ? readTerms(claims) : []
  const kind = isPerson ? roleOf(claims, terms.length > 0) : draft.kind
  if (kind === null) return leftOut('a person without a public role')
  const gender = itemsOf(claims, property.gender)
    .map((qid) => genders.get(qid))
    .find((one) => one !== undefined)
  return {
    ...draft,
    kind,
    theme: themeOf[draft.type],
    rank,
    terms,
    briefs: readBriefs(draft.type, claims),
    ...(isPerson && gender && { gender }),
  }
}

/** Null for a person of whom no office and no public occupation is told. */
function roleOf(claims: Record<string, unknown>, holdsOffice: boolean): string | null {
  const told = itemsOf(claims, property.occupation).flatMap((qid) => roles.get(qid) ?? [])
  if (holdsOffice && told.includes('politician')) return 'politician'
  return told[0] ?? (holdsOffice ? 'official' : null)
}

function readBriefs(type: EntityType, claims: Record<string, unknown>): WorldDraft['briefs'] {
  const told = (what: BriefFact['what'], name: string): WorldDraft['briefs'] => {
    const date = firstDay(claims, name)
    return date === null ? [] : [{ what, date }]
  }
  switch (type) {
    case 'PER':
      return [...told('born', property.birth), ...told('died', property.death)]
    case 'ORG':
      return [...told('founded', property.inception), ...told('dissolved', property.dissolved)]
    case 'LOC': {
      const newest = newestPopulation(claims)
      return newest ? [{ what: 'inhabitants', ...newest }] : []
    }
    case 'EVENT': {
      const happened = told('happened', property.pointInTime)
      return happened.length > 0
        ? happened
        : [...told('began', property.start), ...told('ended', property.end)]
    }
    case 'WORK':
    case 'PRODUCT':
      return told('published', property.published)
    default:
      return []
  }
}

/** The words of an item that may be an office; null for any other, and for one without a label. */
function readOffice(
  item: DumpItem,
  claims: Record<string, unknown>,
  languages: readonly string[],
): OfficeName | null {
  const isOffice =
    claims[property.subclassOf] !== undefined ||
    itemsOf(claims, property.instanceOf).some((qid) => officeClasses.has(qid))
  // English words are what the others are put together from
  const labels = texts(item.labels, [...new Set([...languages, 'en'])])
  if (!isOffice || Object.keys(labels).length === 0) return null
  const country = [property.jurisdiction, property.country]
    .flatMap((name) => statementsOf(claims, name))
    .map(({ value }) => getCountryCode(itemOf(value) ?? ''))
    .find((code) => code !== null)
  const female: Localised = {}
  // the preferred ones come first
  for (const { value } of statementsOf(claims, property.femaleForm)) {
    if (!isObject(value) || typeof value.text !== 'string') continue
    const language = String(value.language)
    if (languages.includes(language)) female[language] ??= value.text
  }
  return { office: item.id, labels, female, ...(country && { country }) }
}
