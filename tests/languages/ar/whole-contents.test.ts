import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

const draftsOf = (text: string) =>
  proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, []).map(
    ({ source, cue, content }) => ({
      source: source.map(({ start, end }) => text.slice(start, end)).join(' … '),
      cue: cue.map(({ start, end }) => text.slice(start, end)).join(' … '),
      content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    }),
  )

const draftOf = (text: string, cue: string) => draftsOf(text).find((draft) => draft.cue === cue)

describe('a content goes on', () => {
  it.each([
    [
      'with what its subject agrees on',
      'قال المدير إن الوفود المجتمعة متفقة على فتح الجسر.',
      'قال',
      'الوفود المجتمعة متفقة على فتح الجسر',
    ],
    [
      'past what is left',
      'وأكد المدير أن الجسر لن يفتح إلا بقرار من مجلس يحدد الموعد.',
      'أكد',
      'الجسر لن يفتح إلا بقرار من مجلس يحدد الموعد',
    ],
    [
      'up to a participle behind a verb that seldom says something',
      'قال المدير إن الخلاف أمر وانتهى، موضحا: «ليست لدي مشكلة مع أحد».',
      'قال',
      'الخلاف أمر وانتهى',
    ],
    [
      'before what it is for',
      'وطالب الوزير الأهالي بالتبرع من أجل أن يفتح الجسر.',
      'طالب',
      'الأهالي بالتبرع من أجل أن يفتح الجسر',
    ],
    [
      'on both sides of a short beginning',
      'وتعد هذه الأزمة، كما يقول الخبير ربيع الحلو، الأسوأ منذ عقدين.',
      'كما يقول',
      'تعد هذه الأزمة … الأسوأ منذ عقدين',
    ],
  ])('%s', (_, text, cue, content) => expect(draftOf(text, cue)?.content).toBe(content))
})

describe('who speaks is read whole', () => {
  it.each([
    [
      'with a party before a comma and أنّ',
      'ذكرت سلمى الحلو مسؤولة الشؤون الداخلية بحزب النهر، أن الجسر مغلق.',
      'ذكرت',
      'سلمى الحلو مسؤولة الشؤون الداخلية بحزب النهر',
    ],
    [
      'with a name spelt like a preposition',
      'يقول علي، شاهد عيان، إن الجسر مغلق.',
      'يقول',
      'علي، شاهد عيان',
    ],
    [
      'and without what he expects',
      'توقع وزير النهر، الدكتور ربيع الحلو، استقرار الأسعار، مشيرا إلى ارتفاع الطلب.',
      'مشيرا',
      'وزير النهر، الدكتور ربيع الحلو',
    ],
    [
      'and without the verb of whom he told',
      'وبحسب مصادر طبية تحدثت للصحيفة، فإن الجسر مغلق.',
      'بحسب',
      'مصادر طبية',
    ],
  ])('%s', (_, text, cue, source) => expect(draftOf(text, cue)?.source).toBe(source))
})

describe('words that appeared within a document are', () => {
  it.each([
    ['of whoever gave it out', 'وأصدرت الوزارة بيانا جاء فيه أن الجسر مغلق.', 'جاء فيه', 'الوزارة'],
    [
      "the document's where nobody does",
      'واستشهد المدير بتقرير للمكتب ورد فيه أن الجسر مغلق.',
      'ورد فيه',
      'تقرير للمكتب',
    ],
    ['quoted', 'ونشر النادي بيانا جاء فيه: "الجسر مغلق منذ عام".', 'جاء فيه', 'النادي'],
  ])('%s', (_, text, cue, source) => {
    expect(draftOf(text, cue)?.source).toBe(source)
    expect(draftOf(text, cue)?.content).toContain('الجسر مغلق')
  })
})

describe('what an outlet passed on', () => {
  it('is told before', () => {
    const text = 'تراجع عدد الزوار بشكل طفيف هذا العام، كما نقلت صحيفة «المنارة» عن الوزارة.'
    expect(draftOf(text, 'كما نقلت')).toMatchObject({
      source: 'صحيفة «المنارة»',
      content: 'تراجع عدد الزوار بشكل طفيف هذا العام',
    })
  })
})

describe('nobody says', () => {
  it.each([
    ['what was refused', 'وفي عام 2017، تم رفض 12 طلبا.', 'رفض'],
    ['what can be refused', 'كان المكتب يمكنه رفض أي طلب جديد.', 'رفض'],
    ['what appears to the article', 'ويظهر أن الوزير لم يقنع أحدا.', 'يظهر'],
    ['what is apt to', 'واقترح العديد من الخطوات التي من شأنها أن تخفض الأسعار.', 'اقترح'],
  ])('%s', (_, text, cue) => expect(draftOf(text, cue)).toBeUndefined())
})
