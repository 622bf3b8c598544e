/**
 * Features of a word for the sequence model, as hashed numbers below `featureSpace`. The trainer
 * and the tagger share this file:
 * a change here needs new weights (npm run train).
 */
import type { NameWord } from './name-words.ts'
import { fnv } from '../../model/fnv.ts'
import { createScratch } from '../scratch.ts'
import { addBody, findHeads } from './body-features.ts'
import { addEvidence, addKnowledge, addLikeness } from './document-features.ts'
import type { Numbers } from './feature-numbers.ts'
import { addPlaces } from './place-features.ts'
import { findPlaceLists } from './place-lists.ts'
import {
  addIdentity,
  addKinds,
  addLists,
  addNeighbours,
  addPlace,
  addReadings,
} from './sentence-features.ts'
import { addUnknown } from './spelling-features.ts'

/** Room that one word's features need at most. */
export const mostFeatures = 256

const outside = 0x51ed270b

/** Words with the same bits are of one kind. */
const kindOf = (word: NameWord) =>
  word.bits |
  (word.phraseBits !== 0
    ? Math.imul(word.phraseBits, 31) ^ (word.phraseStart ? 1 << 30 : 1 << 29)
    : 0)

/** Where the parts of a word's features end in the list. */
export interface FeatureParts {
  /** the word's readings */
  forms: number
  /** what names the word itself */
  identity: number
  /** what its company shows */
  shared: number
  /** its spelling, which speaks only for words that are not known */
  count: number
}

/**
 * Calls `use` for each word of a sentence with its index and the parts of its features in `found`.
 * An unknown word, no reading of which is known, is more often a name: its spelling speaks then.
 * The trainer withholds what names the word from rare words, so that the rest learns to do without.
 * `isKnown` spares the spelling of known words. Runs for every word of a page: numbers and typed
 * arrays only, nothing allocated a word; the parts are the same object each time.
 */
export function findFeatures(
  words: readonly NameWord[],
  found: Int32Array,
  use: (index: number, parts: FeatureParts) => void,
  isKnown?: (index: number, forms: number) => boolean,
): void {
  const numbers = toNumbers(words)
  const tellsLikeness = words.some(({ likeness }) => likeness > 0)
  const parts: FeatureParts = { forms: 0, identity: 0, shared: 0, count: 0 }
  for (let i = 0; i < words.length; i++) {
    parts.forms = addReadings(numbers, i, found)
    parts.identity = addIdentity(numbers, i, found, parts.forms)
    let n = addNeighbours(numbers, i, found, parts.identity)
    n = addLists(words, i, found, n)
    n = addKinds(numbers, i, found, n)
    n = addPlace(numbers, i, found, n)
    n = addEvidence(numbers, i, found, n)
    if (tellsLikeness) n = addLikeness(numbers, i, found, n)
    n = addBody(numbers, i, found, n)
    n = addPlaces(numbers, i, found, n)
    n = addKnowledge(words, i, found, n)
    parts.shared = n
    parts.count = isKnown?.(i, parts.forms) ? n : addUnknown(numbers, i, found, n)
    use(i, parts)
  }
}

const createRow = () => createScratch((length) => new Int32Array(length))
const rows = { wholes: createRow(), cores: createRow(), kinds: createRow() }

function toNumbers(words: readonly NameWord[]): Numbers {
  const { length } = words
  const wholes = rows.wholes(length + 4).fill(outside, 0, length + 4)
  const cores = rows.cores(length + 4).fill(outside, 0, length + 4)
  const kinds = rows.kinds(length + 4).fill(-1, 0, length + 4)
  for (let i = 0; i < length; i++) {
    const word = words[i]!
    wholes[i + 2] = fnv(word.folded)
    cores[i + 2] = word.core === word.forms[0] ? wholes[i + 2]! : fnv(word.core.folded)
    kinds[i + 2] = kindOf(word)
  }
  return { words, wholes, cores, kinds, heads: findHeads(words), lists: findPlaceLists(words) }
}
