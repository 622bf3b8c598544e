import type { Entity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'

/** "U.S", "the F.B.I": capitals with a full stop behind each but the last. */
const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\p{Lu}$/u

/** Whether the stop behind a name is its own: of "U.S.", also where a sentence ends there; no dots. */
const hasLastStop = (text: string, { start, end }: Span): boolean =>
  text[end] === '.' && text[end + 1] !== '.' && initials.test(text.slice(start, end))

/**
 * Names are read without a stop at their end, which mostly is the sentence's; letters that have one
 * each get their last one back ("U.S.").
 */
export function withLastStops(text: string, entity: Entity): Entity {
  const { name, mentions } = entity
  if (!mentions.some((mention) => hasLastStop(text, mention))) return entity
  return {
    ...entity,
    name: initials.test(name) ? `${name}.` : name,
    mentions: mentions.map((mention) =>
      hasLastStop(text, mention) ? { ...mention, end: mention.end + 1 } : mention,
    ),
  }
}
