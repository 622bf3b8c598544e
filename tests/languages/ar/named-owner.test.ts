import { expect, it } from 'vitest'
import { namesInSource } from '../../../src/languages/ar/attribution/subjects/named-owner.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'

const people = { 'سامي نصر': 'PER', 'سلمى نصر': 'PER' } as const

/** The name of whoever speaks in a source; null where the one named does not. */
function speakerIn(source: string): string | null {
  const { speaker } = namesInSource(
    source,
    { start: 0, end: source.length },
    entitiesIn(source, people),
  )
  return speaker && source.slice(speaker.start, speaker.end)
}

it.each([
  ['مدير أعمال الفنانة سامي نصر', 'سامي نصر'],
  ['محامي المتهمة سامي نصر', 'سامي نصر'],
  ['محامية المتهم سلمى نصر', 'سلمى نصر'],
  ['كل من الوزير سامي نصر والمحافظ', 'سامي نصر'],
  ['والد الطفلة المواطن سامي نصر', 'سامي نصر'],
  ['والد الطفل المواطن سامي نصر', 'سامي نصر'],
  ['والد الطفل، المواطن سامي نصر', 'سامي نصر'],
  ['والدة الشاب المواطنة سلمى نصر', 'سلمى نصر'],
  ['المدير العام للهيئة سامي نصر', 'سامي نصر'],
  ['نائب الوكيل العام للملك سامي نصر', 'سامي نصر'],
  ['نائب الرئيس سامي نصر', 'سامي نصر'],
  ['طبيب المستشفى سامي نصر', 'سامي نصر'],
  ['المدير الفني للمنتخب الوطني سامي نصر', 'سامي نصر'],
])('a name of the gender of who serves, not of who is served, is who speaks: %s', (source, name) =>
  expect(speakerIn(source)).toBe(name),
)

it.each([
  'مدير أعمال الفنان سامي نصر',
  'مدير أعمال الفنانة سلمى نصر',
  'محامي المتهم سامي نصر',
  'محامي الفنانة سلمى نصر',
  'زوج الضحية سامي نصر',
  'شقيق الضحية المواطن سامي نصر',
  'والدة الطفل السيد سامي نصر',
  'مستشار للرئيس سامي نصر',
  'مساعد للوزير الجديد سامي نصر',
  'السكرتير الصحفي للرئيس سامي نصر',
  'محام للمتهم سامي نصر',
  'مبعوث الرئيس الجديد سامي نصر',
  'قاتل الصحفي سامي نصر',
  'منافس المرشح سامي نصر',
  'أحد مستشاري الرئيس سامي نصر',
  'مصدر مقرب من الوزير سامي نصر',
  'مستشارة لدى الأميرة سلمى نصر',
  'مسؤول في حملة المرشحة سلمى نصر',
  'حملة المرشح سامي نصر',
])('a name that may be of who is served is left open: %s', (source) =>
  expect(speakerIn(source)).toBeNull(),
)
