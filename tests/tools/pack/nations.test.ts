import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../tools/pack/nations/body-names.ts'
import type { FactbookCountry } from '../../../tools/pack/nations/factbook.ts'
import { agree, loadNations } from '../../../tools/pack/nations/load-nations.ts'
import { makeMinistries } from '../../../tools/pack/nations/make-ministries.ts'
import { makePeoples } from '../../../tools/pack/nations/make-peoples.ts'
import { makeStateBodies } from '../../../tools/pack/nations/make-state-bodies.ts'

const nations = loadNations()
const country = (given: Partial<FactbookCountry>): FactbookCountry => ({
  code: 'JO',
  legislature: '',
  courts: '',
  forces: '',
  ...given,
})

describe('names with a country', () => {
  it.each([
    ['سوداني', 'm', 'السوداني'],
    ['سوداني', 'f', 'السودانية'],
    ['كوري شمالي', 'f', 'الكورية الشمالية'],
    ['جنوب أفريقي', 'f', 'الجنوب أفريقية'],
  ] as const)('makes %s agree', (adjective, gender, wanted) =>
    expect(agree(adjective, gender)).toBe(wanted),
  )
  it('forms them as each language does', () => {
    expect(
      nameOf([{ ar: 'المحكمة العليا', gender: 'f', en: 'Supreme Court' }], nations.get('SD')!),
    ).toEqual({
      labels: { ar: 'المحكمة العليا السودانية', en: 'Supreme Court of Sudan' },
      aliases: { ar: [], en: ['Sudanese Supreme Court'] },
    })
    expect(nameOf([{ ar: 'الجيش', gender: 'm', en: 'army' }], nations.get('CF')!).labels).toEqual({
      ar: 'الجيش في أفريقيا الوسطى',
      en: 'Army of the Central African Republic',
    })
  })
})

describe('makePeoples', () => {
  const peoples = makePeoples(nations.values())
  it('names a people by its plurals', () =>
    expect(peoples.find(({ country: code }) => code === 'EG')).toMatchObject({
      type: 'GROUP',
      labels: { ar: 'المصريون', en: 'Egyptians' },
      aliases: { ar: ['المصريين'] },
      descriptions: { en: 'people of Egypt' },
    }))
  it('names no people by the word for dairy', () =>
    expect(peoples.find(({ country: code }) => code === 'AL')!.labels.ar).toBe('الألبانيون'))
  it('leaves out what means two peoples', () =>
    expect(peoples.filter(({ labels }) => /Congolese|Dominicans/.test(labels.en!))).toEqual([]))
})

describe('makeStateBodies', () => {
  const records = makeStateBodies(
    [
      country({
        legislature:
          'bicameral National Assembly or Majlis consists of the Senate, or the House of Notables (60 seats; members appointed) and the Chamber of Deputies or House of Representatives (150 seats)',
        courts:
          'Court of Cassation or Supreme Court (consists of 7 judges, 2 of them Constitutional Court judges)',
        forces: 'Jordanian Armed Forces: Land Force (2013)',
      }),
      country({ code: 'IS', forces: 'no regular military forces' }),
      country({ code: 'ZZ', forces: 'Army' }),
    ],
    nations,
  )
  it('takes what the Factbook names, with a dated fact', () => {
    expect(records.map(({ kind, labels }) => `${kind}: ${labels.en} / ${labels.ar}`)).toEqual([
      'parliament: National Assembly of Jordan / مجلس الأمة الأردني',
      'chamber: Chamber of Deputies of Jordan / مجلس النواب الأردني',
      'court: Court of Cassation of Jordan / محكمة التمييز الأردنية',
      'army: Armed forces of Jordan / الجيش الأردني',
    ])
    expect(records[0]!.aliases).toEqual({
      ar: ['البرلمان الأردني'],
      en: ['Jordanian National Assembly', 'parliament of Jordan', 'Jordanian parliament'],
    })
    expect(
      records.every(
        ({ facts }) =>
          facts?.length === 1 && facts[0]!.date === '2015-11' && facts[0]!.status === 'reported',
      ),
    ).toBe(true)
  })
})

describe('state bodies of particular countries', () => {
  const named = (code: string, given: Partial<FactbookCountry>) =>
    makeStateBodies([country({ code, ...given })], nations).map(({ labels }) => labels.ar)
  it.each([
    ['KW', { legislature: 'unicameral National Assembly (65 seats)' }, 'مجلس الأمة الكويتي'],
    ['LB', { legislature: 'unicameral National Assembly (128 seats)' }, 'مجلس النواب اللبناني'],
    ['BH', { legislature: 'bicameral National Assembly (80 seats)' }, 'المجلس الوطني البحريني'],
    ['DK', { legislature: "unicameral People's Assembly or Folketing" }, 'البرلمان الدنماركي'],
    ['TN', { courts: 'Court of Cassation (consists of judges)' }, 'محكمة التعقيب التونسية'],
    ['MA', { courts: 'Supreme Court or Court of Cassation (judges)' }, 'محكمة النقض المغربية'],
    ['PG', { courts: 'Supreme Court (judges)' }, 'المحكمة العليا في بابوا غينيا الجديدة'],
    ['CD', { courts: 'Supreme Court (judges)' }, 'المحكمة العليا في الكونغو الديمقراطية'],
    ['CG', { courts: 'Supreme Court (judges)' }, 'المحكمة العليا في جمهورية الكونغو'],
  ] as const)('of %s are called as Arabic calls them', (code, given, wanted) =>
    expect(named(code, given)).toEqual([wanted]),
  )
  it('are left out where they were dissolved since', () =>
    expect(
      named('MR', {
        legislature:
          'bicameral Parliament or Barlamane consists of the Senate (56 seats) and the National Assembly (147 seats)',
      }),
    ).toEqual(['البرلمان الموريتاني', 'الجمعية الوطنية الموريتانية']))
})

describe('makeMinistries', () => {
  const suggestion = (qid: string, include: unknown[]) => ({
    displayName: '',
    locationSet: { include },
    tags: { 'operator:wikidata': qid },
  })
  const made = (label: string, include: unknown[] = ['jo'], description = '') =>
    makeMinistries(
      { any: { items: [suggestion('Q1', include)] } },
      { Q1: { label, description } },
      nations,
    )[0]
  it('names a ministry in both languages', () => {
    expect(made('Ministry of Health of Jordan')).toMatchObject({
      id: 'Q1',
      qid: 'Q1',
      country: 'JO',
      labels: { ar: 'وزارة الصحة الأردنية', en: 'Ministry of Health of Jordan' },
      aliases: {
        en: [
          'Jordanian Ministry of Health',
          'health ministry of Jordan',
          'Jordanian health ministry',
        ],
      },
    })
    expect(made('Ministry of Science, Technology and the Environment')?.labels.ar).toBe(
      'وزارة العلوم والتكنولوجيا والبيئة الأردنية',
    )
  })
  it.each([
    ['a part of a country', 'Ministry of Health', ['us-tx.geojson']],
    ['several countries', 'Ministry of Health', ['jo', 'sy']],
    ['another’s', 'Lagos Ministry of Health', ['ng']],
    ['a department of a ministry', 'Department of Health', ['jo']],
    ['an unknown portfolio', 'Ministry of Silly Walks', ['jo']],
  ] as const)('leaves out %s', (_, label, include) =>
    expect(made(label, [...include])).toBeUndefined(),
  )
  it('leaves out a former one', () =>
    expect(made('Ministry of Health', ['jo'], 'former ministry')).toBeUndefined())
})
