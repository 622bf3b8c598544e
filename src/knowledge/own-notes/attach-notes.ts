/** The reader's notes are found with the packs' names but never decide what a name is linked to. */
import type { Entity, NameHit } from '../../model/annotation.ts'
import type { RecordKey } from '../../model/record-key.ts'
import { ownPack } from '../../model/own-note.ts'

const isOwn = ({ pack }: RecordKey): boolean => pack === ownPack

/** The entities with the candidates of the packs alone. */
export function withoutOwn(entities: readonly Entity[]): Entity[] {
  return entities.map((entity) =>
    entity.candidates.some(isOwn)
      ? { ...entity, candidates: entity.candidates.filter((candidate) => !isOwn(candidate)) }
      : entity,
  )
}

/**
 * Attaches the reader's notes to entities: those whose names were found (`hits`, sorted by start)
 * at one of the entity's mentions.
 */
export function attachNotes(entities: readonly Entity[], hits: readonly NameHit[]): Entity[] {
  const noted = new Map<string, string[]>()
  for (const { start, end, candidates } of hits) {
    const ids = candidates.filter(isOwn).map(({ id }) => id)
    if (ids.length > 0) noted.set(`${start}-${end}`, ids)
  }
  if (noted.size === 0) return [...entities]
  return entities.map((entity) => {
    const own = [
      ...new Set(entity.mentions.flatMap(({ start, end }) => noted.get(`${start}-${end}`) ?? [])),
    ]
    return own.length > 0 ? { ...entity, own } : entity
  })
}
