import { expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** The source of the proposal with this cue; undefined where there is none. */
function sourceOf(text: string, cue: string): string | undefined {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  return proposeAttributions(text, block, [])
    .filter((draft) => draft.cue.some(({ start, end }) => text.slice(start, end) === cue))
    .map(({ source }) => source.map(({ start, end }) => text.slice(start, end)).join(' … '))[0]
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
