import { expect, it } from 'vitest'
import { deriveNames } from '../../../src/knowledge/linking/candidates/derived-names.ts'
import { otherNames } from '../../../src/languages/en/linking/other-names.ts'

it('a rule that asks for words first has them in its pattern', () => {
  const asking = otherNames.others.rules.filter(([, , held]) => held !== undefined)
  expect(asking.length).toBeGreaterThan(0)
  for (const [pattern, , held] of asking) expect(pattern.source).toContain(held)
})

it('bodies and counties are known with their noun before the name and behind it', () => {
  const others = (name: string) => deriveNames(name, 'ORG', 'en')
  expect(others('Orlin Ministry')).toContain('Ministry of Orlin')
  expect(others('Department of the Harbour')).toContain('Harbour Department')
  expect(others('University of Orlin')).toContain('Orlin University')
  expect(others('Washington University')).not.toContain('University of Washington')
  expect(others('County Orlin')).toContain('Orlin County')
  expect(others('Town of Orlin')).toContain('Orlin')
})

it('a company whose name is a letter is asked for as lists write it', () => {
  expect(deriveNames('Q', 'PRODUCT', 'en')).toContain('Q Corp')
  expect(deriveNames('q', 'PRODUCT', 'en')).toEqual([])
  expect(deriveNames('Qu', 'PRODUCT', 'en')).toEqual([])
})
