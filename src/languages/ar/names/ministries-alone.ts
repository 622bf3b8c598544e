import type { MinistriesAlone } from '../../names/ministries-alone.ts'
import { foldedSet } from '../../word-sets.ts'
import { findVerb } from '../attribution/lexicon/lookup.ts'

/** «الدفاع: موكلي بريء» is no ministry, nor is «الصحة: خمس نصائح». */
export const ministriesAlone: MinistriesAlone = {
  head: 'وزاره',
  always: foldedSet('الداخلية الخارجية المالية الإسكان التموين الأوقاف الخزانة'),
  whereTheySpeak: foldedSet(`
الدفاع العدل الصحة التعليم التربية الزراعة النقل السياحة البيئة الطاقة الكهرباء الاتصالات الثقافة الإعلام التجارة الاقتصاد العمل
النفط البترول الري الأشغال البلديات الهجرة
`),
  says(folded) {
    const form = findVerb(folded)?.form
    return form?.gender === 'f' && form.verb.common && form.tense !== 'participle' && !form.pronoun
  },
  isHers: (folded) => /^ت..|..ت$/.test(folded),
}
