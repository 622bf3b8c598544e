import { expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { objectRules } from '../../../src/languages/ar/attribution/reports/object-rules.ts'

const proposed = (text: string) =>
  proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length }, []).map(
    ({ doubt }) => doubt,
  )

test.each(objectRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  expect(proposed(rule.accepted)).not.toEqual([])
  expect(proposed(rule.refused)).toEqual([])
})

test('have names of their own', () =>
  expect(new Set(objectRules.map(({ name }) => name)).size).toBe(objectRules.length))
