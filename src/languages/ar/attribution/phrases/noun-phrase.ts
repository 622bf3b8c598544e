/**
 * Where the noun phrase of a speaker begins and ends, with no analyser: by the closed classes
 * around it.
 */
import type { Span } from '../../../../model/text.ts'
import { isDocument, isOffice, isPublished, isThing } from '../lexicon/basis.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import {
  abstractNouns,
  clauseOpeners,
  complementisers,
  helpers,
  particles,
  phraseStops,
  prepositions,
  relatives,
  sayingNouns,
  withWaw,
} from '../lexicon/words.ts'

/** Words `from` up to `to` (indexes, half-open). */
export interface Stretch {
  from: number
  to: number
}

const longest = 32
const agencies =
  /^(ال)?(انباء|فرانس|رويترز|صحافه|اسوشيتد|اسوشييتد|سبوتنيك|اناضول|شينخوا|بلومبرغ|تاس|نوفوستي|اخبار)$/
/** what outlets are called: after ل they are to whom it was said, no part of the speaker */
const listeners =
  /^ل(ل?(صحيف|صحف|صحاف|قنا|برنامج|اذاع|موقع|مجل[هة]|شبك|راديو|تلفز|جريد|مراسل|جزير|عربيه|اناضول|نواب|مشاهد)|لوكال|رويترز|فرانس|بي$|سي$)/

/**
 * The speaker's noun phrase in the words `from`–`to` that stand between a cue and its content:
 * titles, appositions, a relative clause; not the day, place or occasion. null when there is none
 * (the subject is dropped).
 */
export function findSpeaker({ words }: ArabicSentence, from: number, to: number): Stretch | null {
  let start = skipAdjuncts(words, from, to)
  if (start >= to) return null
  const first = words[start]!
  if (
    phraseStops.has(first.folded) ||
    prepositions.has(first.folded) ||
    relatives.has(first.folded) ||
    complementisers.has(first.folded) ||
    first.dative ||
    listeners.test(first.folded) ||
    (first.folded === 'لوكاله' && agencies.test(words[start + 1]?.folded ?? ''))
  )
    return null
  if (first.before.comma && start > from && start === to - 1) return null
  let end = start + 1
  let relative = relatives.has(first.folded)
  for (; end < to && end - start < longest; end++) {
    const word = words[end]!
    const { folded } = word
    if (word.before.comma || word.before.stop) {
      if (relative) {
        // a relative clause with no comma before it belongs to the phrase; what follows its comma
        // does not
        break
      }
      if (word.before.stop || !isApposition(words, end, to)) break
      continue
    }
    if (word.aside || word.quote >= 0) continue
    if (relative) continue
    // «وثائق حصلت عليها الصحيفة»: a relative clause that no pronoun brings
    if (relatives.has(folded) || (isPublished(folded) && isDocument(first.folded))) {
      relative = true
      continue
    }
    if (
      phraseStops.has(folded) ||
      listeners.test(folded) ||
      (folded === 'لوكاله' && agencies.test(words[end + 1]?.folded ?? ''))
    )
      break
    if (isTime(folded) || (folded === 'ذات' && words[end + 1]?.folded === 'مره')) break
    if (
      (folded === 'في' || folded === 'من' || folded === 'مع' || folded === 'عن') &&
      end + 1 < to &&
      (sayingNouns.has(words[end + 1]!.folded) ||
        (folded === 'في' &&
          end === start + 1 &&
          !first.folded.startsWith('ال') &&
          !isCommon(first.folded)))
    )
      break
    if (isCircumstance(folded)) break
  }
  start = trimStart(words, start, end)
  return end > start ? { from: start, to: end } : null
}

/** Participles in the accusative that tell how it was said: «متوجها إلى», «متحدثا». */
const circumstances = new Set([
  'متوجها',
  'متحدثا',
  'مخاطبا',
  'متسايلا',
  'ساخرا',
  'مازحا',
  'مبتسما',
  'متحديا',
  'مستشهدا',
])
const isCircumstance = (folded: string) =>
  circumstances.has(folded) || getVerbForm(folded)?.tense === 'participle'

const times = new Set([
  'اليوم',
  'امس',
  'اول',
  'الاحد',
  'الاثنين',
  'الثلاثاء',
  'الاربعاء',
  'الخميس',
  'الجمعه',
  'السبت',
  'مساء',
  'صباح',
  'فجر',
  'ليل',
  'ليله',
  'يوم',
  'موخرا',
  'مجددا',
  'ايضا',
  'كذلك',
  'سابقا',
  'لاحقا',
  'هاتفيا',
  'الليله',
  'مرارا',
  'حديثا',
  'قايلا',
  'صراحه',
  'رسميا',
  'علنا',
  'بشده',
])
const isTime = (folded: string) => times.has(folded)

/** A common noun rather than a name: feminine or plural endings, roles of the usual shape. */
function isCommon(folded: string): boolean {
  return /(ون|ين|ات|ه)$/.test(folded) || /^(م|نا)/.test(folded) || abstractNouns.has(folded)
}

