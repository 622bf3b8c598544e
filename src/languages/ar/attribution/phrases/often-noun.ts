/** Verbs of speech whose form, without أنّ behind it, is mostly a noun or a preposition, or tells of a thing. */
import { wordSet } from '../../../word-sets.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isParty } from '../lexicon/basis.ts'
import type { Hit } from '../lexicon/lookup.ts'
import type { Rule } from '../rule.ts'
import { isBarePast, type PlacedVerb } from './placed-verb.ts'
import type { ArabicWord } from './sentence.ts'

/** Whether the word at `at` may tell nothing of what was said, where its object begins with word `object`. */
export const mayBeNoun = (
  words: readonly ArabicWord[],
  at: number,
  hit: Hit,
  object: number,
): boolean => hasThings(hit.form) || (isOftenNoun(hit.form) && !asksFor(words, at, hit, object))

/** «عبر», «عقب», «نشر»: without an object of their own they are a preposition or a noun here. */
const isOftenNoun = (form: Hit['form']): boolean =>
  isBarePast(form) && form.verb.nounish && form.verb.object === null

/** Verbs whose object is mostly a thing: «حمل الحقيبة», «شهدت المدينة حريقا». */
const ofThings = wordSet('حمل شهد زاد نقل واصل قضي وجه شك وجد اختتم ختم')
const hasThings = ({ verb }: Hit['form']): boolean => verb.seldom || ofThings.has(verb.lemma)

/**
 * «وطلب الوفد | عقد جلسة»: opening its clause, a verb, since behind somebody who may ask an act stands that no
 * phrase which begins with «request» holds.
 */
function asksFor(
  words: readonly ArabicWord[],
  at: number,
  { form, prefix }: Hit,
  object: number,
): boolean {
  const { before } = words[at]!
  const who = words[at + 1]
  if (form.verb.lemma !== 'طلب' || !who || object <= at + 1) return false
  const opens = at === 0 || prefix > 0 || before.comma || before.stop
  return opens && (who.named || isParty(who.folded)) && isAbstract(words[object]!.folded)
}

/** Prepositions behind which no verb stands; not «بعد», «فيما بعد أعلن» */
const aboveNouns = /^[وف]?(عن|علي|في|الي|بشان|بخصوص|ضد|تحت|لدي)$/

/** Whether the word at `at` stands under such a preposition, in one clause with it. */
export const isUnderPreposition = (words: readonly ArabicWord[], at: number): boolean =>
  aboveNouns.test(words[at - 1]?.folded ?? '') &&
  !words[at]!.before.comma &&
  !words[at]!.before.closes &&
  words[at]!.before.opens < 0

export const nounUnderPreposition: Rule<PlacedVerb> = {
  name: 'noun behind what no verb follows',
  accepted: 'قال الوزير: «كشف المجلس عن الخطة».',
  refused: 'جاء الوزير للإعلان عن كشف جديد، مؤكدا أن الطريق مغلق.',
  refuses: ({ sentence: { words }, at, form, prefix }) =>
    isBarePast(form) && prefix === 0 && isUnderPreposition(words, at),
}
