/** Quotations that no rule gives to anybody, with the words beside them that may be the cue. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { wordsAlone } from '../../../claims/words-alone.ts'
import { findVerb, type Hit } from '../lexicon/lookup.ts'
import { findObject } from '../phrases/object.ts'
import { verbLike } from '../phrases/may-be-verb.ts'
import { isWithinName } from '../phrases/within-name.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { looseDraft, shownBy } from './loose-draft.ts'
import { isScripture } from '../unspoken/of-nobody.ts'
import { isTitle } from './turned-speech.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'

/** Words that a quotation without any cue has at least. */
const fewestWords = 3
/** Words before a quotation among which its cue is looked for. */
const reach = 14

/** Each quotation of a sentence that touches nothing told already. */
export function findLooseQuotes(
  reading: SentenceReading,
  isTold: (span: Span) => boolean,
): AttributionDraft[] {
  const { sentence } = reading
  return quotesWithin(sentence).flatMap((quote) => {
    if (isTold(quote)) return []
    return ofQuote(reading, quote) ?? []
  })
}

/** The quotations of the block that stand in this sentence. */
function quotesWithin({ quotes, start, end }: ArabicSentence): Span[] {
  const found: Span[] = []
  for (let i = firstFrom(quotes, start); i < quotes.length && quotes[i]!.start < end; i++)
    if (quotes[i]!.end <= end) found.push(quotes[i]!)
  return found
}

function ofQuote(reading: SentenceReading, { start, end }: Span): AttributionDraft | null {
  const { text, sentence } = reading
  const { words } = sentence
  const content = { start, end }
  const first = words.findIndex((word) => word.start > start)
  if (first < 0) return null
  const behind = words.findIndex((word) => word.start >= end)
  // «دبي: «المنارة»: أكد الوزير»: what a colon stands behind is a dateline
  if (words[behind]?.before.colon || quotesScripture(words, first)) return null
  if (words[first]!.before.colon && first > 0) {
    const cue = cueBefore(sentence, first)
    if (cue) return looseDraft(reading, { ...cue, content, kind: 'direct', doubt: 'colon' })
  }
  if (isTitle(words, content) || isName(words[first]!, content)) return null
  const inverted = behind > 0 ? cueBehind(sentence, behind) : null
  if (inverted)
    return looseDraft(reading, { ...inverted, content, kind: 'direct', doubt: 'behind' })
  if (text.slice(start, end).split(' ').length < fewestWords) return null
  return { ...wordsAlone(content), doubt: 'quotation alone' }
}

/** «وقال الله تعالى: «…»»: nobody's words in the news */
const quotesScripture = (words: ArabicSentence['words'], quote: number): boolean => {
  const from = Math.max(0, quote - longestHoly)
  return words.slice(from, quote).some((_, i) => isScripture(words, from + i))
}
const longestHoly = 7

/** «"المنارة" تنفي الخبر»: nothing but a known name stands between the marks. */
const isName = ({ start, nameEnd }: ArabicWord, quote: Span): boolean =>
  nameEnd > 0 && start - quote.start === 1 && quote.end - nameEnd <= 1

type Cue = Pick<Parameters<typeof looseDraft>[1], 'cue' | 'speaker' | 'gender'>

/** «فعقّب النائب: «…»»: the first word of the clause that may be a verb, with its subject. */
function cueBefore(sentence: ArabicSentence, quote: number): Cue | null {
  const { words } = sentence
  let from = quote - 1
  const isOpen = ({ before }: ArabicWord) =>
    before.comma || before.stop || before.closes || before.colon
  while (from > 0 && quote - from < reach && !isOpen(words[from]!)) from--
  for (let at = from; at < quote; at++) {
    const hit = findVerb(words[at]!.folded)
    // «مدرب نادي النهر: «…»»
    if (hit && hit.form.tense !== 'participle' && !isWithinName(words, at))
      return {
        cue: { at, prefix: hit.prefix },
        speaker: findSpeaker(sentence, at + 1, quote) ?? findSubjectBefore(sentence, from, at),
        ...shownBy(hit),
      }
  }
  for (let at = from; at < quote; at++) {
    const prefix = verbLike(words[at]!)
    if (prefix === null) continue
    return {
      cue: { at, prefix },
      speaker:
        at + 1 < quote
          ? findSpeaker(sentence, at + 1, quote)
          : findSubjectBefore(sentence, from, at),
      gender: genderOf(words[at]!.folded.slice(prefix)),
    }
  }
  return null
}

/** «…»، يتذكر سامي: the word right behind a quotation, where it may be a verb. */
function cueBehind(sentence: ArabicSentence, at: number): Cue | null {
  const { words } = sentence
  const word = words[at]!
  if (!word.before.comma && !word.before.closes) return null
  const verb = at + wordsBeforeVerb(words, at)
  const { folded } = words[verb]!
  const hit = findVerb(folded)
  if (!hit && !(/^[يت]..{2,4}$/.test(folded) && verbLike(words[verb]!) === 0)) return null
  let end = verb + 1
  while (end < words.length && !words[end]!.before.comma && !words[end]!.before.stop) end++
  const object = verb > at && hit ? objectBehind(sentence, verb, hit) : -1
  return {
    cue: { at: verb, prefix: hit?.prefix ?? 0 },
    speaker: findSpeaker(sentence, verb + 1, object > verb + 1 ? Math.min(end, object) : end),
    ...(hit ? shownBy(hit) : { gender: genderOf(folded) }),
  }
}

/** «هكذا لخص سامي نصر | موقف حزبه»: what is told by a quotation before it. */
const objectBehind = (sentence: ArabicSentence, verb: number, { form }: Hit): number =>
  findObject(sentence, verb, { ...form.verb, object: 'any', addressee: false }, 'after')

/** «هكذا قال», «هذا ما قالته»: how many words lead from a quotation to its verb. */
function wordsBeforeVerb(words: ArabicSentence['words'], at: number): number {
  const { folded } = words[at]!
  if (/^(بهذه|بهذا)$/.test(folded) && words[at + 2]) return 2
  if (/^و?(هذا|هو|ذلك)$/.test(folded) && words[at + 1]?.folded === 'ما' && words[at + 2]) return 2
  return /^(هكذا|كما|كانت?)$/.test(folded) && words[at + 1] ? 1 : 0
}

const genderOf = (stem: string) => (/^ت|ت$/.test(stem) ? 'f' : 'm')
