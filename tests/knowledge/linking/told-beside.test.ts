/** What stands right beside a name: an acronym, another country, who belongs to a party. */
import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const place = (id: string, names: string[], more: Partial<EntityRecord>) =>
  recordOf(id, names, { type: 'LOC', ...more })
const country = (id: string, code: string, names: string[]) =>
  place(id, names, { kind: 'country', country: code, prior: 0.9 })
const party = (id: string, names: string[], code: string, more: Partial<EntityRecord> = {}) =>
  recordOf(id, names, { kind: 'political-party', country: code, prior: 0.45, ...more })

const linkOf = createLinkOf(
  createKnowledge([
    packOf(
      [
        country('place-cx', 'CX', ['Corda', 'CX']),
        country('place-vx', 'VX', ['Vintia']),
        place('town', ['Vintia'], { kind: 'city', country: 'CX', prior: 0.3 }),
        country('place-sx', 'SX', ['Selmark']),
        place('quay', ['Northquay'], { kind: 'city', country: 'CX', prior: 0.8 }),
        place('south', ['Southquay'], { kind: 'city', country: 'CX', prior: 0.8 }),
      ],
      'places',
    ),
    packOf([
      recordOf('dray', ['Dray'], { kind: 'company', country: 'CX', prior: 0.2 }),
      recordOf('lorn', ['Lorn Works'], { kind: 'company', country: 'SX', prior: 0.9 }),
      recordOf('pelm', ['Pelm Motors'], { kind: 'company', country: 'VX', prior: 0.9 }),
      party('quay-cx', ['Quay Union', 'QUC'], 'CX'),
      party('quay-vx', ['Quay Union', 'QUV'], 'VX'),
      party('quay-sx', ['Quay Union'], 'SX'),
      party('pier', ['Pier Alliance', 'PAC'], 'CX', { prior: 0.55, hints: { en: ['Pierists'] } }),
      recordOf('fever', ['Quay fever', 'harbour fever outbreak'], {
        type: 'EVENT',
        kind: 'epidemic',
        prior: 0.9,
      }),
    ]),
  ]),
)
const partyOf = (text: string, name: string) => linkOf({ text, name, type: 'ORG' })

describe('an acronym in brackets', () => {
  it('tells which of several is meant', () => {
    expect(partyOf('The Quay Union (QUV) has lost its vote.', 'Quay Union')).toBe('quay-vx')
    expect(partyOf('The Quay Union (QUC) has lost its vote.', 'Quay Union')).toBe('quay-cx')
  })
  it('says nothing where nobody of the name has it', () => {
    expect(partyOf('The Quay Union (PAC) has lost its vote.', 'Quay Union')).toBeNull()
  })
})

it('a party’s capitals are nothing where the article does not speak of its country', () => {
  expect(partyOf('Police stopped him for PAC in Selmark.', 'PAC')).toBeNull()
  expect(partyOf('The PAC spoke in Corda.', 'PAC')).toBe('pier')
})

describe('a country before a comma and another', () => {
  it('lies in no other', () => {
    expect(linkOf({ text: 'Selmark, Corda condemn the arrests.', name: 'Selmark' })).toBe(
      'place-sx',
    )
  })
  it('but for one whose name a town there bears', () => {
    expect(linkOf({ text: 'He was born in Vintia, Corda, in spring.', name: 'Vintia' })).toBe(
      'town',
    )
  })
})

describe('words beside a name', () => {
  it('that any party has speak against none', () => {
    const text = 'A QUC senator from Northquay spoke in Corda.'
    expect(partyOf(text, 'QUC')).toBe('quay-cx')
  })
  it('that a thing of the country has speak little against a country', () => {
    expect(linkOf({ text: 'A CX company is now offering leave.', name: 'CX' })).toBe('place-cx')
  })
})

it('a party’s one word is enough where the article is mostly about its country', () => {
  const text = (more: string) => `Northquay, Southquay and Corda vote today.${more} Pierists hope.`
  expect(partyOf(text(''), 'Pierists')).toBe('pier')
  expect(partyOf('Selmark votes today. Pierists hope.', 'Pierists')).toBeNull()
})

it('several words that a sure record bears without capitals are a name', () => {
  const text = 'Shops shut during the harbour fever outbreak that began in spring.'
  expect(linkOf({ text, name: 'harbour fever outbreak', type: 'EVENT' })).toBe('fever')
})

describe('a short name in a list of companies of many countries', () => {
  it('is a company’s', () => {
    const text = 'He drew cars for Dray, Lorn Works and Pelm Motors.'
    expect(linkOf({ text, name: 'Dray', type: 'ORG' })).toBe('dray')
  })
  it('and says nothing alone', () => {
    expect(linkOf({ text: 'He drew cars for Dray.', name: 'Dray', type: 'ORG' })).toBeNull()
  })
})

describe('a division that is written short behind a town', () => {
  const divisions = createKnowledge([
    packOf(
      [
        place('us-ga', ['Georgia'], { kind: 'region', country: 'US', prior: 0.6 }),
        country('place-ge', 'GE', ['Georgia']),
        country('place-us', 'US', ['United States']),
      ],
      'places',
    ),
  ])
  const georgiaOf = (text: string) => createLinkOf(divisions)({ text, name: 'Georgia' })
  it('is meant where its name stands in full', () => {
    expect(georgiaOf('A Georgia man was found.\nMACON, Ga. - Deputies said he was well.')).toBe(
      'us-ga',
    )
  })
  it('is none without a comma before it', () => {
    expect(georgiaOf('Georgia will vote.\nMr. Ga. Macon and others said so.')).toBe('place-ge')
  })
})
