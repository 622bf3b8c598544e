import { expect, it } from 'vitest'
import { kindOfSource } from '../../../src/languages/ar/attribution/lexicon/basis.ts'

it.each([
  ['مؤسسها سامي نصر', 'office'],
  ['رئيسها سامي نصر', 'office'],
  ['مؤسسة نصر', 'body'],
  ['تقريرها', 'document'],
  ['مصدرا مطلعا', 'anonymous'],
  ['إمام المسجد', 'office'],
  ['أمام المسجد', null],
])('whose it is, and an ending, change nothing of what a source is: «%s»', (source, kind) =>
  expect(kindOfSource(source)).toBe(kind),
)

it('whose organiser somebody is, is no organisation', () => {
  expect(kindOfSource('منظمها سامي نصر')).toBeNull()
})
