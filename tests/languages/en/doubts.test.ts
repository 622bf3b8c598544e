import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'
import { doubtRules } from '../../../src/languages/en/attribution/subjects/doubts.ts'

const doubtsIn = (text: string) =>
  proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ doubt }) => doubt ?? null,
  )

describe('rules that doubt a claim', () => {
  it('have names of their own', () => {
    expect(new Set(doubtRules.map(({ name }) => name)).size).toBe(doubtRules.length)
  })
  it.each(doubtRules.map((rule) => [rule.name, rule] as const))(
    '%s: hold for the refused example and not for the accepted one',
    (name, { accepted, refused }) => {
      expect(doubtsIn(refused)).toContain(name)
      expect(doubtsIn(accepted)).not.toContain(name)
      expect(doubtsIn(accepted)).toContain(null)
    },
  )
})

it('leaves to the judge what a speaker says that he holds himself', () => {
  expect(doubtsIn('“I think that the road will stay closed for months,” Amin said.')).toContain(
    'own belief',
  )
  expect(doubtsIn('“The road that we took will stay closed for months,” Amin said.')).toEqual([
    null,
  ])
})
