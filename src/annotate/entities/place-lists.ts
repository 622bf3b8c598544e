/**
 * Lists behind a noun of places, «قرى … و… و…», «محافظة …», as the name model reads them: before any
 * name is found.
 */
import { bit } from '../../languages/names/name-lexicon.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { hasAnd } from './prefixes-of.ts'

/** How many words one place of the list may have, and how far the list may go on, in words. */
const longestName = 3
const farthest = 24

const ending = bit.speechVerb | bit.title

/** Where a word stands in a list of places. */
export interface InPlaces {
  /** index of the noun that the list stands behind, among the sentence's words */
  head: number
  /** which word of its place it is, from 1 */
  word: number
  /** which place of the list it belongs to, from 0 */
  item: number
}

/** By word of a sentence; null where it is in no such list. */
export function findPlaceLists(words: readonly NameWord[]): (InPlaces | null)[] {
  const places: (InPlaces | null)[] = [null]
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const last = places[i - 1]!
    if (words[i - 1]!.bits & bit.placeHead && word.gapBefore <= Gap.hyphen)
      places.push({ head: i - 1, word: 1, item: 0 })
    else places.push(last ? goOn(last, word, i) : null)
  }
  return places
}

function goOn({ head, word, item }: InPlaces, next: NameWord, i: number): InPlaces | null {
  if (next.gapBefore > Gap.comma || next.bits & ending || i - head > farthest) return null
  const isNew = next.gapBefore === Gap.comma || hasAnd(next.prefixes)
  if (isNew) return { head, word: 1, item: item + 1 }
  return word === longestName ? null : { head, word: word + 1, item }
}
