import { foldedSet } from '../../../word-sets.ts'
import { isParticiple, wordBeside, type PlacedVerb } from '../phrases/placed-verb.ts'
import type { Rule } from '../rule.ts'

/** What happens, not who speaks or in what. */
const happenings = foldedSet(`
خطوة تطور مشهد مؤشر دلالة موقف سابقة مفارقة ظاهرة لحظة تحرك إجراء قرار حدث حادثة واقعة نتيجة أداء عمل لقطة صورة تصعيد تحول حالة
محاولة مبادرة لفتة مناورة عملية حركة
`)

/** «في خطوة تؤكد نيته»: what is done shows it, and nobody says so. */
export const whatItShows: Rule<PlacedVerb> = {
  name: 'what a happening shows',
  accepted: 'أصدر المجلس بيانا، وفي بيان آخر يؤكد المدير أن الطريق مغلق.',
  refused: 'أغلق المجلس الطريق في خطوة تؤكد نيته البقاء.',
  refuses: (verb) =>
    !isParticiple(verb.form) &&
    verb.prefix === 0 &&
    happenings.has(wordBeside(verb, -1)) &&
    wordBeside(verb, -2) === 'في',
}
