import { describe, expect, it } from 'vitest'
import { composeRecord } from '../../../src/knowledge/offices/compose-record.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { createCommonNames } from '../../../tools/pack/famous/common-names.ts'
import { readFamous, writeFamous } from '../../../tools/pack/famous/famous-lines.ts'
import {
  cleanTitle,
  gatherFamous,
  type Reckoned,
} from '../../../tools/pack/famous/gather-famous.ts'
import { gatherNames } from '../../../tools/pack/famous/known-people.ts'
import { toRecords } from '../../../tools/pack/famous/make-famous.ts'
import {
  readPantheon,
  withCorrections,
  type PantheonRow,
} from '../../../tools/pack/famous/read-pantheon.ts'

const row = (over: Partial<PantheonRow> = {}): PantheonRow => ({
  curid: '1',
  title: 'Dana Farsi',
  languages: 60,
  town: 'Northquay',
  country: 'JM',
  born: 1970,
  gender: 'f',
  occupation: 'SINGER',
  ...over,
})

const known = (over: Partial<EntityRecord>): EntityRecord => ({
  id: 'k',
  type: 'PER',
  kind: 'politician',
  labels: { en: 'Dana Farsi' },
  aliases: {},
  descriptions: {},
  ...over,
})

const reckonedOf = (others: EntityRecord[] = [], over: Partial<Reckoned> = {}): Reckoned => ({
  known: gatherNames(others),
  spellings: new Map([['1', ['دانة فارسي', 'دانة', 'دانة الفارسي']]]),
  isCommon: () => false,
  isCommonArabic: () => false,
  isInNews: () => false,
  ...over,
})
const gather = (rows: PantheonRow[], ...others: EntityRecord[]) =>
  gatherFamous(rows, reckonedOf(others))

const manifest = {
  languages: ['ar', 'en', 'fr'],
  sources: {
    wikipedia: { url: 'https://en.wikipedia.org/?curid={path}', name: { en: 'Wikipedia' } },
  },
}
function told(over: Partial<PantheonRow>): EntityRecord {
  const records = toRecords(gather([row(over)]))
  return composeRecord(
    records[0]!,
    manifest,
    (id) => records.find((record) => record.id === id) ?? null,
  )
}

describe('the table of Pantheon', () => {
  it('is read by the names of its columns', () =>
    expect(
      readPantheon([
        'en_curid\tname\tnumlangs\tbirthcity\tcountryCode\tbirthyear\tgender\toccupation',
        '7\tSami Tell\t80\tOldport\tUNK\t-384\tMale\tPHILOSOPHER',
        '8\tA B\t80\t\tGR\t530s\tFemale\tWRITER',
      ]),
    ).toMatchObject([
      { curid: '7', title: 'Sami Tell', languages: 80, country: '', born: -384, gender: 'm' },
      { country: 'GR', born: null, gender: 'f' },
    ]))
  it('is refused without one of them', () =>
    expect(() => readPantheon(['en_curid\tname'])).toThrow('numlangs'))
})

