import { describe, expect, it } from 'vitest'
import { speaksAgain } from '../../../src/annotate/claims/speakers/plain/speaks-again.ts'
import { plainlyMeant } from './plainly-meant.ts'

const meant = (text: string) => plainlyMeant(speaksAgain, text, 'Tavin Orlo', 'Belan Fisk')

describe('who says more, though another is named since', () => {
  it('is who told it before, where "he" tells the one who heard it', () => {
    const denied = 'Tavin Orlo told the Echo that Belan Fisk lit the fire. Fisk denies it.'
    expect(meant(`${denied} He told the newspaper that it was late.`)).toBe('Tavin Orlo')
    expect(meant(`${denied} He told a neighbour that it was late.`)).toBeNull()
  })

  it('is who spoke last, where "he also said" it', () => {
    const wept = 'Tavin Orlo testified that the boat was his. Belan Fisk wept.'
    expect(meant(`${wept} He also said that it was late.`)).toBe('Tavin Orlo')
    expect(meant(`${wept} He said that it was late.`)).toBeNull()
    expect(meant(`${wept} Rain fell. He also said that it was late.`)).toBeNull()
  })
})
