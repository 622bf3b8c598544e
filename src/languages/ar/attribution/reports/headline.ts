/** Headlines that name a speaker before a colon: «وزير الصحة: لا إصابات جديدة». */
import { isHeadline, type Block, type Span } from '../../../../model/text.ts'
import type { Basis, Entity } from '../../../../model/annotation.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { areSeveral } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { hasMention, nameSpans, personSpans } from '../lexicon/people.ts'
import { isListener } from '../phrases/listener.ts'
import { isCallToWatch } from '../phrases/call-to-watch.ts'
import { readSource, type Known, type SourceReading } from '../subjects/source.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { beginsTopic } from './headline-topics.ts'
import { endOfTold, isFurtherClause, isToldOf, lettersOfJoint } from './further-clause.ts'
import { isOwnStatement, isSurelySaid } from './headline-speaks.ts'
import { isCommon } from '../phrases/common-noun.ts'
import { tellsOfAct } from '../phrases/may-be-verb.ts'
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
  const speaker = findSpeaker(text, block, sentence, entities)
  if (!speaker) return null
  const { words } = sentence
  const { source, reading, basis, spoken, colon } = speaker
  const mark = text.indexOf(':', words[colon - 1]!.end)
  const quote = words[colon]!.before.opens
  const start = quote >= 0 ? sentence.quotes[quote]!.start : words[colon]!.start
  const content = { start, end: endOfTold(text, block, sentence) }
  const isPerson = personSpans(text, entities).get(source.start) === source.end
  const isSure =
    isHeadline(block) &&
    isSurelySaid({ kind: reading.kind, isPerson }, spoken, {
      words: words.slice(colon),
      text: text.slice(content.start, content.end),
    })
  return {
    source: [source],
    cue: [{ start: mark, end: mark + 1 }],
    content: [content],
    kind: quote >= 0 ? 'direct' : 'indirect',
    stance: 'neutral',
    basis,
    anaphora: null,
    ...(reading.notBy && { notBy: reading.notBy }),
    ...(isSure && { plain: true }),
  }
}

interface HeadlineSpeaker {
  source: Span
  reading: SourceReading
  basis: Basis | null
  /** the speaker's words */
  spoken: readonly ArabicWord[]
  /** index of the word behind the colon */
  colon: number
}

function findSpeaker(
  text: string,
  block: Block,
  sentence: ArabicSentence,
  entities: readonly Entity[],
): HeadlineSpeaker | null {
  const { words } = sentence
  const isFurther = isFurtherClause(text, block, sentence)
  const colon =
    isFurther || beginsHeadline(text, block, sentence) ? colonOf(sentence, isFurther) : -1
  if (colon < 0) return null
  const begin = behindKicker(text, words, colon)
  if (beginsTopic(words[begin]!.folded)) return null
  const hearer = toldBefore(words, begin, colon)
  const to = beforeOccasion(words, begin, hearer > 0 ? hearer : colon)
  const start = startAfter(text, words[begin]!, isFurther ? lettersOfJoint(words[begin]!) : 0)
  const source = { start, end: endOf(sentence, start, words[to - 1]!) }
  const reading = readBeforeColon({ text, entities }, source)
  const spoken = words.slice(begin, to)
  const isTold = hearer > 0 && isOutlet(words, hearer) && !/^\d/.test(spoken[0]!.folded)
  const isParty = isFurther || reading.kind !== null || isTold
  if (!isParty && !isNamedParty(text, source, entities, words.slice(colon))) return null
  const basis = reading.basis ?? (isTold && isSurname(spoken) ? 'named' : null)
  return { source, reading, basis, spoken, colon }
}

/** Index of the word behind the colon before which a speaker may stand; -1 where none may. */
function colonOf(sentence: ArabicSentence, isFurther: boolean): number {
  const { words } = sentence
  const colon = words.findIndex((word, i) => i > 0 && word.before.colon)
  const isNone =
    colon < 1 ||
    words.length > longestHeadline ||
    colon > longestSpeaker ||
    isNoSpeaker(words, colon) ||
    (isFurther && isToldOf(sentence, colon))
  return isNone ? -1 : colon
}

/** Before a colon nouns for several people need no more to be a source: «محامون: …». */
function readBeforeColon(known: Known, source: Span): SourceReading {
  const reading = readSource(known, source, null)
  const spoken = known.text.slice(source.start, source.end)
  const isCrowd = reading.kind === null && areSeveral(spoken) && !/ في /.test(spoken)
  return isCrowd ? { kind: 'people', basis: 'anonymous', anaphora: null } : reading
}

/** A name, where that of a place shows that its state speaks: «روسيا: لن نقبل». */
const isNamedParty = (
  text: string,
  source: Span,
  entities: readonly Entity[],
  told: readonly ArabicWord[],
): boolean =>
  hasMention(text, source, entities) ||
  (nameSpans(text, entities).get(source.start) === source.end && isOwnStatement(told))

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
        before.comma || (i > 0 && (before.stop || findVerb(folded) !== null || tellsOfAct(folded))),
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

/** «البداح لـ«المنارة»: …», «البداح لصحيفة المنارة: …»: whoever tells an outlet something speaks */
const isOutlet = (words: readonly ArabicWord[], hearer: number): boolean =>
  words[hearer]!.folded === 'ل' || isListener(words, hearer)

/** «البداح»: one word that no list of nouns has; «الجوازات» is short for a body */
const isSurname = ([first, ...others]: readonly ArabicWord[]): boolean =>
  others.length === 0 && !isCommon(first!.folded.replace(/^ال/, ''))

/** «وقال الوزير: …»: a sentence whose verb tells who speaks */
const isSaying = (folded: string): boolean => {
  const form = findVerb(folded)?.form
  return form !== undefined && form.verb.common && !form.verb.nounish && form.tense === 'past'
}
