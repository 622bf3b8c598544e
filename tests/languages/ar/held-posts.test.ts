import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import type { Entity } from '../../../src/model/annotation.ts'

const names = [
  { type: 'PER', name: 'سلمى نصر' },
  { type: 'PER', name: 'ربيع الحلو' },
  { type: 'ORG', name: 'حزب الغد' },
  { type: 'ORG', name: 'المجلس البلدي بالواحة' },
  { type: 'ORG', name: 'وزارة الري' },
  { type: 'ORG', name: 'مجلس الوزراء' },
  { type: 'ORG', name: 'شبكة دي إن بي' },
]

const namesIn = (text: string): Entity[] =>
  names.map(({ type, name }) => {
    const start = text.indexOf(name)
    const mentions = start < 0 ? [] : [{ start, end: start + name.length }]
    return { id: name, type, name, mentions } as unknown as Entity
  })

/** Of the first claim with that cue source and content. */
function read(text: string, cue: string): string[] {
  const whole = { start: 0, end: text.length, kind: 'paragraph' } as const
  const slices = proposeAttributions(text, whole, namesIn(text)).map((draft) =>
    [draft.cue, draft.source, draft.content].map((spans) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ),
  )
  return slices.find(([own]) => own === cue)?.slice(1) ?? []
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
