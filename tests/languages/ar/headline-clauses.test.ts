import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import {
  findAttributions,
  proposeAttributions,
} from '../../../src/languages/ar/attribution/find-attributions.ts'

/** The name «سامي نصر» or «النهر», by which a headline's words before a colon may be a speaker. */
const peopleIn = (text: string): Entity[] =>
  [...text.matchAll(/سامي نصر|النهر|الجسر/g)].map(({ index, 0: name }) => ({
    ...({ id: name, type: 'ORG', name } as Entity),
    mentions: [{ start: index, end: index + name.length }],
  }))

/** «source: content» of each claim of a headline. */
const toldIn = (text: string, kind: 'title' | 'paragraph' = 'title'): string[] =>
  findAttributions(text, { kind, start: 0, end: text.length }, []).map(({ source, content }) =>
    [source, content].map(([span]) => text.slice(span!.start, span!.end)).join(': '),
  )

describe('a further clause of a headline', () => {
  it.each([
    ['المجلس يقر ضريبة الورق.. والتجار: سنغلق المحال', 'التجار: سنغلق المحال'],
    ['حريق في سوق الخشب… وتجار السوق: خسرنا كل شيء!', 'تجار السوق: خسرنا كل شيء!'],
    ['المجلس يقر ضريبة الورق.. ووزارة المال: لا تراجع', 'وزارة المال: لا تراجع'],
    ['المجلس يقر ضريبة الورق.. ووزير المال: لا تراجع', 'وزير المال: لا تراجع'],
  ])('tells what somebody says: %s', (headline, told) => expect(toldIn(headline)).toEqual([told]))

  it.each([
    'المجلس يقر ضريبة الورق.. والسبب: عجز الموازنة',
    'إقالة مدرب النهر.. وهذه شروطه: راتب ومنزل',
    'إقالة مدرب النهر.. وهكذا ودعه الجمهور: دموع وورود',
  ])('tells no more than its topic: %s', (headline) => expect(toldIn(headline)).toEqual([]))

  it('is none in a paragraph', () =>
    expect(toldIn('أقر المجلس ضريبة الورق.. والتجار: سنغلق المحال', 'paragraph')).toEqual([]))
})

describe('what the first speaker of a headline says', () => {
  it.each([
    ['وزير المال: لا ضريبة على الورق.. والتجار يترقبون', 'وزير المال: لا ضريبة على الورق'],
    [
      'وزير المال: لا ضريبة على الورق.. ولن نرفع الأسعار',
      'وزير المال: لا ضريبة على الورق.. ولن نرفع الأسعار',
    ],
    [
      'وزير المال: لا ضريبة على الورق.. و20 مطبعة جديدة',
      'وزير المال: لا ضريبة على الورق.. و20 مطبعة جديدة',
    ],
  ])('ends before somebody else: %s', (headline, told) => expect(toldIn(headline)).toEqual([told]))
})

describe('what a headline is about', () => {
  it.each([
    'مهرجان النهر: عروض وطعام لكل زائر',
    'أسبوعان على إغلاق نقابة المعلمين: أزمة مستمرة',
    'مشروع الجسر: العمال يعودون غدا',
    'تفاصيل جديدة في قضية النهر: العمال يعودون غدا',
    'بيت سامي نصر: ترميم مؤجل',
    'بعد عام على الحريق: السوق يفتح أبوابه',
  ])('says nothing: %s', (headline) => {
    const block = { kind: 'title' as const, start: 0, end: headline.length }
    expect(proposeAttributions(headline, block, peopleIn(headline))).toEqual([])
  })

  it('is told from an office that bears a thing’s name', () =>
    expect(toldIn('الحكومة تقر الضريبة.. والكهرباء: الأحمال ترتفع')).toEqual([
      'الكهرباء: الأحمال ترتفع',
    ]))
})

it.each(['وزير الطاقة لصحيفة المنارة: الإنتاج سيرتفع', 'وزير الطاقة لوكالة رويترز: الإنتاج سيرتفع'])(
  'is no part of the speaker to whom it was said: %s',
  (headline) => expect(toldIn(headline)).toEqual(['وزير الطاقة: الإنتاج سيرتفع']),
)

describe('what a piece shows, before the colon of its headline', () => {
  it.each(['فيديو: هدف يحسم المباراة', 'بالصور: الجسر بعد الحريق', 'شاهد: هدف يحسم المباراة'])(
    'says nothing: %s',
    (headline) => expect(toldIn(headline)).toEqual([]),
  )
  it('is no document that tells', () =>
    expect(toldIn('دراسة: الطريق مغلق')).toEqual(['دراسة: الطريق مغلق']))
})
