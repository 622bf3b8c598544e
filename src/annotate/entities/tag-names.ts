import type { Language } from '../../languages/language.ts'
import { findFeatures, mostFeatures } from './features.ts'
import { labelCount } from './labels.ts'
import type { NameWord } from './name-words.ts'
import { addWeights, decodeModel, findBestPath, hasFeature, type SequenceModel } from './sequence-model.ts'
import { Shape } from './shapes.ts'

const models = new Map<string, SequenceModel | null>()
const found = new Int32Array(mostFeatures)

function getModel(language: Language): SequenceModel | null {
  const known = models.get(language.code)
  if (known !== undefined) return known
  const model = decodeModel(language.names.weights)
  models.set(language.code, model)
  return model
}

/** Sets `isKnown` of a sentence's words and gives their labels by the language's sequence model; when it has none all outside, and words in small letters known. Decodes the weights at first use. */
export function tagNames(words: readonly NameWord[], language: Language): Uint8Array {
  const model = getModel(language)
  if (!model) {
    for (const word of words) word.isKnown = word.shape === Shape.lower
    return new Uint8Array(words.length)
  }
  const scores = new Float32Array(words.length * labelCount), bias = language.names.outsideBias / model.step
  findFeatures(words, found, (index, forms, identity, shared, count) => {
    let isKnown = false
    for (let k = 0; k < forms && !isKnown; k++) isKnown = hasFeature(model, found[k]!)
    words[index]!.isKnown = isKnown
    const from = isKnown ? 0 : identity, to = isKnown ? shared : count
    for (let k = from; k < to; k++) addWeights(model, found[k]!, scores, index * labelCount)
    scores[index * labelCount]! += bias
  })
  return findBestPath(model, scores, words.length)
}
