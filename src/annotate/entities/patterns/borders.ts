/** Where names begin and end by the words and marks beside them. */
import { hasArticle, isDefinite } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { isClose, nameBits, placeBits, type NameWord } from '../name-words.ts'
import { tellsLastLetter } from '../shapes.ts'
import type { WordRange } from './pattern.ts'

/**
 * «مام-رام», "Cheng Chung-tai": what a hyphen without spaces joins to a name belongs to it, in front
 * of a body too. `first` and `stop`: what is free on both sides.
 */
export function overHyphens(
  words: readonly NameWord[],
  range: WordRange,
  { first, stop }: { first: number; stop: number },
  hasCase: boolean,
): WordRange {
  if (range.type !== 'PER' && (hasCase || range.type !== 'ORG')) return range
  let { from, to } = range
  while (to < stop && isHyphened(words, to)) to++
  if (range.type === 'ORG') while (from > first && isHyphened(words, from)) from--
  return { ...range, from, to }
}

/** «الاتحاد الآسيوي لكرة اليد»: a noun that only the word behind it completes ends no name. */
export function overIncomplete(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  names: NameRules,
): WordRange {
  const { attached, incomplete } = names
  const { type, from, to } = range
  const taken = type === 'ORG' ? behindTaker(words, to, stop, names) : -1
  if (taken > 0) return { ...range, to: taken }
  const next = words[to]
  const isOpen =
    (type === 'ORG' || type === 'EVENT') &&
    to - from > 1 &&
    to < stop &&
    words[to - 1]!.forms.some(({ folded }) => incomplete?.has(folded))
  const isNoun = hasArticle(next?.folded ?? '', attached) && !names.nameBreaks?.has(next!.folded)
  return isOpen && next!.gapBefore === Gap.space && isNoun ? { ...range, to: to + 1 } : range
}

/**
 * «الرابطة الوطنية للدفاع | عن حقوق الإنسان»: the index behind what a preposition brings to the noun
 * before `to`, which is nothing without it; -1 where no such words stand there.
 */
function behindTaker(
  words: readonly NameWord[],
  to: number,
  stop: number,
  { attached, incomplete, purposesOf }: NameRules,
): number {
  const [last, preposition, next] = [words[to - 1]!, words[to], words[to + 1]]
  if (!isClose(preposition) || !isClose(next) || to + 2 > stop) return -1
  if (purposesOf?.get(preposition.folded)?.has(last.folded) !== true) return -1
  if (hasArticle(next.folded, attached)) return to + 2
  const isWhole = incomplete?.has(next.folded) === true && isClose(words[to + 2])
  return isWhole && to + 3 <= stop && hasArticle(words[to + 2]!.folded, attached) ? to + 3 : -1
}

/** Belongs to what follows it: "Photo: …", «لـ«الجريدة»». */
export const opensNext = (word: NameWord, names: NameRules): boolean =>
  isCaption(word, names) || isBeforeQuote(word, names)

const isCaption = ({ gapAfter, folded }: NameWord, { hasCase, captionWords }: NameRules) =>
  hasCase && gapAfter === Gap.colon && captionWords?.has(folded) === true

/** A particle that is written onto a quotation mark. */
const isBeforeQuote = ({ folded, gapAfter }: NameWord, { attached }: NameRules) =>
  folded.length === 1 &&
  gapAfter === Gap.quoteOpen &&
  attached?.beforeQuote.includes(folded) === true

/** Looks like a foreign name, and is in no list. */
export const looksForeign = (
  { core, bits, phraseBits, likeness, folded }: NameWord,
  { attached, functionWords }: NameRules,
): boolean =>
  core.skip === 0 &&
  (bits & ~bit.alike) === 0 &&
  phraseBits === 0 &&
  likeness >= leastLikeness.ofUnlisted &&
  !hasArticle(folded, attached) &&
  !functionWords.has(folded)

/**
 * «محمد علي كان», «حسام أبو علي قال», where the text writes «على» otherwise: a given name that
 * folding makes a preposition, behind another one or «أبو».
 */
