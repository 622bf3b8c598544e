/** «نفى المدير ذلك جملة وتفصيلا»: what is denied or confirmed is named before, by one word here. */
import { isDocument, isParty } from '../lexicon/basis.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { prepositions } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { findSpeaker } from '../phrases/speaker.ts'

/**
 * Whether the word `at`, with which a verb's object begins, is ذلك and the whole of it; not in
 * «رفض ذلك القرار», nor behind a verb that says more of it: «وصف ذلك بأنه خطأ».
 */
export function isThatAlone(words: readonly ArabicWord[], at: number, form: VerbForm): boolean {
  if (words[at]!.folded !== 'ذلك') return false
  const { stance, lemma } = form.verb
  if (stance === 'neutral' && !/^(اعلن|كرر|رفض)$/.test(lemma)) return false
  const next = words[at + 1]?.folded ?? ''
  return next.startsWith('ال') ? isParty(next) && !isDocument(next) : !saysMore(next)
}

/** «بأنه خطأ», «بالكارثة»; not «بعد ساعات» */
const saysMore = (folded: string): boolean => /^ب(?!عد(ما)?$)/.test(folded)

/** «أكد ذلك | مدير الحديقة، سامي نصر»: the speaker behind the word; null where none stands there. */
export function speakerBehindThat(
  sentence: ArabicSentence,
  verb: number,
  that: number,
  form: VerbForm,
): Stretch | null {
  const { words } = sentence
  const isNext = that === verb + (prepositions.has(words[verb + 1]?.folded ?? '') ? 2 : 1)
  if (!isNext || !isThatAlone(words, that, form)) return null
  const first = words[that + 1]
  if (!first || first.before.comma || first.before.stop) return null
  const ends = words.flatMap((word, i) => (i > that && word.before.comma ? [i] : []))
  const speaker = findSpeaker(sentence, that + 1, ends[1] ?? words.length)
  return speaker?.from === that + 1 ? speaker : null
}
