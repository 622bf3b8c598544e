import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { told } from './cite.ts'

describe('the day of what came of a piece', () => {
  it.each([
    [
      'The line grounded nine planes on Tuesday after a report by the Guardian on cracks.',
      ['report: The Guardian'],
    ],
    [
      'The minister resigned Monday, a day after a report in the Guardian.',
      ['report: The Guardian'],
    ],
  ])('is not that of the piece: %s', (text, expected) => expect(told(text, 'en')).toEqual(expected))

  it.each([
    [
      'On Tuesday, when the Guardian reported it, shares fell.',
      ['report: The Guardian [2025-10-14]'],
    ],
    [
      'The Guardian reported on Sunday after a visit that the line had closed.',
      ['report: The Guardian [2025-10-19]'],
    ],
  ])('may be that of the piece: %s', (text, expected) => expect(told(text, 'en')).toEqual(expected))

  it('in Arabic', () =>
    expect(told('أوقفت الشركة تسع طائرات الثلاثاء بعد تقرير نشرته صحيفة الغارديان.', 'ar')).toEqual([
      'report: The Guardian',
    ]))

  it('is the piece’s where the words between end before it', () => {
    expect(english.citation.opensClause!(' after ')).toBe(true)
    expect(english.citation.opensClause!(', after months of work, the ')).toBe(false)
    expect(arabic.citation.opensClause!('، بعد عام من العمل، نشرت ')).toBe(false)
  })
})

describe('the day of a clause that a comma ends before the piece', () => {
  it.each([
    ['Thefts rose in 2020, according to a report by the Guardian.', 'en', ['report: The Guardian']],
    ['The court sat on October 2, Reuters reported.', 'en', ['report: Reuters']],
    ['أغلق الجسر السبت الماضي، بحسب تقرير لصحيفة الغارديان.', 'ar', ['report: The Guardian']],
  ])('is not that of the piece: %s', (text, lang, expected) =>
    expect(told(text, lang)).toEqual(expected),
  )

  it.each([
    ['On Sunday, the Guardian reported that thefts rose.', 'en', 'report: The Guardian'],
    ['The Guardian, on Sunday, reported that thefts rose.', 'en', 'report: The Guardian'],
    ['ويوم الأحد، ذكرت صحيفة الغارديان أن الجسر أغلق.', 'ar', 'report: The Guardian'],
  ])('may be that of the piece where it opens the sentence: %s', (text, lang, piece) =>
    expect(told(text, lang)).toEqual([`${piece} [2025-10-19]`]),
  )
})
