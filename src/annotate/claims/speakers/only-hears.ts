import type { Entity } from '../../../model/annotation.ts'
import type { Occasion } from './occasion.ts'
import { saidWith } from './said-with.ts'

/** "The court heard that …": a body that only hears words does not say them, and who does is not told. */
export const onlyHears = (
  { draft, text, sourcePhrases }: Occasion,
  somebody: Entity | null,
): boolean =>
  sourcePhrases !== null &&
  somebody !== null &&
  somebody.type !== 'PER' &&
  saidWith(draft, text, sourcePhrases.hearing)
