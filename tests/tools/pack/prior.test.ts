import { describe, expect, it } from 'vitest'
import { getPrior } from '../../../tools/pack/import/prior.ts'

describe('the prior of an imported record', () => {
  it('puts a state above its towns, a large town above a small one, a town above a quarter', () => {
    const country = getPrior({ type: 'LOC', placetype: 'country', languages: 20 })
    const large = getPrior({ type: 'LOC', population: 4_000_000 })
    const small = getPrior({ type: 'LOC', population: 4_000 })
    const quarter = getPrior({ type: 'LOC', placetype: 'neighbourhood' })
    expect([country, large, small, quarter]).toEqual(
      [country, large, small, quarter].sort((a, b) => b - a),
    )
    expect(country).toBeGreaterThan(0.9)
    expect(large).toBeGreaterThan(0.5)
    expect(small).toBeLessThan(0.2)
  })
  it('takes other names, languages and lists for signs of fame', () => {
    const plain = getPrior({ type: 'ORG' })
    for (const more of [{ languages: 40 }, { aliases: 6 }, { lists: 3 }])
      expect(getPrior({ type: 'ORG', ...more })).toBeGreaterThan(plain)
  })
  it('is never certain, and never nothing', () => {
    expect(
      getPrior({ type: 'LOC', placetype: 'country', languages: 300, aliases: 300, lists: 30 }),
    ).toBeLessThan(1)
    expect(getPrior({ type: 'LOC', placetype: 'microhood' })).toBeGreaterThan(0)
  })
})
