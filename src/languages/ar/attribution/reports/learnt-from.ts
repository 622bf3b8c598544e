/** Whose words an outlet has learnt or passes on: «علمت الصحيفة من مصدر مطلع أن», «نسبت إلى المدير قوله إن». */
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { CueCandidate } from './cue-candidate.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'

/** «علمت «المنارة» | من مصدر مطلع | أن»: who told it, in the words `from` up to `to`; null without one. */
export function learntFrom(sentence: ArabicSentence, from: number, to: number): Stretch | null {
  const at = sentence.words.findIndex(({ folded }, i) => i >= from && i < to && folded === 'من')
  return at < 0 || own.test(sentence.words[at + 1]?.folded ?? '')
    ? null
    : findSpeaker(sentence, at + 1, to)
}

/** «علمت الصحيفة من مصادرها أن»: no other words tell of learning so. */
export const isLearntFromSource = (
  { words }: ArabicSentence,
  { at, from, form }: CueCandidate,
): boolean =>
  form?.verb.lemma === 'علم' &&
  form.tense === 'past' &&
  words
    .slice(at + 1, from)
    .some(({ folded }, i) => sources.test(folded) && words[at + i]!.folded === 'من')
const sources = /^(مصدر|مصادر)(ه|ها|نا)?$/

/** «من مصادرها»: nobody but the outlet itself */
const own = /^(مصدر|مصادر)(ه|ها|نا)$/

const passing = /^[وف]?(نقل|نقلت|ينقل|تنقل|ناقلا|ناقله|نسب|نسبت|ينسب|تنسب|ناسبا|ناسبه)$/
/** Words between the verb, its preposition and the noun of speech. */
const farthest = 14

/** «نسبت الوكالة إلى المدير | قوله إن», «ناقلا عن المدير | قوله»: whose words the noun at `at` is; null without one. */
export function passedOnFrom(sentence: ArabicSentence, at: number): Stretch | null {
  const { words } = sentence
  for (let i = at - 2; i > 0 && at - i <= farthest; i--) {
    const { folded, before } = words[i]!
    if (before.stop || before.colon) return null
    if (folded !== 'عن' && folded !== 'الي') continue
    return words.slice(Math.max(0, i - farthest), i).some((word) => passing.test(word.folded))
      ? findSpeaker(sentence, i + 1, at)
      : null
  }
  return null
}
