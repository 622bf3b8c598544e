/**
 * Features of a word behind the head of a body's name («هيئة الاتصالات وتقنية المعلومات»): such
 * names go on over particles and conjunctions as no other names do.
 */
import { bit } from '../../languages/names/name-lexicon.ts'
import { fnv } from '../../model/fnv.ts'
import { mixed, pair, type Numbers } from './feature-numbers.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { prefixKinds } from './prefixes-of.ts'

/** How many words behind its head a name may still go on. */
const longest = 7

const noHeads = new Uint8Array(0)

const ending = bit.speechVerb | bit.title | bit.given

/**
 * How far the nearest head of a body stands in front of each word, in words; 0 for none. Empty in a
 * language that writes no particles onto its words.
 */
export function findHeads(words: readonly NameWord[]): Uint8Array {
  if (words.every(({ forms }) => forms.length === 1)) return noHeads
  const distances = new Uint8Array(words.length)
  let distance = 0
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1]!
    if (words[i]!.gapBefore > Gap.hyphen) distance = 0
    else if (before.bits & bit.organisationHead) distance = 1
    else if (distance === 0 || distance === longest || before.bits & ending) distance = 0
    else distance++
    distances[i] = distance
  }
  return distances
}

const none = prefixKinds - 1

/** What a word behind a body's head is made of, and what stands beside it. */
export function addBody(
  { words, cores, heads }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  const distance = heads[i] ?? 0
  if (distance === 0) return from
  const word = words[i]!
  const before = words[i - 1]!
  const after = words[i + 1]
  const shape =
    (before.prefixes * prefixKinds + word.prefixes) * prefixKinds + (after?.prefixes ?? none)
  const bare = fnv(word.forms.at(-1)!.folded)
  let n = from
  found[n++] = mixed(110, pair(Math.min(distance, 3), shape))
  found[n++] = mixed(111, pair(cores[i + 2 - distance]!, shape))
  found[n++] = mixed(112, bare)
  found[n++] = mixed(113, pair(distance, word.bits))
  found[n++] = mixed(114, pair(shape, word.bits))
  return n
}
