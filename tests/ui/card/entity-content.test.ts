import { expect, test } from 'vitest'
import { getEntityContent } from '../../../src/ui/card/entity-content.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'

const english = buildApparatus(storyEn)
const contentOf = (name: string) =>
  getEntityContent(
    english,
    english.entities.find((entity) => entity.name === name)!,
    'en',
  )

test('a name that two packs know shows fewer facts of each, and the rest is asked for', () => {
  const { notes, few, factCount, hasMore } = contentOf('Unit 8200')
  expect(notes.map(({ pack }) => pack)).toEqual(['sample', 'second'])
  expect(few).toEqual({ facts: 2, claims: 3 })
  expect(factCount).toBeGreaterThan(few.facts)
  expect(hasMore.facts).toBe(true)
})

test('a name of one pack shows three facts', () => {
  expect(contentOf('Azure').few.facts).toBe(3)
})

test('a name that no pack knows has no record, and nothing more to ask for', () => {
  const { record, introducedOtherwise, factCount, hasMore } = contentOf('Microsoft')
  expect(record).toBeUndefined()
  expect([introducedOtherwise, factCount]).toEqual([false, 0])
  expect(hasMore).toEqual({ facts: false, claims: false })
})

test('a bare title is no introduction beside a record; a fuller one is, and any one without a record', () => {
  const introduce = (name: string, words: string) => {
    const entity = english.entities.find((one) => one.name === name)!
    const text = `${words} ${english.document.text}`
    const apparatus = { ...english, document: { ...english.document, text, lang: 'fr' } }
    const introduction = { start: 0, end: words.length }
    return getEntityContent(apparatus, { ...entity, introduction }, 'en').introduction
  }
  expect(introduce('Brad Smith', 'President')).toBe(null)
  expect(introduce('Brad Smith', 'company president')).not.toBe(null)
  expect(introduce('Microsoft', 'President')).not.toBe(null)
})
