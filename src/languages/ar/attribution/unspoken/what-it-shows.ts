import { foldedSet } from '../../../word-sets.ts'
import { wordBeside, type PlacedVerb } from '../phrases/placed-verb.ts'
import type { Rule } from '../rule.ts'

/** What happens, not who speaks or in what. */
const happenings = foldedSet(`
خطوة تطور مشهد مؤشر دلالة موقف سابقة مفارقة ظاهرة لحظة تحرك إجراء قرار حدث حادثة واقعة نتيجة أداء عمل لقطة صورة تصعيد تحول حالة
محاولة مبادرة لفتة مناورة عملية حركة
`)

const shows = foldedSet('أكد أظهر كشف أوضح بين أثبت برهن أشار أبرز عكس أبدى حذر')

/**
 * «في خطوة تؤكد نيته»: what is done shows it, and nobody says so. Not «في خطوة وصفها», «في خطوة يؤكد
 * المدير أنها»: behind a noun that the verb does not agree with stands who speaks of it.
 */
export const whatItShows: Rule<PlacedVerb> = {
  name: 'what a happening shows',
  accepted: 'أغلق المجلس الطريق في خطوة قال المدير إنها متأخرة.',
  refused: 'أغلق المجلس الطريق في خطوة تؤكد نيته البقاء.',
  refuses: (verb) => {
    const { form, prefix } = verb
    const noun = wordBeside(verb, -1)
    return (
      form.tense === 'present' &&
      prefix === 0 &&
      !form.pronoun &&
      shows.has(form.verb.lemma) &&
      (form.gender === 'f') === noun.endsWith('ه') &&
      happenings.has(noun) &&
      wordBeside(verb, -2) === 'في'
    )
  },
}
