/** «وجه نداء», «أثار مخاوف»: a verb that performs what its noun of speech names. */
import { findVerb } from '../lexicon/lookup.ts'
import { clauseOpeners, complementisers } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** Verbs that perform what their noun names, in the past and in the present. */
export const performing =
  /^([وف]?)(?:س?([يت])(?:وجه|قدم|طلق|ثير|طرح|صدر|شن|بدي|رسل|رفع|جدد|كرر|قطع|لقي|سوق|كيل)|(?:وجه|القي?|ساق|كال|قدم|اطلق|اثار|طرح|اصدر|شن|ابدي|ارسل|رفع|جدد|كرر|قطع)(ت|وا)?|ابد(ت|وا))$/
/** Nouns of speech that such a verb has behind it, as its object. */
const noun =
  /^(?:ب?ال)?(?:لوم|لايمه)$|^(?:ال)?(?:دعو(?:ه|ات)|نداءات|نداء|مناشد(?:ه|ات)|تحذير(?:ا|ات)?|اتهام(?:ا|ات)?|انتقاد(?:ا|ات)?|شكر|تهني(?:ه|ات)|تهاني|تعازي|وعود(?:ا)?|وعدا?|تعهد(?:ا|ات)?|سؤالا?|سوالا?|اسيله|تساول(?:ا|ات)?|شكوكا?|مخاوف|اعتراض(?:ا|ات)?|تحفظ(?:ا|ات)?|طلبا?|شكوي|شكاوي|اقتراح(?:ا|ات)?|مقترح(?:ا|ات)?|تهديد(?:ا|ات)?|اعتذار(?:ا|ات)?|توصي(?:ه|ات)|رساله|نصيحه|نصايح|هجوما?|تهما?)$|^(?:دعو(?:ت|ات)|تحذير(?:ات)?|اتهامات|انتقاد(?:ات)?|تعهد(?:ات)?|تهديد(?:ات)?|مطالبت|وعد|وعود|شكر|تاكيد(?:ات)?|اعتراض|رفض)(?:ه|ها|هم|هما)$/

/** Words within which the noun stands behind its verb. */
const reach = 12

/** Index of the noun of speech that is the verb's object; -1 without one. */
export function findPerformedNoun(words: readonly ArabicWord[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + reach); i++) {
    const { folded, before, quote, named } = words[i]!
    if (before.stop || before.colon || quote !== words[at]!.quote) return -1
    if (complementisers.has(folded) || (before.comma && opensClause(folded))) return -1
    if (!named && noun.test(folded)) return i
  }
  return -1
}

const opensClause = (folded: string): boolean =>
  /^[وف]|^ثم$/.test(folded) || clauseOpeners.has(folded) || findVerb(folded) !== null
