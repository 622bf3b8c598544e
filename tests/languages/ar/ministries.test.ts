import { expect, test } from 'vitest'
import { deriveNames } from '../../../src/knowledge/linking/candidates/derived-names.ts'
import { renamedMinistry } from '../../../src/languages/ar/linking/ministries.ts'

test.each([
  ['وزارة الشؤون الخارجية الجزائرية', 'وزارة الخارجية الجزائرية'],
  ['وزارة التربية والتعليم المصرية', 'وزارة التعليم المصرية'],
  ['وزارة الصحة والسكان المصرية', 'وزارة الصحة المصرية'],
  ['وزارة الثقافة والسياحة والآثار العراقية', 'وزارة الثقافة العراقية'],
])('«%s» is «%s» as well', (name, other) => {
  expect(deriveNames(name, 'ORG', 'ar')).toContain(other)
})

test.each([
  ['وزارة التعليم العالي السورية', 'وزارة التعليم السورية'],
  ['وزارة الصحة والسكان', 'وزارة الصحة'],
  ['هيئة الصحة والسكان المصرية', 'هيئة الصحة المصرية'],
])('«%s» is not «%s»', (name, other) => {
  expect(deriveNames(name, 'ORG', 'ar')).not.toContain(other)
})

test('without a nationality only what every country may call it', () => {
  expect(renamedMinistry('وزارة الشؤون الخارجية')).toEqual(['وزارة الخارجية'])
  expect(renamedMinistry('وزارة الصحة والسكان')).toEqual([])
  expect(renamedMinistry('الداخلية')).toEqual(['وزارة الداخلية'])
})
