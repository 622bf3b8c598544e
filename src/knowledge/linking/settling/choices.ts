import type { Entity } from '../../../model/annotation.ts'
import type { Alternative, Choice } from '../../../model/choice.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { bodiesOfState } from '../kind-words.ts'
import { isOneThing } from './one-thing.ts'

/** The reader's choices by language and folded name. */
export type ChoiceIndex = ReadonlyMap<string, Choice>

const keyOf = (lang: string, folded: string) => `${lang} ${folded}`

export const indexChoices = (choices: readonly Choice[]): ChoiceIndex =>
  new Map(choices.map((choice) => [keyOf(choice.lang, choice.name), choice]))

/** The choice that the reader made for an entity's name, null when none. */
export const getChoice = (index: ChoiceIndex, { name }: Entity, lang: string): Choice | null =>
  index.size === 0 ? null : (index.get(keyOf(lang, fold(name))) ?? null)

/**
 * The entity as the reader decided; null when the chosen record is in no pack any more, so that the
 * article decides.
 */
export function applyChoice(
  entity: Entity,
  { record: key, as }: Choice,
  knowledge: KnowledgeBase,
): Entity | null {
  if (as) return as === 'nothing' ? null : asType(entity, as, knowledge)
  if (key === null) return { ...entity, link: null, qid: null, chosen: null }
  const record = knowledge.getRecord(key)
  if (!record) return null
  const candidates = entity.candidates
    .map((candidate) =>
      candidate.pack === key.pack && candidate.id === key.id
        ? { ...candidate, score: 1 }
        : candidate,
    )
    .sort((a, b) => b.score - a.score)
  return {
    ...entity,
    candidates,
    link: { pack: key.pack, id: key.id },
    qid: record.qid ?? null,
    chosen: { pack: key.pack, id: key.id },
  }
}

/** The entity as one of that type; a record of another type is not meant. */
function asType(entity: Entity, type: EntityType, knowledge: KnowledgeBase): Entity {
  const fits = entity.link !== null && knowledge.getRecord(entity.link)?.type === type
  return { ...entity, type, retyped: true, ...(fits ? {} : { link: null, qid: null }) }
}

/** How many other records a card offers: the likeliest. */
const mostAlternatives = 4
/** Below this share a record is no alternative worth a line, unless nothing was linked. */
const leastShare = 0.005

/** What an article tells of the things that its names may mean. */
export interface ToldByArticle {
  /** the ISO day of which they are described, as the linked record is; null: the latest known */
  day: string | null
  /** ISO codes of the countries of what it names */
  countries: ReadonlySet<string>
}

/**
 * Other candidates for the name, likeliest first, each entity once. What every state has under one
 * name («مجلس النواب») is not offered of a state of which the article names nothing.
 */
export function getAlternatives(
  { candidates, link }: Entity,
  knowledge: KnowledgeBase,
  { day, countries }: ToldByArticle,
): Alternative[] {
  const linked = link && knowledge.getRecord(link)
  const seen = linked ? [linked] : []
  const found: Alternative[] = []
  for (const { pack, id, score } of candidates) {
    if (found.length === mostAlternatives || (link !== null && score < leastShare)) break
    const note = knowledge.getNote({ pack, id }, day)
    if (!note || seen.some((other) => isOneThing(other, note.record))) continue
    if (link === null && isOfOtherState(note.record, countries)) continue
    const { labels, descriptions } = note.record
    seen.push(note.record)
    found.push({ pack, id, label: labels, description: descriptions, packTitle: note.packTitle })
  }
  return found
}

const isOfOtherState = ({ kind, country }: EntityRecord, countries: ReadonlySet<string>): boolean =>
  country !== undefined && bodiesOfState.has(kind) && !countries.has(country)
