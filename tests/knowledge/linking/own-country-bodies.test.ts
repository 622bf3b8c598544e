import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const country = (code: string, en: string, ar: string) =>
  recordOf(`place-${code.toLowerCase()}`, [en], {
    type: 'LOC',
    kind: 'country',
    labels: { en, ar },
    country: code,
    prior: 0.95,
  })
const town = (id: string, code: string, names: string[]) =>
  recordOf(id, names, { type: 'LOC', kind: 'city', country: code, prior: 0.8 })
const ministry = (code: string, en: string, ar: string) =>
  recordOf(`ministry-${code.toLowerCase()}`, [en, ar], {
    kind: 'ministry',
    country: code,
    prior: 0.9,
  })

const linkOf = createLinkOf(
  createKnowledge([
    packOf(
      [
        country('CX', 'Corda', 'كوردا'),
        country('VX', 'Vintia', 'فنتيا'),
        town('quay', 'CX', ['Northquay', 'نورثكي']),
        town('south', 'CX', ['Southquay']),
        town('east', 'CX', ['Eastquay']),
        town('west', 'CX', ['Westquay']),
        town('vint', 'VX', ['Vint', 'كوردا']),
      ],
      'places',
    ),
    packOf([
      ministry('CX', 'Harbour Ministry of Corda', 'وزارة الموانئ الكوردية'),
      ministry('VX', 'Harbour Ministry of Vintia', 'وزارة الموانئ الفنتية'),
      recordOf('customs-vx', ['Customs House of Vintia'], {
        kind: 'public-body',
        country: 'VX',
        prior: 0.9,
      }),
      recordOf('customs-cx', ['Corda Customs House'], {
        kind: 'public-body',
        country: 'CX',
        prior: 0.9,
        hints: { en: ['Customs House'] },
      }),
    ]),
  ]),
)
const ministryOf = (text: string) =>
  linkOf({ text, name: /[ء-ي]/.test(text) ? 'وزارة الموانئ' : 'Harbour Ministry', type: 'ORG' })

it('a body without a country is that of the place from which the report was sent', () => {
  expect(
    ministryOf('NORTHQUAY (Reuters) - The Harbour Ministry said that Vintia would host the talks.'),
  ).toBe('ministry-cx')
  expect(ministryOf('نورثكي – أعلنت وزارة الموانئ أن فنتيا ستستضيف المحادثات.')).toBe('ministry-cx')
})

it('or else that of the only country that the article names', () => {
  expect(ministryOf('Ships wait off Vintia. The Harbour Ministry had no comment.')).toBe(
    'ministry-vx',
  )
  expect(ministryOf('تنتظر السفن قبالة فنتيا، ولم تعلق وزارة الموانئ.')).toBe('ministry-vx')
})

it('though another country’s is called by the bare word too', () => {
  const text = 'Ships wait off Vintia. The Customs House had no comment.'
  expect(linkOf({ text, name: 'Customs House', type: 'ORG' })).toBe('customs-vx')
})

it('or of the one that it is mostly about', () => {
  const text = (more: string) =>
    `Corda, Northquay, Southquay and Eastquay wait${more}. The Harbour Ministry had no comment.`
  expect(ministryOf(text(' for a ship from Vint'))).toBe('ministry-cx')
  expect(ministryOf(text(', as do Vint and Vintia'))).toBeNull()
})

it('though that country itself is not named, where four of its things are and no other country', () => {
  const text = (towns: string) => `${towns} wait. The Harbour Ministry had no comment.`
  expect(ministryOf(text('Northquay, Southquay, Eastquay and Westquay'))).toBe('ministry-cx')
  expect(ministryOf(text('Northquay, Southquay and Eastquay'))).toBeNull()
})

it('or of the place with which the sentence begins', () => {
  const text = (sentence: string) => `NORTHQUAY (Reuters) - Ships wait. ${sentence}`
  expect(ministryOf(text('In Vint, the Harbour Ministry said so.'))).toBe('ministry-vx')
  expect(ministryOf(text('After talks with Vint, the Harbour Ministry said so.'))).toBe(
    'ministry-cx',
  )
  expect(ministryOf('نورثكي – تنتظر السفن. وفي فنتيا، قالت وزارة الموانئ إنها تأخرت.')).toBe(
    'ministry-vx',
  )
})

