/**
 * Features of a word in a list behind a noun of places («قرى … و… و…», «محافظة …»): whatever
 * such a list has, known or not, is a place.
 */
import { mixed, pair, type Numbers } from './feature-numbers.ts'
import { joinOf } from './links.ts'

/** What a word in a list of places is made of, and where in the list it stands. */
export function addPlaces(
  { words, cores, lists }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  const place = lists[i]
  if (!place) return from
  const word = words[i]!
  const where = pair(place.word * 4 + Math.min(place.item, 3), joinOf(word, words[i - 1]))
  let n = from
  found[n++] = mixed(140, where)
  found[n++] = mixed(141, pair(cores[place.head + 2]!, where))
  found[n++] = mixed(142, pair(word.bits, where))
  found[n++] = mixed(143, pair(word.likeness, where))
  return n
}
