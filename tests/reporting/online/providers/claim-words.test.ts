import { expect, test } from 'vitest'
import type { Claim, Entity } from '../../../../src/model/annotation.ts'
import {
  wordsOfClaim,
  wordsOfHeadline,
} from '../../../../src/reporting/online/providers/claim-words.ts'

const spanOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
})

function words(text: string, content: string, ...names: string[]): string[] {
  const entities = names.map((name) => ({ name, mentions: [spanOf(text, name)] })) as Entity[]
  return wordsOfClaim({ content: [spanOf(text, content)] } as Claim, { text }, entities)
}

test('names come first, then the longest words in their order, and nothing from beyond the content', () => {
  const text =
    'Maria Lindqvist said that the breakwater of Port Selwyn would be opened two years later than it was planned because prices had risen'
  const content = text.slice(text.indexOf('the breakwater'))
  expect(words(text, content, 'Maria Lindqvist', 'Port Selwyn')).toEqual([
    'Port Selwyn',
    'breakwater',
    'opened',
    'planned',
    'because',
  ])
})

test('Arabic words go as they are written', () => {
  const text = 'قالت ماريا إن الميناء سيُفتح في الربيع'
  expect(words(text, 'الميناء سيُفتح في الربيع')).toEqual(['الميناء', 'سيُفتح', 'الربيع'])
})

test('a content without telling words asks nothing', () => {
  expect(words('She said no to it', 'no to it')).toEqual([])
})

test('a headline stands outside the text: its names are those that the text has', () => {
  const text = 'Port Selwyn waits. Maria Lindqvist and Ann spoke.'
  const entities = ['Port Selwyn', 'Maria Lindqvist', 'Ann'].map((name) => ({
    name,
    mentions: [spanOf(text, name)],
  })) as Entity[]
  expect(
    wordsOfHeadline({ title: 'Annual opening of Port Selwyn put off again', text }, entities),
  ).toEqual(['Port Selwyn', 'Annual', 'opening', 'again'])
  expect(wordsOfHeadline({ title: null, text }, entities)).toEqual([])
})

test('a name of the headline may stand first inside another word or name', () => {
  const text = 'Selwyn, and New Selwyn, and Ann.'
  const entities = ['New Selwyn', 'Ann', 'Selwyn'].map((name) => ({
    name,
    mentions: [spanOf(text, name)],
  })) as Entity[]
  expect(wordsOfHeadline({ title: 'Annual visit: Ann sails', text }, entities)).toContain('Ann')
  expect(wordsOfHeadline({ title: 'New Selwyn meets Selwyn', text }, entities)).toEqual([
    'New Selwyn',
    'Selwyn',
    'meets',
  ])
  expect(wordsOfHeadline({ title: '\u{10400}Ann sails', text }, entities)).not.toContain('Ann')
})
