import { expect, test } from 'vitest'
import { isAccusative } from '../../../src/languages/ar/attribution/lexicon/accusative.ts'
import { isManner } from '../../../src/languages/ar/attribution/lexicon/manner.ts'
import { fold } from '../../../src/text/fold.ts'

test.each('رجلا سكانا حلولا بيانا لقاحا كتابا قانونا وزيرا نفاذا'.split(' '))(
  '«%s» is an indefinite accusative',
  (word) => expect(isAccusative(fold(word))).toBe(true),
)

test.each('قالوا بيتها كتابنا لدينا لهذا خبراء سوريا الدنيا وخططا أطباء'.split(' '))(
  '«%s» is none',
  (word) => expect(isAccusative(fold(word))).toBe(false),
)

test('«بصراحة» tells how, «بالطريق» and «صراحة» do not', () => {
  expect(['بصراحة', 'بقوة', 'بالطريق', 'صراحة'].map((word) => isManner(fold(word)))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
