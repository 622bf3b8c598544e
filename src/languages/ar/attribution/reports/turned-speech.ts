/**
 * Speech in an unusual order: relayed («نقلت عنه قوله»), pointed at («ما وصفه بـ»), before its cue
 * («"…"، قال»).
 */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import type { CueCandidate } from './cue-candidate.ts'
import type { ClauseStart } from '../phrases/clause.ts'
import { endOfQuote } from '../phrases/verb-frame.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { findSpeaker, type Stretch } from '../phrases/noun-phrase.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'

/** «نقلت الوكالة عن الوزير قوله إن»: the outlet, before عن. */
export function splitRelay(sentence: ArabicSentence, at: number, end: number): Stretch | null {
  const about = relayIndex(sentence, at, end)
  return about > at + 1 ? findSpeaker(sentence, at + 1, about) : null
}

function relayIndex({ words }: ArabicSentence, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (words[i]!.folded === 'عن') return i
  return -1
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
  let to = end
  while (to > about + 1 && /^(قول|تاكيد|تصريح)(ه|ها|هم)$/.test(words[to - 1]!.folded)) to--
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

/** «ما اعتبره تورطا», «ما وصفته بالكارثة», «ما قاله». */
export function readPronoun(
  text: string,
  sentence: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
): CueCandidate | null {
  const { words } = sentence
  const previous = words[at - 1]?.folded ?? ''
  const { verb } = form
  if (!/^(و|ف|ب|ل)?(ما|مما|عما)$/.test(previous) || form.tense === 'participle') return null
  if (verb.object !== 'any' && !verb.quote) return null
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    const { before, folded, start } = words[i]!
    if (before.comma || before.stop) return null
    const attached =
      folded.startsWith('ب') &&
      folded.length > 2 &&
      (isAbstract(folded.slice(1)) ||
        folded.startsWith('بال') ||
        (verb.object === 'any' && i === at + 1))
    const opens = before.opens >= 0 && (verb.object === 'any' || folded !== '')
    if (!attached && folded !== 'ب' && !opens && !(verb.object === 'any' && isAbstract(folded)))
      continue
    const from = folded === 'ب' ? i + 1 : i
    if (from >= words.length) return null
    const quote = words[from]!.before.opens
    return {
      cue: [{ start: startAfter(text, words[at]!, prefix), end: words[at]!.end }],
      at,
      form,
      gender: form.gender,
      speaker: i > at + 1 ? findSpeaker(sentence, at + 1, i) : null,
      missing: 'dropped',
      from,
      start:
        quote >= 0
          ? sentence.quotes[quote]!.start
          : attached
            ? startAfter(text, words[from]!, 1)
            : from === i
              ? start
              : words[from]!.start,
      to: quote >= 0 ? sentence.quotes[quote]!.end : endOfPhrase(sentence, from),
      rest: [],
      direct: -1,
      boundary: null,
      stance: verb.stance,
      kind: null,
      aside: true,
      nominal: true,
    }
  }
  return null
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
export function readInverted(
  sentence: ArabicSentence,
  at: number,
  form: VerbForm,
  prefix: number,
  clause: ClauseStart,
): CueCandidate | null {
  const { words, quotes } = sentence
  const word = words[at]!
  if (
    prefix > 0 ||
    at === 0 ||
    clause.from !== at ||
    !(word.before.comma || word.before.closes) ||
    word.quote >= 0
  )
    return null
  const previous = words[at - 1]!
  const quoted = previous.quote >= 0
  let end = at + 1
  while (
    end < words.length &&
    !words[end]!.before.comma &&
    !words[end]!.before.stop &&
    words[end]!.before.opens < 0 &&
    end - at < 14
  )
    end++
  if (!quoted && (end < words.length || at < 4 || !form.verb.common)) return null
  const speaker = findSpeaker(sentence, at + 1, end)
  if (!speaker && form.gender !== 'f' && form.gender !== 'm') return null
  const start = quoted ? quotes[previous.quote]!.start : words[0]!.start
  const next = words[end]?.before.opens ?? -1
  return {
    cue: [{ start: word.start, end: word.end }],
    at,
    form,
    gender: form.gender,
    speaker,
    missing: 'dropped',
    from: quoted ? endOfQuoteStart(sentence, previous.quote) : 0,
    start,
    to: quoted ? quotes[previous.quote]!.end : previous.end,
    rest: next >= 0 ? [{ start: quotes[next]!.start, end: quotes[next]!.end }] : [],
    direct: quoted ? previous.quote : -1,
    boundary: at,
    stance: form.verb.stance,
    kind: quoted ? 'direct' : null,
    aside: false,
    nominal: false,
  }
}

function endOfQuoteStart({ words }: ArabicSentence, quote: number): number {
  return words.findIndex(
    (word, i) => word.before.opens === quote && endOfQuote(words, i, quote) > i,
  )
}
