/**
 * Who acts by the first verb of a sentence and speaks by a later one: «الوزارة تقيل المدير | وتنتقد
 * فريقه».
 */
import { foldedSet } from '../../../word-sets.ts'
import { verbs } from '../../names/verbs.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { complementisers, relatives } from '../lexicon/words.ts'
import { isKnownNoun } from '../phrases/common-noun.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'

/** Words between the beginning of a sentence and its first verb, and between the two verbs. */
const longestSubject = 8
const longestAct = 14

/**
 * The subject that opens the sentence, where a verb in the present follows it, and the verb of speech
 * at `at`, joined by «و», has the form of that one; null elsewhere.
 */
export function actorBefore(
  sentence: ArabicSentence,
  at: number,
  { tense, person, plural, gender }: VerbForm,
): Stretch | null {
  const { words } = sentence
  if (tense !== 'present' || person !== 3 || plural || !isJoined(words[at]!.folded)) return null
  const act = words.findIndex((word, i) => i > 0 && i < at && isAct(word))
  if (act < 1 || act > longestSubject || at - act > longestAct) return null
  const isOfGender = (words[act]!.folded[0] === 'ت') === (gender === 'f')
  if (!isOfGender || words.slice(1, at).some(isApart)) return null
  return findSubjectBefore(sentence, 0, act)
}

/**
 * Verbs of the news without the letter of their person, which look like verbal nouns behind «ت»: our
 * own list.
 */
const acts = foldedSet(`
عيد وقف قيل طرد بيع رسل نصف منح فتح غلق نقل منع نفذ كرم طلق سلم بدأ صدر رفع خفض ضبط فرج لغي عين نهي شكل علق
سحب جدد حرم نزع دعم قطع وقع خصص عزز وسع نشر
حجب جمد سرح فصل حاكم قاضي غرم هدم خلي نقذ رحل ودع قبل عزل جري شارك فقد خوض ضم فوز خسر هزم قصي زور زود سلح
درب حمي عفي حيل قود صرف شتري وزع مدد
`)

/** «وتنتقد»; not «وتبين أنه» */
const isJoined = (folded: string): boolean => /^و[يت]/.test(folded) && !shows.test(folded)
const shows = /^و[يت](تبين|بين|تضح|ظهر|بدو)$/

/** «تقيل», «يزور»; not «تعليم», «يونيو» */
function isAct({ folded, named, quote, aside }: ArabicWord): boolean {
  if (named || aside || quote >= 0 || !/^[يت].{3,}/.test(folded)) return false
  if (acts.has(folded.slice(1)) || verbs.has(folded)) return true
  if (findVerb(folded)?.form.tense === 'present') return true
  return !isAbstract(folded) && !isKnownNoun(folded) && !notVerbs.test(folded)
}
const notVerbs =
  /^(ي(ونيو|وليو|ناير|مين|وم.*|سار.*)|ت(شرين|موز|ونس.*|ركي.*|لفز.*)|.*(ات|يه|ان|ون|ين))$/

/** Behind such a word another may be the subject. */
const isApart = ({ before, folded }: ArabicWord): boolean =>
  before.comma ||
  before.stop ||
  before.colon ||
  complementisers.has(folded) ||
  relatives.has(folded)
