import { expect, test } from 'vitest'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { Note } from '../../src/model/knowledge.ts'
import { findWordless, withOwnWords, withoutOwnWords } from '../../src/model/own-words.ts'

const note = (pack: string, id: string): Note => ({
  pack,
  packTitle: {},
  record: {
    id,
    type: 'PER',
    kind: 'own-note',
    labels: { en: `name of ${id}` },
    aliases: { en: ['the other name'] },
    descriptions: {},
    remark: { text: `words of ${id}`, blocks: [], sources: [], tags: ['tag'], changed: '' },
  },
})
const mine = note('own-notes', 'n1')
const apparatus = {
  notes: {
    'own-notes:n1': mine,
    'own-notes:n2': note('own-notes', 'n2'),
    'places:p1': note('places', 'p1'),
  },
  entities: [
    { id: 'e1', own: ['n1'] },
    { id: 'e2', own: [] },
  ],
} as unknown as Apparatus

test('a page is told that there is a note, and no word of it', () => {
  const told = withoutOwnWords(apparatus)
  expect(JSON.stringify(told)).not.toMatch(/(words|name) of n/)
  expect(told.notes['places:p1']).toEqual(apparatus.notes['places:p1'])
  expect(findWordless(told)).toEqual(['n1', 'n2'])
})

test('a card asks for the notes that it shows, and gets them in their place', () => {
  const told = withoutOwnWords(apparatus)
  expect(findWordless(told, { kind: 'entity', id: 'e1' })).toEqual(['n1'])
  expect(findWordless(told, { kind: 'entity', id: 'e2' })).toEqual([])
  expect(findWordless(told, { kind: 'claim', id: 'c1' })).toEqual([])
  expect(findWordless(told, { kind: 'look-up', id: '' })).toEqual(['n1', 'n2'])
  const completed = withOwnWords(told, [mine])
  expect(completed.notes['own-notes:n1']).toEqual(mine)
  expect(findWordless(completed, { kind: 'entity', id: 'e1' })).toEqual([])
})
