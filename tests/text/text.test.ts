import { describe, expect, it } from 'vitest'
import { fold, foldedWords } from '../../src/text/fold.ts'
import { findSentences } from '../../src/text/sentences.ts'
import { findTokens } from '../../src/text/tokens.ts'

describe('fold', () => {
  it('brings spellings together', () => {
    expect(fold('أَحْمَـــد')).toBe(fold('احمد'))
    expect(fold('مدرسة كبرى')).toBe('مدرسه كبري')
    expect(fold('  Café-Bar’s ')).toBe('cafe bars')
  })
})

describe('foldedWords', () => {
  it('gives the words of a phrase, and none of one that holds no letter', () => {
    expect(foldedWords(' Port  Selwyn, Orlo ')).toEqual(['port', 'selwyn', 'orlo'])
    expect(foldedWords('Orlo')).toEqual(['orlo'])
    expect(foldedWords(' – ')).toEqual([])
  })
})

describe('findTokens', () => {
  it('gives true offsets past marks and lone surrogates', () => {
    const text = 'قال: «بَيروت» \ud800 Ünal'
    expect(
      findTokens(text).map(({ start, end, folded }) => [text.slice(start, end), folded]),
    ).toEqual([
      ['قال', 'قال'],
      ['بَيروت', 'بيروت'],
      ['Ünal', 'unal'],
    ])
  })
})

describe('findSentences', () => {
  it('reads a block again for another text and for other abbreviations', () => {
    const block = { start: 0, end: 20 }
    const none = new Set<string>()
    const count = (text: string, abbreviations = none) =>
      findSentences(text, block, abbreviations).length
    expect(count('He left. She stayed.')).toBe(2)
    expect(count('He left, she stayed.')).toBe(1)
    expect(count('He left. She stayed.', new Set(['left']))).toBe(1)
    expect(count('He left. She stayed.')).toBe(2)
  })

  it('ends no sentence at an abbreviation, an initial or a number', () => {
    const text = 'Mr. J. Hale paid 3.5 pounds. He left! “Why?” asked Mia.'
    expect(
      findSentences(text, { start: 0, end: text.length }, new Set(['mr'])).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['Mr. J. Hale paid 3.5 pounds.', 'He left!', '“Why?”', 'asked Mia.'])
  })

  it('ends none within initials that are spelt as words', () => {
    const text = 'ارتفع سهم جيه.بي نصر أمس. وتبعه سهم إتش.إس.بي.سي.'
    expect(
      findSentences(text, { start: 0, end: text.length }, new Set(['جيه', 'اتش'])).map(
        ({ start, end }) => text.slice(start, end),
      ),
    ).toEqual(['ارتفع سهم جيه.بي نصر أمس.', 'وتبعه سهم إتش.إس.بي.سي.'])
  })

  it('ends one at a full stop without a space between words in full', () => {
    const parts = (text: string) =>
      findSentences(text, { start: 0, end: text.length }, new Set(['د'])).map(({ start, end }) =>
        text.slice(start, end),
      )
    expect(parts('فتح الجسر أمس.وقال سامي إنه آمن.')).toEqual([
      'فتح الجسر أمس.',
      'وقال سامي إنه آمن.',
    ])
    expect(parts('فتح الجسر أمس.و قال سامي إنه آمن.')).toEqual([
      'فتح الجسر أمس.',
      'و قال سامي إنه آمن.',
    ])
    expect(parts('It closed.A guard left.')).toEqual(['It closed.', 'A guard left.'])
    expect(parts('It was “safe.”People cross it.')).toEqual(['It was “safe.”', 'People cross it.'])
    for (const whole of [
      'قال د.سامي نصر لقناة إن.بي.سي أمس',
      'See example.com or Example.Org and J.K.Hale of the U.S.Navy',
      'Version 3.5.Next',
      'Grade.A',
    ])
      expect(parts(whole)).toEqual([whole])
  })
})