describe('who stands in the pack of the famous', () => {
  it('a line is read as it was written', () => {
    const [line] = gather([row()])
    expect(readFamous(writeFamous(line!))).toEqual(line)
    expect(line!.arabic).toEqual(['دانة فارسي', 'دانة الفارسي'])
  })
  it('the same rows in another order are the same lines', () => {
    const rows = ['3', '1', '2'].map((curid) => row({ curid, title: `Dana Farsi${curid}` }))
    expect(gather(rows)).toEqual(gather(rows.toReversed()))
  })
  it('no name of one word, of other letters or of an earlier time that few know', () =>
    expect(
      gather([
        row({ title: 'Dana' }),
        row({ title: 'Дана Фарси' }),
        row({ title: 'The Farsi' }),
        row({ born: 1850 }),
        row({ born: null }),
      ]),
    ).toEqual([]))
  it('no trade that judges, no figure of faith of old', () =>
    expect(
      gather([
        row({ occupation: 'EXTREMIST' }),
        row({ occupation: 'RELIGIOUS FIGURE', born: 570, languages: 200 }),
      ]),
    ).toEqual([]))
  it('nobody whom another pack has, but a namesake of another birth', () => {
    expect(gather([row()], known({ born: '1969-12-31' }))).toEqual([])
    expect(gather([row()], known({ country: 'JM' }))).toEqual([])
    expect(gather([row()], known({ type: 'ORG', kind: 'company' }))).toEqual([])
    expect(gather([row()], known({ born: '1940', country: 'JM' }))).toHaveLength(1)
  })
  it('whom fewer know where a headline names them, but nobody whose name others bear', () => {
    const inNews = (over: Partial<PantheonRow>, others: EntityRecord[] = [], more = {}) =>
      gatherFamous(
        [row({ languages: 27, ...over })],
        reckonedOf(others, { isInNews: (name) => name === 'Dana Farsi', ...more }),
      ).length
    expect(inNews({})).toBe(1)
    expect(inNews({ title: 'Dana Tell' })).toBe(0)
    expect(inNews({ languages: 25 })).toBe(0)
    expect(inNews({ born: 1925 })).toBe(0)
    expect(inNews({}, [known({ born: '1940', country: 'JM' })])).toBe(0)
    expect(inNews({}, [], { isCommon: () => true })).toBe(0)
    expect(inNews({}, [], { spellings: new Map() })).toBe(0)
  })
  it('a name of the source is cleaned of brackets and of ranks of its day', () => {
    expect(cleanTitle('Dana Farsi (singer)')).toBe('Dana Farsi')
    expect(cleanTitle('Princess Dana, Duchess of Northquay')).toBe('Princess Dana')
    expect(cleanTitle('Sami Tell, Jr.')).toBe('Sami Tell Jr.')
  })
  it('a name that many bear is asked for role and country', () => {
    const isCommon = createCommonNames([
      ...Array.from({ length: 20 }, (_, i) => `John Tell${i}`),
      ...Array.from({ length: 20 }, (_, i) => `Sami${i} Smith`),
    ])
    expect(isCommon('John Smith')).toBe(true)
    expect(isCommon('Dana II')).toBe(true)
    expect(isCommon('Dana Farsi')).toBe(false)
    const [line] = gatherFamous([row({ title: 'John Smith' })], reckonedOf([], { isCommon }))
    expect(line!.prior).toBe(10)
    expect(gather([row({ title: 'Princess Dana, Duchess of Northquay' })])[0]!.prior).toBe(10)
  })
})

describe('the note on a famous person', () => {
  it('tells trade, country of the birth and year as of 2013, in three languages', () => {
    const { descriptions, facts } = told({})
    expect(descriptions).toEqual({
      ar: 'مغنية، وُلدت في جامايكا، وفق المعروف في عام 2013',
      en: 'Singer, born in Jamaica; as known in 2013',
      fr: 'chanteuse, née en Jamaïque ; état connu en 2013',
    })
    expect(facts!.map(({ text }) => text.en)).toEqual([
      'Singer, born in Jamaica; as known in 2013.',
      'Born in 1970.',
    ])
    expect(new Set(facts!.map(({ source }) => source.url))).toEqual(
      new Set(['https://en.wikipedia.org/?curid=1']),
    )
    expect(facts![0]!.source.name.en).toBe('Wikipedia, as of 2013')
  })
  it('is told of a man', () =>
    expect(told({ gender: 'm', occupation: 'ACTOR', country: 'US' }).descriptions).toEqual({
      ar: 'ممثل، وُلد في الولايات المتحدة، وفق المعروف في عام 2013',
      en: 'Actor, born in the United States; as known in 2013',
      fr: 'acteur, né aux États-Unis ; état connu en 2013',
    }))
  it('tells years before Christ, and borders of old places as those of the source', () => {
    const { descriptions, born } = told({
      born: -384,
      gender: 'm',
      country: 'GR',
      languages: 150,
      occupation: 'PHILOSOPHER',
    })
    expect(descriptions).toEqual({
      ar: 'فيلسوف، وُلد عام 384 قبل الميلاد في اليونان (وفق حدود عام 2013)، وفق المعروف في عام 2013',
      en: 'Philosopher, born in 384 BC in Greece (borders of 2013); as known in 2013',
      fr: 'philosophe, né en 384 av. J.-C. en Grèce (frontières de 2013) ; état connu en 2013',
    })
    expect(born).toBeUndefined()
  })
  it('has no country where that is disputed', () => {
    expect(told({ country: 'IL', town: 'Jerusalem' }).descriptions.en).toBe(
      'Singer; as known in 2013',
    )
    expect(told({ country: 'IL', born: 1941 }).country).toBeUndefined()
  })
})

it('takes the name, the trade and the gender of today for those of the table', () => {
  const rows = [row(), row({ curid: '2' })]
  expect(withCorrections(rows, ['1\tactor\tDan Farsi\tm', '3\tsinger'])).toEqual([
    row({ occupation: 'actor', title: 'Dan Farsi', gender: 'm' }),
    row({ curid: '2' }),
  ])
  expect(withCorrections(rows, ['1\t\t\t\t-'])[0]).toEqual(row({ town: '', country: '' }))
  expect(withCorrections(rows, ['1\tactor'])[0]).toEqual(row({ occupation: 'actor' }))
})
