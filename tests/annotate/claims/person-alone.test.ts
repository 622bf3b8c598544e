import { expect, it } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

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
