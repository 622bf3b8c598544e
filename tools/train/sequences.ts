import type { NameHit } from '../../src/model/annotation.ts'
import type { EntityType } from '../../src/model/kinds.ts'
import { bit } from '../../src/languages/names/name-lexicon.ts'
import type { Language } from '../../src/languages/language.ts'
import { addEvidence } from '../../src/annotate/entities/document-evidence.ts'
import { featureSpace } from '../../src/annotate/entities/feature-numbers.ts'
import { findFeatures, mostFeatures } from '../../src/annotate/entities/features.ts'
import { beginLabel, insideLabel, modelTypes } from '../../src/annotate/entities/labels.ts'
import { linksOf } from '../../src/annotate/entities/links.ts'
import { addCompanyElsewhere } from '../../src/annotate/entities/company-elsewhere.ts'
import { markHits } from '../../src/annotate/entities/mark-hits.ts'
import { settleTitleCase } from '../../src/annotate/entities/title-case.ts'
import { findNameWords, type NameWord } from '../../src/annotate/entities/name-words.ts'
import { Shape } from '../../src/annotate/entities/shapes.ts'
import { fromText } from '../annotate/from-text.ts'
import type { Example, LabelledSpan } from './load-examples.ts'
import type { Random } from './random.ts'
import { addHabits, foreignSources } from './source-habits.ts'

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
  /** what joins each word to the one before: see links.ts */
  links: Uint8Array
  /** bit set of the labels that the source allows */
  allowed: Int32Array
  /** it is of an article that stands among the others with its own names */
  isCopy: boolean
}

export interface TrainingSet {
  sequences: Sequence[]
  /** features that stand for readings of words seen often enough to be known */
  vocabulary: ReadonlySet<number>
}

/** Features seen fewer times than this, copies left aside, are left out. */
const leastCount = 3
/** Readings seen fewer times are not part of the vocabulary. */
const leastKnown = 4
/** How many of the names that packs know are taken for unknown. */
const missingShare = 0.35

/** Finds the names of packs in a text of a language. */
export type FindHits = (text: string, lang: string) => readonly NameHit[]

export function toSequences(
  examples: readonly Example[],
  language: Language,
  findHits: FindHits,
  random: Random,
): TrainingSet {
  const reader = new Reader(language)
  for (const example of examples) {
    const { document } = fromText(example.text, {
      lang: language.code,
      date: null,
      title: null,
      url: null,
    })
    const sentences = findNameWords(document, language)
    settleTitleCase(document, sentences, language.names)
    addEvidence(sentences, language.names)
    addCompanyElsewhere(sentences, language.names)
    markHits(sentences, withSomeMissing(findHits(example.text, language.code), example, random))
    for (const words of sentences) reader.read(words, example)
  }
  return reader.finish()
}

/** Turns sentences into sequences and counts how often each reading of a word was met. */
class Reader {
  private readonly language: Language
  private readonly sequences: Sequence[] = []
  private readonly found = new Int32Array(mostFeatures)
  private readonly seen = new Map<number, number>()
  /** of each word of each sequence */
  private readonly readings: Int32Array[][] = []

  constructor(language: Language) {
    this.language = language
  }

  read(words: readonly NameWord[], example: Example): void {
    const { found, seen } = this
    const habits = this.language.names.classOf
      ? foreignSources.findIndex((name) => example.source.includes(name))
      : -1
    const features: number[] = []
    const starts = [0]
    const identity: number[] = []
    const shared: number[] = []
    const readings: Int32Array[] = []
    findFeatures(words, found, (i, parts) => {
      const start = features.length
      for (let k = 0; k < parts.identity; k++) features.push(found[k]!)
      const own = habits < 0 ? 0 : addHabits(words, i, habits, features)
      for (let k = parts.identity; k < parts.count; k++) features.push(found[k]!)
      for (let k = 0; k < parts.forms; k++) seen.set(found[k]!, (seen.get(found[k]!) ?? 0) + 1)
      readings.push(found.slice(0, parts.forms))
      starts.push(features.length)
      identity.push(start + parts.identity)
      shared.push(start + parts.shared + own)
    })
    this.readings.push(readings)
    const spans = [...example.spans].sort((a, b) => a.start - b.start)
    this.sequences.push({
      features: Int32Array.from(features),
      starts: Int32Array.from(starts),
      identity: Int32Array.from(identity),
      shared: Int32Array.from(shared),
      counts: new Int32Array(words.length),
      links: linksOf(words),
      allowed: allowedLabels(words, spans, example, this.language),
      isCopy: example.isCopy === true,
    })
  }

  finish(): TrainingSet {
    const { sequences, readings, seen } = this
    sequences.forEach(({ counts }, s) =>
      readings[s]!.forEach((own, i) => {
        counts[i] = Math.max(...[...own].map((feature) => seen.get(feature)!))
      }),
    )
    const known = [...seen].filter(([, count]) => count >= leastKnown)
    return {
      sequences: withoutRare(sequences),
      vocabulary: new Set(known.map(([feature]) => feature)),
    }
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

/** Of each text's names that packs know, some are left out: no pack knows them all. */
function withSomeMissing(
  hits: readonly NameHit[],
  { text }: Example,
  random: Random,
): readonly NameHit[] {
  const isMissing = new Map<string, boolean>()
  return hits.filter(({ start, end }) => {
    const name = text.slice(start, end)
    const known = isMissing.get(name) ?? random() < missingShare
    isMissing.set(name, known)
    return !known
  })
}

function withoutRare(sequences: Sequence[]): Sequence[] {
  const counts = new Uint16Array(2 * featureSpace)
  for (const { features, isCopy } of sequences) {
    if (isCopy) continue
    for (const feature of features) if (counts[feature]! < leastCount) counts[feature]!++
  }
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
