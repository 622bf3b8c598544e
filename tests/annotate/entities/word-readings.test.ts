import { describe, expect, it } from 'vitest'
import { findNameWords, nameBits } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { bit } from '../../../src/languages/names/name-lexicon.ts'
import type { Language } from '../../../src/languages/language.ts'
import { toDocument } from '../../to-document.ts'

const wordsOf = (text: string, language: Language) =>
  findNameWords(toDocument(text, language.code), language).flat()

describe('how much a word looks like a foreign name', () => {
  const likenessOf = (word: string) => wordsOf(word, arabic)[0]!.likeness

  it.each(['شواينشتايغر', 'ماكلافلين', 'كوفالتشوك', 'تشامبرلاند'])('%s: very much', (name) => {
    expect(likenessOf(name)).toBeGreaterThanOrEqual(6)
  })

  it.each(['المسؤولون', 'واستخدامها', 'يتوقعون', 'بالمناقشات'])('%s: hardly', (word) => {
    expect(likenessOf(word)).toBeLessThanOrEqual(1)
  })

  it('is told without the particle that is written onto the name', () => {
    const [word] = wordsOf('لتسيبراس', arabic)
    expect([word!.core.folded, word!.core.skip]).toEqual(['تسيبراس', 1])
  })

  it('is nothing where capitals tell names', () => {
    expect(wordsOf('McLaughlin spoke', english).every(({ likeness }) => likeness === 0)).toBe(true)
  })
})

describe('a word that folding makes the same as a listed name', () => {
  const namesIn = (text: string, at: number) => wordsOf(text, arabic)[at]!.bits & nameBits

  it.each([
    ['فيات', 'فئات'],
    ['فيات', 'الفئات'],
  ])('is «%s» and not «%s»', (name, other) => {
    expect(namesIn(name, 0)).not.toBe(0)
    expect(namesIn(other, 0)).toBe(0)
  })

  it('is told by its last letter where the text tells ه from ة', () => {
    expect(namesIn('إلى حديثة', 1)).not.toBe(0)
    expect(namesIn('إلى حديثه', 1)).toBe(0)
    expect(namesIn('قال حديثه', 1)).not.toBe(0)
  })

  it('stays what else it is: «رئيس» is a title and no surname', () => {
    const [word] = wordsOf('رئيس', arabic)
    expect(word!.bits & bit.title).not.toBe(0)
  })
})

describe('what is written onto a word', () => {
  it.each([
    ['تقنية', 0],
    ['وتقنية', 1],
    ['لتقنية', 2],
    ['المعلومات', 3],
    ['والفنون', 4],
    ['بالفنون', 5],
  ])('%s: %i', (text, prefixes) => {
    expect(wordsOf(text, arabic)[0]!.prefixes).toBe(prefixes)
  })
})
