/** Where the noun phrase of a speaker ends, with no analyser: by the closed classes around it. */
import { isRefused } from '../rule.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { isParty, isThing } from '../lexicon/basis.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import {
  clauseOpeners,
  complementisers,
  dayWords,
  particles,
  phraseStops,
  prepositions,
  relatives,
} from '../lexicon/words.ts'
import { behindPost } from './behind-post.ts'
import { beginsOther } from './begins-other.ts'
import { isDescribedBy } from './document-described.ts'
import { skipAdjuncts, tellsWhereInB } from './adjuncts.ts'
import { speakerBegins } from './speaker-begins.ts'
import { isListener } from './listener.ts'
import { speakerEnds } from './speaker-ends.ts'
import type { SpeakerPhrase } from './speaker-goes-on.ts'
import type { Stretch } from './noun-phrase.ts'
import { behindQuote, type ArabicSentence, type ArabicWord } from './sentence.ts'
import { endsName } from './ends-before.ts'

const longest = 32

/**
 * The speaker's noun phrase in the words `from`–`to` that stand between a cue and its content:
 * titles, appositions, a relative clause; not the day, place or occasion. null when there is none
 * (the subject is dropped).
 */
export function findSpeaker({ words }: ArabicSentence, from: number, to: number): Stretch | null {
  const start = behindListener(words, skipAdjuncts(words, from, to), to)
  if (start >= to || !mayBegin(words, start)) return null
  if (words[start]!.before.comma && start > from && start === to - 1) return null
  // «وأضاف، "الصيف باق"، موضحا أن»: what was said
  if (words[start]!.before.comma && words[start]!.before.opens >= 0) return null
  const at = Math.max(start + 1, behindPost(words, start, to))
  const end = trimEnd(words, start, endOfSpeaker({ words, from: start, at, to }))
  const trimmed = trimStart(words, start, end)
  // «كتب عليها "ارحل" و"لا للغلاء"»: nobody's name ends so
  if (words[end - 1]?.folded === 'و') return null
  return end > trimmed ? { from: trimmed, to: end } : null
}

const longestListener = 6

/** «أكد لصحيفة المنارة | شاهد رآها أن»: past who is told, where somebody who speaks stands behind him. */
function behindListener(words: readonly ArabicWord[], start: number, to: number): number {
  const quoted = behindQuotedListener(words, start, to)
  if (quoted > start) return quoted
  if (start >= to || !isListener(words, start)) return start
  let nameEnd = 0
  for (let i = start + 1; i < Math.min(to, start + longestListener); i++) {
    const { folded, before, personEnd } = words[i]!
    if (before.comma || before.stop || prepositions.has(folded) || relatives.has(folded)) break
    const isWithinName = words[i]!.start < nameEnd
    nameEnd = Math.max(nameEnd, words[i]!.nameEnd)
    if (!isWithinName && (personEnd > 0 || (isParty(folded) && !isThing(folded)))) return i
  }
  return start
}

/** «قال لـ«المنارة» | المواطن سامي نصر», «كتب على «فيسبوك» | الناشط»: index behind the outlet; `start` without one. */
function behindQuotedListener(words: readonly ArabicWord[], start: number, to: number): number {
  const outlet = words[start + 1]
  if (start + 1 >= to || !/^(ل|علي)$/.test(words[start]!.folded)) return start
  if (outlet!.before.opens < 0) return start
  const behind = behindQuote(words, start + 1)
  if (behind >= to || words[behind]!.before.comma || words[behind]!.before.stop) return start
  const { folded, personEnd } = words[behind]!
  return personEnd > 0 || (isParty(folded) && !isThing(folded)) || /^(ال.{3,}|صاحبه?)$/.test(folded)
    ? behind
    : start
}

function mayBegin(words: readonly ArabicWord[], start: number): boolean {
  const { folded, dative, named } = words[start]!
  const next = words[start + 1]?.folded ?? ''
  if (named || isQuantity(folded, next) || isNameOfTwoSenses(words, start)) return true
  return !(
    dative ||
    phraseStops.has(folded) ||
    prepositions.has(folded) ||
    relatives.has(folded) ||
    complementisers.has(folded) ||
    isListener(words, start) ||
    isRefused(speakerBegins, { word: words[start]!, next: words[start + 1] })
  )
}

