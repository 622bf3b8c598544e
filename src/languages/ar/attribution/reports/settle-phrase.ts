/** What a phrase such as «بحسب» vouches for. */
import type { CueCandidate } from './cue-candidate.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { answers, beginsAgain, type Phrase } from './phrase-speaker.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { complementisers, relatives, withWaw } from '../lexicon/words.ts'
import { isVerb } from '../subjects/no-sources.ts'

/** A phrase in the middle or at the end of its sentence. */
interface Placed {
  text: string
  sentence: ArabicSentence
  phrase: Phrase
  claims: readonly CueCandidate[]
}

/** Where the content of a phrase lies. */
type Vouched = Pick<CueCandidate, 'from' | 'start' | 'to' | 'boundary'> & Partial<CueCandidate>

/**
 * What the phrase vouches for, by where it stands: before, after or in the middle of its clause.
 */
export function settlePhrase(
  text: string,
  sentence: ArabicSentence,
  phrase: Phrase,
  claims: readonly CueCandidate[],
): CueCandidate | null {
  const { words } = sentence
  const { at } = phrase
  const after = words[phrase.end]
  const begins =
    at === 0 || (after !== undefined && (words[at]!.before.stop || hangsOn(words[at]!, after)))
  const vouched = begins
    ? clauseAfter(text, sentence, phrase)
    : clauseAround({ text, sentence, phrase, claims })
  return (
    vouched && {
      cue: [phrase.cue],
      at,
      form: null,
      gender: phrase.self ? genderOfOwner(words[phrase.end - 1]!) : null,
      speaker: phrase.speaker,
      missing: phrase.self ? 'dropped' : 'nobody',
      strip: phrase.strip,
      rest: [],
      direct: -1,
      stance: 'neutral',
      kind: null,
      aside: false,
      nominal: false,
      ...vouched,
    }
  )
}

/** «بحسب قوله», «برأيها»; several show none */
const genderOfOwner = ({ folded }: ArabicWord): 'm' | 'f' | null =>
  folded.endsWith('ها') ? 'f' : folded.endsWith('ه') ? 'm' : null

/** «أغلق الجسر، وبحسب الوزير، يفتح غدا», «أغلق الجسر، فبحسب الوزير لا خطر»: what follows hangs on it. */
const hangsOn = (word: ArabicWord, after: ArabicWord): boolean =>
  beginsAgain(word) && (after.before.comma || word.folded.startsWith('ف'))

/** «بحسب المدير، فإن الطريق مغلق» */
function clauseAfter(text: string, sentence: ArabicSentence, { at, end }: Phrase): Vouched | null {
  const begin = behindRelative(sentence, end)
  const after = sentence.words[begin]
  if (!after) return null
  const brings = after.folded.startsWith('فان') || complementisers.has(after.folded)
  const from = brings ? begin + 1 : begin
  const start = answers(after) ? startAfter(text, after, 1) : startOf(sentence, from)
  return start === null ? null : { from, start, to: null, boundary: at }
}

/** Words of a relative clause that tells of a source. */
const longestRelative = 16

/** «بحسب المرصد، الذي يعمل في لندن، | قتل»: past a clause between commas that tells of the source. */
function behindRelative({ words }: ArabicSentence, at: number): number {
  const first = words[at]
  if (!first?.before.comma || !relatives.has(first.folded)) return at
  for (let i = at + 1; i < words.length && i - at <= longestRelative; i++) {
    const { before, quote } = words[i]!
    if (before.stop) return at
    if (before.comma && quote === first.quote) return i
  }
  return at
}

/** Offset of a word or of the quotation that opens before it; null behind the sentence. */
function startOf({ words, quotes }: ArabicSentence, index: number): number | null {
  const word = words[index]
  return word ? (quotes[word.before.opens] ?? word).start : null
}

