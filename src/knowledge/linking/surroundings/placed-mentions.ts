import type { Entity, Mention } from '../../../model/annotation.ts'
import { gather } from '../../../text/gather.ts'

/** A mention with its entity. */
export interface Placed {
  mention: Mention
  entity: Entity
}

/** Every mention of an article in order of the text; they do not overlap. */
export const placeMentions = (entities: readonly Entity[]): Placed[] =>
  gather(entities, (entity) => entity.mentions.map((mention) => ({ mention, entity }))).sort(
    (a, b) => a.mention.start - b.mention.start,
  )
