import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** The place «النرويج», the person «سامي نصر», the body «نادي الجسر». */
const entitiesIn = (text: string): Entity[] =>
  [...text.matchAll(/النرويج|سامي نصر|نادي الجسر/g)].map(({ index, 0: name }) => ({
    ...({
      id: name,
      type: name === 'النرويج' ? 'LOC' : name === 'سامي نصر' ? 'PER' : 'ORG',
      name,
    } as Entity),
    mentions: [{ start: index, end: index + name.length }],
  }))

const draftsOf = (text: string, kind: 'title' | 'paragraph' = 'title') =>
  proposeAttributions(text, { kind, start: 0, end: text.length }, entitiesIn(text))

/** «source: content» of each draft of a headline. */
const toldIn = (text: string): string[] =>
  draftsOf(text).map(({ source, content }) =>
    [source, content].map(([span]) => text.slice(span!.start, span!.end)).join(': '),
  )

const isSure = (text: string, kind: 'title' | 'paragraph' = 'title') =>
  draftsOf(text, kind).map(({ plain }) => plain === true)

describe('people without a name before the colon of a headline', () => {
  it.each([
    'محامون: القانون الجديد يطيل القضايا',
    'تربويون: الواجبات ترهق الأطفال',
    'كبار التجار: السوق لا يحتمل ضريبة أخرى',
    'مختص: النوم المبكر يخفض الضغط',
    'استشاري نفسي: اللعب علاج للطفل',
    'مسئول حكومي: الميناء يفتح الشهر المقبل',
    'قاض سابق: المحكمة تأخرت كثيرا',
    'خادم الحرمين: التعليم أساس النهضة',
  ])('speak: %s', (headline) => {
    expect(toldIn(headline)).toEqual([headline])
    expect(isSure(headline)).toEqual([true])
  })

  it.each(['كلينتون: الطريق طويل أمامنا جميعا', 'مليون: رقم يطارد المدينة كلها'])(
    'are no word that ends like theirs: %s',
    (headline) => expect(toldIn(headline)).toEqual([]),
  )

  it('are told with where they fall ill, and say nothing', () =>
    expect(toldIn('مرضى الكلى في البلدة: 140 مريضا وتسعة أجهزة')).toEqual([]))
})

describe('a place before the colon of a headline', () => {
  it.each([
    'النرويج: لن نبيع الغاز بأقل من سعره',
    'النرويج: على جيراننا أن يشاركوا في الكلفة',
    'النرويج: الصيد يخضع لكل قوانيننا',
    'النرويج: سنحاسب من يلوث البحر',
  ])('is the state that speaks: %s', (headline) => expect(toldIn(headline)).toEqual([headline]))

  it.each([
    'النرويج: مقتل صيادين في عاصفة',
    'النرويج: سبع سنوات سجنا لمهرب',
    'النرويج: نقل سكان الجزيرة بعد الفيضان',
    'النرويج: صياد يقول: «كنت نائما»',
  ])('is where it happened: %s', (headline) =>
    expect(draftsOf(headline).map(({ source }) => headline.slice(source[0]?.start))).not.toContain(
      headline,
    ),
  )
})

describe('whoever tells an outlet something', () => {
  it.each([
    ['البداح لصحيفة المنارة: الأزمة تنتهي غدا', 'البداح: الأزمة تنتهي غدا'],
    ['البداح لـ«المنارة»: الأزمة تنتهي غدا', 'البداح: الأزمة تنتهي غدا'],
  ])('speaks, known or not: %s', (headline, told) => expect(toldIn(headline)).toEqual([told]))

  it('is no number of things for somebody', () =>
    expect(toldIn('7 نصائح لـ«المنارة»: نم مبكرا كل ليلة')).toEqual([]))
})

describe('a headline that surely tells what somebody says', () => {
  it.each([
    'وزير العدل: القضاء يقف في وجه الفاسدين',
    'سامي نصر: النرويج شريك لا غنى عنه',
    'سامي نصر: على الإدارة أن ترحل غدا',
    'سامي نصر: نرفض البيع بهذا السعر',
  ])('is shown whatever is held of it: %s', (headline) => expect(isSure(headline)).toEqual([true]))

  it.each([
    'سامي نصر: نجم المسرح يعود إلى بلدته',
    'سامي نصر: هل يعود إلى المسرح؟',
    'وزير العدل أمام القضاة: محاكمة في سبعة فصول',
    'وزير العدل: 40 محكمة في الريف',
    'نادي الجسر: النرويج تستضيف المباراة المقبلة',
  ])('is told from one to be weighed: %s', (headline) => expect(isSure(headline)).toEqual([false]))

  it('is no line of a paragraph', () =>
    expect(isSure('وزير العدل: القضاء يقف في وجه الفاسدين', 'paragraph')).toEqual([false]))
})

describe('what stands before the colon of a headline', () => {
  it.each([
    'محكمة البلدة تحسم نزاع الجيران: الشجرة لصاحبها',
    'خريطة رمضان: سبعة مسلسلات في شهر',
    'ورقة بألف: كيف ضاعت العملة',
  ])('is a clause or a paper that says nothing: %s', (headline) =>
    expect(toldIn(headline)).toEqual([]),
  )
})
