import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { makeUniversities } from '../../../tools/pack/universities/make-universities.ts'
import { nameInArabic } from '../../../tools/pack/universities/name-patterns.ts'

const place = (en: string, ar: string, country: string, kind = 'city'): EntityRecord => ({
  id: en,
  type: 'LOC',
  kind,
  labels: { ar, en },
  aliases: {},
  descriptions: {},
  country,
})
const places = [
  place('Cairo', 'القاهرة', 'EG'),
  place('Ohio', 'أوهايو', 'US', 'region'),
  place('Dhofar', 'محافظة ظفار', 'OM', 'region'),
  place('Lund', 'لوند', 'SE'),
]

describe('nameInArabic', () => {
  const getPlace = (name: string) =>
    name === 'Ohio'
      ? { ar: 'أوهايو', isState: true }
      : name === 'Cairo'
        ? { ar: 'القاهرة', isState: false }
        : null
  it.each([
    ['University of Cairo', 'جامعة القاهرة'],
    ['Ohio State University', 'جامعة ولاية أوهايو'],
    ['Cairo State University', 'جامعة القاهرة الحكومية'],
    ['The American University in Cairo', 'الجامعة الأمريكية في القاهرة'],
    ['Technical University of Cairo', 'جامعة القاهرة التقنية'],
    ['Nowhere University', null],
  ])('makes %s into %s', (english, arabic) => expect(nameInArabic(english, getPlace)).toBe(arabic))
})

describe('makeUniversities', () => {
  const make = (listed: [string, ...string[]][]) =>
    makeUniversities(
      listed.map(([domain, ...names]) => ({ domain, names })),
      new Map([[fold('Some College, Oddly Written'), { en: 'Some College', ar: 'كلية سام' }]]),
      places,
    )
  it('joins name, country and domains', () =>
    expect(
      make([
        ['cu.edu.eg', 'Cairo University'],
        ['eng.cu.edu.eg', 'Cairo University'],
        ['cairo.eg', 'Cairo University'],
      ]),
    ).toMatchObject([
      {
        labels: { ar: 'جامعة القاهرة', en: 'Cairo University' },
        country: 'EG',
        domains: ['cairo.eg', 'cu.edu.eg'],
        descriptions: { en: 'university in Egypt' },
      },
    ]))
  it('takes a place of the domain’s country only', () => {
    expect(
      make([
        ['cairo.edu', 'Cairo University'],
        ['lund.dk', 'Lund University'],
      ]),
    ).toEqual([])
    expect(make([['osu.edu', 'Ohio State University']])[0]).toMatchObject({
      country: 'US',
      labels: { ar: 'جامعة ولاية أوهايو' },
    })
  })
  it('takes the source’s own Arabic and our spelling', () => {
    expect(make([['x.edu.jo', 'جامعة الزرقاوين', 'Zarqawin University']])[0]?.labels).toEqual({
      ar: 'جامعة الزرقاوين',
      en: 'Zarqawin University',
    })
    expect(make([['some.edu', 'Some College, Oddly Written']])[0]).toMatchObject({
      labels: { ar: 'كلية سام', en: 'Some College' },
      descriptions: { en: 'university' },
    })
    expect(make([['some.edu', 'Some College, Oddly Written']])[0]?.country).toBeUndefined()
  })
  it('says a place without the word for its kind', () =>
    expect(make([['du.edu.om', 'Dhofar University']])[0]?.labels.ar).toBe('جامعة ظفار'))
})
