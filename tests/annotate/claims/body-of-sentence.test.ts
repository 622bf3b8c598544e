import { describe, expect, it } from 'vitest'
import { bodyOfSentence } from '../../../src/annotate/claims/speakers/plain/body-of-sentence.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const meant = (text: string, ...names: string[]) =>
  plainlyMeant(bodyOfSentence, text, ...names.map((name): Named => ({ name, type: 'ORG' })))
const fined = 'Tandem Mills lost a case in May. The Harbour Board has fined two crews.'

describe('the body with which a sentence begins', () => {
  it.each([
    ['speaks by a spokesman', 'A spokesman said it was sorry.'],
    ['and by one of the company', 'A company spokeswoman said it was sorry.'],
    ['before words that he says', '"It was late," a spokesperson said.'],
  ])('%s', (_, said) =>
    expect(meant(`${fined} ${said}`, 'Tandem Mills', 'Harbour Board')).toBe('Harbour Board'),
  )

  it('is the company, if the headline names it', () => {
    const text = 'Tandem Mills will close in May. The retailer said it was sorry.'
    expect(meant(`Tandem Mills to close\n${text}`, 'Tandem Mills')).toBe('Tandem Mills')
    expect(meant(`Mills to close\n${text}`, 'Tandem Mills')).toBeNull()
  })

  it('not where another is named, or it only reported', () => {
    const others = 'The Harbour Board has fined Tandem Mills. A spokesman said it was sorry.'
    expect(meant(others, 'Tandem Mills', 'Harbour Board')).toBeNull()
    const both = 'Tandem Mills and three crews were fined. A spokesman said it was sorry.'
    expect(meant(both, 'Tandem Mills')).toBeNull()
    const told = 'Harbour Air reported a theft. A spokesman said it was sorry.'
    expect(meant(told, 'Harbour Air')).toBeNull()
  })

  it('not for a spokesman of somebody else', () => {
    expect(meant(`${fined} A police spokesman said it was sorry.`, 'Harbour Board')).toBeNull()
    expect(meant(`${fined} The spokesman said it was sorry.`, 'Harbour Board')).toBeNull()
  })
})
