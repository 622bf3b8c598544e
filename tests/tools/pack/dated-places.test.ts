import { describe, expect, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { composeBriefs } from '../../../src/knowledge/offices/compose-briefs.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { loadSource } from '../../../tools/pack/load-source.ts'
import { makePlaces } from '../../../tools/pack/places/make-places.ts'
import { toPopulationBrief } from '../../../tools/pack/places/dated-facts.ts'

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
  // two heads of state: Andorra's co-princes, or a monarch and the governor-general who stands in
  it('tell of at most two heads of state and one of government', () => {
    const told = countries.map(({ facts = [] }) => facts.map(({ text }) => text.en!))
    const isHead = (text: string) => /: (?:King|Co-Prince|Governor)/.test(text)
    expect(told.filter((texts) => texts.length > 2 && !texts.some(isHead))).toEqual([])
    expect(told.filter((texts) => texts.length > 3)).toEqual([])
  })
  it('tell the governor of each state of the United States, and of no country of its name', () => {
    const told = records.filter(({ facts = [] }) =>
      facts.some(({ source }) => source.url.includes('openstates')),
    )
    expect(told.length).toBeGreaterThanOrEqual(45)
    expect(told.map(({ labels }) => labels.en)).toEqual(
      expect.arrayContaining(['Alaska', 'Hawaii']),
    )
    expect(told.filter(({ country, kind }) => country !== 'US' || kind !== 'region')).toEqual([])
  })
  it('tell of a region both the governor and who leads its government, in this order', () => {
    const heads = records
      .filter(({ country, kind }) => country === 'IN' && kind === 'region')
      .map(({ facts = [] }) =>
        facts.map(({ text }) => /: (Governor|Chief Minister) of /.exec(text.en!)?.[1]),
      )
      .filter(({ length }) => length > 0)
    expect(heads.filter(({ length }) => length === 2).length).toBeGreaterThan(20)
    for (const told of heads.filter(({ length }) => length > 1))
      expect(told).toEqual(['Governor', 'Chief Minister'])
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
  it('tell a figure as each language does, without the day of its source', () => {
    const record: EntityRecord = {
      id: 'city-1',
      type: 'LOC',
      kind: 'city',
      labels: {},
      aliases: {},
      descriptions: {},
      briefs: [toPopulationBrief('1', { people: 1234567, changed: '2020-03' })],
    }
    const { manifest } = loadSource('packs/places')
    expect(composeBriefs(record, manifest).facts).toMatchObject([
      {
        text: {
          ar: 'عدد السكان: 1,234,567.',
          en: 'Population 1,234,567.',
          fr: expect.stringMatching(/^Population\s: 1\s234\s567\.$/),
        },
        date: '2020-03',
        source: { url: 'https://www.geonames.org/1', name: { en: 'GeoNames, as of March 2020' } },
      },
    ])
  })
})
