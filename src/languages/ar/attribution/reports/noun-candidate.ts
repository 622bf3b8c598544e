/** A claim whose cue is a noun, before its speaker is known. */
import type { CueCandidate } from './cue-candidate.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'

/** The word that may be a cue, in its sentence. */
export interface PlacedCue {
  text: string
  sentence: ArabicSentence
  /** its index */
  at: number
}

/** Claims that one kind of cue brings. */
export interface CueRule {
  name: string
  /** a sentence with such a claim, and one in which the same words bring none */
  accepted: string
  refused: string
  /** the cue, folded */
  cue: RegExp
  read(placed: PlacedCue): CueCandidate | null
}

/**
 * `from`: index of the content's first word; `attached`: its first letter is the preposition that
 * brings it.
 */
export function candidate(
  { text, sentence: { words, quotes }, at }: PlacedCue,
  from: number,
  attached: boolean,
): CueCandidate {
  const word = words[from]!
  const quote = word.before.opens
  return {
    cue: [
      { start: startAfter(text, words[at]!, prefixOf(words[at]!.folded)), end: words[at]!.end },
    ],
    at,
    form: null,
    gender: null,
    speaker: null,
    missing: 'nobody',
    from,
    start: attached ? startAfter(text, word, 1) : quote >= 0 ? quotes[quote]!.start : word.start,
    to: null,
    rest: [],
    direct: -1,
    boundary: null,
    stance: 'neutral',
    kind: null,
    aside: true,
    nominal: attached,
  }
}

/** How many letters before the cue's noun are particles. */
export function prefixOf(folded: string): number {
  return /^[وف](?=ال|تا|اع|قو|نف|تص|زع|مز|اد|تح|اق|شا|اش|شك|ان|ات|تو|تك|تر|مط|دع|اص|يص|وج|يو|توج|قد|يق|تق|اط|جا|ور|تم|جر|يت|القا|الدا)/.test(
    folded,
  )
    ? 1
    : /^[بل](?=تا|اع|قول|نف|تص|زعم|مز|اد|تح|اق|ات|تو|تك|تر|شك|مط|دع|حج|ذر)/.test(folded)
      ? 1
      : 0
}
