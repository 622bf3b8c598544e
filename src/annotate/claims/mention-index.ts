import type { Entity } from '../../model/annotation.ts'
import type { EntityType } from '../../model/kinds.ts'
import { covers } from '../../model/spans.ts'
import type { Span } from '../../model/text.ts'
import { firstFrom } from '../../text/first-from.ts'
import { onceFor } from '../../text/once.ts'
import { gather } from '../../text/gather.ts'

/** A mention with whom it names. */
export interface Named extends Span {
  entity: Entity
}

/** The mentions of a text by place. */
export interface MentionIndex {
  /**
   * the entity that a source names: the first person mentioned in it, else the body or thing at its
   * beginning; null when none is
   */
  at(span: Span): Entity | null
  /** the mentions that stand whole inside `spans`, in order of these */
  inside(spans: readonly Span[]): Named[]
  /**
   * the entity of this type whose mention begins right behind `end` inside one of `spans`: "the
   * mayor, Amina Saleh"
   */
  beginningAt(end: number, spans: readonly Span[], type: EntityType): Entity | null
  /**
   * the entity of one of these types that was mentioned last between two offsets, for which `fits`
   * holds; empty types: of any
   */
  lastBetween(
    from: number,
    to: number,
    types: readonly EntityType[],
    fits?: (entity: Entity, mention: Span) => boolean,
  ): Entity | null
}

/**
 * How far into a source the name of a body may stand, «حملة «…»», "the city of …": UTF-16 units.
 * What is named later only completes it.
 */
const farthestIn = 18
/** So many mentions are looked through from the last one back, so that no claim takes long. */
const mostSteps = 60
/** A comma and a space. */
const appositionGap = 2

/** The index of the mentions of an article's entities, made once for these. */
export const mentionIndexOf = onceFor(createMentionIndex)

/** Sorted by place and searched by halving, so that many claims with many names stay fast. */
function createMentionIndex(entities: readonly Entity[]): MentionIndex {
  const places = gather(entities, (entity) =>
    entity.mentions.map(({ start, end }): Named => ({ start, end, entity })),
  ).sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    at({ start, end }) {
      let found: Entity | null = null
      const first = firstFrom(places, start)
      for (
        let i = first > 0 && places[first - 1]!.end > start ? first - 1 : first;
        i < places.length && places[i]!.start < end;
        i++
      ) {
        const { entity, start: at } = places[i]!
        if (entity.type === 'PER') return entity
        if (at - start <= farthestIn && (!found || (found.type === 'LOC' && entity.type === 'ORG')))
          found = entity
      }
      return found
    },
    inside(spans) {
      return gather(spans, (span) => {
        const found: Named[] = []
        for (let i = firstFrom(places, span.start); i < places.length; i++) {
          if (places[i]!.start >= span.end) break
          if (covers(span, places[i]!)) found.push(places[i]!)
        }
        return found
      })
    },
    beginningAt(end, spans, type) {
      const { start, entity } = places[firstFrom(places, end)] ?? {}
      return start !== undefined &&
        entity?.type === type &&
        start - end <= appositionGap &&
        spans.some((span) => span.start <= start && start < span.end)
        ? entity
        : null
    },
    lastBetween(from, to, types, fits = () => true) {
      const first = firstFrom(places, to)
      for (
        let i = first - 1;
        i >= Math.max(0, first - mostSteps) && places[i]!.start >= from;
        i--
      ) {
        const { entity } = places[i]!
        if ((types.length === 0 || types.includes(entity.type)) && fits(entity, places[i]!))
          return entity
      }
      return null
    },
  }
}