it('by a name with the country’s adjective too', () => {
  const bank = recordOf('bank', ['French Bank of Harbours'], { kind: 'public-body', country: 'FR' })
  const france = country('FR', 'France', 'فرنسا')
  const french = recordOf('people-fr', ['French'], { type: 'GROUP', kind: 'people', country: 'FR' })
  const packs = [packOf([france], 'places'), packOf([bank, french])]
  const text = 'Ships wait off France. The Bank of Harbours had no comment.'
  const asked = { text, name: 'Bank of Harbours', type: 'ORG' as const }
  expect(createLinkOf(createKnowledge(packs))(asked)).toBe('bank')
})

it('but no division’s', () => {
  const text = 'Ships wait off Vintia. The Harbour Ministry of the state of Esk had no comment.'
  expect(ministryOf(text)).toBeNull()
})

it('and nobody’s where two countries are named, none is, or another’s is named in full', () => {
  for (const text of [
    'Corda and Vintia agreed. The Harbour Ministry had no comment.',
    'The Harbour Ministry had no comment on the ships.',
    'NORTHQUAY (Reuters) - The Harbour Ministry said so. The Harbour Ministry of Vintia denied it.',
  ])
    expect(ministryOf(text), text).toBeNull()
})

it('a dateline names a town, where a town bears a country’s name', () => {
  const text = 'كوردا – وصل وفد من فنتيا إلى الميناء.'
  expect(linkOf({ text, name: 'كوردا' })).toBe('vint')
})

const frenchLinks = createLinkOf(
  createKnowledge([
    packOf(
      [
        country('SN', 'Senegal', 'السنغال'),
        country('FR', 'France', 'فرنسا'),
        town('port', 'SN', ['Grand-Port']),
        town('quay', 'FR', ['Vieux-Quai']),
      ],
      'places',
    ),
    packOf([
      recordOf('assembly-sn', ['National Assembly of Senegal'], {
        kind: 'parliament',
        country: 'SN',
        prior: 0.9,
      }),
      recordOf('council-fr', ['French Constitutional Council', 'Conseil constitutionnel'], {
        kind: 'court',
        country: 'FR',
        prior: 0.9,
      }),
    ]),
  ]),
)
const bodyOf = (name: string, text: string) => frenchLinks({ text, name, type: 'ORG', lang: 'fr' })

it('a body is found by its English name where packs have no other', () =>
  expect(bodyOf('Assemblée nationale', 'Grand-Port - L’Assemblée nationale a voté.')).toBe(
    'assembly-sn',
  ))

it.each([
  ['Vieux-Quai - Le Conseil constitutionnel a tranché.', 'council-fr'],
  ['Grand-Port - Le Conseil constitutionnel a tranché.', null],
])('a name that each state gives its own is not the one that packs have: %s', (text, expected) =>
  expect(bodyOf('Conseil constitutionnel', text)).toBe(expected),
)

it('nor a club of that country where the article is not on sport', () => {
  const club = recordOf('terns', ['Harbour Terns of Corda'], {
    kind: 'football-club',
    country: 'CX',
    prior: 0.9,
  })
  const packs = [packOf([country('CX', 'Corda', 'كوردا')], 'places'), packOf([club])]
  const terns = (url?: string) => {
    const text = 'Ships wait off Corda. The Harbour Terns had no comment.'
    return createLinkOf(createKnowledge(packs))({ text, name: 'Harbour Terns', type: 'ORG', url })
  }
  expect(terns()).toBeNull()
  expect(terns('https://news.org/sport/2025/1')).toBe('terns')
})

it('a ministry is left open where only a division of a federal state is named', () => {
  const division = recordOf('north', ['Northland'], {
    type: 'LOC',
    kind: 'province',
    country: 'CA',
    prior: 0.9,
  })
  const ofFederal = createLinkOf(
    createKnowledge([
      packOf(
        [country('CA', 'Corda', 'كوردا'), division, town('quay', 'CA', ['Northquay'])],
        'places',
      ),
      packOf([ministry('CA', 'Harbour Ministry of Corda', 'وزارة الموانئ الكوردية')]),
    ]),
  )
  const inReport = (text: string) => ofFederal({ text, name: 'Harbour Ministry', type: 'ORG' })
  expect(inReport('NORTHQUAY (Reuters) - The Harbour Ministry spoke to Northland.')).toBeNull()
  expect(
    inReport('NORTHQUAY (Reuters) - The Harbour Ministry spoke to Northland on Corda’s behalf.'),
  ).toBe('ministry-ca')
  expect(inReport('NORTHQUAY (Reuters) - The Harbour Ministry said so.')).toBe('ministry-ca')
})
