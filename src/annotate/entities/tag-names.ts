import type { Language } from '../../languages/language.ts'
import { findFeatures, mostFeatures } from './features.ts'
import { labelCount } from './labels.ts'
import type { NameWord } from './name-words.ts'
import { addWeights, decodeModel, findBestPath, type SequenceModel } from './sequence-model.ts'

const models = new Map<string, SequenceModel | null>()
const found = new Int32Array(mostFeatures)

function getModel(language: Language): SequenceModel | null {
  const known = models.get(language.code)
  if (known !== undefined) return known
  const model = decodeModel(language.names.weights)
  models.set(language.code, model)
  return model
}

/** Labels of a sentence's words by the language's sequence model; all outside when it has none. Decodes the weights at first use. */
export function tagNames(words: readonly NameWord[], language: Language, outsideBias: number): Uint8Array {
  const model = getModel(language)
  if (!model) return new Uint8Array(words.length)
  const scores = new Float32Array(words.length * labelCount), bias = outsideBias / model.step
  findFeatures(words, found, (index, count) => {
    for (let k = 0; k < count; k++) addWeights(model, found[k]!, scores, index * labelCount)
    scores[index * labelCount]! += bias
  })
  return findBestPath(model, scores, words.length)
}
