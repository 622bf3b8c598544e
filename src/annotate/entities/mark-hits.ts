/** What the packs know of a word's name, for the sequence model. */
import type { NameHit } from '../../model/annotation.ts'
import { entityTypes, type EntityType } from '../../model/kinds.ts'
import type { NameWord } from './name-words.ts'

/**
 * Sets `hit` of the words that a pack's name covers: its best record's type, whether other records
 * that bear it are of another type, whether it begins here, is one word, an everyday word or a mere
 * hint. `hits` by start, not overlapping; so are the words of all sentences.
 */
export function markHits(sentences: readonly NameWord[][], hits: readonly NameHit[]): void {
  let next = 0
  for (const words of sentences) {
    for (const word of words) {
      while (next < hits.length && hits[next]!.end <= word.start) next++
      const hit = hits[next]
      if (hit && hit.start < word.end) word.hit = codeOf(hit, word)
    }
  }
}

const mixed = 4
const everyday = 2

function codeOf({ start, end, candidates, hint, common }: NameHit, word: NameWord): number {
  const type = candidates[0]?.type
  // a surname that some leader bears says nothing of the word
  if (!type || (hint && type === 'PER')) return 0
  const begins = start >= word.start
  const isSingle = begins && end <= word.end
  const isMixed = candidates.some((other) => other.type !== type)
  return (
    (entityTypes.indexOf(type) + 1) * 32 +
    (begins ? 16 : 0) +
    (isSingle ? 8 : 0) +
    (isMixed ? mixed : 0) +
    (common ? everyday : 0) +
    (hint ? 1 : 0)
  )
}

/** What `hit` says of a word: the type of the name, and whether it is doubtful; null for no name. */
export const readHit = (
  hit: number,
): { type: EntityType; isMixed: boolean; isEveryday: boolean } | null =>
  hit === 0
    ? null
    : {
        type: entityTypes[(hit >> 5) - 1]!,
        isMixed: (hit & mixed) !== 0,
        isEveryday: (hit & everyday) !== 0,
      }
