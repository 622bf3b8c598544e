/** Labelled articles as the tagger of words learns from them. */
import { fold } from '../../../src/text/fold.ts'
import {
  findTagFeatures,
  mostTagFeatures,
} from '../../../src/annotate/claims/tagger/tag-features.ts'
import { createClassOf } from '../../../src/annotate/claims/tagger/tag-model.ts'
import { readForTagger } from '../../../src/annotate/claims/tagger/tag-document.ts'
import type { TagWord } from '../../../src/annotate/claims/tagger/tag-words.ts'
import {
  beginsContent,
  inContent,
  inCue,
  inSource,
} from '../../../src/annotate/claims/tagger/word-labels.ts'
import type { ReadArticle } from './speaker-choices.ts'
import type { CorpusAttribution } from '../corpus-form.ts'
import type { Pairs } from './spans.ts'

/** A block for the trainer: features of word i are `features[starts[i] .. starts[i + 1])`. */
export interface TagSequence {
  features: Int32Array
  starts: Int32Array
  labels: Uint8Array
}

/** Words that stood in cues at least so often… */
const leastInCues = 3
/** …and in as many more cues than sources, and in so great a share of their places. */
const leastOverSources = 3
const leastShare = 0.1

const lengthOf = (pairs: Pairs) => pairs.reduce((sum, [start, end]) => sum + end - start, 0)

/** The label of each word of a block; the words of inner claims are those of the inner ones. */
function labelWords(words: readonly TagWord[], claims: readonly CorpusAttribution[]): Uint8Array {
  const labels = new Uint8Array(words.length)
  const mark = (pairs: Pairs, first: number, others: number) => {
    for (const [start, end] of pairs) {
      let label = first
      words.forEach((word, i) => {
        if (word.start >= end || word.end <= start) return
        labels[i] = label
        label = others
      })
    }
  }
  const outerFirst = [...claims].sort((a, b) => lengthOf(b.content) - lengthOf(a.content))
  for (const { source, cue, content } of outerFirst) {
    mark(content, beginsContent, inContent)
    mark(source, inSource, inSource)
    mark(cue, inCue, inCue)
  }
  return labels.map((label, i) =>
    label === inContent && ![beginsContent, inContent].includes(labels[i - 1] ?? 0)
      ? beginsContent
      : label,
  )
}

/** Folded words that are cues often enough to be seen as themselves. */
export function learnCueWords(articles: readonly ReadArticle[]): Set<string> {
  const counts = new Map<string, { cues: number; sources: number; all: number }>()
  for (const { article, unspoken } of articles) {
    const { document, claims } = article
    const reading = readForTagger(unspoken, () => ({ id: 0, speaks: false }))
    document.blocks.forEach((_, number) => {
      const { words } = reading.block(number)
      const labels = labelWords(words, claims)
      words.forEach(({ start, end, kind }, i) => {
        if (kind.id !== 0) return
        const word = fold(document.text.slice(start, end))
        const count = counts.get(word) ?? { cues: 0, sources: 0, all: 0 }
        counts.set(word, count)
        count.all++
        if (labels[i] === inCue) count.cues++
        if (labels[i] === inSource) count.sources++
      })
    })
  }
  const learnt = [...counts].filter(
    ([, { cues, sources, all }]) =>
      cues >= leastInCues && cues > leastOverSources * sources && cues > leastShare * all,
  )
  return new Set(learnt.map(([word]) => word).sort())
}

/** The blocks of articles with their features and labels. */
export function tagSequences(
  articles: readonly ReadArticle[],
  learnt: ReadonlySet<string>,
): TagSequence[] {
  const found = new Int32Array(mostTagFeatures)
  return articles.flatMap(({ article, unspoken }) => {
    const { document, claims, language } = article
    const classOf = createClassOf(language.attribution.tagger!.classOf, learnt)
    const reading = readForTagger(unspoken, classOf)
    return document.blocks.flatMap((_, number) => {
      const block = reading.block(number)
      if (block.words.length === 0) return []
      const features: number[] = []
      const starts = [0]
      findTagFeatures(block, found, (_i, count) => {
        for (let k = 0; k < count; k++) features.push(found[k]!)
        starts.push(features.length)
      })
      const labels = labelWords(block.words, claims)
      return [{ features: Int32Array.from(features), starts: Int32Array.from(starts), labels }]
    })
  })
}
