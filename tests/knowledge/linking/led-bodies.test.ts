import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const linkOf = createLinkOf(
  knowledgeOf(
    recordOf('tide', ['تيار الموج الأزرق'], { kind: 'political-party', prior: 0.45 }),
    recordOf('reef', ['الشعاب'], { kind: 'political-party', prior: 0.45 }),
  ),
)

it('a body of several words stands behind the noun for who leads it', () =>
  expect(
    linkOf({ text: 'قال رئيس تيار الموج الأزرق سليم.', name: 'تيار الموج الأزرق', type: 'ORG' }),
  ).toBe('tide'))

it('a body of one word is still doubted there', () =>
  expect(linkOf({ text: 'قال رئيس الشعاب سليم.', name: 'الشعاب', type: 'ORG' })).toBeNull())
