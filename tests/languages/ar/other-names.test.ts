import { expect, it } from 'vitest'
import { deriveNames } from '../../../src/knowledge/linking/candidates/derived-names.ts'

it.each([
  ['هيئة شئون الموانئ', 'هيئة شؤون الموانئ'],
  ['هيئة شؤون الموانئ', 'هيئة شئون الموانئ'],
])('the body «%s» is also asked for as «%s»', (name, other) =>
  expect(deriveNames(name, 'ORG', 'ar')).toContain(other),
)

it.each([
  ['كوس', true],
  ['كوسما', false],
])('a platform of one short word is asked for with its noun: «%s»', (name, isAsked) =>
  expect(deriveNames(name, 'PRODUCT', 'ar').includes(`منصة ${name}`)).toBe(isAsked),
)
