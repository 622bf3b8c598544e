import type { Entity } from '../../../model/annotation.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { EntityRecord, Note } from '../../../model/knowledge.ts'
import { getNotes } from '../../lookups.ts'

/** The names that packs know, each with its first record: those of which they say most come first. */
export function listKnownNames(apparatus: Apparatus): { entity: Entity; record: EntityRecord }[] {
  return apparatus.entities
    .map((entity) => ({ entity, notes: getNotes(apparatus, entity) }))
    .sort((a, b) => measure(b.notes) - measure(a.notes))
    .flatMap(({ entity, notes: [first] }) => (first ? [{ entity, record: first.record }] : []))
}

/** How much the packs say of a name. */
const measure = (notes: Note[]): number =>
  notes.reduce(
    (sum, { record }) => sum + (record.facts?.length ?? 0) + (record.positions?.length ?? 0),
    0,
  )
