import { expect, test } from 'vitest'
import { createFilter, simplify } from '../../src/ui/filter.ts'

test('marks, case, hamza and the stretching bar make no difference', () => {
  expect(simplify('أَزُور')).toBe(simplify('ازور'))
  expect(simplify('مؤسسة')).toBe(simplify('موسسه'))
  expect(simplify('هولنـدا')).toBe(simplify('هولندا'))
  expect(simplify('Élysée')).toBe('elysee')
})

test('figures are found in whichever digits they are typed or written', () => {
  expect(createFilter('٢٠٢٥')('مؤتمر 2025')).toBe(true)
  expect(createFilter('2025')('مؤتمر ٢٠٢٥')).toBe(true)
  expect(createFilter('۱۴۰۹')('1409')).toBe(true)
  expect(createFilter('٢٠٢٥')('مؤتمر 2024')).toBe(false)
})

test('every word must occur, in any of the texts; nothing typed lets all through', () => {
  const passes = createFilter(' unit  AZURE ')
  expect(passes('Unit 8200', null, 'stores on Azure')).toBe(true)
  expect(passes('Unit 8200', undefined)).toBe(false)
  expect(createFilter('  ')('')).toBe(true)
})