/** «أمس», «في وقت سابق», «في هذا الصدد», «من جهته،» before the speaker. */
function skipAdjuncts(words: readonly ArabicWord[], from: number, to: number): number {
  let i = from
  while (i < to) {
    const { folded } = words[i]!
    const next = words[i + 1]?.folded ?? ''
    if (particles.has(folded) || (folded[0] === 'و' && particles.has(folded.slice(1)))) {
      i++
      continue
    }
    if (/^(هذه|ذات|لاول|اول|تلك)$/.test(folded) && /^(ال)?مره$/.test(next)) {
      i += 2
      continue
    }
    if (/^(له|لها|لهم|لنا|لي|به|بها|اليه|اليها|اليهم|الينا|عنه|عنها|معه|معها)$/.test(folded)) {
      i++
      continue
    }
    if (folded === 'من' && /^(جه|جانب|ناحي)/.test(next)) {
      i += 2
      continue
    }
    if (folded === 'في' && i + 2 < to && /^(هذا|هذه|ذات|نفس|وقت|السياق|الوقت|الاثناء)$/.test(next)) {
      i += 3
      continue
    }
    if (folded === 'علي' && i + 2 < to && /^(حسابه|حسابها|صفحته|صفحتها)$/.test(next)) {
      i += 3
      continue
    }
    break
  }
  return i
}

/**
 * After a comma the phrase goes on when a name or a role follows: «المتحدث باسم الوزارة، سامي نصر،
 * إن…».
 */
function isApposition(words: readonly ArabicWord[], at: number, to: number): boolean {
  const { folded } = words[at]!
  if (
    phraseStops.has(folded) ||
    prepositions.has(folded) ||
    relatives.has(folded) ||
    particles.has(folded) ||
    clauseOpeners.has(folded) ||
    (folded.startsWith('و') && phraseStops.has(folded.slice(1)))
  )
    return false
  if (folded === 'مثل' || folded === 'وهو' || folded === 'وهي') return false
  let end = at + 1
  while (end < to && !words[end]!.before.comma) end++
  return end - at <= 12
}

function trimStart(words: readonly ArabicWord[], start: number, end: number): number {
  let i = start
  while (
    i < end &&
    (particles.has(words[i]!.folded) || words[i]!.folded === 'هو' || words[i]!.folded === 'هي')
  )
    i++
  return i
}

/**
 * The subject that stands before its verb: the words from the clause's beginning, `from`, up to the
 * verb. null when what stands there is an adverbial or nothing.
 */
export function findSubjectBefore(
  { words }: ArabicSentence,
  from: number,
  verb: number,
): Stretch | null {
  let start = skipAdjuncts(words, from, verb)
  let end = verb
  for (let i = start; i < verb; i++)
    if (
      /^و?(جهته|جهتها|جهتهم|جانبه|جانبها|جانبهم|ناحيته|ناحيتها|بدوره|بدورها|بدورهم|المقابل)$/.test(
        words[i]!.folded,
      )
    )
      start = i + 1
  while (start < end && (particles.has(words[start]!.folded) || words[start]!.folded === 'ان'))
    start++
  while (
    end > start &&
    (particles.has(words[end - 1]!.folded) || helpers.has(words[end - 1]!.folded))
  )
    end--
  for (let i = start + 1; i < end; i++)
    if (/^(اصدر|اصدرت)$/.test(words[i]!.folded) || isVerbProper(words[i]!.folded)) end = i
  if (start >= end) return null
  const first = words[start]!.folded
  if (
    prepositions.has(first) ||
    /^و?ب(شكل|صوره|حسب|صفه|هذا|عد)/.test(first) ||
    phraseStops.has(first) ||
    clauseOpeners.has(first) ||
    complementisers.has(first) ||
    relatives.has(first)
  )
    return null
  if (
    (end - start > 1 && findVerb(first)?.form.tense === 'present') ||
    (findVerb(first)?.prefix ?? 0) > 0
  )
    return null
  if (/^وب.{3,}/.test(first) || (first.startsWith('ب') && isThing(first.slice(1)))) return null
  // «وألقى نصر كلمة قال فيها»: another verb comes first
  if (start === 0 && isJoined(words[start]!)) return null
  if (
    /^[وف]?(هو|هي|هم)$/.test(first) ||
    (/^و?[بلك]/.test(first) && isAttached(first.replace(/^و/, '')))
  )
    return null
  const last = words[end - 1]!.folded
  if (prepositions.has(last) || last === 'ما' || last === 'لا') return null
  return { from: start, to: end }
}

/** و before a word that is no noun we know of: likely a verb. */
function isJoined({ folded, named }: ArabicWord): boolean {
  return (
    folded.startsWith('و') &&
    !folded.startsWith('وال') &&
    folded.length > 3 &&
    !named &&
    !withWaw.test(folded) &&
    !isThing(folded.slice(1)) &&
    !isOffice(folded.slice(1))
  )
}

/** A verb of speech that is no noun. */
function isVerbProper(folded: string): boolean {
  const hit = findVerb(folded)
  return (
    hit !== null &&
    hit.prefix === 0 &&
    hit.form.tense === 'past' &&
    !hit.form.verb.nounish &&
    hit.form.verb.common
  )
}

/**
 * From the beginning of a stretch to its end, with the quotation marks and parentheses that enclose
 * its last words.
 */
export function spanOf(
  text: string,
  { words, quotes }: ArabicSentence,
  { from, to }: Stretch,
): Span {
  const opening = words[from]!
  const last = words[to - 1]!
  let start = opening.start
  let end = last.end
  if (opening.before.opens >= 0 && quotes[opening.before.opens]!.end <= end + 2)
    start = quotes[opening.before.opens]!.start
  if (last.quote >= 0 && last.quote === quoteAt(words, from, to, last.quote))
    end = Math.max(end, Math.min(quotes[last.quote]!.end, words[to]?.start ?? Infinity))
  if (last.aside) {
    const close = text.indexOf(')', end)
    if (close >= 0 && close - end < 2) end = close + 1
  }
  return { start, end }
}

/** The quotation `quote` if it also opens within the stretch, else -2. */
function quoteAt(words: readonly ArabicWord[], from: number, to: number, quote: number): number {
  for (let i = from; i < to; i++) if (words[i]!.before.opens === quote) return quote
  return -2
}
