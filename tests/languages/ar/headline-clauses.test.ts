import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

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
