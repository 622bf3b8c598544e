import type { Language } from '../../languages/language.ts'
import { createScratch } from '../scratch.ts'
import { findFeatures, mostFeatures } from './features.ts'
import { labelCount } from './labels.ts'
import { linksOf } from './links.ts'
import type { NameWord } from './name-words.ts'
import {
  addWeights,
  decodeModel,
  findBestPath,
  hasAnyFeature,
  type SequenceModel,
} from './sequence-model.ts'
import { findLabelShares, type LabelShares } from './second-look/label-shares.ts'
import { Shape } from './shapes.ts'

const models = new Map<() => Uint8Array, SequenceModel>()
const found = new Int32Array(mostFeatures)
const getScores = createScratch((length) => new Float32Array(length))

function getModel(language: Language): SequenceModel | null {
  const { getModel: getWeights } = language.names
  if (!getWeights) return null
  const model = models.get(getWeights) ?? decodeModel(getWeights())
  models.set(getWeights, model)
  return model
}

export interface TaggedNames {
  /** the best label of each word */
  labels: Uint8Array
  /** how likely each label is; null where the language has no model */
  shares: LabelShares | null
}

/**
 * Sets `isKnown` of a sentence's words and gives their labels by the language's sequence model;
 * when it has none all outside, and words in small letters known. Decodes the weights at first use.
 */
export function tagNames(words: readonly NameWord[], language: Language): TaggedNames {
  const model = getModel(language)
  if (!model) {
    for (const word of words) word.isKnown = word.shape === Shape.lower
    return { labels: new Uint8Array(words.length), shares: null }
  }
  const size = words.length * labelCount
  const scores = getScores(size).fill(0, 0, size)
  const bias = language.names.outsideBias / model.step
  findFeatures(
    words,
    found,
    (index, { identity, shared, count }) => {
      const { isKnown } = words[index]!
      addWeights(
        model,
        found,
        isKnown ? 0 : identity,
        isKnown ? shared : count,
        scores,
        index * labelCount,
      )
      scores[index * labelCount]! += bias
    },
    (index, forms) => (words[index]!.isKnown = hasAnyFeature(model, found, forms)),
  )
  const links = linksOf(words)
  // before findBestPath, which adds to the scores
  const shares = findLabelShares(model, scores, links)
  return { labels: findBestPath(model, scores, links), shares }
}
