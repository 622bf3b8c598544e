import { expect, test } from 'vitest'
import { sayBasis } from '../../src/ui/say-basis.ts'
import { getCardStrings } from '../../src/ui/strings/get-card-strings.ts'

const t = getCardStrings('en')

test('the basis of a told speaker is said, whatever it is', () => {
  for (const basis of ['named', 'organisation', 'anonymous', 'document', 'outlet', 'none'] as const)
    expect(sayBasis({ basis, name: 'Ada Moss' }, t)).toBe(t.basis[basis])
})

test('where no speaker was found or it is unclear who is meant, nobody is said to be named or unnamed', () => {
  for (const basis of ['named', 'organisation', 'anonymous'] as const) {
    expect(sayBasis({ basis, name: null }, t)).toBeNull()
    expect(sayBasis({ basis, name: 'she', isUnclear: true }, t)).toBeNull()
  }
  expect(sayBasis({ basis: 'document', name: null }, t)).toBe('document')
  expect(sayBasis({ basis: 'none', name: null }, t)).toBe('we found no source')
})
