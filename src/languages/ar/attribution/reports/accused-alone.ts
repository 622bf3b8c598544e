import type { ArabicSentence } from '../phrases/sentence.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** The vowel that shows the passive: «اُتهم». */
const damma = '\u064f'
const joined = /^[وف]/

/**
 * Whether a verb may tell alike that somebody is accused and that whoever spoke last accuses him:
 * «اتهم المهاجم باغتصاب امرأة» where a sentence begins. Joined to what stands before, «واتهم الشركة
 * بالتقصير», it has the subject of that; «اُتهم» never has.
 */
export function isAccusedAlone(
  text: string,
  { words }: ArabicSentence,
  { form, at, speaker, pronoun }: CueCandidate,
): boolean {
  if (form?.verb.lemma !== 'اتهم' || form.pronoun || speaker || pronoun) return false
  const word = words[at]!
  if (text.slice(word.start, word.end).includes(damma)) return true
  const begins = at === 0 || word.before.stop
  return begins && form.tense !== 'participle' && !joined.test(word.folded)
}