export function overGivenName(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  { functionWords, hasCase }: NameRules,
): WordRange {
  const { type, to } = range
  const word = words[to]
  const isName =
    !hasCase &&
    type === 'PER' &&
    word !== undefined &&
    to < stop &&
    word.gapBefore === Gap.space &&
    functionWords.has(word.folded) &&
    (word.bits & bit.given) !== 0 &&
    tellsLastLetter(word.spelling) &&
    (words[to - 1]!.bits & (bit.given | bit.particle)) !== 0
  return isName ? { ...range, to: to + 1 } : range
}

/** «زوجته أم العبد»: a mother is called by her child's name; not «العبد أم سالم», "or". */
export function fromMother(
  words: readonly NameWord[],
  range: WordRange,
  first: number,
  { mothers }: NameRules,
): WordRange {
  const { type, from } = range
  const before = words[from - 1]
  const isMother =
    type === 'PER' &&
    before !== undefined &&
    mothers?.has(before.folded) === true &&
    words[from]!.gapBefore === Gap.space &&
    from - 1 >= first &&
    (first === 0 || from - 1 > first || before.gapBefore > Gap.hyphen)
  return isMother ? { ...range, from: from - 1 } : range
}

/** Whether a hyphen without spaces stands before a word. */
const isHyphened = (words: readonly NameWord[], i: number): boolean =>
  words[i]!.gapBefore === Gap.hyphen && words[i]!.start - words[i - 1]!.end === 1

/**
 * «أدانت حركة حماس الهجوم»: a word of every day behind the listed name of a body is no part of it,
 * unless it is an adjective made of a noun.
 */
export function isBehindListedBody(
  words: readonly NameWord[],
  i: number,
  attached: NameRules['attached'],
): boolean {
  const { bits, phraseBits, folded } = words[i]!
  return (
    attached !== undefined &&
    (words[i - 1]!.phraseBits & bit.organisation) !== 0 &&
    phraseBits === 0 &&
    bits === bit.everyday &&
    !attached.isRelational(folded)
  )
}

/** «لطيفة باقا»: the second half of a person's name that begins like a small place under a particle. */
export const isFamilyName = (
  words: readonly NameWord[],
  { type, from, to }: WordRange,
  i: number,
): boolean =>
  type === 'PER' &&
  i === from + 1 &&
  i === to - 1 &&
  (words[i]!.bits & bit.country) === 0 &&
  words[i]!.core.folded.length <= shortestPlace

const shortestPlace = 3

/**
 * «ألمانيا فرنسا»: two states side by side, as teams stand; «أغلقت إيران مضيق هرمز»: a state, and the
 * noun with which another place begins.
 */
export const endsState = (before: NameWord, word: NameWord): boolean =>
  isState(before) &&
  word.core.skip === 0 &&
  (isState(word) || (word.bits & (bit.placeHead | nameBits)) === bit.placeHead)

const isState = ({ bits, phraseBits }: NameWord): boolean =>
  (bits & bit.country) !== 0 && phraseBits === 0 && (bits & bit.demonym) === 0

/** «لعمال النقل», «لكتاب تونس»: for whom the body is. */
export const isForPeople = (
  { folded, forms }: NameWord,
  after: NameWord | undefined,
  { attached, humanPlurals }: NameRules,
) =>
  attached !== undefined &&
  folded.startsWith(attached.to) &&
  forms.some((form) => form.skip === 1 && humanPlurals?.has(form.folded)) &&
  after !== undefined &&
  after.gapBefore <= Gap.hyphen &&
  (isDefinite(after.folded, attached) || (after.bits & placeBits) !== 0)

/** «الهلال الأحمر والدفاع المدني»: one listed body and the next. */
export const areBodies = (words: readonly NameWord[], from: number, i: number): boolean =>
  words[from]!.phraseStart &&
  words[i]!.phraseStart &&
  words[i]!.core.skip === 1 &&
  words.slice(from, i + 1).every(({ phraseBits }) => (phraseBits & bit.organisation) !== 0)
