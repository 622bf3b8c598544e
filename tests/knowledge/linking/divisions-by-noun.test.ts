import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const place = (id: string, ar: string, kind: string) =>
  recordOf(id, [id], { type: 'LOC', kind, labels: { en: id, ar }, country: 'SD', prior: 0.7 })
const linkOf = createLinkOf(
  knowledgeOf(
    place('sudan', 'السودان', 'country'),
    place('toran', 'ولاية غرب توران', 'province'),
    place('south', 'إقليم الجنوب', 'province'),
    place('selvan', 'منطقة سيلفان', 'city'),
  ),
)
const whatIs = (name: string) =>
  linkOf({ text: `وصلت القوافل إلى ${name} في السودان أمس.`, name, type: 'LOC' })

it('a division is known without the noun that its record writes', () =>
  expect(whatIs('غرب توران')).toBe('toran'))

it('what is no division is not asked for with such a noun', () =>
  expect(whatIs('سيلفان')).toBeNull())

it('a side alone is a division of any state', () => expect(whatIs('الجنوب')).toBeNull())
