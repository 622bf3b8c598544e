import { expect, test } from 'vitest'
import type { ResolvedReport } from '../../src/model/annotation.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { recordKey } from '../../src/model/record-key.ts'
import {
  getCitation,
  getCitedDays,
  getLocalName,
  getName,
  getNotes,
  getSharedNames,
  getSpeaker,
  groupPositions,
  sortFacts,
  splitFacts,
  splitResolved,
} from '../../src/ui/lookups.ts'
import { buildApparatus } from './fixture/build.ts'
import { storyAr } from './fixture/story-ar.ts'
import { storyEn } from './fixture/story-en.ts'

const english = buildApparatus(storyEn)
const arabic = buildApparatus(storyAr)
const find = (name: string) => english.entities.find((entity) => entity.name === name)!

test('notes of several packs on one thing come together, the linked one first', () => {
  expect(getNotes(english, find('Unit 8200')).map((note) => note.pack)).toEqual([
    'sample',
    'second',
  ])
  expect(getNotes(english, find('Azure')).map((note) => note.pack)).toEqual(['sample'])
  expect(getNotes(english, find('Microsoft'))).toEqual([])
})

test('a name is shown in the reader’s language with the other beside it, or as the article writes it', () => {
  expect(getName(english, find('Unit 8200'), 'ar')).toEqual({
    text: 'الوحدة 8200',
    lang: 'ar',
    other: { text: 'Unit 8200', lang: 'en' },
  })
  expect(getName(english, find('Microsoft'), 'ar')).toEqual({
    text: 'Microsoft',
    lang: 'en',
    other: null,
  })
  expect(getLocalName(arabic, 'The Guardian', 'ar')).toBe('الغارديان')
  expect(getLocalName(arabic, 'Arab News', 'ar')).toBe('Arab News')
})

test('the speaker is the entity, else the article’s words, else nobody', () => {
  const [unnamed, , , named] = english.claims
  expect(getSpeaker(english, unnamed!, 'en')).toBe('A spokesperson for the workers')
  expect(getSpeaker(english, named!, 'ar')).toBe('براد سميث')
  expect(getSpeaker(english, { ...unnamed!, source: [] }, 'en')).toBeNull()
  expect(getSpeaker(english, { ...unnamed!, source: [], goesOn: unnamed!.id }, 'en')).toBe(
    'A spokesperson for the workers',
  )
})

test('a claim rests on the citation that its words hold', () => {
  expect(getCitation(english, english.claims[2]!)?.id).toBe('r0')
  expect(getCitation(english, english.claims[0]!)).toBeNull()
})

test('facts stand newest first, whatever the precision of their dates', () => {
  const facts = getNotes(english, find('Unit 8200'))[0]!.record.facts!
  expect(sortFacts(facts).map((fact) => fact.date)).toEqual([
    '2025-09-25',
    '2025-08-06',
    '2025-08',
    '2022',
  ])
})

test('a name is known by its label in any language', () => {
  expect(getLocalName(english, 'الوحدة 8200', 'en')).toBe('Unit 8200')
})

test('a side’s words stand together, newest first, sides in the order of the pack', () => {
  const say = (who: string, date: string | null) => ({
    who: { en: who },
    text: null,
    date,
    source: null,
  })
  expect(
    groupPositions([say('A', '2025-01'), say('B', null), say('A', '2025-03')]).map((side) =>
      side.map(({ who, date }) => [who.en, date]),
    ),
  ).toEqual([
    [
      ['A', '2025-03'],
      ['A', '2025-01'],
    ],
    [['B', null]],
  ])
})

test('a fact that says no more than the description gives the description its source', () => {
  const record = getNotes(english, find('Unit 8200'))[0]!.record
  const same = {
    text: { en: `${record.descriptions.en!}.` },
    date: '2025',
    source: { url: 'https://facts.example/', name: { en: 'Facts' } },
    status: 'record' as const,
  }
  const { facts, described } = splitFacts({ ...record, facts: [...record.facts!, same] }, 'en')
  expect(described).toBe(same)
  expect(facts).toEqual(sortFacts(record.facts!))
})

test('an outlet is called alike wherever it stands: by the notes’ own sources where no record has it', () => {
  const source = { url: 'https://news.example.org/1', name: { ar: 'إندي باي', en: 'Indybay' } }
  const [first] = Object.values(english.notes)
  const record = {
    ...first!.record,
    facts: [{ text: { ar: 'خبر', en: 'news' }, date: '2025', source, status: 'reported' as const }],
  }
  const apparatus = { ...english, notes: { ...english.notes, x: { ...first!, record } } }
  expect(getLocalName(apparatus, 'Indybay', 'ar')).toBe('إندي باي')
  expect(getLocalName(english, 'Indybay', 'ar')).toBe('Indybay')
})

test('a resolved citation has its piece, what was published with it, and other candidates', () => {
  const piece = (url: string, why: ResolvedReport['why']): ResolvedReport => ({
    ...english.citations.find(({ resolved }) => resolved.length > 0)!.resolved[0]!,
    url,
    why,
  })
  const resolved = [
    piece('a', [{ kind: 'link' }]),
    piece('b', [{ kind: 'link' }]),
    piece('c', [{ kind: 'companion' }]),
  ]
  const { best, companions, others } = splitResolved({ ...english.citations[0]!, resolved })
  expect([best, companions, others]).toEqual([resolved[0], [resolved[2]], [resolved[1]]])
  expect(splitResolved({ ...english.citations[0]!, resolved: [] }).best).toBeUndefined()
})

test('the days of a citation: from one to another, or one alone', () => {
  const citation = english.citations[0]!
  const days = (from: string | null, to: string | null) => getCitedDays({ ...citation, from, to })
  expect(days('2025-10-13', '2025-10-19')).toEqual({ from: '2025-10-13', to: '2025-10-19' })
  expect(days('2025-10-13', null)).toEqual({ from: '2025-10-13', to: '2025-10-13' })
  expect(days(null, null)).toBeNull()
})

test('the names that a report shares are called as they are elsewhere', () => {
  const why = [{ kind: 'link' as const }, { kind: 'shares' as const, names: ['Unit 8200', 'Tea'] }]
  expect(getSharedNames(english, { why }, 'ar')).toEqual(['الوحدة 8200', 'Tea'])
})

test('a name without a label in the reader’s language is as an article in that language writes it', () => {
  const irak = { ...find('Azure'), name: 'Irak' }
  const key = recordKey(irak.link!)
  const note = english.notes[key]!
  const labelled = (labels: Record<string, string>, lang = 'fr'): Apparatus => ({
    ...english,
    document: { ...english.document, lang },
    notes: { ...english.notes, [key]: { ...note, record: { ...note.record, labels } } },
  })
  const beside = { text: 'Iraq', lang: 'en' }
  expect(getName(labelled({ en: 'Iraq' }), irak, 'fr')).toEqual({
    text: 'Irak',
    lang: 'fr',
    other: beside,
  })
  expect(getName(labelled({ en: 'Irak' }), irak, 'fr').other).toBeNull()
  expect(getName(labelled({ en: 'Iraq' }, 'es'), irak, 'fr')).toEqual({ ...beside, other: null })
  // by its script where the article's language has another
  expect(getName(labelled({}, 'ar'), irak, 'ar').lang).toBe('en')
})
