import { expect, test } from 'vitest'
import { getChain, getPassedOn } from '../../src/ui/claim-chain.ts'
import { buildApparatus, type Story } from './fixture/build.ts'

const story: Story = {
  lang: 'en',
  title: 'Dam talks',
  publisher: 'Sample',
  published: '2025-11-03',
  paragraphs: [
    'The agency reported that the ministry said that a study shows the dam leaks and that repairs began. The mayor said that nobody had asked him.',
  ],
  entities: [],
  claims: [
    [
      'The agency',
      null,
      'reported',
      ['the ministry said that a study shows the dam leaks and that repairs began'],
      'indirect',
      'outlet',
    ],
    [
      'the ministry',
      null,
      'said',
      ['a study shows the dam leaks', 'repairs began'],
      'indirect',
      'organisation',
    ],
    ['a study', null, 'shows', ['the dam leaks'], 'indirect', 'document'],
    ['The mayor', null, 'said', ['nobody had asked him'], 'indirect', 'named'],
  ],
  citations: [],
  related: [],
}
const apparatus = buildApparatus(story)
const [agency, ministry, study, mayor] = apparatus.claims

test('a chain runs from the outermost words to the claim itself', () => {
  expect(getChain(apparatus, study!)).toEqual([agency, ministry, study])
  expect(getChain(apparatus, ministry!)).toEqual([agency, ministry])
  expect(getChain(apparatus, mayor!)).toEqual([mayor])
})

test('a claim passes on what stands next within it, not what that passes on', () => {
  expect(getPassedOn(apparatus, agency!)).toEqual([ministry])
  expect(getPassedOn(apparatus, ministry!)).toEqual([study])
  expect(getPassedOn(apparatus, mayor!)).toEqual([])
})

test('nobody passes on what he says himself', () => {
  const own = buildApparatus({
    ...story,
    paragraphs: ['She described a storm and said that the dam leaks.'],
    claims: [
      ['She', null, 'described', ['a storm and said that the dam leaks'], 'indirect', 'named'],
      ['She', null, 'said', ['the dam leaks'], 'indirect', 'named'],
    ],
  })
  const [outer, inner] = own.claims
  expect(getChain(own, inner!)).toEqual([inner])
  expect(getPassedOn(own, outer!)).toEqual([])
})
