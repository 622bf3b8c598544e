/** «وجهت النقابة نداء إلى الأهالي»: speech that a verb and its noun are together. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { complementisers } from '../lexicon/words.ts'
import { findClauseStart } from '../phrases/clause.ts'
import { findPerformedNoun, performing } from '../phrases/performed-noun.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { clauseEnd, looseDraft } from './loose-draft.ts'
import { findEach } from '../../../../text/find-each.ts'

/** What brings the words told, as a word of its own. */
const brings = /^(?:من|عن|حول|بشان|بخصوص|الي|علي|ضد)$/
const whether = /^عما|^ما$/

/** Words within which what is told stands behind the noun. */
const furthest = 5

/** Each such verb with its noun that is no cue yet, and what a preposition or أنّ brings behind it. */
export function findPerformed(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
  places: readonly number[],
): AttributionDraft[] {
  const { words } = reading.sentence
  return findEach(places, (at) => {
    const word = words[at]!
    const form = word.aside || word.named ? null : performing.exec(word.folded)
    const by = form ? findPerformedNoun(words, at) : -1
    if (by < 0 || isKnown(word) || isKnown(words[by]!)) return null
    return performedAt(reading, at, by, form!)
  })
}

function performedAt(
  reading: SentenceReading,
  at: number,
  by: number,
  [, prefix = '', present, past]: RegExpExecArray,
): AttributionDraft | null {
  const { text, sentence } = reading
  const start = startBehind(text, sentence, by)
  if (!start) return null
  const isBefore = by === at + 1
  const speaker = isBefore
    ? findSubjectBefore(sentence, findClauseStart(sentence, at).from, at)
    : findSpeaker(sentence, at + 1, by)
  const draft = looseDraft(reading, {
    cue: { at, prefix: prefix.length },
    speaker,
    content: { start: start.offset, end: clauseEnd(sentence, start.word) },
    kind: 'indirect',
    doubt: 'performed',
    gender: present === 'ت' || past === 'ت' ? 'f' : 'm',
    plural: past === 'وا',
  })
  const { start: from, end } = sentence.words[by]!
  return { ...draft, cue: [...draft.cue, { start: from, end }] }
}

/** «الشكر | لفريق العمل», «اتهامات | للحكومة» */
const isToWhom = ({ folded }: ArabicWord, isNext: boolean): boolean =>
  isNext && /^ل.{3,}/.test(folded)

/** Where the words told begin behind the noun; null where nothing brings them. */
function startBehind(
  text: string,
  { words }: ArabicSentence,
  by: number,
): { word: number; offset: number } | null {
  for (let i = by + 1; i < Math.min(words.length, by + furthest); i++) {
    const word = words[i]!
    const { folded, before } = word
    if (before.stop || before.comma || word.quote !== words[by]!.quote) return null
    if (whether.test(folded)) return { word: i, offset: word.start }
    const next = words[i + 1]
    if (folded === 'من' && next?.folded === 'قبل') return null
    if (brings.test(folded) || complementisers.has(folded))
      return next ? { word: i + 1, offset: next.start } : null
    if (isToWhom(word, i === by + 1) || (/^[بل]/.test(folded) && isAttached(folded)))
      return { word: i, offset: startAfter(text, word, 1) }
  }
  return null
}
