import { expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

test('entries with a clock’s time: names, outlets that pass on, sources without a name', () => {
  expect(
    saidIn('ar', [
      'التطورات في السودان',
      '14:20 الخارجية المصرية: ندعو إلى هدنة فورية',
      '14:05 الجزيرة عن مصدر عسكري: الجيش دخل المدينة فجرا',
      '13:50 مراسل الجزيرة: قصف مدفعي على الأحياء',
      '13:40 مصادر للجزيرة: المحادثات تستأنف الأحد',
      '11:58 انقطاع الاتصالات في المدينة',
    ]).map(([, source, content]) => [source, content]),
  ).toEqual([
    ['الخارجية المصرية', 'ندعو إلى هدنة فورية'],
    ['الجزيرة', 'مصدر عسكري: الجيش دخل المدينة فجرا'],
    ['مصدر عسكري', 'الجيش دخل المدينة فجرا'],
    ['مراسل الجزيرة', 'قصف مدفعي على الأحياء'],
    ['مصادر', 'المحادثات تستأنف الأحد'],
  ])
  expect(
    saidIn('en', [
      'Storm Petra',
      '2.15pm – Smith: we will reopen the bridge tonight. It was closed on Monday.',
      'The transport secretary, Alan Smith, visited Dover on Tuesday.',
      '1.50pm – Reuters, citing sources: two ferries are stuck off Calais',
      '11.40am – Police: “no injuries reported”',
      '11.10am – Dover: trees fall across the road',
    ]),
  ).toEqual([
    ['Alan Smith', 'Smith', 'we will reopen the bridge tonight.'],
    ['Reuters', 'Reuters', 'sources: two ferries are stuck off Calais'],
    [null, 'sources', 'two ferries are stuck off Calais'],
    [null, 'Police', '“no injuries reported”'],
  ])
})

test('under a headline that tells of a liveblog entries need no time; else a time they need', () => {
  const entries = [
    'الدفاع المدني: انتشال خمسة من تحت الأنقاض',
    'مصادر للجزيرة: إصابات في القصف',
    'الشرطة: الطريق مفتوح',
  ]
  const sources = (headline: string) =>
    saidIn('ar', [headline, ...entries]).map(([, source]) => source)
  expect(sources('تغطية مباشرة | الحرب')).toEqual(['الدفاع المدني', 'مصادر', 'الشرطة'])
  expect(sources('تطورات الحرب')).not.toContain('مصادر')
})
