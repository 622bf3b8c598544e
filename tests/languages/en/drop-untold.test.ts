import { describe, expect, it } from 'vitest'
import { untoldRules } from '../../../src/languages/en/attribution/reports/drop-untold.ts'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'
import { readWords } from './read-words.ts'

const countOf = (text: string, kind: 'paragraph' | 'title' = 'paragraph') =>
  proposeAttributions(text, { kind, start: 0, end: text.length }).length

describe('a verb beside its preposition that tells nothing said', () => {
  it('has rules with names of their own', () => {
    expect(new Set(untoldRules.map(({ name }) => name)).size).toBe(untoldRules.length)
  })
  it.each(untoldRules.map((rule) => [rule.name, rule] as const))(
    '%s: leaves out the refused example and keeps the accepted one',
    (_, { accepted, refused }) => {
      expect(countOf(refused)).toBe(0)
      expect(countOf(accepted)).toBe(1)
    },
  )
  it.each([
    'Cafe owner blamed for sick children',
    'Mayor accused of lying over bridge',
    'Bishop knew of thefts',
    'Letter was written by uncle',
  ])('is nobody’s claim in a headline: %s', (headline) =>
    expect(countOf(headline, 'title')).toBe(0),
  )
  it('tells nothing of what somebody goes on to tell', () => {
    expect(countOf('The trainer revealed what he said in the boathouse.')).toBe(1)
    expect(countOf('The rain filled what the mayor described as a bad ditch.')).toBe(1)
  })
  it('keeps whoever accuses', () => {
    expect(readWords('She left the clerk she accused of lying.')[0]![0]).toBe('she')
  })
})
