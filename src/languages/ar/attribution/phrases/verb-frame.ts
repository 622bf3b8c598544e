/** What brings the content of a verb of speech: أنّ, a colon, a quotation, a preposition, an object. */
import { isRefused } from '../rule.ts'
import { isAbstract, isAttached, isSureAct } from '../lexicon/abstract-noun.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { complementisers, questionWords, relatives, thatNouns } from '../lexicon/words.ts'
import { isBeforeAct } from './before-act.ts'
import { bringsDeed } from './brings-deed.ts'
import {
  endOfQuote,
  foldedAt,
  frameEnds,
  hasFrameAhead,
  isJoining,
  thatAhead,
  wordAt,
  type Search,
} from './frame-search.ts'
import { isQuotedName } from './quoted-name.ts'
import { isOfWordBefore, isWorkplace, tellsWhereInBody } from './of-word-before.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import { isThat, isToldInRelative } from './told-in-relative.ts'
import { isWhoLed } from './who-led.ts'
import { isInPerson, isOfName, isWithinName } from './within-name.ts'

export interface Frame {
  kind: 'that' | 'colon' | 'quote' | 'preposition' | 'object'
  /** word index at which it begins: the speaker stands before it */
  at: number
  /** word index and offset of the content's beginning */
  from: number
  start: number
  /** index of the quotation that is the content, -1 when it is not one */
  quote: number
}

/** «علّق بالقول إن», «رد قائلا إن» */
const sayingWords = new Set(['بالقول', 'قايلا', 'قايله', 'قايلين'])

const reach = 42
const nounishReach = 22
const short = 6

/**
 * The frame of the verb at `verb`, looked for to its right, from word `from` on; null when nothing
 * there brings a content.
 */
export function findFrame(
  sentence: ArabicSentence,
  verb: number,
  traits: Verb,
  from: number,
): Frame | null {
  const { words } = sentence
  const own = words[verb]!.quote
  const limit = Math.min(words.length, verb + 1 + (traits.nounish ? nounishReach : reach))
  for (const search = { sentence, verb, traits, at: from, limit }; search.at < limit; search.at++) {
    const { before, quote, aside } = wordAt(search)
    const folded = foldedAt(search)
    if (own >= 0 && quote !== own) return null
    if (before.colon && takesColon(traits)) return colonFrame(sentence, search.at)
    if (before.stop) return null
    if (own < 0 && before.opens >= 0) {
      const quoted = quoteFrame(search)
      if (quoted) return quoted
      if (!complementisers.has(folded) && !traits.prepositions.includes(folded)) {
        search.at = endOfQuote(words, search.at, before.opens) - 1
        continue
      }
    }
    if (aside) continue
    if (isThat(wordAt(search))) {
      if (isOfAnother(search)) continue
      return complementFrame(search)
    }
    const brought = broughtFrame(search)
    if (brought) return brought
    if (!isSayingWord(traits, folded) && isRefused(frameEnds, search)) return null
  }
  return null
}

const takesColon = ({ quote, that, colon }: Verb): boolean => quote || that || colon

/** «رد قائلا», «قاطعه بالقول»: part of the cue */
const isSayingWord = ({ quote, colon }: Verb, folded: string): boolean =>
  (quote || colon) && sayingWords.has(folded)

/** The quotation before the word as the content; null where it is a name or a few quoted words. */
function quoteFrame(search: Search): Frame | null {
  const { sentence, verb, traits, at, limit } = search
  const { words, quotes } = sentence
  const quote = words[at]!.before.opens
  const after = endOfQuote(words, at, quote)
  const start = quotes[quote]!.start
  if (after - at <= short && hasFrameAhead(words, after, Math.min(limit, after + 16))) return null
  if (after - at <= short && isQuotedName(search, after)) return null
  const isFirst = at === verb + 1
  const isSpeech =
    traits.quote || (traits.that && (isFirst || complementisers.has(foldedAt(search))))
  if (isSpeech && !isFewWords(words, at, after))
    return { kind: 'quote', at, from: at, start, quote }
  return traits.object === 'any' && isFirst
    ? { kind: 'object', at, from: at, start, quote: -1 }
    : null
}

/** One or two quoted words in the middle of a clause. */
function isFewWords(words: readonly ArabicWord[], from: number, after: number): boolean {
  const next = words[after]
  return after - from <= 2 && next !== undefined && !next.before.comma && !next.before.stop
}

/** «التي بدا أنها»: the relative clause's own; «بعد أن»: a clause of time. */
const isOfAnother = ({ sentence: { words }, verb, at }: Search): boolean =>
  isJoining(words, at) ||
  (at - 2 > verb && relatives.has(words[at - 2]!.folded)) ||
  isToldInRelative(words, verb, at)

/** Brought by أنّ; «اتهم المجلس جهات | بأنها»: with the letter that brings whatever the verb tells. */
function complementFrame({ sentence, verb, traits, at }: Search): Frame | null {
  const previous = at - 1 > verb ? sentence.words[at - 1]!.folded : ''
  if (isSayingWord(traits, previous)) return thatFrame(sentence, at, at - 1)
  if (thatNouns.has(previous) && traits.object !== null)
    return contentAfter(sentence, at - 1, at - 1, 'object')
  const isBrought = traits.prepositions.includes(previous) && !isInPerson(sentence.words, at - 1)
  if (!traits.that && traits.addressee && sentence.words[at]!.folded[0] === 'ب')
    return { kind: 'preposition', at, from: at, start: -1, quote: -1 }
  return traits.that || isBrought ? thatFrame(sentence, at, isBrought ? at - 1 : at) : null
}

