import { mergeSpans } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'
import { firstEndingAfter } from '../../../text/first-from.ts'
import { partiesOf } from '../parties.ts'
import type { Unspoken } from '../unspoken.ts'
import { findTagFeatures, mostTagFeatures, type TagBlock } from './tag-features.ts'
import { tagSteps, type TagModel } from './tag-model.ts'
import { findTagWords, type TagWord, type WordClass } from './tag-words.ts'
import { findShares } from './word-chain.ts'
import { wordLabels } from './word-labels.ts'

/** A block's words with how likely each label of each is. */
export interface TaggedBlock {
  words: readonly TagWord[]
  /** 0 to 1: row by row, a word's labels */
  shares: Float64Array
}

/** A text read for the tagger: each block's words once they are asked for. */
export interface TagReading {
  /** the block's words, and whether blocks beside it tell of speech */
  block(number: number): TagBlock
  /** the numbers of the blocks that meet a span */
  blocksAt(span: Span): number[]
}

/** Every name and every source that a draft reads counts as one sign, whoever it is. */
export function readForTagger(
  unspoken: Unspoken,
  classOf: (folded: string) => WordClass,
): TagReading {
  const { text, blocks } = unspoken.document
  const { drafts } = unspoken
  const names = mergeSpans([
    ...partiesOf(unspoken),
    ...drafts.flatMap(({ source, anaphora }) => (anaphora === 'pronoun' ? [] : source)),
  ])
  const read: (readonly TagWord[] | undefined)[] = []
  const wordsOf = (i: number): readonly TagWord[] =>
    (read[i] ??= blocks[i] ? findTagWords(text, blocks[i], names, classOf) : [])
  const speaks = (i: number) => wordsOf(i).some(({ kind }) => kind.speaks)
  return {
    block: (number) => ({
      kind: blocks[number]!.kind,
      words: wordsOf(number),
      beside: Number(speaks(number - 1)) + 2 * Number(speaks(number + 1)),
    }),
    blocksAt: ({ start, end }) => {
      const found: number[] = []
      for (let i = firstEndingAfter(blocks, start); i < blocks.length; i++) {
        if (blocks[i]!.start >= end) break
        found.push(i)
      }
      return found
    },
  }
}

/** Tags the blocks of a text, each once it is asked for. */
export interface Tagger extends Pick<TagReading, 'blocksAt'> {
  tagged(number: number): TaggedBlock
}

export function createTagger(reading: TagReading, { weights, known, moves }: TagModel): Tagger {
  const asked = new Map<number, TaggedBlock>()
  const found = new Int32Array(mostTagFeatures)
  const tag = (number: number): TaggedBlock => {
    const block = reading.block(number)
    const { words } = block
    const scores = new Float64Array(words.length * wordLabels)
    findTagFeatures(block, found, (i, count) => {
      const row = i * wordLabels
      for (let k = 0; k < count; k++) {
        const feature = found[k]!
        if ((known[feature >> 5]! & (1 << feature)) === 0) continue
        const from = feature * wordLabels
        for (let y = 0; y < wordLabels; y++) scores[row + y]! += weights[from + y]!
      }
    })
    for (let k = 0; k < scores.length; k++) scores[k]! /= tagSteps
    return { words, shares: findShares(scores, moves, words.length).words }
  }
  return {
    blocksAt: (span) => reading.blocksAt(span),
    tagged: (number) => {
      const before = asked.get(number)
      if (before) return before
      const tagged = tag(number)
      asked.set(number, tagged)
      return tagged
    },
  }
}
