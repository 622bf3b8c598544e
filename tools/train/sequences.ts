import type { EntityType } from '../../src/model/annotation.ts'
import { bit } from '../../src/languages/name-lexicon.ts'
import type { Language } from '../../src/languages/language.ts'
import { addEvidence } from '../../src/annotate/entities/document-evidence.ts'
import { featureSpace, findFeatures, mostFeatures } from '../../src/annotate/entities/features.ts'
import { beginLabel, insideLabel, modelTypes } from '../../src/annotate/entities/labels.ts'
import { findNameWords, type NameWord } from '../../src/annotate/entities/name-words.ts'
import { Shape } from '../../src/annotate/entities/shapes.ts'
import { fromText } from '../annotate/from-text.ts'
import type { Example, LabelledSpan } from './load-examples.ts'

/** A sentence for the trainer. */
export interface Sequence {
  /** features of word i: `features[starts[i] .. starts[i+1])`, of which the first `identity[i]` name the word itself */
  features: Int32Array
  starts: Int32Array
  identity: Int32Array
  /** bit set of the labels that the source allows */
  allowed: Int32Array
}

/** Features seen fewer times than this are left out. */
const leastCount = 2

export function toSequences(examples: readonly Example[], language: Language): Sequence[] {
  const sequences: Sequence[] = [], found = new Int32Array(mostFeatures)
  for (const example of examples) {
    const { document } = fromText(example.id, example.text, { lang: language.code, date: null, title: null, url: null })
    const sentences = findNameWords(document, language), spans = [...example.spans].sort((a, b) => a.start - b.start)
    addEvidence(sentences, language.names)
    for (const words of sentences) {
      const features: number[] = [], starts = [0], identity: number[] = []
      findFeatures(words, found, (_, count, own) => {
        for (let k = 0; k < count; k++) features.push(found[k]!)
        starts.push(features.length)
        identity.push(own)
      })
      sequences.push({ features: Int32Array.from(features), starts: Int32Array.from(starts), identity: Int32Array.from(identity), allowed: allowedLabels(words, spans, example, language) })
    }
  }
  return withoutRare(sequences)
}

/** Outside or one of these: what a word may be where the source is silent. */
const openTo = (types: readonly EntityType[]) => types.reduce((set, type) => set | 1 << beginLabel(type) | 1 << insideLabel(type), 1)
const unmarked = openTo(['PER', 'ORG', 'LOC']), otherwise = openTo(['GROUP', 'PRODUCT', 'EVENT', 'MISC'])

function allowedLabels(words: readonly NameWord[], spans: readonly LabelledSpan[], example: Example, language: Language): Int32Array {
  const allowed = new Int32Array(words.length).fill(1), taken = new Set<number>()
  const open = example.id.startsWith('GUM') && language.names.hasCase
  if (open) words.forEach((word, i) => { if (i > 0 && (word.shape === Shape.capital || word.shape === Shape.allCapitals)) allowed[i] = unmarked })
  const isPeople = (span: LabelledSpan) => span.type === 'PER' && words.some((word) => word.start <= span.start && word.end >= span.end && (word.bits & bit.people) !== 0)
  for (const span of [...spans].sort((a, b) => Number(a.type !== 'any') - Number(b.type !== 'any'))) {
    let first = true
    words.forEach((word, i) => {
      if (word.start >= span.end || word.end <= span.start || span.type !== 'any' && taken.has(i)) return
      if (span.type === 'any' || !modelTypes.includes(span.type)) allowed[i] = otherwise
      else { const type = isPeople(span) ? 'GROUP' : span.type; allowed[i] = 1 << (first ? beginLabel(type) : insideLabel(type)); taken.add(i) }
      first = false
    })
  }
  return allowed
}

function withoutRare(sequences: Sequence[]): Sequence[] {
  const counts = new Uint16Array(featureSpace)
  for (const { features } of sequences) for (const feature of features) if (counts[feature]! < leastCount) counts[feature]!++
  return sequences.map(({ features, starts, identity, allowed }) => {
    const kept: number[] = [], newStarts = [0], newIdentity: number[] = []
    for (let i = 0; i < allowed.length; i++) {
      let own = 0
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        if (counts[features[k]!]! < leastCount) continue
        kept.push(features[k]!)
        if (k - starts[i]! < identity[i]!) own++
      }
      newStarts.push(kept.length)
      newIdentity.push(own)
    }
    return { features: Int32Array.from(kept), starts: Int32Array.from(newStarts), identity: Int32Array.from(newIdentity), allowed }
  })
}
