import { expect, test } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** The source of the proposal with this cue; undefined where there is none. */
function sourceOf(text: string, cue: string): string | undefined {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  return proposeAttributions(text, block, [])
    .filter((draft) => words(draft.cue) === cue)
    .map(({ source }) => words(source))[0]
}

test.each([
  ['أما نقابة الخبازين فوصفته بأنه حل متأخر.', 'وصفته', 'نقابة الخبازين'],
  ['غير أن المصرف، في تقريره الأخير، قدر تراجع الصادرات بنحو الثلث.', 'قدر', 'المصرف'],
  ['رئيسة المتحف، وهي مهندسة، وصفت السقف بأنه مائل.', 'وصفت', 'رئيسة المتحف، وهي مهندسة'],
  [
    'لكن مدير السوق، صاحب المحل الأول، روى كيف أغلقت الدكاكين.',
    'روى',
    'مدير السوق، صاحب المحل الأول',
  ],
])('behind أما or an apposition the subject in front speaks: %s', (text, cue, source) =>
  expect(sourceOf(text, cue)).toBe(source),
)

test.each([
  ['وصل القطار أمس، ووصفته الصحف بأنه الأسرع.', 'وصفته', 'الصحف'],
  ['في المساء، وصفت السقف بأنه مائل.', 'وصفت', ''],
])('what only stands before the verb does not speak: %s', (text, cue, source) =>
  expect(sourceOf(text, cue)).toBe(source),
)

test.each([
  ['بعثت رئيسة المتحف رسالة وصفت فيها السقف بأنه مائل.', 'وصفت', 'رئيسة المتحف'],
  ['وكان الشاهد الثاني قد أدلى بإفادة قال فيها إن الباب مغلق.', 'قال', 'الشاهد الثاني'],
  ['تلقينا رسالة من المزارع نادر يقول فيها إن البئر جفت.', 'يقول', 'المزارع نادر'],
])('whoever sends or writes it says what stands in it: %s', (text, cue, source) =>
  expect(sourceOf(text, cue)).toBe(source),
)

test('behind a comma another may write than acts first', () =>
  expect(sourceOf('حضر المدير الحفل، ثم وصلت رسالة وصفت فيها السقف بأنه مائل.', 'وصفت')).not.toBe(
    'المدير',
  ))

test.each([
  [
    'وخفضت شركة المنارة، في تقريرها الأخير، توقعاتها للنمو إلى الثلث.',
    'خفضت … توقعاتها',
    'شركة المنارة',
  ],
  ['شركة المنارة رفعت توقعاتها للمبيعات هذا العام.', 'رفعت … توقعاتها', 'شركة المنارة'],
  ['وتضررت الأسواق، لكن توقعاتها للنمو لم تتغير.', 'توقعاتها', ''],
])('forecasts are told with the verb that changes them: %s', (text, cue, source) =>
  expect(sourceOf(text, cue)).toBe(source),
)

test.each([
  ['كتب: نادر عمر أعلنت شركة المنارة طرح السهم.', 'أعلنت', 'شركة المنارة'],
  ['كشف المحافظ الستار عن تمثال «حارس البحر».', 'كشف', undefined],
  ['توصلت الشركة إلى اتفاق مع العمال بقيمة مليون دينار.', 'توصلت', undefined],
])('writers of reports and deeds say nothing: %s', (text, cue, source) =>
  expect(sourceOf(text, cue)).toBe(source),
)

test('a dash behind the verb of a byline names its writer, who says nothing', () => {
  const text = 'كتبت - سلمى نصر: أسعار الخبز ترتفع في المدينة.'
  const start = text.indexOf('سلمى')
  const writer = { type: 'PER', mentions: [{ start, end: start + 'سلمى نصر'.length }] }
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const found = proposeAttributions(text, block, [writer as unknown as Entity])
  expect(found.filter(({ doubt }) => !doubt)).toEqual([])
})

test.each([
  ['وقاطعه أحد الحاضرين صائحا "عد إلى بيتك"، ثم جلس.', 'أحد الحاضرين'],
  ['وقاطعه أحد الحاضرين ثم خرج صائحا "عد إلى بيتك"، ثم جلس.', ''],
])('a participle is his who acts right before it: %s', (text, source) =>
  expect(sourceOf(text, 'صائحا')).toBe(source),
)
