import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Candidate, NameHit } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { recordKey } from '../../../model/record-key.ts'
import type { Draft } from '../draft-mentions.ts'
import type { Group } from './group-drafts.ts'

/** Hits by where they begin and end. */
export interface HitsByPlace {
  from: ReadonlyMap<number, NameHit>
  to: ReadonlyMap<number, NameHit>
}

export const byPlace = (hits: readonly NameHit[]): HitsByPlace => ({
  from: new Map(hits.map((hit) => [hit.start, hit])),
  to: new Map(hits.map((hit) => [hit.end, hit])),
})

/** Types that are nothing else: a team that bears a city's name is not linked with the city. */
const distinct: ReadonlySet<EntityType> = new Set(['PER', 'LOC'])

/** How far a hit may begin from its mention (UTF-16 units): an article, a particle. */
const nearby = 4

/**
 * The packs' records of a group, the most likely first. A person's records come from a hit of a full
 * name only: a shared surname links nobody. A hint, which makes no mention by itself, brings its
 * records only to a mention found without it, of their own type, and as a person's surname only to
 * one who has no fuller name; the linking asks for evidence.
 */
export function candidatesOf(group: Group, hits: HitsByPlace, names: NameRules): Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const draft of group.drafts) {
    const hit = hitOf(draft, hits)
    if (!hit || !isOfDraft(hit, draft, names)) continue
    if (group.type === 'PER' && !mayBePerson(group, draft, hit)) continue
    for (const candidate of hit.candidates) {
      if (!mayBe(group, draft, hit, candidate)) continue
      const key = recordKey(candidate)
      const known = candidates.get(key)
      if (!known || known.score < candidate.score) candidates.set(key, candidate)
    }
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score)
}

/**
 * «وحدة مام-رام»: the record may know it without its head; «الغارديان البريطانية»: it knows it
 * without its nationality.
 */
function hitOf(draft: Draft, { from, to }: HitsByPlace): NameHit | undefined {
  const isShortened = draft.words.length < draft.to - draft.from
  return to.get(draft.end) ?? (isShortened ? from.get(draft.start) : undefined)
}

/** Whether a hit begins with the mention, or behind the head of a unit's name. */
function isOfDraft({ start }: NameHit, draft: Draft, { unitHeads }: NameRules): boolean {
  if (start < draft.start - nearby) return false
  if (start <= draft.start + nearby) return true
  const head = draft.words[0]!
  return (
    draft.type === 'ORG' && unitHeads?.has(head) === true && start <= draft.start + head.length + 2
  )
}

/** A full name by a full name's hit, a surname alone by a hint. */
function mayBePerson({ name }: Group, { words }: Draft, { hint }: NameHit): boolean {
  return name.words.length < 2 ? hint === true : !hint && words.length > 1
}

function mayBe(group: Group, draft: Draft, { hint }: NameHit, { type }: Candidate): boolean {
  if (hint && type !== draft.type) return false
  return type === group.type || (group.type !== 'PER' && !distinct.has(type))
}
