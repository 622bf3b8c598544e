/** What a verb of speech that the grammar did not read tells: where its words begin and end. */
import { addsMore } from '../lexicon/continues-speech.ts'
import { findVerb } from '../lexicon/lookup.ts'
import {
  clauseOpeners,
  particles,
  phraseStops,
  prepositions,
  questionWords,
  relatives,
} from '../lexicon/words.ts'
import { isJoining } from '../phrases/frame-search.ts'
import { isParticiple } from '../phrases/placed-verb.ts'
import {
  behindQuote,
  startAfter,
  type ArabicSentence,
  type ArabicWord,
} from '../phrases/sentence.ts'

/** Words between a verb and the words that it reports. */
const furthest = 64
/** أنّ with what is written onto it. */
export const complementiser = /^(و|ف)?(ب|ل)?(ان|انه|انها|انهم|انهما|اني|انني|اننا|انا)$/

/** «قالت الوزارة لن يحدث شيء»: words told without أنّ begin with what begins a clause. */
const saysPlainly =
  /^(و|ف)?(قال|قالت|قالوا|يقول|تقول|يقولون|اضاف|اضافت|اضافوا|يضيف|تضيف|تابع|تابعت|صرح|صرحت|اردف|اردفت|استدرك|استدركت)$/
const opensClause =
  /^(لن|سوف|هناك|هنالك|ليس|ليست|لم|نحن|اننا|انا|اني|لدينا|لدي|لا|كلا|نعم|اذا|لقد|هذه|كنا|كنت)$/

/** Verbs that bring a question: «روت كيف عبرت النهر», «تساءل هل وصل». */
const asks = /^(روي|حكي|تساءل|سال|وصف|تذكر|استذكر|شرح)$/

/** «توقع ألا يصل»: أن with its negation, which «إلا» is spelt like without its hamza. */
const notTo = /^ب?ألّ?ا$/

export interface Told {
  /** the word with which it begins, or the أنّ that brings it */
  word: number
  start: number
  end: number
  isQuote: boolean
}

/**
 * The offset at which told words begin that no أنّ brings: a clause, a question, «ألا»; -1 where
 * `word` begins none.
 */
function beginsPlainly(text: string, verb: ArabicWord, word: ArabicWord): number {
  const { folded, start, end } = word
  if (saysPlainly.test(verb.folded) && opensClause.test(folded)) return start
  if (asks.test(findVerb(verb.folded)?.form.verb.lemma ?? ''))
    return questionWords.has(folded) && verb.quote < 0 ? start : -1
  return notTo.test(text.slice(start, end)) ? startAfter(text, word, folded.length - 3) : -1
}

/** «وأضاف، ما جاء في الخطة قديم»: with a comma in place of أنّ, which brings nothing further on. */
const goesOnBehindComma = (words: readonly ArabicWord[], at: number, i: number): boolean =>
  i === at + 1 &&
  words[i]!.before.comma &&
  words[i]!.before.opens < 0 &&
  addsMore(words[at]!.folded) &&
  !asides.some((list) => list.has(words[i]!.folded)) &&
  findVerb(words[i]!.folded)?.form.tense !== 'participle' &&
  !words
    .slice(i, i + longestAside)
    .some(({ folded, before }) => complementiser.test(folded) || before.colon || before.opens >= 0)
const asides = [prepositions, phraseStops, particles, relatives, clauseOpeners]
const longestAside = 16

/** Where the reported words begin and end: a quotation, or what follows أن or a colon. */
export function toldFrom(
  text: string,
  { words, quotes, end }: ArabicSentence,
  at: number,
): Told | null {
  for (let i = at + 1; i < Math.min(words.length, at + furthest); i++) {
    const { folded, before, start } = words[i]!
    if (before.stop || isCueBehindComma(words, i, at)) return null
    const quote = before.opens >= 0 && words[at]!.quote < 0 ? quotes[before.opens] : undefined
    if (quote && isNameLike(words, i)) {
      i = behindQuote(words, i) - 1
      continue
    }
    if (quote) return { word: i, start: quote.start, end: quote.end, isQuote: true }
    if (before.colon) return { word: i, start, end: lastEnd(words, i, end), isQuote: false }
    if (complementiser.test(folded) && !isJoining(words, i)) {
      const next = words[i + 1]
      return next
        ? { word: i, start: next.start, end: lastEnd(words, i, end), isQuote: false }
        : null
    }
    const begin = goesOnBehindComma(words, at, i)
      ? start
      : beginsPlainly(text, words[at]!, words[i]!)
    if (begin >= 0) return { word: i, start: begin, end: lastEnd(words, i, end), isQuote: false }
  }
  return null
}

/** «ينصح الأطباء بالماء، | محذرين من أن»: what follows is brought by a participle of its own. */
function isCueBehindComma(words: readonly ArabicWord[], i: number, at: number): boolean {
  const hit = i > at + 1 && words[i]!.before.comma ? findVerb(words[i]!.folded) : null
  return (
    hit !== null &&
    isParticiple(hit.form) &&
    words.slice(i + 1, i + 3).some(({ folded }) => complementiser.test(folded))
  )
}

/** Quoted words that are a name at most: «صحيفة «المنارة» تقول». */
const longestName = 3

/** Whether the quotation before word `i` is few words in the middle of a clause: who is named. */
export function isNameLike(words: readonly ArabicWord[], i: number): boolean {
  const after = behindQuote(words, i)
  const next = words[after]
  const { before } = words[i]!
  return !before.colon && !before.comma && after - i <= longestName && !!next && !next.before.stop
}

/** The end of the last word of the sentence or of the quotation that holds a word. */
function lastEnd(words: readonly ArabicWord[], from: number, end: number): number {
  const holder = words[from]!.quote
  let last = from
  while (
    last + 1 < words.length &&
    words[last + 1]!.quote === holder &&
    !words[last + 1]!.before.stop
  )
    last++
  return holder < 0 ? Math.min(end, words.at(-1)!.end) : words[last]!.end
}
