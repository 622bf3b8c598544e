import { expect, test } from 'vitest'
import { cutApparatus } from '../../../src/model/cut-apparatus.ts'
import { toEntries } from '../../../src/ui/library/entries.ts'
import { listSpeakers } from '../../../src/ui/library/speakers.ts'
import { buildApparatus, type Story } from '../fixture/build.ts'

const told = (
  lang: 'ar' | 'en',
  name: string,
  type: 'PER' | 'ORG',
  record: string | null,
): Story => ({
  lang,
  title: 'A title',
  publisher: 'The Selwyn Press',
  published: '2025-08-06T08:00:00Z',
  paragraphs: [`${name} said the pier is shut.`],
  entities: [[type, name, record, null]],
  claims: [[name, name, 'said', ['the pier is shut'], 'indirect', 'named']],
  citations: [],
  related: [],
})
const note = {
  pack: 'sample',
  packTitle: { en: 'Sample' },
  record: {
    id: 'kalmar',
    type: 'PER' as const,
    kind: 'person',
    labels: { en: 'Ada Kalmar', ar: 'آدا كالمار' },
    aliases: {},
    descriptions: {},
    qid: 'Q1',
  },
}
const entriesOf = (...stories: Story[]) =>
  toEntries(
    stories.map((story, i) => {
      const id = `news.example.org/${i}`
      const parts = cutApparatus(buildApparatus(story, [note]))
      const article = { ...parts.article, url: `https://${id}` }
      return { id, kept: '2025-09-01T08:00:00Z', ...parts, article }
    }),
  )
const names = (lang: string, ...stories: Story[]) =>
  listSpeakers(entriesOf(...stories), lang).map(({ name, count, said }) => [
    name,
    count,
    said.length,
  ])

test('one Wikidata item is one speaker in every language, called as the reader’s language has it', () => {
  const both = [told('en', 'Ada Kalmar', 'PER', 'kalmar'), told('ar', 'كالمار', 'PER', 'kalmar')]
  expect(names('en', ...both)).toEqual([['Ada Kalmar', 2, 2]])
  expect(names('ar', ...both)).toEqual([['آدا كالمار', 2, 2]])
})

test('who is in no pack is the same by kind and full name, whatever its spelling', () => {
  expect(
    names('ar', told('ar', 'سلمى الأحمد', 'PER', null), told('ar', 'سلمى الاحمد', 'PER', null)),
  ).toEqual([['سلمى الأحمد', 2, 2]])
  expect(
    names('en', told('en', 'Northquay', 'ORG', null), told('en', 'Northquay', 'ORG', null)),
  ).toEqual([['Northquay', 2, 2]])
})

test('a source whose words are a name is that name’s, also where nobody said so', () => {
  const story = told('en', 'Northquay', 'ORG', null)
  story.claims[0]![1] = null
  expect(names('en', story)).toEqual([['Northquay', 1, 1]])
})

test('words of which it is unclear whom they mean are no name’s', () => {
  const [entry] = entriesOf(told('en', 'Northquay', 'ORG', null))
  const [claim] = entry!.apparatus.claims
  const unclear = { ...claim!, entity: null, isUnclear: true as const }
  expect(
    listSpeakers([{ ...entry!, apparatus: { ...entry!.apparatus, claims: [unclear] } }], 'en'),
  ).toEqual([])
})

test('a surname alone is no proof that two articles mean one person', () => {
  expect(
    names('en', told('en', 'Kalmar', 'PER', null), told('en', 'Kalmar', 'PER', null)),
  ).toHaveLength(2)
})
