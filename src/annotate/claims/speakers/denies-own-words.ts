import type { Entity } from '../../../model/annotation.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { sharedLength } from '../shared-words.ts'
import type { Ranked } from './quoted-on.ts'

/** Whether whoever denies what was told is taken for the very one who told it. */
export const deniesOwnWords = (
  { denies, content }: PlacedDraft,
  best: Entity | null,
  decided: ReadonlyMap<PlacedDraft, Ranked>,
): boolean =>
  denies === true &&
  best !== null &&
  [...decided].some(
    ([other, ranked]) =>
      !other.denies && ranked.best === best && sharedLength(other.content, content) > 0,
  )
