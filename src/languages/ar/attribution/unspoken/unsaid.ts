/** Verbs of speech with which nobody has said anything: «إذا أعلن الوزير أن …», «يجب أن نعترف بأن …». */
import type { Rule } from '../rule.ts'
import { wordBeside, type PlacedVerb } from '../phrases/placed-verb.ts'

/** Behind these nobody has said anything yet. */
const conditions = /^[وف]?(اذا|لو|كلما|حالما|ريثما)$/

/** «يجب | أن», «لا بد من | أن»: what one had better do */
const duties = /^[وف]?(يجب|ينبغي|علينا|لابد|بد|من|نستطيع|يمكننا|نريد|يمكن|دعونا|لنا)$/

export const unsaid: readonly Rule<PlacedVerb>[] = [
  {
    name: 'only if it should be said',
    accepted: 'إذ أعلن الوزير أن الطريق مغلق.',
    refused: 'إذا أعلن الوزير أن الطريق مغلق فسنعود.',
    refuses: (verb) => conditions.test(wordBeside(verb, -1)),
  },
  {
    name: 'what we had better say',
    accepted: 'نعترف بأن الطريق مغلق.',
    refused: 'يجب أن نعترف بأن الطريق مغلق.',
    refuses: (verb) =>
      verb.form.person === 1 && wordBeside(verb, -1) === 'ان' && duties.test(wordBeside(verb, -2)),
  },
  {
    name: 'what it was called',
    accepted: 'قال عنه المدير إن الطريق مغلق.',
    refused: 'أعلن الوزير ما قال عنه "مشروع ضخم" لا يوجد إلا هنا.',
    refuses: (verb) =>
      /^[عمب]?ما$/.test(wordBeside(verb, -1)) && /^عن(ه|ها|هم)$/.test(wordBeside(verb, 1)),
  },
]
