import { expect, test } from 'vitest'
import type { Note } from '../../src/model/knowledge.ts'
import {
  beginClaimNote,
  beginEntityNote,
  beginSelectionNote,
  continueNote,
} from '../../src/ui/begin-note.ts'
import { buildApparatus } from './fixture/build.ts'
import { storyEn } from './fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)

test('a note on a name begins with both its spellings and the article as its source', () => {
  const draft = beginEntityNote(
    apparatus,
    apparatus.entities.find(({ name }) => name === 'Unit 8200')!,
    'ar',
  )
  expect(draft).toMatchObject({
    name: 'الوحدة 8200',
    aliases: ['Unit 8200'],
    type: 'ORG',
    text: '',
  })
  expect(draft.sources).toEqual([
    {
      url: apparatus.article.url,
      title: apparatus.article.title,
      date: storyEn.published.slice(0, 10),
    },
  ])
})

test('a note on a claim begins with its words as a quotation', () => {
  const draft = beginClaimNote(apparatus, apparatus.claims[0]!, 'en')
  expect(draft.name).toBe('A spokesperson for the workers')
  expect(draft.text).toMatch(/^> .+\n\n$/)
})

test('a long selection is quoted under its first words', () => {
  expect(beginSelectionNote('Hay Lane', [])).toMatchObject({ name: 'Hay Lane', text: '' })
  const long =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
  expect(beginSelectionNote(long, [])).toMatchObject({
    name: long.slice(0, 80).trim(),
    text: `> ${long}\n\n`,
  })
})

test('a note opened again has its own name, also one that is no label', () => {
  const remark = { text: 'Closed.', blocks: [], sources: [], tags: [], changed: '2026-03-01' }
  const note = (name?: string): Note => ({
    pack: 'own',
    packTitle: {},
    record: {
      id: 'n1',
      type: 'LOC',
      kind: 'own-note',
      labels: name === undefined ? { en: 'North Quay' } : {},
      aliases: { en: ['the quay'] },
      descriptions: {},
      remark: name === undefined ? remark : { name, ...remark },
    },
  })
  expect(continueNote(note())).toMatchObject({ name: 'North Quay', aliases: ['the quay'] })
  const long = 'North Quay\nand what lies behind it'
  expect(continueNote(note(long))).toMatchObject({ name: long, aliases: ['the quay'] })
})
