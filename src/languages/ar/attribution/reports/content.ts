/** Where contents end. */
import type { Span } from '../../../../model/text.ts'
import { isRefused } from '../rule.ts'
import {
  beginsClause,
  beginsContrast,
  beginsNews,
  opensClause,
} from '../phrases/clause-after-noun.ts'
import { isOfRecord, reportEnds } from './report-ends.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { behindQuote, type ArabicSentence } from '../phrases/sentence.ts'
import { unfinishedHost } from './settle-phrase.ts'
import { isThatAlone } from './that-alone.ts'
import { butPronouns, sayingNouns } from '../lexicon/words.ts'
import { firstIndex } from '../../../../text/first-from.ts'

/** Where contents end in a sentence: word indexes in order. */
export function findBoundaries(
  sentence: ArabicSentence,
  claims: readonly CueCandidate[],
  phrases: readonly { at: number; end: number }[],
): number[] {
  const { words } = sentence
  const found = claims.flatMap((claim) => claim.boundary ?? [])
  for (const { at, end } of phrases) {
    const after = words[end]
    if (unfinishedHost(sentence, { at, end }, claims)) continue
    if (
      at > 0 &&
      (!after ||
        words[at]!.before.comma ||
        after.before.comma ||
        after.before.stop ||
        findVerb(after.folded) !== null)
    )
      found.push(at)
  }
  for (let i = 1; i < words.length; i++) if (endsReport(words, i)) found.push(i)
  return found.sort((a, b) => a - b)
}

/** Whether what is reported before word `i` ends there though no further claim begins. */
function endsReport(words: ArabicSentence['words'], i: number): boolean {
  const { before, folded } = words[i]!
  const next = words[i + 1]?.folded ?? ''
  if (folded === 'وذلك') return isWhen(next)
  if (isOfRecord(words, i)) return true
  if (!before.comma)
    return (before.stop && turnsTo.test(folded)) || isMeanwhile(words, i) || answers.test(folded)
  return (
    beginsContrast(words, i) ||
    (folded === 'مع' && next.startsWith('ان')) ||
    isRefused(reportEnds, { words, at: i })
  )
}

/** «الجسر قديم؛ أما النقابة فصامتة» */
const turnsTo = /^و?اما$/

/** «سأله عن الطريق فأجاب» */
const answers = /^ف((اجاب|قال)(ت|وا|ه|ها)?|رد(ت|وا))$/

/** «أن الجسر مغلق مبديا أسفه»: what the speaker does meanwhile; not «أن المدير كان مؤيدا للخطة» */
function isMeanwhile(words: ArabicSentence['words'], i: number): boolean {
  const form = findVerb(words[i]!.folded)?.form
  if (form?.tense !== 'participle' || form.gender !== 'm' || form.plural) return false
  if (words[i]!.named || !(form.verb.that || form.verb.object)) return false
  // «15 متهما»: who or what is counted
  if (/\d$/.test(words[i - 1]!.folded)) return false
  return !words.slice(Math.max(0, i - 8), i).some(({ folded }) => linking.test(folded))
}

const linking =
  /^[وف]?(س?[يت]?كون|س?[يت]كونون|كان|كانوا|ليس|بات|يبات|ظل|يظل|اصبح|يصبح|صار|يعد|يعتبر|يبدو|بدا|مازال|زال|يزال)$/

/** «وذلك في مؤتمر», «وذلك ردا على سؤال»: when and why it was said. */
const isWhen = (folded: string): boolean =>
  folded === 'ردا' ||
  folded === 'تعليقا' ||
  /^(في|خلال|بعد|قبل|عقب|اثر|اثناء|امام|لدي)$/.test(folded)

/**
 * The content's spans: up to the next boundary, the end of the quotation that holds it, or the end
 * of the sentence.
 */
