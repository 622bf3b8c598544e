/** Headlines that name a speaker before a colon: «وزير الصحة: لا إصابات جديدة». */
import type { Block } from '../../../../model/text.ts'
import type { Entity } from '../../../../model/annotation.ts'
import type { AttributionDraft } from '../../../attribution-rules.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { hasMention } from '../lexicon/people.ts'
import { readSource } from '../subjects/source.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'

const longestHeadline = 30
const longestSpeaker = 7

/**
 * The claim of a headline; null when `sentence` is none or what stands before its colon is a place
 * or a topic.
 */
export function readHeadline(
  text: string,
  block: Block,
  sentence: ArabicSentence,
  entities: readonly Entity[],
): AttributionDraft | null {
  const { words } = sentence
  if (
    sentence.start !== block.start ||
    words.length > longestHeadline ||
    /[.؟!]$/.test(text.slice(block.start, block.end).trimEnd())
  )
    return null
  const first = words.findIndex((word, i) => i > 0 && word.before.colon)
  if (
    first < 1 ||
    first > longestSpeaker ||
    isSaying(words[0]!.folded) ||
    words
      .slice(0, first)
      .some(
        ({ before, folded }, i) =>
          before.comma || (i > 0 && (before.stop || findVerb(folded) !== null)),
      )
  )
    return null
  // «مسؤول أمريكي لـ"الجزيرة": …»: to whom it was said is no part of the speaker
  const told = words.findIndex(
    (word, i) =>
      i > 0 && i < first && (word.folded === 'ل' || word.dative || word.folded.startsWith('لل')),
  )
  const source = { start: words[0]!.start, end: words[(told > 0 ? told : first) - 1]!.end }
  const reading = readSource({ text, entities }, source, null)
  if (reading.kind === null && !hasMention(text, source, entities)) return null
  const colon = text.indexOf(':', words[first - 1]!.end)
  const word = words[first]!
  const quote = word.before.opens
  const start = quote >= 0 ? sentence.quotes[quote]!.start : word.start
  return {
    source: [source],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start, end: block.end }],
    kind: quote >= 0 ? 'direct' : 'indirect',
    stance: 'neutral',
    basis: reading.basis,
    anaphora: null,
  }
}

/** «وقال الوزير: …»: a sentence whose verb tells who speaks */
const isSaying = (folded: string): boolean => {
  const form = findVerb(folded)?.form
  return form !== undefined && form.verb.common && !form.verb.nounish && form.tense === 'past'
}
