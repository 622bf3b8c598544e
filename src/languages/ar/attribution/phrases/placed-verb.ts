/** A verb of speech in its sentence. */
import type { VerbForm } from '../lexicon/verb-table.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

export interface PlacedVerb {
  text: string
  sentence: ArabicSentence
  /** index of its word */
  at: number
  form: VerbForm
  /** letters of the word before the verb: the و of «وقال» */
  prefix: number
}

export const isParticiple = ({ tense }: VerbForm): boolean => tense === 'participle'

/** «ذكر», «رفض»: spelt like a noun. */
export const isBarePast = ({ verb, tense, gender, plural }: VerbForm): boolean =>
  verb.nounish && tense === 'past' && gender === 'm' && !plural

/** «قد ذكر»: behind such a word stands no noun. */
export const isBehindHelper = (verb: PlacedVerb): boolean => /^[وفل]?قد$/.test(wordBeside(verb, -1))

export const wordOf = ({ sentence, at }: PlacedVerb): ArabicWord => sentence.words[at]!

/** A word by its distance from the verb, folded; '' where none is. */
export const wordBeside = ({ sentence, at }: PlacedVerb, distance: number): string =>
  sentence.words[at + distance]?.folded ?? ''

/** «يعتبر», «تعتبر» without a subject before it is the passive: “is considered”. */
export function isPassivePresent(folded: string): boolean {
  return /^و?[يت]عتبر$/.test(folded)
}

/** «ذُكر», «أُعلن», «اتُّهم»: the vowel that shows the passive of the past. */
export const isShownPassive = ({ text, sentence, at, form, prefix }: PlacedVerb): boolean => {
  const { start, end } = sentence.words[at]!
  return form.tense === 'past' && passive.test(text.slice(start + prefix, end))
}
const passive = /^(?:.|[اأ][^\u064b-\u0652]|است)\u0651?\u064f/

/**
 * Whether a participle behind what is told is of the one who tells it: behind a comma, in a man's accusative
 * («إن الطريق مغلق مؤكدا أهمية الجسر»), else by what it brings; «إن الوفود متفقة على الخطة» is told of these.
 */
export function endsTold(verb: PlacedVerb, brought: string): boolean {
  const { gender, plural, verb: traits } = verb.form
  if (wordOf(verb).before.comma || (gender === 'm' && !plural && traits.common)) return true
  const isPredicate = brought === 'preposition' && gender !== 'm' && !traits.common
  return brought !== 'object' && !isPredicate
}
