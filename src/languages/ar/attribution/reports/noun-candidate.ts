/** A claim whose cue is a noun, before its speaker is known. */
import type { CueCandidate } from './cue-candidate.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'

/**
 * `at`: index of the cue; `from`: of the content's first word; `attached`: the content's first
 * letter is the preposition that brings it.
 */
export function candidate(
  text: string,
  { words, quotes }: ArabicSentence,
  at: number,
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
  return /^[وف](?=ال|تا|اع|قو|نف|تص|زع|مز|اد|تح|اق|شا|اش|ان|ات|مط|دع|اص|يص|وج|جا|ور|تم|جر|يت|القا|الدا)/.test(
    folded,
  )
    ? 1
    : /^[بل](?=تا|اع|قول|نف|تص|زعم|مز|اد|تح|اق|مط|دع)/.test(folded)
      ? 1
      : 0
}
