import { describe, expect, it } from 'vitest'
import { senseExamples } from '../../../tools/train/sense-examples.ts'

describe('sentences for both senses of a word', () => {
  const examples = senseExamples('ar')

  it('are read with their labels', () => {
    expect(examples.length).toBeGreaterThan(100)
    for (const { text, spans } of examples) {
      expect(text).not.toMatch(/[[\]]/)
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/s)
    }
  })

  it('are none where a language has no file', () => {
    expect(senseExamples('xx')).toEqual([])
  })
})
