import { describe, expect, it } from 'vitest'
import type { City } from '../../../tools/pack/places/all-cities.ts'
import { isKnownDivision } from '../../../tools/pack/places/known-divisions.ts'
import { makePlaces } from '../../../tools/pack/places/make-places.ts'
import { sharesOfNames } from '../../../tools/pack/places/namesakes.ts'

const town = (name: string, country: string, population: number): City => ({
  cityId: population,
  name,
  country,
  featureCode: 'PPL',
  adminCode: '01',
  population,
})

describe('sharesOfNames', () => {
  const shares = sharesOfNames([
    town('Quayham', 'GB', 30_000),
    town('Quayham', 'US', 90_000),
    town('Pierville', 'FR', 50_000),
    town('Nowhere', 'FR', 0),
  ])
  it.each([
    ['one of two of a name', town('Quayham', 'US', 90_000), 0.75],
    ['the only one of its name', town('Pierville', 'FR', 50_000), 1],
    ['one of which nobody counted people', town('Nowhere', 'FR', 0), 0],
  ])('gives the part of %s', (_, city, share) => expect(shares(city)).toBe(share))
})

describe('priors of places', () => {
  const priors = new Map(
    makePlaces('packs/places').entities.map(({ record: { country, labels, prior } }) => [
      `${country} ${labels.en}`,
      prior!,
    ]),
  )
  it('are higher for a city that is alone with its name than for a larger one of many', () => {
    expect(priors.get('US Minneapolis')).toBeGreaterThan(priors.get('US Arlington')!)
  })
  it('are higher for a division that papers name without its country', () => {
    expect(isKnownDivision('DE', 'Saarland')).toBe(true)
    expect(priors.get('DE Saarland')).toBeGreaterThan(priors.get('TR Batman')!)
  })
})