/** Brought by the first word of a question, by a preposition or by a letter that is one. */
const broughtFrame = (search: Search): Frame | null =>
  questionFrame(search) ?? prepositionFrame(search) ?? attachedFrame(search)

/** «تساءل النائب | كيف يدير رجل كهذا» */
const questionFrame = (search: Search): Frame | null =>
  search.traits.lemma === 'تساءل' && wordAt(search).quote < 0 && questionWords.has(foldedAt(search))
    ? contentAfter(search.sentence, search.at, search.at, 'object')
    : null

/** A preposition of the verb's own as a word: «أعلن عن». */
function prepositionFrame(search: Search): Frame | null {
  const { sentence, verb, traits, at, limit } = search
  const { words } = sentence
  const next = words[at + 1]
  if (
    !next ||
    !traits.prepositions.includes(foldedAt(search)) ||
    complementisers.has(next.folded) ||
    isInPerson(words, at) ||
    isCircumstance(foldedAt(search), next.folded) ||
    (at > verb + 1 && isOfWordBefore(words, at, foldedAt(search))) ||
    (!traits.addressee &&
      at > verb + 2 &&
      !isWithinName(words, at - 1) &&
      isAbstract(words[at - 1]!.folded.replace(/^(ال|لل)/, '')))
  )
    return null
  const isBeforeThat =
    traits.that && at > verb + 1 && thatAhead(words, at + 1, Math.min(limit, at + 12)) >= 0
  return isBeforeThat ? null : contentAfter(sentence, at, at + 1, 'preposition')
}

/** «وعد المدير بحل المشكلة»: acts of two letters */
const shortActs = /^ب(حل|ضم|فك|شن|سد|صد|سن|بث|مد|شق|كف|رد)$/

/** «نوه الأمير | بما تحقق»; not «بما في ذلك», «بما يعادل» */
const isWhat = (words: readonly ArabicWord[], at: number): boolean =>
  words[at]!.folded === 'بما' &&
  !/^(في|فيه|فيها|فيهم|ان|ي?عادل|يعادل|يكفي|يفوق|يقارب|لا|لدي)$/.test(words[at + 1]?.folded ?? 'في')

/** «على هامش», «على حسابه», «من جهته», «عن بعد»: when, where, how or in whose turn it was said */
const isCircumstance = (preposition: string, noun: string): boolean =>
  (preposition === 'علي' &&
    /^(هامش|خلفيه|لسان|صعيد|الصعيد|متن|مدار|غرار|اثر|الهواء|مسمع|راس|(حساب|صفحت|منصت)(ه|ها|هم))$/.test(
      noun,
    )) ||
  (preposition === 'من' && /^(جهت|جانب|ناحيت)(ه|ها|هم)$|^(جهه|ناحيه)$/.test(noun)) ||
  (preposition === 'عن' && /^(طريق|كثب|بعد|قرب)$/.test(noun))

/** A preposition of the verb's own as a letter of the content's first word: «طالب بإقالة». */
function attachedFrame(search: Search): Frame | null {
  const { sentence, traits, at, limit } = search
  const { words } = sentence
  const folded = foldedAt(search)
  const letter = folded[0]!
  if (!traits.prepositions.includes(letter)) return null
  if (folded.length <= 3 && !shortActs.test(folded) && !isWhat(words, at)) return null
  if (isOfName(words, at) || isBeforeAct(words, at, traits) || tellsWhereInB(search)) return null
  if (!isAttached(folded) && !bringsDeed(search) && !shortActs.test(folded)) return null
  if (letter === 'ل' && !mayBeFor(words, at, limit)) return null
  return traits.that && thatAhead(words, at, Math.min(limit, at + 9)) >= 0
    ? null
    : { kind: 'preposition', at, from: at, start: -1, quote: -1 }
}

/** Who led a session, and, behind a verb that takes أنّ, where its subject works. */
const tellsWhereInB = ({ sentence: { words }, verb, traits, at }: Search): boolean =>
  isWhoLed(words, at) ||
  (at > verb + 1 && isWorkplace(words, at)) ||
  (traits.that && at > verb + 1 && tellsWhereInBody(words[at]!.folded))

function colonFrame(sentence: ArabicSentence, i: number): Frame {
  const { before, start } = sentence.words[i]!
  return {
    kind: 'colon',
    at: i,
    from: i,
    start: before.opens >= 0 ? sentence.quotes[before.opens]!.start : start,
    quote: before.opens,
  }
}

function thatFrame(sentence: ArabicSentence, complementiser: number, at: number): Frame | null {
  return complementiser + 1 < sentence.words.length
    ? { ...contentAfter(sentence, complementiser, complementiser + 1, 'that'), at }
    : null
}

function contentAfter(
  { words, quotes }: ArabicSentence,
  at: number,
  from: number,
  kind: Frame['kind'],
): Frame {
  const word = words[from]!
  const quote = word.before.opens
  return { kind, at, from, start: quote >= 0 ? quotes[quote]!.start : word.start, quote: -1 }
}

/** ل brings what is called for only where no إلى follows: «دعا لوقف…», «دعت السكان للابتعاد…». */
function mayBeFor(words: readonly ArabicWord[], i: number, limit: number): boolean {
  const { folded } = words[i]!
  if (folded.startsWith('لل') && !isSureAct(folded.slice(2))) return false
  for (let j = i + 1; j < Math.min(limit, i + 26); j++) if (words[j]!.folded === 'الي') return false
  return true
}
