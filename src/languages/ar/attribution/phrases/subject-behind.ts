/** The subject behind its verb: a speaker of whom the verb's form can be said. */
import { isThing } from '../lexicon/basis.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import type { Stretch } from './noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import { findSpeaker } from './speaker.ts'

/** The speaker in the words behind the verb at `verb`, up to `to`. */
export function findSubjectBehind(
  sentence: ArabicSentence,
  verb: number,
  to: number,
  form: VerbForm,
): Stretch | null {
  const speaker = findSpeaker(sentence, verb + 1, to)
  return speaker &&
    speaker.from === verb + 1 &&
    isOfOtherGender(sentence.words[speaker.from]!, form)
    ? null
    : speaker
}

/** «وحذر | الدول من الخطة»: a verb in the masculine has no such body as its subject. */
export const isOfOtherGender = (
  { folded, personEnd }: ArabicWord,
  { gender, plural }: VerbForm,
): boolean =>
  gender === 'm' &&
  !plural &&
  personEnd === 0 &&
  isThing(folded) &&
  /(ه|ات)$|^(ال)?(دول|صحف)$/.test(folded)
