/**
 * Speech in an unusual order: relayed («نقلت عنه قوله»), pointed at («ما وصفه بـ»), before its cue
 * («"…"، قال»).
 */
import type { Span } from '../../../../model/text.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import type { CueCandidate } from './cue-candidate.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { endOfQuote } from '../phrases/frame-search.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isParticiple, wordBeside, wordOf, type PlacedVerb } from '../phrases/placed-verb.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'

/** «قوله», «القول»: behind whoever said it */
const relayed = /^((قول|تاكيد|تصريح)(ه|ها|هم|هما)|القول)$/

/** «عن», «عنه»: of whom something is relayed */
export const isRelaying = (folded: string): boolean => /^عن(ه|ها|هم|هما)?$/.test(folded)

/**
 * «نقلت الوكالة عن الوزير قوله إن», «نقلت عنه الوكالة قوله إن»: the outlet. «ونقل عن جاره أن»: of whom it is
 * relayed, since nobody is told to relay it.
 */
export function splitRelay(sentence: ArabicSentence, at: number, end: number): Stretch | null {
  const about = relayIndex(sentence, at, end)
  if (about < 0) return null
  if (about > at + 1) return findSpeaker(sentence, at + 1, about)
  return sentence.words[about]!.folded === 'عن'
    ? relayedByNobody(sentence, at, end)
    : findSpeaker(sentence, about + 1, relayedIndex(sentence, about + 1, end))
}

function relayedByNobody(sentence: ArabicSentence, at: number, end: number): Stretch | null {
  if (!/^[وف]?نقل$/.test(sentence.words[at]!.folded)) return null
  return findSpeaker(sentence, at + 2, relayedIndex(sentence, at + 2, end))
}

function relayIndex({ words }: ArabicSentence, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (isRelaying(words[i]!.folded)) return i
  return -1
}

function relayedIndex({ words }: ArabicSentence, from: number, end: number): number {
  let at = from
  while (at < end && !relayed.test(words[at]!.folded)) at++
  return at
}

/** The one whose words were relayed: a claim of its own with the same content. */
export function readRelayed(
  sentence: ArabicSentence,
  claim: CueCandidate,
  end: number,
): CueCandidate | null {
  const { words } = sentence
  const about = relayIndex(sentence, claim.at, end)
  if (about < 0) return null
  if (words[about]!.folded !== 'عن') return relayedOfPronoun(sentence, claim, about, end)
  const to = relayedIndex(sentence, about + 2, end)
  const speaker = findSpeaker(sentence, about + 1, to)
  if (!speaker) return null
  const cue = to < end ? words[to]! : words[about]!
  return {
    ...claim,
    cue: [{ start: cue.start, end: cue.end }],
    at: about,
    gender: null,
    speaker,
    boundary: null,
    form: null,
    aside: false,
  }
}

/** «نقلت الوكالة عن | الوزير قوله إن الجسر مغلق»: what the outlet tells is that he said so. */
export function withWhoIsRelayed(
  { words }: ArabicSentence,
  claim: CueCandidate,
  { at, speaker }: CueCandidate,
): CueCandidate {
  const from = speaker && speaker.from > at ? speaker.from : at + 1
  return { ...claim, from, start: words[from]!.start, direct: -1, kind: null, nominal: false }
}

/** «نقلت عنه الوكالة | قوله إن»: of somebody named before, which is not the outlet. */
function relayedOfPronoun(
  sentence: ArabicSentence,
  claim: CueCandidate,
  about: number,
  end: number,
): CueCandidate | null {
  const at = relayedIndex(sentence, about + 1, end)
  if (at >= end) return null
  const pronoun = sentence.words[about]!
  const cue = sentence.words[at]!
  return {
    ...claim,
    cue: [{ start: cue.start, end: cue.end }],
    at,
    gender: pronoun.folded === 'عنه' ? 'm' : pronoun.folded === 'عنها' ? 'f' : null,
    speaker: null,
    pronoun: { start: pronoun.start, end: pronoun.end },
    missing: 'nobody',
    boundary: null,
    form: null,
    aside: true,
  }
}

/** What a verb with a pronoun points from: «ما وصفه», «مما قاله». */
export const pointing = /^(و|ف|ب|ل)?(ما|مما|عما)$/

