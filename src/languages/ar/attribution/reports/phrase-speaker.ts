/** The speaker behind a prepositional phrase, and where the phrase ends. */
import type { Span } from '../../../../model/text.ts'
import { isOfFuture } from '../../verb-of-future.ts'
import { isAbstract, tellsCircumstance } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isManner } from '../lexicon/manner.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isJoinedVerb } from '../phrases/joined-verb.ts'
import { isVerbBehindSource } from '../phrases/verb-behind-source.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { complementisers, prepositions } from '../lexicon/words.ts'

/** A phrase cue before its content is settled. */
export interface Phrase {
  cue: Span
  at: number
  /** the word index after the phrase */
  end: number
  speaker: Stretch | null
  /** «حسب قوله»: the speaker is the one who is already speaking */
  self: boolean
  /** a second source: «نقلت الوكالة عن بيان» */
  through: { cue: Span; speaker: Stretch } | null
  /** folded letters before the speaker's first word that are none of it */
  strip: number
}

/** The words with which such a phrase may begin. */
export interface Opening {
  text: string
  sentence: ArabicSentence
  /** index of the first word, and its letters without a particle before it */
  at: number
  first: string
  /** offset of those letters, with which the cue begins */
  begin: number
}

/**
 * The phrase whose speaker begins at word `from` and whose cue ends at offset `end`; null where
 * nobody is named there.
 */
export function withSpeaker(opening: Opening, from: number, end: number): Phrase | null {
  const { sentence, at, begin } = opening
  const to = endOfPhrase(opening, from)
  const speaker = findSpeaker(sentence, from, to)
  if (!speaker) return null
  if (at > 0 && speaker.to - speaker.from > 1) speaker.to = firstCommaIn(sentence, speaker, at)
  return {
    cue: { start: begin, end },
    at,
    end: speaker.to < to && listened(sentence, speaker.to) ? to : speaker.to,
    speaker,
    self: false,
    through: null,
    strip: 0,
  }
}

const longest = 24

/** As far as the words from `from` on can belong to the phrase. */
function endOfPhrase({ sentence: { words }, at, first }: Opening, from: number): number {
  const own = words[at]!.quote
  const isEarly = at === 0 || from <= 3 || words[at]!.before.stop || beginsAgain(words[at]!)
  let to = from
  while (to < words.length && to - from < longest) {
    if (own >= 0 && words[to]!.quote !== own) break
    if (to > from && (endsPhrase(words, to, isEarly) || isPointedAt(words, from, to))) break
    if (to > from && isEarly && isVerbBehindSource(words, to)) break
    if (to > from && first === 'نقلا' && isToldWith(words[to]!.folded)) break
    to++
  }
  return to
}

/** «أفادت الوكالة نقلا عن ضابط | بمقتل ثلاثة» */
const isToldWith = (folded: string): boolean =>
  folded.startsWith('ب') && isAbstract(folded.slice(1)) && !tellsCircumstance(folded)

/** «حسب ذات المتحدث | مشكلا», «حسب المصدر نفسه | أولوية»: who is pointed at is nobody further. */
const isPointedAt = (words: ArabicSentence['words'], from: number, to: number): boolean =>
  (to === from + 2 && /^(ذات|نفس)$/.test(words[from]!.folded)) ||
  (to > from + 1 && /^(نفس|ذات)(ه|ها)$/.test(words[to - 1]!.folded))

/** «أغلق الجسر، وبحسب الوزير، يفتح غدا»: what follows hangs on the phrase. */
export const beginsAgain = ({ before, folded }: ArabicSentence['words'][number]): boolean =>
  before.comma && /^(و(?!فق)|ف)/.test(folded)

/** `isEarly`: the phrase begins its sentence. */
function endsPhrase(words: ArabicSentence['words'], to: number, isEarly: boolean): boolean {
  const { before, folded } = words[to]!
  return (
    before.stop ||
    before.colon ||
    before.dash ||
    (before.closes && before.comma) ||
    (before.comma && isJoinedVerb(words[to]!)) ||
    (isEarly && before.comma && !isShortAside(words, to)) ||
    (isEarly && (isSpeech(words, to) || answers(words[to]!))) ||
    folded.startsWith('فان') ||
    (folded.startsWith('ان') && complementisers.has(folded)) ||
    isClause(folded)
  )
}

/** Quoted words that are a name at most: «صحيفة «المنارة»». */
const longestName = 4

