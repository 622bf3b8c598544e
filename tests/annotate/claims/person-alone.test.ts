import { describe, expect, it } from 'vitest'
import { isPersonAlone } from '../../../src/annotate/claims/speakers/plain/person-alone.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

/** The speaker of the last claim of an English text, in which these people are named. */
function lastSpeakerOf(text: string, ...names: string[]) {
  const entities = names.map((name): Entity => {
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(
      ({ index: start }) => ({ start, end: start + name.length }),
    )
    const open = { candidates: [], introduction: null, link: null, qid: null }
    return { id: name, type: 'PER', name, mentions, ...open }
  })
  return findClaims(toDocument(text, 'en'), english, entities).at(-1)?.entity
}

it('"Mr" with a surname that the article gives to nobody else speaks', () => {
  expect(lastSpeakerOf('"It was a long night," Mr. Merrow said.', 'Merrow')).toBe('Merrow')
  const text =
    'Harbour master Tavin Orlo called the pier safe.\nIn one season Mr. Merrow said the grapes had been lost.'
  expect(lastSpeakerOf(text, 'Tavin Orlo', 'Merrow')).toBe('Merrow')
})

it('not so where another bears the word', () => {
  const text = 'Merrow Hale and Belan Fisk own the farm.\n"It was a long night," Mr. Merrow said.'
  expect(lastSpeakerOf(text, 'Merrow Hale', 'Belan Fisk', 'Sul Merrow', 'Merrow')).not.toBe(
    'Merrow',
  )
})

it('nor a word alone that is no given name: it may be a company', () => {
  expect(lastSpeakerOf('Merrow expects that the grapes will be lost.', 'Merrow')).toBeNull()
})

describe('a source that is a person’s name is plain, whatever the ranker says,', () => {
  const meant = (text: string, ...names: (string | Named)[]) =>
    plainlyMeant(
      (occasion, candidates) => candidates.find((facts) => isPersonAlone(occasion, facts)) ?? null,
      text,
      ...names,
    )

  it.each([
    ['in full', 'Tavin Orlo', 'Tavin Orlo said it was late.'],
    ['behind the words', 'Tavin Orlo', '"It was late," Tavin Orlo said.'],
    ['with an age', 'Tavin Orlo', 'Tavin Orlo, 52, said it was late.'],
    ['with a title that tells a gender', 'Merrow', '"It was late," Mr. Merrow said.'],
    ['in full with another title', 'Tavin Orlo', 'Councillor Tavin Orlo said it was late.'],
    ['with a title that anybody may bear', 'Merrow', 'Councillor Merrow said it was late.'],
    ['named again', 'Merrow', 'It rained on Merrow. Merrow said it was late.'],
    ['by a given name', 'Maria', 'Maria said it was late.'],
  ])('%s', (_, name, text) => {
    expect(meant(text, name)).toBe(name)
  })

  it.each([
    ['which may be a body’s', 'Merrow', 'Merrow said it was late.'],
    ['behind several words', 'Tavin Orlo', 'The baker Tavin Orlo said it was late.'],
    ['before other words', 'Tavin Orlo', 'Tavin Orlo of the board said it was late.'],
    ['beside somebody else', 'Tavin Orlo', 'Tavin Orlo and the board said it was late.'],
  ])('but not one %s', (_, name, text) => {
    expect(meant(text, name)).toBeNull()
  })

  it('by his surname behind words that tell how he is', () => {
    const told = (words: string) => meant(`Tavin Orlo won. ${words} Orlo said it was late.`, orlo)
    const orlo = { name: 'Tavin Orlo', short: ['Orlo'] }
    expect(told('A visibly moved')).toBe('Tavin Orlo')
    expect(told('The 23-year-old')).toBe('Tavin Orlo')
    expect(told('A source close to')).toBeNull()
  })

  it('but not where another of the article may be so named', () => {
    const text = 'Orlo said it was late. Belan Orlo was late too.'
    expect(meant(text, 'Tavin Orlo', 'Belan Orlo', 'Orlo')).toBeNull()
    const full = 'Tavin Orlo said it was late. Belan Orlo was late too.'
    expect(meant(full, 'Tavin Orlo', 'Belan Orlo')).toBe('Tavin Orlo')
    const given = 'Tavin Orlo said it was late. Tavin Fisk was late too.'
    expect(meant(given, 'Tavin Orlo', 'Tavin Fisk')).toBe('Tavin Orlo')
  })

  it('but not one of a body or a place', () => {
    const text = 'Tavin Orlo said it was late.'
    expect(meant(text, { name: 'Tavin Orlo', type: 'ORG' })).toBeNull()
  })
})
