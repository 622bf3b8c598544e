import { expect, test } from 'vitest'
import { chooseLanguage, getDirection, guessLanguage, pickText } from '../../src/ui/language.ts'

test('the reader’s choice goes before the browser’s language, and English before nothing', () => {
  expect(chooseLanguage('en', 'ar-EG')).toBe('en')
  expect(chooseLanguage(null, 'ar-EG')).toBe('ar')
  expect(chooseLanguage(null, 'fr-CA')).toBe('fr')
  expect(chooseLanguage(null, 'de')).toBe('en')
  expect(chooseLanguage(null, 'arn')).toBe('en')
})

test('direction and face by language and by script', () => {
  expect([
    getDirection('ar'),
    getDirection('he-IL'),
    getDirection('en'),
    getDirection('arn'),
  ]).toEqual(['rtl', 'rtl', 'ltr', 'ltr'])
  expect([
    guessLanguage('«لوكال كول»'),
    guessLanguage('+972 Magazine'),
    guessLanguage('8200'),
    guessLanguage('8200 الوحدة'),
  ]).toEqual(['ar', 'en', 'en', 'ar'])
})

test('a text in a language that the pack lacks comes in the one that it has', () => {
  expect(pickText({ ar: 'نص', en: 'text' }, 'ar')).toEqual({ text: 'نص', lang: 'ar' })
  expect(pickText({ fr: 'texte', en: 'text' }, 'ar')).toEqual({ text: 'text', lang: 'en' })
  expect(pickText({ fr: 'texte' }, 'ar')).toEqual({ text: 'texte', lang: 'fr' })
  expect(pickText({}, 'ar')).toBeNull()
})
