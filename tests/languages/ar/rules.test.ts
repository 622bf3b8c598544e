import { afterEach, describe, expect, it, vi } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { frameRules } from '../../../src/languages/ar/attribution/reports/framed-verb.ts'
import { subjectRules } from '../../../src/languages/ar/attribution/reports/spoken-verb.ts'
import { frameEnds } from '../../../src/languages/ar/attribution/phrases/frame-search.ts'
import { speakerEnds } from '../../../src/languages/ar/attribution/phrases/speaker.ts'
import { noSubjectRules } from '../../../src/languages/ar/attribution/phrases/subject-before.ts'
import { unspokenRules } from '../../../src/languages/ar/attribution/phrases/verb-or-noun.ts'
import type { Rule } from '../../../src/languages/ar/attribution/rule.ts'

const claimsIn = (text: string) =>
  proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length }, []).filter(
    ({ doubt }) => !doubt,
  )

/** What a rule answers while a text is read. */
function answersOf(rule: Rule<never>, text: string) {
  const refuses = vi.spyOn(rule, 'refuses')
  const claims = claimsIn(text)
  return { claims, refused: refuses.mock.results.some(({ value }) => value === true) }
}

afterEach(() => vi.restoreAllMocks())

describe.each([
  ['words that are no verb of speech', unspokenRules],
  ['subjects that show no speech', subjectRules],
  ['frames that bring no content', frameRules],
  ['words that no frame stands behind', frameEnds],
  ['words that end a speaker', speakerEnds],
  ['words before a verb that are no subject', noSubjectRules],
] as [string, readonly Rule<never>[]][])('%s', (_, rules) => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(answersOf(rule, rule.refused).refused).toBe(true)
    vi.restoreAllMocks()
    const { claims, refused } = answersOf(rule, rule.accepted)
    expect(refused).toBe(false)
    expect(claims).not.toHaveLength(0)
  })
})
