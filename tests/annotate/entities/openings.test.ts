import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'

/** By name the words that introduce it. */
const introductionsIn = (text: string) =>
  Object.fromEntries(
    findEntities(toDocument(text, 'en'), getLanguage('en')!, [])
      .filter(({ introduction }) => introduction !== null)
      .map(({ name, introduction }) => [name, text.slice(introduction!.start, introduction!.end)]),
  )

it.each([
  'NEW YORK — The president of the bank spoke to reporters on Monday.',
  'In Moscow, the minister told reporters on Monday that the road was open.',
])('does not introduce the place with which a sentence opens: %s', (text) =>
  expect(introductionsIn(text)).toEqual({}),
)

it('begins no introduction with a finite verb', () =>
  expect(
    introductionsIn('His rival, Paul Rennick, was angry with the minister on Monday.'),
  ).not.toHaveProperty('Paul Rennick', 'was angry with the minister on Monday'))

it('takes for a role no other name before "and"', () =>
  expect(
    introductionsIn('The vote was won by Senator Andrew Brandt and former minister Helen Roe.')[
      'Helen Roe'
    ],
  ).toBe('former minister'))
