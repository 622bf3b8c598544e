import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** The head of each definite source with the kinds of entity that it can stand for. */
const definite = (text: string): string[] =>
  findAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).flatMap(
    ({ anaphora, head, source, agreement }) => {
      const { start, end } = head ?? source[0]!
      return anaphora === 'definite' ? [`${text.slice(start, end)}: ${agreement?.types}`] : []
    },
  )

describe('a phrase with "the" that takes up somebody', () => {
  it('is an office, with capitals too', () => {
    expect(definite('The President said the wells were dry.')).toEqual(['The President: PER'])
    expect(definite('The Health Secretary said the wells were dry.')).toEqual([
      'The Health Secretary: PER',
    ])
    expect(definite('The former Wingfield United boss said the wells were dry.')).toEqual([
      'The former Wingfield United boss: PER',
    ])
  })
  it('is a profession, a kinship or an age', () => {
    expect(definite('The striker said the wells were dry.')).toEqual(['The striker: PER'])
    expect(definite('The 24-year-old said the wells were dry.')).toEqual(['The 24-year-old: PER'])
  })
  it('is one of a nation or a town', () => {
    expect(definite('The Argentine said the wells were dry.')).toEqual(['The Argentine: PER'])
    expect(definite('The South African said the wells were dry.')).toEqual([
      'The South African: PER',
    ])
    expect(definite('The Yorkshireman said the wells were dry.')).toEqual(['The Yorkshireman: PER'])
  })
  it('has its noun before what completes it', () => {
    expect(definite('The head of the union said the wells were dry.')).toEqual(['The head: PER'])
    expect(definite('The ambassador to Norway said the wells were dry.')).toEqual([
      'The ambassador: PER',
    ])
  })
  it('may have a relative clause', () => {
    expect(definite('The mayor, who said the wells were dry, left.')).toEqual(['The mayor: PER'])
  })
  it('is a man or woman of a nation, never a people', () => {
    expect(definite('The Dane said the wells were dry.')).toEqual(['The Dane: PER'])
    expect(definite('The New Zealander said the wells were dry.')).toEqual([
      'The New Zealander: PER',
    ])
    expect(definite('The French said the wells were dry.')).toEqual([])
  })
  it('is no name, no group and no paper', () => {
    expect(definite('The Water Company said the wells were dry.')).toEqual([])
    expect(definite('The ministers said the wells were dry.')).toEqual([])
    expect(definite('The Star said the wells were dry.')).toEqual([])
    expect(definite('A striker said the wells were dry.')).toEqual([])
  })
})