/** «أشار | علي إلى أن», «يقول | علي، شاهد عيان»: no preposition stands before another or a comma */
function isNameOfTwoSenses(words: readonly ArabicWord[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]!.folded !== 'علي' || !next) return false
  return next.before.comma || /^(الي|عن)$/.test(next.folded)
}

/** «كل من الشركة والنقابة», «ما يقرب من نصف السكان» */
const isQuantity = (first: string, second: string): boolean =>
  (first === 'كل' && second === 'من') || (first === 'ما' && /^(يقرب|يقارب|يزيد)$/.test(second))

function endOfSpeaker(phrase: SpeakerPhrase): number {
  const { words, from, to } = phrase
  let isRelative = false
  let { nameEnd } = words[from]!
  for (; phrase.at < to && phrase.at - from < longest; phrase.at++) {
    const { before, aside, quote, folded, start } = words[phrase.at]!
    // «علي النجار», «مايكل فان»: within a known name no word ends it
    if (start < nameEnd) continue
    if (beginsOther(phrase)) break
    nameEnd = Math.max(nameEnd, words[phrase.at]!.nameEnd)
    if (before.comma || before.stop) {
      // a relative clause without a comma before it belongs to the phrase, as far as its comma
      if (isRelative || before.stop || !isApposition(words, phrase.at, to)) break
      continue
    }
    if (aside || quote >= 0 || isRelative) continue
    // «وثائق حصلت عليها الصحيفة»: a relative clause that no pronoun brings
    isRelative = relatives.has(folded) || isDescribedBy(words[from]!.folded, folded)
    if (!isRelative && !words[phrase.at]!.named && isRefused(speakerEnds, phrase)) break
  }
  return phrase.at
}

/** Words with which no apposition begins. */
const neverApposed = [phraseStops, prepositions, relatives, particles, clauseOpeners, dayWords]

/**
 * After a comma the phrase goes on when a name or a role follows: «المتحدث باسم الوزارة، سامي نصر،
 * إن…».
 */
function isApposition(words: readonly ArabicWord[], at: number, to: number): boolean {
  const { folded } = words[at]!
  if (
    neverApposed.some((list) => list.has(folded)) ||
    isCircumstance(words[at]!, words[at + 1]?.folded ?? '') ||
    isBodyAlone(words, at, to) ||
    isListener(words, at) ||
    getVerbForm(folded)?.tense === 'participle' ||
    (folded.startsWith('و') && phraseStops.has(folded.slice(1)))
  )
    return false
  if (folded === 'مثل' || folded === 'وهو' || folded === 'وهي') return false
  let end = at + 1
  while (
    end < to &&
    !words[end]!.before.comma &&
    !phraseStops.has(words[end]!.folded) &&
    !isListener(words, end)
  )
    end++
  return end - at <= 12
}

/** «حذر سامي نصر، مدير المصنع، | الحكومة | من»: a body of one word is no further name of a person */
const isBodyAlone = (words: readonly ArabicWord[], at: number, to: number): boolean =>
  at + 1 === to && /^ال.{3,}/.test(words[at]!.folded) && isThing(words[at]!.folded)

/** «، أسفرت عن», «، وأسفرت»: a verb in the feminine, which tells what happened */
export const tellsWhatCame = (first: string, second: string): boolean =>
  /^(?!و?ال).{2,}[^ا]ت$/.test(first) && (first.startsWith('و') || prepositions.has(second))

/**
 * «، بولاية…», «، بكلمته…», «، بقوله…», «، بسرقة…», «، لـ«المنارة»», «، للصحفيين»: where, how and to whom it
 * was said, and of what, no further name
 */
const isCircumstance = ({ folded, named }: ArabicWord, next: string): boolean =>
  !named &&
  (/^(ل(ل.{3,})?|بقول(ه|ها|هم))$/.test(folded) ||
    (folded.startsWith('ب') && isAttached(folded)) ||
    tellsWhereInB(folded) ||
    tellsWhatCame(folded, next))

/** «المدير مع | ما قيل»: a preposition that brings nothing of the speaker's. */
function trimEnd(words: readonly ArabicWord[], start: number, end: number): number {
  let to = end
  // «حسام أبو علي»: folding makes a preposition of the name's letters
  while (to > start + 1 && prepositions.has(words[to - 1]!.folded) && !endsName(words, start, to))
    to--
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
