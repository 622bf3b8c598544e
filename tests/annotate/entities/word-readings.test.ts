import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'
import { toDocument } from './to-document.ts'

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