export function contentOf(
  text: string,
  { words, quotes, end: sentenceEnd }: ArabicSentence,
  claim: CueCandidate,
  boundaries: readonly number[],
): Span[] {
  if (claim.to !== null) {
    const next =
      claim.restFrom === undefined ? undefined : boundaries[firstAfter(boundaries, claim.restFrom)]
    const rest = claim.rest.map(({ start, end }) => ({
      start,
      end: trimEnd(text, start, next === undefined ? end : words[next]!.start),
    }))
    return [{ start: claim.start, end: claim.to }, ...rest].filter(({ start, end }) => end > start)
  }
  const holder = words[claim.at]!.quote
  const first = words[claim.from]!
  const inner = first.quote >= 0 && first.quote === holder ? first.quote : -1
  let end = inner >= 0 ? quotes[inner]!.inner.end : sentenceEnd
  for (let low = firstAfter(boundaries, claim.from); low < boundaries.length; low++) {
    const at = boundaries[low]!
    const word = words[at]!
    if (inner < 0 && word.quote >= 0) continue
    if (word.start >= end) break
    end =
      word.before.opens >= 0 ? Math.min(word.start, quotes[word.before.opens]!.start) : word.start
    break
  }
  if (claim.nominal && claim.form && isThatAlone(words, claim.from, claim.form)) end = first.end
  else if (claim.nominal) end = Math.min(end, endOfNominal(words, endOfOpening(words, claim), end))
  if (claim.relative && inner < 0) end = Math.min(end, endOfRelative(words, claim.from))
  return [{ start: claim.start, end: trimEnd(text, claim.start, end) }].filter(
    (span) => span.end > span.start,
  )
}

/** Where the clause around a relative one goes on: «الذي قال إن الجسر مغلق، | يزور المدينة». */
function endOfRelative(words: ArabicSentence['words'], from: number): number {
  const { quote } = words[from]!
  const next = words.find(
    (word, i) =>
      i > from && word.quote === quote && (word.before.comma || goesOn.test(word.folded)),
  )
  return next?.start ?? Infinity
}

const goesOn = /^و(لكن|قد|لم|لن|كان)$/

/** Words after which no noun phrase goes on; those of the second list only after a comma. */
const ends = new Set(['مما', 'بعدما', 'فيما', 'بينما', 'اذ'])
const endsAfterComma = new Set([
  'ولم',
  'ولن',
  'وقد',
  'لكن',
  'ولكن',
  ...butPronouns,
  'وهو',
  'وهي',
  'وكان',
  'وكانت',
  'بعد',
  'حيث',
  'كما',
  'الامر',
  'وسط',
  'ثم',
  'الا',
  'غير',
  'ما',
  'وذلك',
  'اثر',
  'فان',
  'فانه',
  'فانها',
])

/** The last word of the quotation that begins with the content, else the content's first word. */
function endOfOpening(words: ArabicSentence['words'], { at, from }: CueCandidate): number {
  const { quote } = words[from]!
  return quote < 0 || quote === words[at]!.quote ? from : behindQuote(words, from) - 1
}

/** «بأقصى عقوبة، كونه "خطط للجريمة | وأصر عليها"»: quoted words go on to their mark. */
const isWithinQuote = ({ quote, before }: ArabicSentence['words'][number], own: number): boolean =>
  quote >= 0 && quote !== own && before.opens < 0

function endOfNominal(words: ArabicSentence['words'], from: number, end: number): number {
  let isOpen = false
  const isQuoted = words[from]!.quote >= 0
  for (let i = from + 1; i < words.length && words[i]!.start < end; i++) {
    const { folded, before, start } = words[i]!
    if (isWithinQuote(words[i]!, words[from]!.quote)) continue
    isOpen ||= opensClause.has(folded)
    if (!isOpen && beginsClause(words[i]!)) return start
    if (beginsNews(words, i)) return start
    if (ends.has(folded) || (before.comma && endsAfterComma.has(folded))) return start
    if (folded !== 'في') continue
    const noun = words[i + 1]?.folded ?? ''
    // «في تصريح صحفي», «، في إشارة إلى»: when it was said and what it meant are no part of it
    const mayEnd = isQuoted || i > from + 1
    if ((mayEnd && isOccasion(words, i + 1)) || (before.comma && noun === 'اشاره')) return start
  }
  return end
}

/** «في تصريح», «في هذا السياق»; not «في هذه المدينة» */
const isOccasion = (words: ArabicSentence['words'], at: number): boolean => {
  const folded = words[at]?.folded ?? ''
  const noun = pointers.test(folded) ? (words[at + 1]?.folded ?? '') : folded
  return sayingNouns.has(noun)
}

const pointers = /^(هذا|هذه|تلك|ذات|نفس)$/

const firstAfter = (sorted: readonly number[], value: number): number =>
  firstIndex(0, sorted.length, (at) => sorted[at]! <= value)

/** Without closing punctuation; a parenthesis that nothing opened in the content goes too. */
function trimEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && /[\s.،,؛;:!?؟…\u200f\u200e–—-]/.test(text[to - 1]!)) to--
  return to
}
