import type { Entity, EntityType } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'

/** The mentions of a text by place. */
export interface MentionIndex {
  /** the entity that a source names: the person among those mentioned in it, else the last one; null when none is */
  at(span: Span): Entity | null
  /** the entity of one of these types that was mentioned last before `offset`; empty types: of any */
  lastBefore(offset: number, types: readonly EntityType[]): Entity | null
}

/** Sorted by place and searched by halving, so that many claims with many names stay fast. */
export function createMentionIndex(entities: readonly Entity[]): MentionIndex {
  const places = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity }))).sort((a, b) => a.start - b.start || a.end - b.end)
  const firstFrom = (offset: number) => {
    let low = 0, high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    at({ start, end }) {
      let found: Entity | null = null
      const first = firstFrom(start)
      for (let i = first > 0 && places[first - 1]!.end > start ? first - 1 : first; i < places.length && places[i]!.start < end; i++) {
        const { entity } = places[i]!
        if (entity.type === 'PER' || found?.type !== 'PER') found = entity
      }
      return found
    },
    lastBefore(offset, types) {
      const first = firstFrom(offset)
      for (let i = first - 1; i >= Math.max(0, first - 60); i--) {
        const { entity } = places[i]!
        if (types.length === 0 || types.includes(entity.type)) return entity
      }
      return null
    },
  }
}
