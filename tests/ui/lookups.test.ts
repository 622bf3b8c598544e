import { expect, test } from 'vitest'
import { getCitation, getLocalName, getName, getNotes, getSpeaker, sortFacts } from '../../src/ui/lookups.ts'
import { buildApparatus } from './fixture/build.ts'
import { storyAr } from './fixture/story-ar.ts'
import { storyEn } from './fixture/story-en.ts'

const english = buildApparatus(storyEn)
const arabic = buildApparatus(storyAr)
const find = (name: string) => english.entities.find(entity => entity.name === name)!

test('notes of several packs on one thing come together, the linked one first', () => {
  expect(getNotes(english, find('Unit 8200')).map(note => note.pack)).toEqual(['sample', 'second'])
  expect(getNotes(english, find('Azure')).map(note => note.pack)).toEqual(['sample'])
  expect(getNotes(english, find('Microsoft'))).toEqual([])
})

test('a name is shown in the reader’s language with the other beside it, or as the article writes it', () => {
  expect(getName(english, find('Unit 8200'), 'ar')).toEqual({ text: 'الوحدة 8200', lang: 'ar', other: { text: 'Unit 8200', lang: 'en' } })
  expect(getName(english, find('Microsoft'), 'ar')).toEqual({ text: 'Microsoft', lang: 'en', other: null })
  expect(getLocalName(arabic, 'The Guardian', 'ar')).toBe('الغارديان')
  expect(getLocalName(arabic, 'Arab News', 'ar')).toBe('Arab News')
})

test('the speaker is the entity, else the article’s words, else nobody', () => {
  const [unnamed, , , named] = english.claims
  expect(getSpeaker(english, unnamed!, 'en')).toBe('A spokesperson for the workers')
  expect(getSpeaker(english, named!, 'ar')).toBe('براد سميث')
  expect(getSpeaker(english, { ...unnamed!, source: [] }, 'en')).toBeNull()
})

test('a claim rests on the citation that its words hold', () => {
  expect(getCitation(english, english.claims[2]!)?.id).toBe('r0')
  expect(getCitation(english, english.claims[0]!)).toBeNull()
})

test('facts stand newest first, whatever the precision of their dates', () => {
  const facts = getNotes(english, find('Unit 8200'))[0]!.record.facts!
  expect(sortFacts(facts).map(fact => fact.date)).toEqual(['2025-09-25', '2025-08-06', '2025-08', '2022'])
})
