/** Headlines that name a speaker before a colon: «وزير الصحة: لا إصابات جديدة». */
import type { Block } from '../../../../model/text.ts'
import type { Entity } from '../../../../model/annotation.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { hasMention } from '../lexicon/people.ts'
import { isListener } from '../phrases/listener.ts'
import { isCallToWatch } from '../phrases/call-to-watch.ts'
import { readSource } from '../subjects/source.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { beginsTopic } from './headline-topics.ts'
import { endOfTold, isFurtherClause, isToldOf, lettersOfJoint } from './further-clause.ts'
import { endsPerson } from '../phrases/ends-before.ts'

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
  const isFurther = isFurtherClause(text, block, sentence)
  if (!(isFurther || beginsHeadline(text, block, sentence)) || words.length > longestHeadline)
    return null
  const first = words.findIndex((word, i) => i > 0 && word.before.colon)
  if (first < 1 || first > longestSpeaker || isNoSpeaker(words, first)) return null
  if (isFurther && isToldOf(sentence, first)) return null
  const begin = behindKicker(text, words, first)
  if (beginsTopic(words[begin]!.folded)) return null
  const told = toldBefore(words, begin, first)
  const to = beforeOccasion(words, begin, told > 0 ? told : first)
  const start = startAfter(text, words[begin]!, isFurther ? lettersOfJoint(words[begin]!) : 0)
  const source = { start, end: endOf(sentence, start, words[to - 1]!) }
  const reading = readSource({ text, entities }, source, null)
  if (!isFurther && reading.kind === null && !hasMention(text, source, entities)) return null
  const colon = text.indexOf(':', words[first - 1]!.end)
  const word = words[first]!
  const quote = word.before.opens
  const from = quote >= 0 ? sentence.quotes[quote]!.start : word.start
  return {
    source: [source],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: from, end: endOfTold(text, block, sentence) }],
    kind: quote >= 0 ? 'direct' : 'indirect',
    stance: 'neutral',
    basis: reading.basis,
    anaphora: null,
    ...(reading.notBy && { notBy: reading.notBy }),
  }
}

/** «وكيل "المجلس"»: where a word ends, with the mark of a quotation that opened behind `from`. */
function endOf({ quotes }: ArabicSentence, from: number, { end, quote }: ArabicWord): number {
  const closing = quotes[quote]
  return closing && closing.start >= from && closing.end === end + 1 ? closing.end : end
}

/** Whether a sentence begins a block that is no full sentence. */
const beginsHeadline = (text: string, block: Block, { start }: ArabicSentence): boolean =>
  start === block.start && !/[.؟!]$/.test(text.slice(block.start, block.end).trimEnd())

/** Whether the words before the colon are a clause, a list or a call to watch. */
const isNoSpeaker = (words: readonly ArabicWord[], colon: number): boolean =>
  isSaying(words[0]!.folded) ||
  isCallToWatch(words, { from: 0, to: colon }) ||
  words
    .slice(0, colon)
    .some(
      ({ before, folded }, i) =>
        before.comma || (i > 0 && (before.stop || findVerb(folded) !== null)),
    )

/** «حوار | سعاد نصر: …»: the word with which the speaker begins, behind what sort of piece it is. */
function behindKicker(text: string, words: readonly ArabicWord[], colon: number): number {
  for (let i = colon - 1; i > 0; i--)
    if (text.slice(words[i - 1]!.end, words[i]!.start).includes('|')) return i
  return 0
}

/** When and on what the speaker of a headline spoke: «بعد الخسارة», «عقب اللقاء», «تعليقا على» */
const occasions = /^(بعد|قبل|عقب|خلال|اثناء|حول|بشان|عن|تعليقا|ردا|عشيه|غداه)$/

/** «مدرب النهر | بعد الخسارة: …», «سامي نصر | في ذكرى الثورة: …»: where the speaker's words end. */
function beforeOccasion(words: readonly ArabicWord[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { folded } = words[i]!
    if (occasions.test(folded) || (folded === 'في' && endsPerson(words, from, i))) return i
  }
  return to
}

/**
 * «مسؤول أمريكي لـ"الجزيرة": …»: index of the word for whom it was said to, who is no part of the
 * speaker; -1 without one. What «لل» brings may be the name's own: «المعهد الوطني للمناخ: …».
 */
function toldBefore(words: readonly ArabicWord[], from: number, colon: number): number {
  let { nameEnd } = words[from]!
  for (let i = from + 1; i < colon; i++) {
    const { folded, dative, start } = words[i]!
    const isOfName = start < nameEnd
    nameEnd = Math.max(nameEnd, words[i]!.nameEnd)
    if (!isOfName && (folded === 'ل' || dative || folded.startsWith('لل') || isListener(words, i)))
      return i
  }
  return -1
}

/** «وقال الوزير: …»: a sentence whose verb tells who speaks */
const isSaying = (folded: string): boolean => {
  const form = findVerb(folded)?.form
  return form !== undefined && form.verb.common && !form.verb.nounish && form.tense === 'past'
}