function clauseAround(placed: Placed): Vouched {
  const { sentence, phrase, claims } = placed
  const { words } = sentence
  const { at, end } = phrase
  const after = words[end]
  const ahead = claims.find(
    (claim) => claim.at < at && claim.from >= end && claim.from - end < 12 && claim.direct < 0,
  )
  // «اعترف سامي نصر، وفق النيابة، بالسرقة», «أفادت الوكالة نقلا عن ضابط بمقتل ثلاثة»: what is told behind
  // the phrase is what it vouches for
  const isBetween = words[at]!.before.comma || passesOn(placed)
  if (ahead && ahead.stance !== 'conceding' && isBetween)
    return { from: ahead.from, start: ahead.start, to: null, boundary: null }
  const clause = clauseBefore(sentence, at)
  const unfinished = unfinishedHost(sentence, phrase, claims)
  if (unfinished) return withRest(placed, unfinished)
  const trails = isTrailing(sentence, phrase, clause)
  const to = endBefore(placed)
  const host = trails && passesOn(placed) ? hostOf(placed) : undefined
  if (host) return { from: host.from, start: host.start, to, boundary: at }
  const brought = after && complementisers.has(after.folded) ? startOf(sentence, end + 1) : null
  if (brought !== null) return { from: end + 1, start: brought, to: null, boundary: null }
  const before = { from: clause, start: startOfClause(placed, clause), to }
  if (trails || !after || after.before.stop) return { ...before, boundary: at }
  return withRest(placed, { from: clause, start: before.start })
}

/** Words of a subject whose verb stands behind the phrase. */
const longestSubject = 4

/**
 * «قال سامي نصر إن الأرباح، وفق أرقام الشركة، ارتفعت»: the claim within whose clause the phrase stands between
 * commas, before the clause has its verb.
 */
export const unfinishedHost = (
  { words }: ArabicSentence,
  { at, end }: Pick<Phrase, 'at' | 'end'>,
  claims: readonly CueCandidate[],
): CueCandidate | undefined =>
  words[at]!.before.comma && words[end]?.before.comma
    ? claims.findLast(
        ({ from, direct, nominal }) =>
          direct < 0 &&
          !nominal &&
          from < at &&
          at - from <= longestSubject &&
          complementisers.has(words[from - 1]?.folded ?? '') &&
          !words
            .slice(from, at)
            .some((word) => word.before.comma || word.quote >= 0 || isVerb(word)),
      )
    : undefined

/** What a host tells so far, and what follows the phrase. */
function withRest(placed: Placed, { from, start }: Pick<CueCandidate, 'from' | 'start'>): Vouched {
  const { sentence, phrase } = placed
  const rest = { start: startOf(sentence, phrase.end)!, end: sentence.words.at(-1)!.end }
  return { from, start, to: endBefore(placed), rest: [rest], restFrom: phrase.end, boundary: null }
}

/** Whether the phrase ends its clause, which begins at word `clause`, rather than begin another. */
function isTrailing({ words }: ArabicSentence, { at, end }: Phrase, clause: number): boolean {
  const after = words[end]
  return (
    at - clause > 8 ||
    after === undefined ||
    after.before.stop ||
    after.before.closes ||
    after.folded === 'و' ||
    findVerb(after.folded) !== null ||
    (after.before.comma && !words[at]!.before.comma && after.folded !== 'قد')
  )
}

/** «نقلا عن», «بحسب بيان»: what a claim before it says comes from there. */
const passesOn = ({ text, sentence, phrase: { speaker, cue } }: Placed): boolean =>
  text.startsWith('نقلا', cue.start) ||
  (speaker !== null &&
    /^(ال)?(بيان|بلاغ|نص|تصريح|تصريحات)$/.test(sentence.words[speaker.from]!.folded))

/** The claim in whose content the phrase stands. */
function hostOf({ sentence, phrase: { at }, claims }: Placed): CueCandidate | undefined {
  const { end } = sentence.words[at - 1]!
  return claims.findLast(
    (claim) => claim.at < at && claim.from < at && (claim.to === null || claim.to >= end),
  )
}

function startOfClause({ text, sentence }: Placed, clause: number): number {
  const { words, quotes } = sentence
  const opening = words[clause]!
  if (/^(و|كما|ف)$/.test(opening.folded)) return (words[clause + 1] ?? opening).start
  return quotes[opening.before.opens]?.start ?? withoutAnd(text, sentence, clause)
}

/** Where the words before the phrase end, with what closes behind them. */
function endBefore({ text, sentence: { words, quotes }, phrase }: Placed): number {
  const { quote, end, aside } = words[phrase.at - 1]!
  const quoted = quotes[quote]
  return quoted && quoted.end <= words[phrase.at]!.start ? quoted.end : closeParen(text, end, aside)
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

/** Past the و that joins a sentence to the one before: «وكان المجلس…»; not «وجدت الدراسة…». */
function withoutAnd(text: string, { words }: ArabicSentence, index: number): number {
  const word = words[index]!
  const isOwn = withWaw.test(word.folded) || findVerb(word.folded)?.prefix === 0
  return /^و.{2,}/.test(word.folded) && !isOwn ? startAfter(text, word, 1) : word.start
}
