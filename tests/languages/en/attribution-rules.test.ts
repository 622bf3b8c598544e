import { describe, expect, it, vi } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'
import { afterRules } from '../../../src/languages/en/attribution/phrases/after-rules.ts'
import { commaRules } from '../../../src/languages/en/attribution/phrases/comma-ends.ts'
import { figureRules } from '../../../src/languages/en/attribution/reports/figure-reports.ts'
import {
  invertedRules,
  subjectRules,
} from '../../../src/languages/en/attribution/reports/verb-rules.ts'

/** Whether the method of a rule says yes anywhere while a sentence is read. */
function holdsIn<Method extends string>(
  rule: Record<Method, (...given: never[]) => unknown>,
  method: Method,
  text: string,
): boolean {
  const watched = vi.spyOn(rule as Record<string, () => unknown>, method)
  findAttributions(text, { kind: 'paragraph', start: 0, end: text.length })
  const answers = watched.mock.results.map(({ value }) => value)
  watched.mockRestore()
  return answers.some((answer) => answer !== null && answer !== false)
}

const commas = commaRules.map((rule) => ({
  ...rule,
  holdsIn: (text: string) => holdsIn(rule, 'ends', text),
}))
const followers = afterRules.map((rule) => ({
  ...rule,
  holdsIn: (text: string) => holdsIn(rule, 'read', text),
}))
const verbs = [...invertedRules, ...subjectRules].map((rule) => ({
  ...rule,
  holdsIn: (text: string) => holdsIn(rule, 'read', text),
}))
const figures = figureRules.map((rule) => ({
  ...rule,
  holdsIn: (text: string) => holdsIn(rule, 'reads', text),
}))

describe.each([
  ['what ends words at a comma', commas],
  ['what follows a verb', followers],
  ['how a verb tells who says what', verbs],
  ['verbs that report a figure', figures],
])('rules of %s', (_, rules) => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s: holds for the accepted example and not for the refused one',
    (_name, rule) => {
      expect(rule.holdsIn(rule.accepted)).toBe(true)
      expect(rule.holdsIn(rule.refused)).toBe(false)
    },
  )
})
