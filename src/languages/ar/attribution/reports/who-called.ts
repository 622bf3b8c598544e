/** Who speaks in a call, a letter or a cable that somebody else had from him. */
import type { CueCandidate } from './cue-candidate.ts'
import { agrees } from './inner-subject.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'

const receives = /^[وف]?(تلقي|تلقت|يتلقي|تتلقي|تسلم|تسلمت|يتسلم|تتسلم)$/
const messages = /^(اتصال|مكالمه|رساله|برقيه|خطاب|دعوه|تهنيه|تعزيه)ا?$/
/** «أكد خلاله», «عبر فيها»: in what was sent */
const inIt = /^(خلاله|خلالها|فيه|فيها|ضمنه|ضمنها)$/
/** words of an office and a name between who has a message and the message, and of its kind before «من» */
const longestHolder = 14
const longestKind = 5

/**
 * «تلقى الرئيس اتصالا هاتفيا من أمير الساحل، أكد خلاله …»: who called, for a claim without a subject
 * that is told to stand in it; null where none did.
 */
export function findCaller(sentence: ArabicSentence, claim: CueCandidate): Stretch | null {
  const { words } = sentence
  const { at, missing, form } = claim
  if (missing !== 'dropped' || form?.plural || !inIt.test(words[at + 1]?.folded ?? '')) return null
  const had = words.findLastIndex(({ folded }, i) => i < at && receives.test(folded))
  if (had < 0) return null
  const next = (from: number, most: number, pattern: RegExp): number =>
    words.findIndex(
      ({ folded }, i) => i > from && i <= from + most && i < at && pattern.test(folded),
    )
  const message = next(had, longestHolder, messages)
  const of = message < 0 ? -1 : next(message, longestKind, /^من$/)
  const caller = of < 0 ? null : findSpeaker(sentence, of + 1, at)
  return caller && agrees(sentence, caller, claim) ? caller : null
}
