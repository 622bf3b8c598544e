/** «وجهت النقابة نداء إلى الأهالي»: speech that a verb and its noun are together. */
import type { AttributionDraft } from '../../../attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { clauseOpeners, complementisers } from '../lexicon/words.ts'
import { findClauseStart } from '../phrases/clause.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { clauseEnd, looseDraft } from './loose-draft.ts'

/** Verbs that perform what their noun names, in the past and in the present. */
const verb =
  /^([وف]?)(?:س?([يت])(?:وجه|قدم|طلق|ثير|طرح|صدر|شن|بدي|رسل|رفع|جدد|كرر|قطع)|(?:وجه|قدم|اطلق|اثار|طرح|اصدر|شن|ابدي|ارسل|رفع|جدد|كرر|قطع)(ت|وا)?|ابد(ت|وا))$/
/** Nouns of speech that such a verb has behind it, as its object. */
const noun =
  /^(?:ال)?(?:دعو(?:ه|ات)|نداءات|نداء|مناشد(?:ه|ات)|تحذير(?:ا|ات)?|اتهام(?:ا|ات)?|انتقاد(?:ا|ات)?|شكر|تهني(?:ه|ات)|تهاني|تعازي|وعود(?:ا)?|وعدا?|تعهد(?:ا|ات)?|سؤالا?|سوالا?|اسيله|تساول(?:ا|ات)?|شكوكا?|مخاوف|اعتراض(?:ا|ات)?|تحفظ(?:ا|ات)?|طلبا?|شكوي|شكاوي|اقتراح(?:ا|ات)?|مقترح(?:ا|ات)?|تهديد(?:ا|ات)?|اعتذار(?:ا|ات)?|توصي(?:ه|ات)|رساله|هجوما?|لوم)$|^(?:دعو(?:ت|ات)|تحذير(?:ات)?|اتهامات|انتقاد(?:ات)?|تعهد(?:ات)?|تهديد(?:ات)?|مطالبت|وعد|وعود|شكر|تاكيد(?:ات)?|اعتراض|رفض)(?:ه|ها|هم|هما)$/
/** What brings the words told, as a word of its own. */
const brings = /^(?:من|عن|حول|بشان|بخصوص|الي|علي|ضد)$/
const whether = /^عما|^ما$/

/** Words within which the noun stands behind its verb, and what is told behind the noun. */
const reach = 12
const furthest = 5

/** Each such verb with its noun that is no cue yet, and what a preposition or أنّ brings behind it. */
export function findPerformed(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
): AttributionDraft[] {
  const { words } = reading.sentence
  return words.flatMap((word, at) => {
    const form = word.aside || word.named || isKnown(word) ? null : verb.exec(word.folded)
    const by = form ? nounBehind(words, at) : -1
    if (by < 0 || isKnown(words[by]!)) return []
    return performedAt(reading, at, by, form!) ?? []
  })
}

/** Index of the noun of speech that is the verb's object; -1 without one. */
function nounBehind(words: readonly ArabicWord[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + reach); i++) {
    const { folded, before, quote, named } = words[i]!
    if (before.stop || before.colon || quote !== words[at]!.quote) return -1
    if (complementisers.has(folded) || (before.comma && opensClause(folded))) return -1
    if (!named && noun.test(folded)) return i
  }
  return -1
}

const opensClause = (folded: string): boolean =>
  /^[وف]|^ثم$/.test(folded) || clauseOpeners.has(folded) || findVerb(folded) !== null

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
