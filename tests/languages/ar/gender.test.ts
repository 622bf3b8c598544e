import { expect, it } from 'vitest'
import { genderOf, genderOfBody } from '../../../src/languages/ar/names/gender.ts'
import { fold } from '../../../src/text/fold.ts'

const shown = (words: string) => words.split(' ').map((word) => genderOf(fold(word)))

it('tells women and men by given names, not by the last letter', () => {
  expect(shown('ليلى مريم كاثرين')).toEqual(['f', 'f', 'f'])
  expect(shown('حمزة أسامة سامي')).toEqual(['m', 'm', 'm'])
})

it('tells them by nouns for what people are', () => {
  expect(shown('الوزيرة المتحدثة رئيسة')).toEqual(['f', 'f', 'f'])
  expect(shown('الوزير المتحدث')).toEqual(['m', 'm'])
})

it('tells a coach who is a woman from his coach where it is written', () => {
  expect(genderOf(fold('مدربة'), 'مدربة')).toBe('f')
  expect(genderOf(fold('مدربه'), 'مدربه')).toBeNull()
  expect(genderOf(fold('المعلمه'), 'المعلمه')).toBe('f')
})

it('leaves open what both bear', () => {
  expect(shown('نور النائب الخارجية')).toEqual([null, null, null])
  expect(shown('أمل جهاد رضا صفاء')).toEqual([null, null, null, null])
})

it('tells how verbs agree with a body by the noun that its name begins with', () => {
  const bodies = ['وزارة الصحة', 'الاتحاد الأوروبي', 'مايكروسوفت']
  expect(bodies.map((name) => genderOfBody(fold(name)))).toEqual(['f', 'm', null])
})

it('shows none by an office that a man bears in the feminine', () => {
  expect(shown('عمدة العمدة')).toEqual([null, null])
})
