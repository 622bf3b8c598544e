import type { Entity } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import type { Occasion } from './occasion.ts'

/** "The court heard that …": a body that only hears words does not say them, and who does is not told. */
export const onlyHears = (
  { draft: { cue }, text, sourcePhrases }: Occasion,
  somebody: Entity | null,
): boolean =>
  sourcePhrases !== null &&
  somebody !== null &&
  somebody.type !== 'PER' &&
  cue.some(({ start, end }) =>
    fold(text.slice(start, end))
      .split(' ')
      .some((word) => sourcePhrases.hearing.has(word)),
  )
