/**
 * The trained weights of a tagger. File format, little-endian: uint16 the length in bytes of the
 * words that may bring speech besides those of the language's lists, then these in UTF-8 with a space
 * between them; int8 the weights of two labels in a row; those of the features, see sparse-weights.ts.
 */
import type { WordTaggerRules } from '../../../languages/claims/word-tagger-rules.ts'
import { fnv } from '../../../model/fnv.ts'
import { onceFor } from '../../../text/once.ts'
import { rememberWords } from '../../../text/remember-words.ts'
import { readSparseWeights } from '../../sparse-weights.ts'
import { tagFeatureSpace } from './tag-features.ts'
import type { WordClass } from './tag-words.ts'
import { mayFollow, wordLabels } from './word-labels.ts'

/** Weights are kept as whole numbers of this many parts of one. */
export const tagSteps = 8

export interface TagModel {
  /** row by row, a feature's labels, in steps */
  weights: Int8Array
  /** a bit for each feature: whether it has weights, which most have not */
  known: Int32Array
  /** the exponentials of the weights of two labels in a row; 0 where one may not follow the other */
  moves: Float64Array
  classOf: (folded: string) => WordClass
}

/** How a language classes words: `listed` gives the class of a folded word, its first sign "V" where it may bring speech. */
export const createClassOf = (
  listed: (folded: string) => string,
  learnt: ReadonlySet<string>,
): ((folded: string) => WordClass) =>
  rememberWords((folded) => {
    if (learnt.has(folded)) return { id: fnv(folded, fnv('learnt')), speaks: true }
    const name = listed(folded)
    return { id: fnv(name), speaks: name.startsWith('V') }
  })

/** Reads the weights that `npm run train` wrote; once for each language. */
export const loadTagModel = onceFor(({ getModel, classOf }: WordTaggerRules): TagModel =>
  decodeTagModel(getModel(), classOf),
)

/** See the top of this file for the format. */
export function decodeTagModel(bytes: Uint8Array, listed: (folded: string) => string): TagModel {
  const length = bytes[0]! + bytes[1]! * 256
  const learnt = new Set(new TextDecoder().decode(bytes.subarray(2, 2 + length)).split(' '))
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 2 + length
  const moves = Float64Array.from({ length: wordLabels * wordLabels }, (_, k) =>
    mayFollow(Math.floor(k / wordLabels), k % wordLabels)
      ? Math.exp(signed[at + k]! / tagSteps)
      : 0,
  )
  at += moves.length
  const weights = new Int8Array(tagFeatureSpace * wordLabels)
  const known = new Int32Array(tagFeatureSpace >> 5)
  readSparseWeights(bytes, at, (feature, label, weight) => {
    known[feature >> 5]! |= 1 << feature
    weights[feature * wordLabels + label] = weight
  })
  return { weights, known, moves, classOf: createClassOf(listed, learnt) }
}
