/** What a phrase such as «بحسب» vouches for. */
import type { CueCandidate } from './cue-candidate.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Phrase } from './phrase-claims.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { complementisers, withWaw } from '../lexicon/words.ts'

/**
 * What the phrase vouches for, by where it stands: before, after or in the middle of its clause.
 */
export function settlePhrase(
  text: string,
  sentence: ArabicSentence,
  phrase: Phrase,
  claims: readonly CueCandidate[],
): CueCandidate | null {
  const { words, quotes } = sentence
  const last = words.at(-1)!
  const base = {
    cue: [phrase.cue],
    at: phrase.at,
    form: null,
    gender: null,
    speaker: phrase.speaker,
    missing: 'nobody' as const,
    strip: phrase.strip,
    rest: [],
    direct: -1,
    stance: 'neutral' as const,
    kind: null,
    aside: false,
    nominal: false,
  }
  const after = words[phrase.end]
  const begins = phrase.at === 0 || (words[phrase.at]!.before.stop && after !== undefined)
  if (begins) {
    if (!after) return null
    const from =
      after.folded.startsWith('فان') || complementisers.has(after.folded)
        ? phrase.end + 1
        : phrase.end
    const word = words[from]
    if (!word) return null
    const start = word.before.opens >= 0 ? quotes[word.before.opens]!.start : word.start
    return { ...base, from, start, to: null, boundary: phrase.at }
  }
  const previous = words[phrase.at - 1]!
  const host = claims.findLast(
    (claim) =>
      claim.at < phrase.at &&
      claim.from < phrase.at &&
      (claim.to === null || claim.to >= previous.end),
  )
  const clauseFrom = clauseBefore(sentence, phrase.at)
  const early = phrase.at - clauseFrom <= 8
  const trailing =
    !early ||
    after === undefined ||
    after.before.stop ||
    after.before.closes ||
    findVerb(after.folded) !== null ||
    after.folded === 'و' ||
    (after.before.comma && words[phrase.at]!.before.comma === false && after.folded !== 'قد')
  const opening = words[clauseFrom]!
  const conjunction = /^(و|كما|ف)$/.test(opening.folded) ? 1 : 0
  const beginning = conjunction
    ? (words[clauseFrom + 1]?.start ?? opening.start)
    : opening.before.opens >= 0
      ? quotes[opening.before.opens]!.start
      : withoutAnd(text, sentence, clauseFrom)
  const end =
    previous.quote >= 0 && quotes[previous.quote]!.end <= words[phrase.at]!.start
      ? quotes[previous.quote]!.end
      : closeParen(text, previous.end, previous.aside)
  const ahead = claims.find(
    (claim) =>
      claim.at < phrase.at &&
      claim.from >= phrase.end &&
      claim.from - phrase.end < 12 &&
      claim.direct < 0,
  )
  if (ahead && words[phrase.at]!.before.comma)
    return { ...base, from: ahead.from, start: ahead.start, to: null, boundary: null }
  const document =
    phrase.speaker !== null &&
    /^(ال)?(بيان|بلاغ|نص|تصريح|تصريحات)$/.test(words[phrase.speaker.from]!.folded)
  const relayed = text.startsWith('نقلا', phrase.cue.start)
  if (host && (document || relayed) && trailing)
    return { ...base, from: host.from, start: host.start, to: end, boundary: phrase.at }
  if (after && complementisers.has(after.folded) && words[phrase.end + 1]) {
    const word = words[phrase.end + 1]!
    return {
      ...base,
      from: phrase.end + 1,
      start: word.before.opens >= 0 ? quotes[word.before.opens]!.start : word.start,
      to: null,
      boundary: null,
    }
  }
  if (!trailing && after && !after.before.stop) {
    return {
      ...base,
      from: clauseFrom,
      start: beginning,
      to: end,
      rest: [
        {
          start: after.before.opens >= 0 ? quotes[after.before.opens]!.start : after.start,
          end: last.end,
        },
      ],
      restFrom: phrase.end,
      boundary: null,
    }
  }
  return { ...base, from: clauseFrom, start: beginning, to: end, boundary: phrase.at }
}

function closeParen(text: string, end: number, aside: boolean): number {
  return aside && text[end] === ')' ? end + 1 : end
}

/**
 * The beginning of the sentence, or of the last clause that a full stop, a semicolon or a contrast
 * begins.
 */
function clauseBefore({ words }: ArabicSentence, at: number): number {
  for (let i = at - 1; i > 0 && at - i < 80; i--) {
    const { before, folded } = words[i]!
    if (before.stop) return i
    if (/^(بينما|فيما|لكن|ولكن)$/.test(folded)) return i + 1
    if (before.comma && /^(وهو|وهي|وهم)$/.test(folded)) return i
  }
  return 0
}

/** Past the و that joins a sentence to the one before: «وكان المجلس…». */
function withoutAnd(text: string, { words }: ArabicSentence, index: number): number {
  const word = words[index]!
  return /^و.{2,}/.test(word.folded) && !withWaw.test(word.folded)
    ? startAfter(text, word, 1)
    : word.start
}
