import { describe, expect, it } from 'vitest'
import { oneOfTwo } from '../../../src/annotate/claims/speakers/plain/one-of-two.ts'
import { plainlyMeant } from './plainly-meant.ts'

const meant = (text: string) => plainlyMeant(oneOfTwo, text, 'Rosa Orlo', 'Belan Fisk', 'Ivo Hale')

describe('"the former" and "the latter"', () => {
  it('are the two of the sentence before, also both in one sentence', () => {
    const two = 'Rosa Orlo and Belan Fisk disagreed.'
    expect(meant(`${two} The former said it was late.`)).toBe('Rosa Orlo')
    expect(meant(`${two} The latter said it was late.`)).toBe('Belan Fisk')
    const both = 'The former said it was late, while the latter insisted that it was early.'
    expect(meant(`${two} ${both}`)).toBe('Belan Fisk')
  })

  it('are nobody where one or three are named', () => {
    expect(meant('Rosa Orlo left. The latter said it was late.')).toBeNull()
    const three = 'Rosa Orlo, Belan Fisk and Ivo Hale disagreed.'
    expect(meant(`${three} The latter said it was late.`)).toBeNull()
  })

  it('are no "former minister"', () => {
    const two = 'Rosa Orlo and Belan Fisk disagreed.'
    expect(meant(`${two} The former minister said it was late.`)).toBeNull()
  })
})
