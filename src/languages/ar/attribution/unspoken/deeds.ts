/** Verbs of speech that tell of a deed: players left out, covers lifted, agreements reached. */
import type { Rule } from '../rule.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { complementisers } from '../lexicon/words.ts'
import { wordBeside, wordOf, type PlacedVerb } from '../phrases/placed-verb.ts'

/** Words behind a verb within which what is done stands. */
const reach = 14
const agreement = /^(ال)?(اتفاق|اتفاقيه|تسويه|هدنه|تفاهم|تفاهمات|صفقه|حل|حلول|صيغه)$/

const players =
  /^(ال|لل?)?(لاعب|حارس|مدافع|مهاجم|ظهير|جناح)(ه|ا|ات|ين|ون|ان)?$|^(ال|لل?)?(لاعبو|لاعبي|ثنايي|ثلاثي|رباعي|خماسي)$/
const squadReach = 12

/** «استبعد المدرب | لاعب الوسط»: no أنّ and no act before the players that are named. */
function leavesPlayersOut({ sentence: { words }, at }: PlacedVerb): boolean {
  const behind = words.slice(at + 1, at + 1 + squadReach)
  const first = behind.findIndex(({ folded }) => players.test(folded))
  return (
    first >= 0 &&
    !behind
      .slice(0, first)
      .some(({ folded }) => complementisers.has(folded) || isAbstract(folded.replace(/^ال/, '')))
  )
}

/** Whether a preposition stands behind the verb with the words beside it that `isDone` asks for. */
function hasDone(
  { sentence: { words }, at }: PlacedVerb,
  preposition: string,
  isDone: (before: string, behind: string) => boolean,
): boolean {
  return words
    .slice(at + 1, at + reach)
    .some(
      ({ folded }, i) =>
        folded === preposition && isDone(words[at + i]!.folded, words[at + i + 2]?.folded ?? ''),
    )
}

/** What tells that a verb of speech is a deed here. */
export const deedRules: readonly Rule<PlacedVerb>[] = [
  {
    name: 'arrival within a document',
    accepted: 'سأل الطالب المدير ورد المدير بأن الطريق مغلق.',
    refused: 'نشر المكتب تقريرا للوزارة ورد فيه أن الطريق مغلق.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'رد' && verb.prefix === 1 && /^فيها?$/.test(wordBeside(verb, 1)),
  },
  {
    name: 'players left out',
    accepted: 'استبعد المدرب مشاركة لاعب الوسط.',
    refused: 'استبعد سامي نصر لاعب الوسط من القائمة.',
    refuses: (verb) => verb.form.verb.lemma === 'استبعد' && leavesPlayersOut(verb),
  },
  {
    name: 'uncovered',
    accepted: 'كشف الوزير عن إغلاق الطريق.',
    refused: 'كشف الوزير الستار عن اللوحة.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'كشف' &&
      hasDone(verb, 'عن', (before) => /^ال(ستار|ستاره|غطاء)$/.test(before)),
  },
  {
    name: 'agreement reached',
    accepted: 'توصل الخبراء إلى أن الطريق مغلق.',
    refused: 'توصل الطرفان إلى اتفاق مبدئي.',
    refuses: (verb) =>
      verb.form.verb.lemma === 'توصل' &&
      hasDone(verb, 'الي', (_, behind) => agreement.test(behind)),
  },
  {
    name: 'signed',
    accepted: 'توقعت الشركة اتفاقا قريبا.',
    refused: 'الشركة توقع بروتوكول تعاون.',
    refuses: (verb) => wordOf(verb).folded === 'توقع' && signed.test(wordBeside(verb, 1)),
  },
  {
    name: 'drawn tighter',
    accepted: 'شدد الوزير على أن الطريق مغلق.',
    refused: 'الجيش يشدد الخناق على المدينة.',
    refuses: (verb) => verb.form.verb.lemma === 'شدد' && tightened.test(wordBeside(verb, 1)),
  },
]

const signed = /^(بروتوكولا?|اتفاقيه|اتفاقيات|مذكره|مذكرات|عقدا?|عقودا?)$/
const tightened = /^(ال)?(خناق|حصار|رقابه|قيود|عقوبات|عقوبه|اجراءات|حراسه)$/