/**
 * «بحسب الوزير | «لا خطر على أحد من العمال»»: a quotation opens that is longer than a name, and that
 * no noun of a body or a document has behind it as one.
 */
function isSpeech(words: ArabicSentence['words'], at: number): boolean {
  if (words[at]!.before.opens < 0 || isThing(words[at - 1]!.folded)) return false
  const { quote } = words[at]!
  return words[at + longestName]?.quote === quote
}

/** «بحسب صحيفة «المنارة» | فالمدرب غائب»: «ف» begins what stands behind the phrase. */
export const answers = ({ folded, named }: ArabicSentence['words'][number]): boolean =>
  !named && /^فال.{2,}/.test(folded)

/** To whom, where or from whom it was said: still the phrase. */
function listened({ words }: ArabicSentence, at: number): boolean {
  const { folded, before } = words[at]!
  const isFrom = folded === 'من' && /^(مصدر|مصادر)/.test(words[at + 1]?.folded ?? '')
  return !before.comma && (isFrom || /^(ل|في|خلال|امس|اليوم)/.test(folded))
}

/**
 * After the first comma of a phrase that begins its sentence: the holder's name, closed by another
 * comma or فإن.
 */
function isShortAside(words: ArabicSentence['words'], at: number): boolean {
  for (let i = at + 1; i < words.length && i - at <= 4; i++)
    if (words[i]!.before.comma || words[i]!.folded.startsWith('فان'))
      return !(
        isClause(words[at]!.folded) ||
        findVerb(words[at]!.folded) ||
        isNominal(words, at) ||
        isJoinedVerb(words[at]!) ||
        tellsWhere(words, at, i)
      )
  return false
}

/** «بحسب الشرطة، | فر السائق من المكان»: a clause with a preposition, which no holder's name has. */
function tellsWhere(words: ArabicSentence['words'], from: number, to: number): boolean {
  const { folded, named } = words[from]!
  if (named || folded.startsWith('ال') || isParty(folded) || isOffice(folded)) return false
  return words
    .slice(from + 1, to)
    .some((word) => prepositions.has(word.folded) || isManner(word.folded))
}

/** «بحسب الوزارة، | الجسر مغلق، و…»: a thing and what it is said to be, a clause without a verb. */
const isNominal = (words: ArabicSentence['words'], at: number): boolean => {
  const { folded, named } = words[at]!
  const next = words[at + 1]!
  return (
    folded.startsWith('ال') &&
    !named &&
    !isParty(folded) &&
    !next.before.comma &&
    !next.named &&
    !/^(ال|لل)/.test(next.folded) &&
    !prepositions.has(next.folded)
  )
}

/** A present or future verb: a new clause begins. */
const isClause = (folded: string): boolean =>
  isOfFuture(folded) ||
  /^(و?[يت](تم|جب|مكن|بلغ|عد|كون|ستمر|توقع|جيدون)|و?كان|و?كانت|قال|قالت|[وف]?قد|حيث|لا|لم|لن|ليس|ليست|هو|هي|هم|هناك)$/.test(
    folded,
  )

/**
 * In mid-sentence the phrase ends at its first comma when much follows, or, where a comma opens it, when
 * what follows names nobody: «اعترف، وفق الشرطة، | بحقن المرضى».
 */
function firstCommaIn({ words }: ArabicSentence, { from, to }: Stretch, phrase: number): number {
  const isAside = words[phrase]!.before.comma
  for (let i = from + 1; i < to; i++) {
    const { before, personEnd, folded } = words[i]!
    if (before.comma && (to - i > 6 || (isAside && personEnd === 0 && !isParty(folded)))) return i
  }
  return to
}

/** «قوله», «رأيها»: what somebody says, of whoever is speaking already. */
export const ownWords =
  /^(قول|تعبير|وصف|راي|تقدير|ترجيح|زعم|اعتقاد|كلام|تصريح|ادعاي|مزاعم|شكوا|اقوال|افادت|روايت|شهادت)(ه|ها|هم|هما)$/

/** «حسب قوله»: whoever is speaking already. */
export const ofSpeakerBefore = ({ sentence, at, begin }: Opening, last: number): Phrase => ({
  cue: { start: begin, end: sentence.words[last]!.end },
  at,
  end: last + 1,
  speaker: null,
  self: true,
  through: null,
  strip: 0,
})
