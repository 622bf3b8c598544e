/** A source as the grammar read it, brought back to the words that can name who speaks. */
import { isRefused } from '../rule.ts'
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { relatives } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { isNegation, isVerb, noSources } from './no-sources.ts'
import { secondClause } from './second-clause.ts'
import { sourceEnds } from './source-ends.ts'

/**
 * The words of `stretch` that can be who speaks; null where they name nobody. `verb`: index of the
 * cue, where it is a verb; behind the last word where what follows has none.
 */
export function soundSource(sentence: ArabicSentence, stretch: Stretch, verb = -1): Stretch | null {
  const { words } = sentence
  const whole = behindHeadline(words, stretch)
  const from = behindVerb(words, stretch.to <= verb ? secondClause(words, whole, verb) : whole)
  const to = withoutParticles(words, from, endOf(sentence, from, stretch.to))
  return to <= from || isRefused(noSources, { words, from, to }) ? null : { from, to }
}

/** Verbs of acting with which a sentence begins, spelt like no noun before a party. */
const acting =
  /^[وف]?(القي|القت|اخذ|اخذت|استهل|استهلت|افتتح|افتتحت|اختتم|اختتمت|التقي|التقت|استقبل|استقبلت|اجري|اجرت|ادلي|ادلت|شن|شنت|شارك|شاركت|اصدر|اصدرت|حضر|حضرت|تقدم|تقدمت|قدم|قدمت|عقد|عقدت|زار|زارت|تراس|تراست|تسلم|تسلمت|اطلق|اطلقت|نظم|نظمت|ناقش|ناقشت|سمع|سمعت)$/

/** «يتفق | السيد نصر», «ألقى | رئيس المجلس»: the party behind a verb with which the phrase begins. */
function behindVerb(words: readonly ArabicWord[], { from, to }: Stretch): number {
  const first = words[from]!
  const next = words[from + 1]
  // «لم ينف | رئيس المجلس»
  const isDenied = from > 0 && /^[وف]?لم$/.test(words[from - 1]!.folded)
  return from + 1 < to &&
    !first.named &&
    (isDenied || isVerb(first) || acting.test(first.folded)) &&
    (next!.named || next!.personEnd > 0 || isParty(next!.folded))
    ? from + 1
    : from
}

/** «إيران | لن تتراجع», «أهالي القرية بشكوى | لـ»: a particle belongs to what follows. */
function withoutParticles(words: readonly ArabicWord[], from: number, end: number): number {
  let to = end
  while (to > from + 1 && isOfNext(words[to - 1]!)) to--
  return to
}

const isOfNext = ({ folded, named }: ArabicWord): boolean =>
  !named && (isNegation(folded) || folded === 'ل' || folded === 'عما')

const longestHeadline = 40

/**
 * «سامي نصر يتهم الوزارة | سامي نصر»: where a headline ran into its report the same name stands
 * twice with a verb between; what begins with the second is the source.
 */
function behindHeadline(words: readonly ArabicWord[], { from, to }: Stretch): Stretch {
  if (to - from > longestHeadline) return { from, to }
  for (let i = to - 1; i > from + 1; i--) {
    if (words[i]!.before.comma || !(words[i]!.named || isParty(words[i]!.folded))) continue
    const first = firstLike(words, from, i)
    if (first >= 0 && words.slice(first + 1, i).some(isVerb)) return { from: i, to }
  }
  return { from, to }
}

function firstLike(words: readonly ArabicWord[], from: number, at: number): number {
  for (let i = from; i < at - 1; i++)
    if (
      words[i]!.folded === words[at]!.folded &&
      (words[at]!.named || words[i + 1]!.folded === words[at + 1]?.folded)
    )
      return i
  return -1
}

const longestName = 6

/** «صحيفة «أخبار النهر الجديد»»: behind the word of a name in quotation marks before word `at`, else 0. */
function quotedName({ words, quotes }: ArabicSentence, at: number): number {
  const { opens } = words[at]!.before
  if (opens < 0 || !isThing(words[at - 1]!.folded.replace(/^[بل](?=.{3})/, ''))) return 0
  let to = at
  while (to < words.length && words[to]!.end <= quotes[opens]!.end) to++
  return to - at <= longestName ? to : 0
}

/**
 * «تصريحات وزير التعليم | التي أدلى بها»: what «التي» describes stands before the source, where
 * nothing feminine or plural stands in it.
 */
const isOfSomethingElse = (words: readonly ArabicWord[], from: number, at: number): boolean =>
  words[at]!.folded === 'التي' &&
  from > 0 &&
  words[from - 1]!.folded.endsWith('ات') &&
  isOffice(words[from]!.folded) &&
  words.slice(from, at).every(({ folded, named }) => !named && !/(ه|ات|ا|ى)$/.test(folded))

/** Where the source ends: at the first word that a rule refuses, outside names and relative clauses. */
function endOf(sentence: ArabicSentence, from: number, to: number): number {
  const { words } = sentence
  let { nameEnd } = words[from]!
  let isRelative = false
  for (let at = from + 1; at < to; at++) {
    const word = words[at]!
    const isWithinName = word.start < nameEnd
    nameEnd = Math.max(nameEnd, word.nameEnd)
    const begins = relatives.has(word.folded)
    const isWithin: boolean = isRelative && !word.before.comma
    isRelative = isWithin || begins
    if (isWithinName || isWithin || word.aside) continue
    if (begins) {
      if (isOfSomethingElse(words, from, at)) return at
      continue
    }
    const quoted = quotedName(sentence, at)
    if (quoted > to) return quoted
    if (isRefused(sourceEnds, { sentence, from, at, to })) return at
  }
  return to
}
