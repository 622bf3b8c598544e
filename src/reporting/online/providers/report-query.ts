/** What sources of reports are asked: as little as finds the piece. */
import { commonLanguage } from '../../../model/common-language.ts'
import type { Citation, Entity } from '../../../model/annotation.ts'
import { type RecordKey, recordKey } from '../../../model/record-key.ts'
import type { Purpose } from '../../../model/outward.ts'
import { ownPack } from '../../../model/own-note.ts'
import type { TextDocument } from '../../../model/text.ts'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { addDays } from '../../../text/dates.ts'
import { createSalience } from '../../terms/salience.ts'

export interface ReportQuery {
  purpose: Extract<Purpose, 'resolve-citation' | 'related-reports'>
  /** hosts of the outlets that the citation names, without www */
  domains: string[]
  /**
   * names of those outlets, in the order of `domains`: some sources give only the host of a report
   */
  outletNames: string[]
  /** names that the piece must be about, the most telling first */
  names: string[]
  /** ISO days; null: no bound */
  from: string | null
  to: string | null
}

/** Names beyond these narrow the search to nothing. */
const most = 2
/** Publishing and the telling of it may fall on neighbouring days. */
const margin = 2
/** Days before and after an article in which others report on the same. */
const around = 7
/**
 * What weighs less in an article is a country, or an outlet that is only its source (salience.ts):
 * asked about only where there is nothing else.
 */
const telling = 0.3

/** What the reader wrote in notes of their own goes nowhere. */
const recordOf = (key: RecordKey, knowledge: KnowledgeBase) =>
  key.pack === ownPack ? null : knowledge.getRecord(key)

/**
 * The query of a citation: outlets by their hosts where a pack knows them, names of its entities in
 * English where a pack has them, days with a margin of two. null when it would ask for everything:
 * no name at all.
 */
export function queryOfCitation(
  { outletKeys, outlets, entities: ids, from, to }: Citation,
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): ReportQuery | null {
  const known = new Map(
    outletKeys.flatMap((key): [string, string][] => {
      const record = recordOf(key, knowledge)
      const domain = record?.domains?.[0]
      const name = record?.labels[commonLanguage]
      return domain && name ? [[domain, name]] : []
    }),
  )
  const ours = new Set(outletKeys.map(recordKey))
  const about = entities.filter(
    ({ id, link, name }) =>
      ids.includes(id) && !(link && ours.has(recordKey(link))) && !outlets.includes(name),
  )
  const names = about
    .map(({ name, link }) => (link && recordOf(link, knowledge)?.labels[commonLanguage]) ?? name)
    .filter((name) => name.trim() !== '')
  if (names.length === 0) return null
  return {
    purpose: 'resolve-citation',
    domains: [...known.keys()],
    outletNames: [...known.values()],
    names: [...new Set(names)].slice(0, most),
    from: from && addDays(from, -margin),
    to: (to ?? from) && addDays((to ?? from)!, margin),
  }
}

/**
 * The query of a whole article: the two names that matter most to it, those that a pack knows in
 * English before others (the sources search in it), and the days around it. null when it names
 * nothing.
 */
export function queryOfArticle(
  document: TextDocument,
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): ReportQuery | null {
  const { weightOf, isCore } = createSalience(document, entities, knowledge)
  const day = document.date?.slice(0, 10) ?? null
  const weigh = (entity: Entity): number => weightOf(entity) + (isCore(entity.id) ? 1 : 0)
  const enough = entities.filter((entity) => weightOf(entity) >= telling)
  const named = (enough.length > 0 ? enough : [...entities])
    .sort((a, b) => weigh(b) - weigh(a))
    .map(({ name, link }) => ({
      name,
      english:
        (link && recordOf(link, knowledge)?.labels[commonLanguage]) ??
        (/^\p{Script=Latin}/u.test(name) ? name : null),
    }))
  const english = named.flatMap(({ english: name }) => name ?? [])
  const names = [...new Set(english.length > 0 ? english : named.map(({ name }) => name))]
    .filter((name) => name.trim() !== '')
    .slice(0, most)
  return names.length === 0
    ? null
    : {
        purpose: 'related-reports',
        domains: [],
        outletNames: [],
        names,
        from: day && addDays(day, -around),
        to: day && addDays(day, around),
      }
}

/** A name as a phrase of a search: inside quotation marks, without any of its own. */
export const phrase = (name: string): string =>
  `"${name
    .replace(/["“”«»\\()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`
