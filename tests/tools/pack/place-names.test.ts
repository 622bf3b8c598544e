import { describe, expect, it } from 'vitest'
import { soundsAlike } from '../../../tools/pack/places/alike.ts'
import {
  chooseCityNames,
  nameTownItself,
  type CityNames,
} from '../../../tools/pack/places/choose-city-names.ts'
import { chooseRegionName, withoutKind } from '../../../tools/pack/places/choose-region-names.ts'

describe('soundsAlike', () => {
  it.each([
    ['كوكسهافن', 'Cuxhaven'],
    ['شيكاغو', 'Chicago'],
    ['القضارف', 'Al Qadarif'],
    ['غوادالاخارا', 'Guadalajara'],
    ['فيلادلفيا', 'Philadelphia'],
    ['أوا', 'Aoa'],
  ])('hears %s in %s', (arabic, latin) => expect(soundsAlike(arabic, latin)).toBe(true))
  it.each([
    ['إصطاجانكو', 'Trieste'],
    ['ربك', 'Kosti'],
    ['ميورقة', 'Toledo'],
  ])('does not hear %s in %s', (arabic, latin) => expect(soundsAlike(arabic, latin)).toBe(false))
})

describe('nameTownItself', () => {
  it.each([
    ['شعبية يفرن', 'Yafran', 'يفرن', 'Yafran'],
    ['ناحية الشنافية', 'Nahiyat ash Shinafiyah', 'الشنافية', 'Ash Shinafiyah'],
    ['شعبية المرج', 'Al Marj', 'مدينة المرج', 'Al Marj'],
    ['دائرة أبو الحسن', 'Abou el Hassan', 'مدينة أبو الحسن', 'Abou el Hassan'],
    ['رأس الوادي', 'Ras el Oued', 'رأس الوادي', 'Ras el Oued'],
  ])('says %s, %s without its division', (ar, en, bare, latin) =>
    expect(nameTownItself([ar, en])).toEqual([bare, latin]),
  )
})

describe('chooseCityNames', () => {
  const city = (given: Partial<CityNames>): CityNames => ({
    country: 'DE',
    featureCode: 'PPL',
    population: 60_000,
    latin: 'Cuxhaven',
    english: null,
    arabic: ['كوكسهافن'],
    ...given,
  })
  it('takes a city of the size that its country asks for', () => {
    expect(chooseCityNames(city({}))).toEqual(['كوكسهافن', 'Cuxhaven'])
    expect(chooseCityNames(city({ population: 40_000 }))).toBeNull()
    expect(chooseCityNames(city({ population: 40_000, featureCode: 'PPLA' }))).not.toBeNull()
    expect(
      chooseCityNames(
        city({ country: 'SY', population: 12_000, latin: 'Manbij', arabic: ['منبج'] }),
      ),
    ).toEqual(['منبج', 'Manbij'])
  })
  it('cleans both names', () => {
    expect(
      chooseCityNames(city({ country: 'PS', latin: 'Ţūlkarm', arabic: ['طُولكرم\u200e'] })),
    ).toEqual(['طولكرم', 'Tulkarm'])
    expect(
      chooseCityNames(city({ country: 'ES', latin: 'Lorca', arabic: ['لوركا، مرسية'] }))?.[0],
    ).toBe('لوركا')
    expect(
      chooseCityNames(city({ country: 'SY', latin: 'Al Qumraynah', arabic: ['قمرينة'] }))?.[0],
    ).toBe('القمرينة')
  })
  it('passes over names in other letters and names of another sound', () => {
    expect(
      chooseCityNames(city({ arabic: ['کوکسهافن', 'Cuxhaven', 'باريس', 'كوكسهافن'] }))?.[0],
    ).toBe('كوكسهافن')
    expect(chooseCityNames(city({ arabic: ['باريس'] }))).toBeNull()
  })
  it.each([
    ['words', { latin: 'Orange', arabic: ['أورنج'] }],
    ['persons', { latin: 'Jackson', arabic: ['جاكسون'] }],
    ['function words', { latin: 'Cannes', arabic: ['كان'] }],
    ['planets', { latin: 'Jupiter', arabic: ['جوبيتر'] }],
  ])('leaves out names of %s', (_, names) => expect(chooseCityNames(city(names))).toBeNull())
})

describe('chooseRegionName', () => {
  it('takes a name without notes', () =>
    expect(chooseRegionName('ظفار (عمان)²', 'Dhofar')).toBe('ظفار'))
  it('parts two words that lack a space', () =>
    expect(chooseRegionName('محافظةغناغنا', 'Gnagna')).toBe('محافظة غناغنا'))
  it('keeps the word for the kind', () =>
    expect(chooseRegionName('ولاية تيميمون', 'Timimoun')).toBe('ولاية تيميمون'))
  it.each([
    ['بلدية كوستيل', 'Kostel'],
    ['المنطقة الوسطى', 'Central'],
    ['الشمالية', 'North Western'],
  ])('leaves out %s', (arabic, english) => expect(chooseRegionName(arabic, english)).toBeNull())
  it('tells the name without the kind', () =>
    expect(['محافظة ظفار', 'أوريول أوبلاست', 'سيناء'].map(withoutKind)).toEqual([
      'ظفار',
      'أوريول',
      'سيناء',
    ]))
})