/** «ما اعتبره تورطا», «ما وصفته بالكارثة», «ما قاله». */
export function readPronoun(verb: PlacedVerb): CueCandidate | null {
  const { text, sentence, at, form, prefix } = verb
  const { words, quotes } = sentence
  if (!pointing.test(wordBeside(verb, -1)) || isParticiple(form)) return null
  if (form.verb.object !== 'any' && !form.verb.quote) return null
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    const { before, folded } = words[i]!
    if (before.comma || before.stop) return null
    if (!isPointedAt(verb, i)) continue
    const from = folded === 'ب' ? i + 1 : i
    const word = words[from]
    if (!word) return null
    const quote = quotes[word.before.opens]
    return {
      cue: [{ start: startAfter(text, words[at]!, prefix), end: words[at]!.end }],
      at,
      form,
      gender: form.gender,
      speaker: i > at + 1 ? findSpeaker(sentence, at + 1, i) : null,
      missing: 'dropped',
      from,
      start: quote?.start ?? (isBroughtByB(verb, i) ? startAfter(text, word, 1) : word.start),
      to: quote?.end ?? endOfPhrase(sentence, from),
      rest: [],
      direct: -1,
      boundary: null,
      stance: form.verb.stance,
      kind: null,
      aside: true,
      nominal: true,
    }
  }
  return null
}

/** Whether word `i` begins what the verb calls a thing: «بالكارثة», «"كارثة"», «تورطا». */
function isPointedAt(verb: PlacedVerb, i: number): boolean {
  const { folded, before } = verb.sentence.words[i]!
  return (
    folded === 'ب' ||
    before.opens >= 0 ||
    isBroughtByB(verb, i) ||
    (verb.form.verb.object === 'any' && isAbstract(folded))
  )
}

function isBroughtByB({ sentence, at, form }: PlacedVerb, i: number): boolean {
  const { folded } = sentence.words[i]!
  return (
    folded.startsWith('ب') &&
    folded.length > 2 &&
    (folded.startsWith('بال') ||
      isAbstract(folded.slice(1)) ||
      (form.verb.object === 'any' && i === at + 1))
  )
}

function endOfPhrase({ words, quotes }: ArabicSentence, from: number): number {
  let i = from + 1
  while (i < words.length && !words[i]!.before.comma && !words[i]!.before.stop) i++
  const last = words[i - 1]!
  return last.quote >= 0
    ? Math.max(last.end, Math.min(quotes[last.quote]!.end, words[i]?.start ?? Infinity))
    : last.end
}

/** Speech before its cue: «"…"، قال الوزير», «…، تقول الشركة.». */
export function readInverted(verb: SpokenVerb): CueCandidate | null {
  const { sentence, at, form } = verb
  const { words, quotes } = sentence
  const previous = words[at - 1]
  if (!previous || !endsSpeech(verb)) return null
  const spoken = quotes[previous.quote]
  if (spoken && isTitle(words, spoken)) return null
  const end = endOfSpeaker(sentence, at)
  if (!spoken && (end < words.length || at < 4 || !form.verb.common)) return null
  const speaker = findSpeaker(sentence, at + 1, end)
  if (!speaker && form.gender === null) return null
  const next = quotes[words[end]?.before.opens ?? -1]
  return {
    cue: [{ start: words[at]!.start, end: words[at]!.end }],
    at,
    form,
    gender: form.gender,
    speaker,
    missing: 'dropped',
    from: spoken ? endOfQuoteStart(sentence, previous.quote) : 0,
    start: (spoken ?? words[0]!).start,
    to: (spoken ?? previous).end,
    rest: next ? [{ start: next.start, end: next.end }] : [],
    direct: previous.quote,
    boundary: at,
    stance: form.verb.stance,
    kind: spoken ? 'direct' : null,
    aside: false,
    nominal: false,
  }
}

/** «تحت عنوان "الجسر" | كتبت»: what is in quotation marks is what something is called. */
export const isTitle = (words: ArabicSentence['words'], { start }: Span): boolean => {
  const first = words.findIndex((word) => word.start > start)
  return (
    first > 0 && /^[وبل]?(عنوان|اسم|مسمي|شعار|لقب|مصطلح|وسم|هاشتاغ)$/.test(words[first - 1]!.folded)
  )
}

/** Whether a verb outside quotations begins its clause after a comma or a quotation. */
function endsSpeech(verb: SpokenVerb): boolean {
  const { before, quote } = wordOf(verb)
  return (
    verb.prefix === 0 &&
    verb.clause.from === verb.at &&
    (before.comma || before.closes) &&
    !before.colon &&
    quote < 0
  )
}

/** The word after the speaker of an inverted cue, at most 14 words from it. */
function endOfSpeaker({ words }: ArabicSentence, at: number): number {
  let end = at + 1
  while (end < words.length && end - at < 14) {
    const { comma, stop, opens } = words[end]!.before
    if (comma || stop || opens >= 0) break
    end++
  }
  return end
}

function endOfQuoteStart({ words }: ArabicSentence, quote: number): number {
  return words.findIndex(
    (word, i) => word.before.opens === quote && endOfQuote(words, i, quote) > i,
  )
}
