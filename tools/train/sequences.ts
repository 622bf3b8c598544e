import type { EntityType } from '../../src/model/kinds.ts'
import { bit } from '../../src/languages/name-lexicon.ts'
import type { Language } from '../../src/languages/language.ts'
import { addEvidence } from '../../src/annotate/entities/document-evidence.ts'
import { featureSpace, findFeatures, mostFeatures } from '../../src/annotate/entities/features.ts'
import { beginLabel, insideLabel, modelTypes } from '../../src/annotate/entities/labels.ts'
import { findNameWords, type NameWord } from '../../src/annotate/entities/name-words.ts'
import { Shape } from '../../src/annotate/entities/shapes.ts'
import { fromText } from '../annotate/from-text.ts'
import type { Example, LabelledSpan } from './load-examples.ts'

/**
 * A sentence for the trainer. Features of word i are `features[starts[i] .. starts[i+1])`, parted
 * as in features.ts.
 */
export interface Sequence {
  features: Int32Array
  starts: Int32Array
  /** where the features of company and spelling begin, and where those of unknown words */
  identity: Int32Array
  shared: Int32Array
  /** how often the commonest reading of the word stands in all examples */
  counts: Int32Array
  /** bit set of the labels that the source allows */
  allowed: Int32Array
}

export interface TrainingSet {
  sequences: Sequence[]
  /** features that stand for readings of words seen often enough to be known */
  vocabulary: ReadonlySet<number>
}

/** Features seen fewer times than this are left out. */
const leastCount = 3
/** Readings seen fewer times are no part of the vocabulary. */
const leastKnown = 4

export function toSequences(examples: readonly Example[], language: Language): TrainingSet {
  const sequences: Sequence[] = []
  const found = new Int32Array(mostFeatures)
  const seen = new Map<number, number>()
  const readings: Int32Array[][] = []
  for (const example of examples) {
    const { document } = fromText(example.id, example.text, {
      lang: language.code,
      date: null,
      title: null,
      url: null,
    })
    const sentences = findNameWords(document, language)
    const spans = [...example.spans].sort((a, b) => a.start - b.start)
    addEvidence(sentences, language.names)
    for (const words of sentences) {
      const features: number[] = []
      const starts = [0]
      const identity: number[] = []
      const shared: number[] = []
      const own: Int32Array[] = []
      findFeatures(words, found, (_, forms, company, unknown, count) => {
        const start = features.length
        for (let k = 0; k < count; k++) features.push(found[k]!)
        for (let k = 0; k < forms; k++) seen.set(found[k]!, (seen.get(found[k]!) ?? 0) + 1)
        own.push(found.slice(0, forms))
        starts.push(features.length)
        identity.push(start + company)
        shared.push(start + unknown)
      })
      readings.push(own)
      sequences.push({
        features: Int32Array.from(features),
        starts: Int32Array.from(starts),
        identity: Int32Array.from(identity),
        shared: Int32Array.from(shared),
        counts: new Int32Array(words.length),
        allowed: allowedLabels(words, spans, example, language),
      })
    }
  }
  sequences.forEach(({ counts }, s) =>
    readings[s]!.forEach((own, i) => {
      counts[i] = Math.max(...[...own].map((feature) => seen.get(feature)!))
    }),
  )
  return {
    sequences: withoutRare(sequences),
    vocabulary: new Set(
      [...seen].filter(([, count]) => count >= leastKnown).map(([feature]) => feature),
    ),
  }
}

/** Outside or one of these: what a word may be where the source is silent. */
const openTo = (types: readonly EntityType[]) =>
  types.reduce((set, type) => set | (1 << beginLabel(type)) | (1 << insideLabel(type)), 1)
const unmarked = openTo(['PER', 'ORG', 'LOC'])
const otherwise = openTo(['GROUP', 'PRODUCT', 'EVENT', 'MISC'])

function allowedLabels(
  words: readonly NameWord[],
  spans: readonly LabelledSpan[],
  example: Example,
  language: Language,
): Int32Array {
  const allowed = new Int32Array(words.length).fill(1)
  const taken = new Set<number>()
  const open = example.id.startsWith('GUM') && language.names.hasCase
  if (open)
    words.forEach((word, i) => {
      if (i > 0 && (word.shape === Shape.capital || word.shape === Shape.allCapitals))
        allowed[i] = unmarked
    })
  const isPeople = (span: LabelledSpan) =>
    span.type === 'PER' &&
    words.some(
      (word) => word.start <= span.start && word.end >= span.end && (word.bits & bit.people) !== 0,
    )
  for (const span of [...spans].sort(
    (a, b) => Number(a.type !== 'any') - Number(b.type !== 'any'),
  )) {
    let first = true
    words.forEach((word, i) => {
      if (word.start >= span.end || word.end <= span.start || (span.type !== 'any' && taken.has(i)))
        return
      if (span.type === 'any' || !modelTypes.includes(span.type)) allowed[i] = otherwise
      else {
        const type = isPeople(span) ? 'GROUP' : span.type
        allowed[i] = 1 << (first ? beginLabel(type) : insideLabel(type))
        taken.add(i)
      }
      first = false
    })
  }
  return allowed
}

function withoutRare(sequences: Sequence[]): Sequence[] {
  const counts = new Uint16Array(featureSpace)
  for (const { features } of sequences)
    for (const feature of features) if (counts[feature]! < leastCount) counts[feature]!++
  return sequences.map((sequence) => {
    const kept: number[] = []
    const places = new Int32Array(sequence.features.length + 1)
    sequence.features.forEach((feature, k) => {
      places[k] = kept.length
      if (counts[feature]! >= leastCount) kept.push(feature)
    })
    places[sequence.features.length] = kept.length
    const moved = (old: Int32Array) => old.map((place) => places[place]!)
    return {
      ...sequence,
      features: Int32Array.from(kept),
      starts: moved(sequence.starts),
      identity: moved(sequence.identity),
      shared: moved(sequence.shared),
    }
  })
}
