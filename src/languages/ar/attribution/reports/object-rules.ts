/** Objects of verbs of speech that tell nothing of what was said. */
import type { Rule } from '../rule.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** The object of a verb, which begins with word `from` of its sentence. */
export interface ObjectWords {
  form: VerbForm
  words: readonly ArabicWord[]
  from: number
}

/** «كل شيء», «كلمته», «رأيهم»: that something is said, not what */
const saidWords =
  /^(ذلك|كل|ما|شييا?|الكثير|المزيد|الحقيقه|(راي|كلام|كلمه?|كلمات|كلمت|نكته?|عباره|جمله|حاجه)(ه|ها|هم|هما)?)$/

/** «عدم | نشر | أسمائها», «عدم | الكشف | عن هويته» */
const telling = /^(ذكر|نشر|كشف|الكشف|تسميه)$/
const ownName = /^(عن|اسم.*|اسماي.*|هوي.*)$/

export const objectRules: readonly Rule<ObjectWords>[] = [
  {
    name: 'that something is said',
    accepted: 'وقالت الزوجة هذا صوته حين يغضب.',
    refused: 'وقال المدرب كل شيء بابتسامته.',
    refuses: ({ form, words, from }) =>
      form.verb.lemma === 'قال' && saidWords.test(words[from]!.folded),
  },
  {
    name: 'name kept back',
    accepted: 'وطلبت المصادر عدم إغلاق الطريق.',
    refused: 'وطلبت المصادر عدم نشر أسمائها.',
    refuses: ({ words, from }) =>
      words[from]!.folded === 'عدم' &&
      telling.test(words[from + 1]?.folded ?? '') &&
      ownName.test(words[from + 2]?.folded ?? ''),
  },
]
