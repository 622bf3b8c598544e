/**
 * Who denies what was just told: «…، وهو ما ينفيه», «…، الأمر الذي نفته الوزارة», «…، وهي تهمة ينفيها».
 */
import type { Span } from '../../../../model/text.ts'
import { findEach } from '../../../../text/find-each.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { looseDraft } from './loose-draft.ts'

/** Verbs of denying with the pronoun of what is denied, by what they show of who denies it. */
const byMan = /^(نفا|ينفي|رفض|يرفض|انكر|ينكر|كذب|يكذب|دحض|يدحض|فند|يفند)(ه|ها|هم)$/
const byWoman = /^(نفت|تنفي|رفضت|ترفض|انكرت|تنكر|كذبت|تكذب|دحضت|تدحض|فندت|تفند)(ه|ها|هم)$/
const bySeveral = /^(نفو|ينفون|رفضو|يرفضون|انكرو|ينكرون|كذبو|يكذبون)(ه|ها|هم)$/

/** What was told, as it is called again. */
const told =
  /^(اتهام|اتهامات|تهمه|تهم|مزاعم|زعم|ادعاء|ادعاءات|خبر|انباء|اخبار|معلومات|روايه|شايعات|اقوال)$/
/** «نفاه سريعا مسؤول» */
const sayingHow = /^(سريعا|فورا|لاحقا|مجددا|قطعيا|ايضا|بشده)$/
const adverb = /^(لطالما|طالما|دايما|مرارا)$/

/** `drafts`, and after them the denials of what they tell; what was told ends before its denial. */
export function withDenials(
  reading: SentenceReading,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  if (drafts.length === 0) return []
  const { words } = reading.sentence
  const read = [...drafts]
  const denials = findEach(words, (word, at) => {
    const shown = genderOf(word.folded)
    const opening = shown ? openingOf(words, at) : -1
    if (!shown || opening < 1) return null
    const denied = read.findLastIndex((draft) => reaches(draft, words, opening))
    if (denied < 0) return null
    const content = endedBefore(
      read[denied]!.content,
      words[opening - 1]!.end,
      words[opening]!.start,
    )
    read[denied] = { ...read[denied]!, content }
    return denialAt(reading, at, { ...shown, content })
  })
  return [...read, ...denials]
}

type Shown = Pick<Parameters<typeof looseDraft>[1], 'gender' | 'plural'>

function genderOf(folded: string): Shown | null {
  if (byMan.test(folded)) return { gender: 'm' }
  if (byWoman.test(folded)) return { gender: 'f' }
  return bySeveral.test(folded) ? { gender: 'm', plural: true } : null
}

function denialAt(
  reading: SentenceReading,
  at: number,
  { content, ...shown }: Shown & { content: Span[] },
): AttributionDraft {
  const { sentence } = reading
  const from = sayingHow.test(sentence.words[at + 1]?.folded ?? '') ? at + 2 : at + 1
  const speaker = findSpeaker(sentence, from, clauseEnd(sentence, from))
  const cue = { at, prefix: 0 }
  const draft = looseDraft(reading, {
    cue,
    speaker,
    content: content[0]!,
    kind: 'indirect',
    ...shown,
  })
  return { ...draft, content, stance: 'denying', denies: true }
}

/** Index of the word with which the denial begins: «وهو ما», «الأمر الذي», «وهي تهمة»; -1 without one. */
function openingOf(words: readonly ArabicWord[], verb: number): number {
  let i = verb - 1
  if (adverb.test(words[i]?.folded ?? '')) i--
  const link = words[i]?.folded ?? ''
  const before = words[i - 1]?.folded ?? ''
  if (link === 'الذي' && /^و?الامر$/.test(before))
    return /^وهو$/.test(words[i - 2]?.folded ?? '') ? i - 2 : i - 1
  if (link !== 'ما' && !told.test(link)) return -1
  if (/^و(هو|هي)$/.test(before)) return i - 1
  return link !== 'ما' && words[i]!.before.comma ? i : -1
}

/** Whether what a draft tells goes on as far as the word before `opening`. */
const reaches = (
  { content }: AttributionDraft,
  words: readonly ArabicWord[],
  opening: number,
): boolean =>
  content.length > 0 &&
  content[0]!.start < words[opening]!.start &&
  content.at(-1)!.end >= words[opening - 1]!.end

/** `last`: where the word before the denial ends; the mark behind it may close a quotation. */
const endedBefore = (content: readonly Span[], last: number, denial: number): Span[] =>
  content
    .map(({ start, end }) => ({ start, end: end > denial ? last : end }))
    .filter(({ start, end }) => end > start)

/** The word with which another clause begins, at the latest the sentence's end. */
function clauseEnd({ words }: ArabicSentence, from: number): number {
  const end = words.findIndex(
    ({ before }, i) => i >= from && (before.comma || before.stop || before.colon),
  )
  return end < 0 ? words.length : end
}
