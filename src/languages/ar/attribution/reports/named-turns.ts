/** «.. والدفاع المدني: لا إصابات», «09:58 الوفد المصري: …»: a name, a colon, what he says. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { isHeadline, type Block, type Span } from '../../../../model/text.ts'
import { trimEnd } from '../../../../text/trim-end.ts'
import { beginsWithAnd } from '../lexicon/begins-with-and.ts'
import { tellsOfAct } from '../phrases/may-be-verb.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { hasMention } from '../lexicon/people.ts'
import { isCallToWatch } from '../phrases/call-to-watch.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { readSource } from '../subjects/source.ts'
import { sourceSpan } from '../subjects/source-span.ts'
import { findTurnVerb, type TurnVerb } from './turn-verb.ts'
import { beginsTopic } from './headline-topics.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'

/** Words that name a speaker before his colon at most. */
const longestSpeaker = 9

/** The claim of a sentence in which a speaker is named before a colon; null where none is. */
export function readTurn(
  { text, sentence, entities }: SentenceReading,
  block: Block,
): AttributionDraft | null {
  const { words, quotes } = sentence
  const colon = words.findIndex(({ before }, i) => i > 0 && before.colon)
  const named = colon < 1 ? null : speakerBefore(sentence, colon)
  if (!named) return null
  const quote = quotes[words[colon]!.before.opens]
  const verb = findTurnVerb(text, sentence, named, quote !== undefined)
  const source = verb
    ? sourceSpan(text, sentence, verb.speaker)
    : spanOfSpeaker(text, sentence, named)
  const { kind, basis, head, notBy } = readSource({ text, entities }, source, null)
  if (kind === null && !hasMention(text, source, entities)) return null
  const start = quote?.start ?? words[colon]!.start
  const end = quote?.end ?? turnEnd(text, sentence.end, block)
  if (end <= start) return null
  return {
    source: [source],
    cue: [verb ? spanOfVerb(text, words[verb.at]!, verb) : markBehind(text, words[colon - 1]!)],
    content: [{ start, end }],
    kind: quote ? 'direct' : 'indirect',
    stance: 'neutral',
    basis,
    anaphora: null,
    ...(head && { head }),
    ...(notBy && { notBy }),
    doubt: verb && quote ? 'colon' : 'turn',
  }
}

const spanOfVerb = (text: string, word: ArabicWord, { prefix }: TurnVerb): Span => ({
  start: startAfter(text, word, prefix),
  end: word.end,
})

function markBehind(text: string, { end }: Span): Span {
  const mark = text.indexOf(':', end)
  return { start: mark, end: mark + 1 }
}

/** The words between the mark before and the colon, a clock's time left out. */
function speakerBefore({ words }: ArabicSentence, colon: number): Stretch | null {
  let from = colon - 1
  while (from > 0 && !endsBefore(words[from]!)) from--
  while (from < colon && /^[\d:]+$/.test(words[from]!.folded)) from++
  const named = words.slice(from, colon)
  // «سلمى نصر تقود الفريق: «قالوا لي لا»»: what she did, and her own words
  const isQuoted = words[colon]!.before.opens >= 0 && words[from]!.personEnd > 0
  const isOther = named.some(
    ({ folded, before }, i) =>
      i > 0 &&
      (before.comma ||
        /^(لن|لم|لا)$/.test(folded) ||
        findVerb(folded) !== null ||
        (tellsOfAct(folded) && !isQuoted)),
  )
  const speaker = { from, to: colon }
  const isLong = named.length > longestSpeaker
  if (named.length === 0 || isLong || isOther || isCallToWatch(words, speaker)) return null
  return beginsTopic(named[0]!.folded) ? null : speaker
}

const endsBefore = ({ before }: ArabicSentence['words'][number]) =>
  before.stop || before.colon || before.dash

/** Without the و that joins it and without whom it was said to: «لـ"الجزيرة"». */
function spanOfSpeaker(text: string, { words }: ArabicSentence, { from, to }: Stretch): Span {
  const first = words[from]!
  const told = words.findIndex(
    ({ folded, dative }, i) =>
      i > from && i < to && (folded === 'ل' || dative || folded.startsWith('لل')),
  )
  const isJoined = !first.named && beginsWithAnd(first.folded)
  return {
    start: startAfter(text, first, isJoined ? 1 : 0),
    end: words[(told < 0 ? to : told) - 1]!.end,
  }
}

/** Of an interview's answer all sentences of the paragraph are told; of a headline, its own. */
function turnEnd(text: string, sentenceEnd: number, block: Block): number {
  return trimEnd(text, block.start, isHeadline(block) ? sentenceEnd : block.end)
}
