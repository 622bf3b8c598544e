/**
 * Packs about a single story: most of their facts on a world body, a city or an outlet concern that
 * story, and would mislead in any other article.
 */
import type { Entity } from '../model/annotation.ts'
import type { EntityRecord, Note } from '../model/knowledge.ts'
import { recordKey } from '../model/record-key.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { gather } from '../text/gather.ts'

/** Ids of the packs on whose matter an article with these linked names is. */
export function findMatters(entities: readonly Entity[], knowledge: KnowledgeBase): string[] {
  const matters = knowledge.matters()
  if (matters.length === 0) return []
  const named = new Set(
    gather(entities, (entity) => getLinked(entity, knowledge).map((key) => recordKey(key))),
  )
  return matters
    .filter(({ pack, together }) =>
      together.every((ids) => ids.some((id) => named.has(recordKey({ pack, id })))),
    )
    .map(({ pack }) => pack)
}

/** The linked record, and the records of other packs for the same Wikidata item. */
export function getLinked(
  { link, qid, candidates }: Pick<Entity, 'link' | 'qid' | 'candidates'>,
  knowledge: KnowledgeBase,
): { pack: string; id: string }[] {
  if (!link) return []
  const same = qid === null ? [] : candidates.filter((one) => getQid(one, knowledge) === qid)
  return [link, ...same.filter((one) => recordKey(one) !== recordKey(link))]
}

const getQid = (key: { pack: string; id: string }, knowledge: KnowledgeBase) =>
  knowledge.getRecord(key)?.qid

/**
 * A note as an article shows it that is on these matters: what belongs to another is left out, and
 * of what holds anywhere whatever came after the article's day (ISO, null: unknown).
 */
export function keepToMatter(
  note: Note,
  on: readonly string[],
  day: string | null,
  knowledge: Pick<KnowledgeBase, 'matters'>,
): Note {
  const isFree = !knowledge.matters().some(({ pack }) => pack === note.pack)
  return isFree || on.includes(note.pack)
    ? note
    : { ...note, record: generalPart(note.record, day) }
}

/** A month or a year is after a day where it begins after it. */
const isAfter = (date: string, day: string | null): boolean =>
  day !== null && date > day.slice(0, date.length)

function generalPart(
  { facts, positions, ...record }: EntityRecord,
  day: string | null,
): EntityRecord {
  const general = {
    facts: facts?.filter(({ general, date }) => general && !isAfter(date, day)),
    positions: positions?.filter((position) => position.general),
  }
  return {
    ...record,
    ...(general.facts?.length ? { facts: general.facts } : {}),
    ...(general.positions?.length ? { positions: general.positions } : {}),
  }
}
