import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { withoutPartOfNumber } from '../../../src/annotate/entities/patterns/cut-numbers.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

const left = (text: string, lang: 'ar' | 'en', type: EntityType, from: number, to: number) => {
  const words = findNameWords(toDocument(text, lang), lang === 'ar' ? arabic : english)[0]!
  return withoutPartOfNumber(words, { type, from, to })?.to ?? null
}

describe('a number into which a name runs', () => {
  it.each([
    ['Harwick beat Milton City 3–2 on Sunday', 'en', 'ORG', 2, 5, 4],
    ['Harwick beat Milton City 3-2 on Sunday', 'en', 'ORG', 2, 5, 4],
    ['ارتفع مؤشر نيكاي 3.1% أمس', 'ar', 'ORG', 1, 4, 3],
    ['Shares of Norlight 1,250 points', 'en', 'ORG', 2, 4, 3],
  ] as const)('is none of it: %s', (text, lang, type, from, to, end) =>
    expect(left(text, lang, type, from, to)).toBe(end),
  )

  it('makes no product', () => expect(left('لدينا 1٬250 وثيقة', 'ar', 'PRODUCT', 0, 2)).toBeNull())

  it.each([
    ['A Norlight 737-800 landed', 'PRODUCT', 1, 3],
    ['Windows 3.1 was sold', 'PRODUCT', 0, 3],
    ['Group 8 won, 3 lost', 'ORG', 0, 2],
  ] as const)('may be whole: %s', (text, type, from, to) =>
    expect(left(text, 'en', type, from, to)).toBe(to),
  )
})
