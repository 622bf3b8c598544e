/** Where the noun phrase of a speaker ends, with no analyser: by the closed classes around it. */
import { isRefused, type Rule } from '../rule.ts'
import { isDocument, isParty, isPublished } from '../lexicon/basis.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import {
  abstractNouns,
  clauseOpeners,
  complementisers,
  particles,
  phraseStops,
  prepositions,
  relatives,
  sayingNouns,
} from '../lexicon/words.ts'
import { skipAdjuncts } from './adjuncts.ts'
import { speakerBegins } from './speaker-begins.ts'
import type { Stretch } from './noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

const longest = 32
const agencies =
  /^(ال)?(انباء|فرانس|رويترز|صحافه|اسوشيتد|اسوشييتد|سبوتنيك|اناضول|شينخوا|بلومبرغ|تاس|نوفوستي|اخبار)$/
/** what outlets are called: after ل they are to whom it was said, no part of the speaker */
const listeners =
  /^ل(ل?(صحيف|صحف|صحاف|قنا|برنامج|اذاع|موقع|مجل[هة]|شبك|راديو|تلفز|جريد|مراسل|جزير|عربيه|اناضول|نواب|مشاهد)|لوكال|رويترز|فرانس|بي$|سي$)/

/** A phrase that began at `from` and is looked at as far as `at`; it ends at `to` at the latest. */
interface Phrase {
  words: readonly ArabicWord[]
  from: number
  at: number
  to: number
}

const wordOf = ({ words, at }: Phrase): string => words[at]!.folded
const wordAfter = ({ words, at }: Phrase): string => words[at + 1]?.folded ?? ''

/** What tells of a word that the speaker's phrase before it is at an end. */
export const speakerEnds: readonly Rule<Phrase>[] = [
  {
    name: 'word that no noun phrase holds',
    accepted: 'قال مدير الشركة إن الطريق مغلق.',
    refused: 'قال المدير خلال الاجتماع إن الطريق مغلق.',
    refuses: (phrase) => phraseStops.has(wordOf(phrase)),
  },
  {
    name: 'outlet that is told',
    accepted: 'قال مدير الصحيفة إن الطريق مغلق.',
    refused: 'قال المدير لصحيفة المنارة إن الطريق مغلق.',
    refuses: ({ words, at }) => isListener(words, at),
  },
  {
    name: 'pronoun that is told',
    accepted: 'قال مدير الشركة إن الطريق مغلق.',
    refused: 'روى المدير لنا بالأمس أن الطريق مغلق.',
    refuses: (phrase) => /^ل(ي|نا|ه|ها|هم|كم)$/.test(wordOf(phrase)),
  },
  {
    name: 'time',
    accepted: 'قال المدير سامي إن الطريق مغلق.',
    refused: 'قال المدير مساء إن الطريق مغلق.',
    refuses: (phrase) =>
      times.has(wordOf(phrase)) || (wordOf(phrase) === 'ذات' && wordAfter(phrase) === 'مره'),
  },
  {
    name: 'occasion',
    accepted: 'قال المدير في الشركة إن الطريق مغلق.',
    refused: 'قال المدير في مقابلة إن الطريق مغلق.',
    refuses: (phrase) =>
      /^(في|من|مع|عن)$/.test(wordOf(phrase)) &&
      phrase.at + 1 < phrase.to &&
      (sayingNouns.has(wordAfter(phrase)) || turns.test(wordAfter(phrase))),
  },
  {
    name: 'place behind a lone name',
    accepted: 'قال مسؤولون في الشركة إن الطريق مغلق.',
    refused: 'قال سامي في المدينة إن الطريق مغلق.',
    refuses: ({ words, from, at, to }) =>
      words[at]!.folded === 'في' &&
      at === from + 1 &&
      at + 1 < to &&
      !words[from]!.folded.startsWith('ال') &&
      !isCommon(words[from]!.folded),
  },
  {
    name: 'manner',
    accepted: 'قال المدير العام إن الطريق مغلق.',
    refused: 'قال المدير ساخرا إن الطريق مغلق.',
    refuses: (phrase) =>
      circumstances.has(wordOf(phrase)) || getVerbForm(wordOf(phrase))?.tense === 'participle',
  },
]

/**
 * The speaker's noun phrase in the words `from`–`to` that stand between a cue and its content:
 * titles, appositions, a relative clause; not the day, place or occasion. null when there is none
 * (the subject is dropped).
 */
export function findSpeaker({ words }: ArabicSentence, from: number, to: number): Stretch | null {
  const start = skipAdjuncts(words, from, to)
  if (start >= to || !mayBegin(words, start)) return null
  if (words[start]!.before.comma && start > from && start === to - 1) return null
  const end = trimEnd(words, start, endOfSpeaker({ words, from: start, at: start + 1, to }))
  const trimmed = trimStart(words, start, end)
  return end > trimmed ? { from: trimmed, to: end } : null
}

function mayBegin(words: readonly ArabicWord[], start: number): boolean {
  const { folded, dative, named } = words[start]!
  if (named) return true
  return !(
    dative ||
    phraseStops.has(folded) ||
    prepositions.has(folded) ||
    relatives.has(folded) ||
    complementisers.has(folded) ||
    isListener(words, start) ||
    isRefused(speakerBegins, { word: words[start]! })
  )
}

function endOfSpeaker(phrase: Phrase): number {
  const { words, from, to } = phrase
  let isRelative = false
  let { nameEnd } = words[from]!
  for (; phrase.at < to && phrase.at - from < longest; phrase.at++) {
    const { before, aside, quote, folded, start } = words[phrase.at]!
    // «علي النجار», «مايكل فان»: within a known name no word ends it
    if (start < nameEnd) continue
    nameEnd = Math.max(nameEnd, words[phrase.at]!.nameEnd)
    if (before.comma || before.stop) {
      // a relative clause without a comma before it belongs to the phrase, as far as its comma
      if (isRelative || before.stop || !isApposition(words, phrase.at, to)) break
      continue
    }
    if (aside || quote >= 0 || isRelative) continue
    // «وثائق حصلت عليها الصحيفة»: a relative clause that no pronoun brings
    isRelative = relatives.has(folded) || (isPublished(folded) && isDocument(words[from]!.folded))
    if (!isRelative && !words[phrase.at]!.named && isRefused(speakerEnds, phrase)) break
  }
  return phrase.at
}

function isListener(words: readonly ArabicWord[], at: number): boolean {
  const { folded } = words[at]!
  return (
    listeners.test(folded) || (folded === 'لوكاله' && agencies.test(words[at + 1]?.folded ?? ''))
  )
}

/** «من جهته» */
const turns = /^(جهت|جانب|ناحيت)(ه|ها|هم)$/

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

/** A common noun rather than a name: feminine or plural endings, roles of the usual shape. */
function isCommon(folded: string): boolean {
  if (isParty(folded)) return true
  return /(ون|ين|ات|ه)$/.test(folded) || /^(م|نا)/.test(folded) || abstractNouns.has(folded)
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

/** «المدير مع | ما قيل»: a preposition that brings nothing of the speaker's. */
function trimEnd(words: readonly ArabicWord[], start: number, end: number): number {
  let to = end
  while (to > start + 1 && prepositions.has(words[to - 1]!.folded) && !words[to - 1]!.named) to--
  return to
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
