import { describe, expect, it } from 'vitest'
import type { EntityRecord, PackManifest, ReportRecord } from '../../src/model/knowledge.ts'
import { checkPack } from '../../tools/pack/check/check-pack.ts'

const both = (ar: string, en: string) => ({ ar, en })
const manifest: PackManifest = {
  id: 'trial',
  version: '1.0.0',
  title: both('تجربة', 'Trial'),
  description: both('تجربة', 'A trial'),
  languages: ['ar', 'en'],
  licence: 'CC0-1.0',
  credits: [{ name: 'us', licence: 'CC0-1.0', url: 'https://hashiya.org/' }],
  coverage: null,
}
const source = { url: 'https://www.bbc.com/news/1', name: both('بي بي سي', 'BBC') }
const record: EntityRecord = {
  id: 'body',
  type: 'ORG',
  kind: 'body',
  labels: both('هيئة الأنهار', 'Rivers Board'),
  aliases: { ar: [], en: ['RB'] },
  descriptions: both('هيئة عامة', 'public body'),
  facts: [
    {
      text: both('أنشئت عام 1990.', 'It was founded in 1990.'),
      date: '1990',
      source,
      status: 'record',
    },
  ],
}
const errorsOf = (
  changes: Partial<EntityRecord>,
  more: {
    manifest?: Partial<PackManifest>
    others?: EntityRecord[]
    reports?: ReportRecord[]
  } = {},
) =>
  checkPack({
    folder: 'packs/trial',
    name: 'trial',
    manifest: { ...manifest, ...more.manifest },
    entities: [{ ...record, ...changes }, ...(more.others ?? [])].map((entity, i) => ({
      place: { file: 'entities.jsonl', line: i + 1 },
      record: entity,
    })),
    reports: (more.reports ?? []).map((report, i) => ({
      place: { file: 'reports.jsonl', line: i + 1 },
      record: report,
    })),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
const fact = record.facts![0]!

describe('the check of packs', () => {
  it('passes a good pack', () => expect(errorsOf({})).toEqual([]))
  it.each<[string, Partial<EntityRecord>, RegExp]>([
    ['a fact without a date', { facts: [{ ...fact, date: '' }] }, /no date/],
    [
      'a fact without a source',
      { facts: [{ ...record.facts![0]!, source: undefined as never }] },
      /no source/,
    ],
    [
      'a source that is not https',
      { facts: [{ ...record.facts![0]!, source: { ...source, url: 'http://www.bbc.com/1' } }] },
      /not an https address/,
    ],
    [
      'a source on no real host',
      { facts: [{ ...record.facts![0]!, source: { ...source, url: 'https://localhost/1' } }] },
      /no real host/,
    ],
    [
      'a day that the calendar lacks',
      { facts: [{ ...fact, date: '2025-02-30' }] },
      /not an ISO day/,
    ],
    [
      'a sign that is neither there nor left out',
      { facts: [{ ...fact, standing: false as never }] },
      /standing is true or left out/,
    ],
    ['a text missing in a language', { descriptions: { ar: 'هيئة' } }, /missing in "en"/],
    [
      'English in place of Arabic',
      { descriptions: both('public body', 'public body') },
      /not written in Arabic/,
    ],
    [
      'a particle before the article',
      { descriptions: both('هيئة تابعة لـالمملكة', 'public body') },
      /particle before «ال»/,
    ],
    [
      'a particle before the article without a stroke',
      { descriptions: both('هيئة تابعة لالمملكة', 'public body') },
      /particle before «ال»/,
    ],
    [
      'a stroke behind a particle',
      { descriptions: both('هيئة تابعة لـفرنسا', 'public body') },
      /stroke/,
    ],
    [
      'a month by one of its names',
      { descriptions: both('هيئة أنشئت في 17 يوليو 2000', 'public body founded on 17 July 2000') },
      /one of its two names/,
    ],
    [
      'a Persian name as an Arabic one',
      { labels: both('بانک ملت', 'Bank Mellat') },
      /letters of another language/,
    ],
    [
      'two Arabic words without a space',
      { labels: both('محافظةغناغنا', 'Gnagna') },
      /lacks a space/,
    ],
    [
      'an Urdu alias as an Arabic one',
      { aliases: { ar: ['جے ایس بینک'], en: [] } },
      /letters of another language/,
    ],
    [
      'a year that the sentence does not name',
      { facts: [{ ...fact, text: both('عنوانه على الشبكة.', 'Its address is rb.org.') }] },
      /does not stand in the sentence/,
    ],
    [
      'a time told by the day of writing',
      { facts: [{ ...fact, text: both('أنشئت عام 1990.', 'In 1990, the December before.') }] },
      /depends on the day of writing/,
    ],
    [
      'the present for what is over',
      {
        facts: [{ ...fact, text: both('حُلّت عام 1990.', 'It was dissolved in 1990.') }],
      },
      /in the present what a fact says is over/,
    ],
    [
      'a person by an office and a year',
      { type: 'PER', kind: 'politician', descriptions: both('وزير (2015)', 'minister (2015)') },
      /who holds the office today/,
    ],
    ['a private person', { type: 'PER', kind: 'neighbour' }, /public role/],
    [
      'a name that a particle makes an everyday word',
      { aliases: { ar: ['فيات'], en: [] } },
      /everyday word "وفيات"/,
    ],
    ['an alias that is a common word', { aliases: { ar: ['الأمل'], en: [] } }, /common word/],
    ['an alias of one small word', { aliases: { ar: [], en: ['riverine'] } }, /lower-case word/],
    ['a hint shown as a name', { hints: { en: ['Rivers Board'] } }, /shown as a name/],
    ['an unknown type', { type: 'BODY' as never }, /unknown type/],
    ['a related record that is not there', { related: ['nobody'] }, /no record/],
    ['an unknown field', { colour: 'red' } as never, /unknown field/],
    ['a wrong identifier', { qid: '123' }, /Wikidata/],
    ['a domain with www', { domains: ['www.bbc.com'] }, /bare web domain/],
    [
      'a silent side with a date',
      { positions: [{ who: both('الهيئة', 'The board'), text: null, date: '2025', source: null }] },
      /must be null/,
    ],
  ])('refuses %s', (_, changes, message) => expect(errorsOf(changes).join('\n')).toMatch(message))
  it('refuses two records with one id', () =>
    expect(errorsOf({}, { others: [record] }).join()).toMatch(/same id/))
  it('refuses one name for two things of a kind in a country', () => {
    const namesake = { ...record, id: 'other', labels: both('هيئة الأنهار', 'Board of Rivers') }
    const inEgypt = { ...record, country: 'EG' }
    const errors = (country: string) =>
      errorsOf(inEgypt, { others: [{ ...namesake, country }] }).join()
    expect(errors('EG')).toMatch(/for another body of EG/)
    expect(errors('SD')).toBe('')
  })
  it('lets a description say that something is over', () =>
    expect(
      errorsOf({
        descriptions: both('هيئة سابقة', 'former public body'),
        facts: [{ ...fact, text: both('حُلّت عام 1990.', 'It was dissolved in 1990.') }],
      }),
    ).toEqual([]))
  it('refuses a pack without licence or credits', () => {
    expect(errorsOf({}, { manifest: { licence: '' } }).join()).toMatch(/licence/)
    expect(errorsOf({}, { manifest: { credits: [] } }).join()).toMatch(/credits/)
  })
  it('refuses a folder of another name', () =>
    expect(errorsOf({}, { manifest: { id: 'other' } }).join()).toMatch(/folder's name/))
  it('refuses a fact whose source is a package registry', () =>
    expect(
      errorsOf({
        facts: [
          {
            ...record.facts![0]!,
            source: { ...source, url: 'https://www.npmjs.com/package/factbook' },
          },
        ],
      }).join(),
    ).toMatch(/package registry/))
  it('refuses a hedge that is told as a finding', () => {
    const text = both('قيل إنه غرق.', 'It was appalled by reports that a boat sank.')
    expect(
      errorsOf({ facts: [{ ...fact, text, date: '1990-05', status: 'finding' }] }).join(),
    ).toMatch(/is no finding/)
    expect(errorsOf({ facts: [{ ...fact, text, date: '1990-05', status: 'stated' }] })).toEqual([])
  })
  it('refuses a public figure of whom nothing public is told', () => {
    const somebody = { type: 'PER', kind: 'public-figure', facts: [] } as const
    expect(errorsOf({ ...somebody, facts: [] }).join()).toMatch(/public figure needs/)
    expect(errorsOf({ ...somebody, facts: [], qid: 'Q1' })).toEqual([])
  })
  it('refuses a report without an address', () =>
    expect(
      errorsOf({}, { reports: [{ id: 'r', url: '', title: 'x', outlet: 'y' }] }).join(),
    ).toMatch(/address is missing/))
  it('lets an acronym be an alias', () =>
    expect(errorsOf({ aliases: { ar: [], en: ['US', 'WHO'] } })).toEqual([]))
})

describe('what a pack tells of leaders', () => {
  const office = (en: string, ar: string): EntityRecord => ({
    id: 'o1',
    type: 'MISC',
    kind: 'office',
    labels: {},
    aliases: {},
    descriptions: {},
    titles: { ar: [ar, ar], en: [en, en] },
  })
  it('is not the sort of their office alone', () => {
    const errors = errorsOf({}, { others: [office('Emir of Qatar', 'صاحب منصب عام في قطر')] })
    expect(errors).toEqual([expect.stringContaining('told in general words')])
    expect(errorsOf({}, { others: [office('Emir of Qatar', 'أمير قطر')] })).toEqual([])
  })
  it('is no place in capitals', () =>
    expect(errorsOf({ type: 'LOC', labels: both('بابور', 'BABOR - VILLE') }).join('\n')).toMatch(
      /all in capitals/,
    ))
  it('may stand in more languages, where the source’s name does too', () => {
    const more = (name: object) => ({
      facts: [
        {
          text: { ...both('أنشئت عام 1990.', 'It was founded in 1990.'), fr: 'Fondé en 1990.' },
          date: '1990',
          source: { ...source, name: { ...source.name, ...name } },
          status: 'record' as const,
        },
      ],
    })
    expect(errorsOf(more({ fr: 'BBC' }))).toEqual([])
    expect(errorsOf(more({}))).toHaveLength(1)
  })
})
