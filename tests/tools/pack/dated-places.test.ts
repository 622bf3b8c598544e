import { describe, expect, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { makePlaces } from '../../../tools/pack/places/make-places.ts'
import { toPopulationFact } from '../../../tools/pack/places/dated-facts.ts'

const records = makePlaces(
  fileURLToPath(new URL('../../../packs/places', import.meta.url)),
).entities.map(({ record }) => record)

describe('places', () => {
  const countries = records.filter(({ kind }) => kind === 'country')
  it('tell who leads a country, with the day of the source and a page', () => {
    const led = countries.filter(({ facts = [] }) => facts.length > 0)
    expect(led.length / countries.length).toBeGreaterThan(0.95)
    for (const { facts = [] } of led)
      for (const { date, source, text } of facts) {
        expect(date).toBe('2026-02')
        expect(source.url).toMatch(/^https:\/\/github\.com\/factbook\/factbook\.json\/blob\//)
        expect(Object.keys(text)).toEqual(Object.keys(source.name))
      }
  })
  it('tell of at most a head of state and one of government', () =>
    expect(countries.filter(({ facts = [] }) => facts.length > 2)).toEqual([]))
  it('tell the governor of each state of the United States, and of no country of its name', () => {
    const told = records.filter(({ facts = [] }) =>
      facts.some(({ source }) => source.url.includes('openstates')),
    )
    expect(told.length).toBeGreaterThanOrEqual(45)
    expect(told.filter(({ country, kind }) => country !== 'US' || kind !== 'region')).toEqual([])
  })
  it('are known by French and Spanish names that tell nothing else', () => {
    const named = (name: string) =>
      countries
        .filter(({ aliases }) => [...(aliases.fr ?? []), ...(aliases.es ?? [])].includes(name))
        .map(({ country }) => country)
    expect(['Syrie', 'Siria', 'Allemagne', 'Marruecos'].flatMap(named)).toEqual([
      'SY',
      'SY',
      'DE',
      'MA',
    ])
    expect(['Maurice', 'Salvador', 'Chili', 'Congo'].flatMap(named)).toEqual([])
  })
  it('call a part of a Spanish community a province', () =>
    expect(
      records
        .filter(
          ({ labels, country }) => country === 'ES' && /^(?:Badajoz|Asturias)$/.test(labels.en!),
        )
        .filter(({ kind }) => kind === 'region')
        .map(({ descriptions }) => descriptions.en),
    ).toEqual(['province in Spain', 'autonomous community in Spain']))
  it('write a figure as each language does', () =>
    expect(toPopulationFact('1', { people: 1234567, changed: '2020-03' }).text).toEqual({
      ar: 'عدد السكان: 1,234,567.',
      en: 'Population: 1,234,567.',
      fr: expect.stringMatching(/^Population : 1\s234\s567\.$/),
    }))
})
