import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { chooseSeat, type Borders, type Seat } from '../../../tools/pack/places/choose-seats.ts'
import { tellSeats } from '../../../tools/pack/places/seat-facts.ts'

const square: Borders = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ],
  ],
}
const town = (name: string, rest: Partial<Seat> = {}): Seat => ({
  id: name,
  name,
  isCapital: false,
  longitude: 2,
  latitude: 3,
  changed: '2024-05',
  ...rest,
})
const division = { name: 'Northmoor', borders: square }

describe('the seat of a division', () => {
  it('is the one town that GeoNames gives it, within its borders', () =>
    expect(chooseSeat(division, [town('Arden')])?.id).toBe('Arden'))
  it('is the capital where there is none else', () => {
    const capital = town('Capital', { isCapital: true })
    expect(chooseSeat(division, [capital])?.id).toBe('Capital')
    expect(chooseSeat(division, [capital, town('Arden')])?.id).toBe('Arden')
  })
  it('is left open where two are named, or it lies outside or in a hole', () => {
    expect(chooseSeat(division, [town('Arden'), town('Belby')])).toBeNull()
    expect(chooseSeat(division, [town('Arden', { longitude: 12 })])).toBeNull()
    expect(chooseSeat(division, [town('Arden', { longitude: 5, latitude: 5 })])).toBeNull()
  })
  it('may lie off a coarse coast where it bears the name of the division', () =>
    expect(chooseSeat(division, [town('Northmoor', { longitude: 10.1 })])?.id).toBe('Northmoor'))
})

describe('what is told of a seat', () => {
  const region = (id: string, ar: string, en: string, country?: string): EntityRecord => ({
    id,
    type: 'LOC',
    kind: 'region',
    labels: { ar, en },
    aliases: {},
    descriptions: { ar: 'محافظة في مصر', en: 'governorate in Egypt' },
    ...(country && { country }),
  })
  const city: EntityRecord = {
    ...region('city-7', 'بنها', 'Banha', 'EG'),
    kind: 'city',
    descriptions: { ar: 'مدينة في مصر', en: 'city in Egypt' },
  }
  const seats = new Map([['region-1', { city: '7', changed: '2020-06' }]])

  it('stands with the division and with the town, in each language', () => {
    const facts = tellSeats([region('region-1', 'محافظة القليوبية', 'Qalyubia', 'EG'), city], seats)
    expect([...facts.keys()]).toEqual(['region-1', 'city-7'])
    const [fact] = facts.get('city-7')!
    expect(fact!.text).toEqual({
      ar: 'مركز محافظة القليوبية: بنها، وفق المعروف في يونيو/حزيران 2020.',
      en: 'Seat of Qalyubia: Banha; as known in June 2020.',
      fr: 'Chef-lieu : Banha (Qalyubia) ; état connu en juin 2020.',
    })
    expect(fact!.source.url).toBe('https://www.geonames.org/7')
  })
  it('says of namesakes what the name does not: the sort of the division, or that it is a city', () => {
    const tell = (ar: string, en: string) => {
      const facts = tellSeats([region('region-1', ar, en, 'EG'), city], seats)
      return ['region-1', 'city-7'].map((id) => facts.get(id)![0]!.text)
    }
    const [division, town] = tell('بنها', 'Banha')
    expect(town).toEqual({
      ar: 'مركز محافظة بنها، وفق المعروف في يونيو/حزيران 2020.',
      en: 'Seat of the governorate of Banha; as known in June 2020.',
      fr: 'Chef-lieu de la division du même nom ; état connu en juin 2020.',
    })
    expect(division!.ar).toMatch(/^المركز: مدينة بنها،/)
    expect(division!.en).toMatch(/^Seat: the city of Banha;/)
    expect(division!.fr).toMatch(/^Chef-lieu : la ville du même nom /)
    const [, named] = tell('محافظة بنها', 'Bānhā Governorate')
    expect(named!.ar).toMatch(/^مركز محافظة بنها،/)
    expect(named!.en).toMatch(/^Seat of Bānhā Governorate;/)
  })
  it('is that of a namesake also where one spelling has a letter twice', () => {
    const odd = { ...city, labels: { ar: 'بنها', en: 'Benhha' } }
    const facts = tellSeats([region('region-1', 'محافظة بنها', 'Benha', 'EG'), odd], seats)
    expect(facts.get('region-1')![0]!.text.en).toContain('Seat: the city of Benhha')
  })
  it('is nothing where the country is disputed', () =>
    expect(tellSeats([region('region-1', 'محافظة القليوبية', 'Qalyubia'), city], seats).size).toBe(
      0,
    ))
})
