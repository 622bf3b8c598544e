import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn(
  {
    'سلمى نصر': 'PER',
    'ربيع الحلو': 'PER',
    'حزب الغد': 'ORG',
    'المجلس البلدي بالواحة': 'ORG',
    'وزارة الري': 'ORG',
    'مجلس الوزراء': 'ORG',
    'شبكة دي إن بي': 'ORG',
  },
  proposeAttributions,
)

/** Of the first claim with that cue source and content. */
function read(text: string, cue: string): string[] {
  const found = attributions(text).find((one) => one.cue === cue)
  return found ? [found.source, found.content] : []
}

describe('a post, what it is for and who holds it are one source', () => {
  it.each([
    [
      'for whom she sits',
      'وتساءلت النائبة عن حزب الغد سلمى نصر عن مصير السد.',
      'تساءلت',
      ['النائبة عن حزب الغد سلمى نصر', 'مصير السد'],
    ],
    [
      'where he works',
      'وأفاد المكلف بالإعلام في الميناء ربيع الحلو بأن الباخرة تأخرت.',
      'أفاد',
      ['المكلف بالإعلام في الميناء ربيع الحلو', 'الباخرة تأخرت'],
    ],
    [
      'with whom she serves',
      'وأكدت كاتبة الدولة لدى وزير الزراعة سلمى نصر أن المحصول وفير.',
      'أكدت',
      ['كاتبة الدولة لدى وزير الزراعة سلمى نصر', 'المحصول وفير'],
    ],
    [
      'the last word of a body’s name',
      'وطالب عضو المجلس البلدي بالواحة الأستاذ ربيع الحلو بإصلاح السد.',
      'طالب',
      ['عضو المجلس البلدي بالواحة الأستاذ ربيع الحلو', 'إصلاح السد'],
    ],
    [
      'whom he speaks of',
      'ورد المدير على الوزير ربيع الحلو بأن السد قديم.',
      'رد',
      ['المدير', 'السد قديم'],
    ],
    [
      'what is doubted',
      'وشكك النائب في نزاهة القاضي ربيع الحلو.',
      'شكك',
      ['النائب', 'نزاهة القاضي ربيع الحلو'],
    ],
    [
      'somebody’s place of work',
      'وشكك مسؤول في وزارة الري في الأرقام.',
      'شكك',
      ['مسؤول في وزارة الري', 'الأرقام'],
    ],
    [
      'where an adviser works',
      'وأقر مستشار بالوزارة بوجود خلل في السد.',
      'أقر',
      ['مستشار بالوزارة', 'وجود خلل في السد'],
    ],
    [
      'a body that describes behind an aside',
      'ووصف مجلس الوزراء، في بيان أمس، المذكرة بأنها قديمة.',
      'وصف',
      ['مجلس الوزراء', 'المذكرة بأنها قديمة'],
    ],
  ])('%s', (_, text, cue, parts) => expect(read(text, cue)).toEqual(parts))
})

describe('letters of a name are no أنّ', () => {
  it.each([
    [
      'of the outlet that vouches',
      'أغلق السد في الصباح بسبب الفيضان، حسبما ذكرت شبكة دي إن بي.',
      'حسبما ذكرت',
      ['شبكة دي إن بي', 'أغلق السد في الصباح بسبب الفيضان'],
    ],
    [
      'of the outlet that is told',
      'وقال مستشار بالوزارة لشبكة دي إن بي إن السد قديم.',
      'قال',
      ['مستشار بالوزارة', 'السد قديم'],
    ],
  ])('%s', (_, text, cue, parts) => expect(read(text, cue)).toEqual(parts))
})

describe('a document has the clause that tells who published it', () => {
  it.each([
    [
      'before an object',
      'وتوقع تحليل نشره المعهد أمس صدور الحكم قريبا.',
      'توقع',
      ['تحليل نشره المعهد أمس', 'صدور الحكم قريبا'],
    ],
    [
      'with a further verb',
      'وأظهر مسح أجراه المعهد ونشر الاثنين أن السد قديم.',
      'أظهر',
      ['مسح أجراه المعهد ونشر الاثنين', 'السد قديم'],
    ],
  ])('%s', (_, text, cue, parts) => expect(read(text, cue)).toEqual(parts))
})

describe('who told an outlet is the source', () => {
  it.each([
    [
      'learnt from',
      'وعلمت «المنارة» من مصدر مطلع أن السد قديم.',
      'علمت',
      ['مصدر مطلع', 'السد قديم'],
    ],
    [
      'learnt from nobody in particular',
      'وعلمت «المنارة» أن السد قديم.',
      'علمت',
      ['«المنارة»', 'السد قديم'],
    ],
    [
      'attributed to',
      'ونسبت الصحيفة إلى مصدر نقابي قوله إن السد قديم.',
      'قوله',
      ['مصدر نقابي', 'السد قديم'],
    ],
    [
      'passed on in a participle',
      'وشكك الموقع في الموعد، ناقلا عن مهندسة سابقة قولها إن السد قديم.',
      'قولها',
      ['مهندسة سابقة', 'السد قديم'],
    ],
  ])('%s', (_, text, cue, parts) => expect(read(text, cue)).toEqual(parts))
})
