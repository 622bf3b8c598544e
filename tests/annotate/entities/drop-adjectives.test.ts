import { describe, expect, it } from 'vitest'
import { dropAdjectives } from '../../../src/annotate/entities/passes/drop-adjectives.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'
import { toDocument } from '../../to-document.ts'

/** Whether `word`, read as the name of a people in `text`, stays one. */
function isKept(
  text: string,
  word: string,
  language: Language = arabic,
  type: Draft['type'] = 'GROUP',
): boolean {
  const sentences = findNameWords(toDocument(text, language.code), language)
  const start = text.indexOf(word)
  const end = start + word.length
  const draft: Draft = { type, words: [word], sentence: 0, from: 0, to: 1, start, end }
  return dropAdjectives([draft], sentences, language.names).length === 1
}

describe('a word for a people', () => {
  it.each([
    ['ساعدت الوزارة العمال المصريين في الخارج.', 'المصريين'],
    ['وصل لاجئون سوريون إلى الميناء.', 'سوريون'],
    ['تحدث للمسؤولين الأمريكيين عن الأمر.', 'الأمريكيين'],
    ['اجتمع وزراء الخارجية العرب أمس.', 'العرب'],
    ['تعادل المصارعون المصريون أمس.', 'المصريون'],
    ['وصل الدعم إلى الفلاحين السوريين.', 'السوريين'],
  ])('describes the people before it in: %s', (text, word) => {
    expect(isKept(text, word)).toBe(false)
  })

  it.each([
    ['عاد آلاف السوريين إلى قراهم.', 'السوريين'],
    ['دعا الرئيس الفلسطينيين إلى الهدوء.', 'الفلسطينيين'],
    ['قال العمال، المصريون أولا، إنهم تعبوا.', 'المصريون'],
    ['المصريون يحبون البحر.', 'المصريون'],
    ['طالب مسؤولون السوريين بالعودة.', 'السوريين'],
  ])('names it in: %s', (text, word) => {
    expect(isKept(text, word)).toBe(true)
  })

  it('is left alone where a language writes no article onto its words', () => {
    expect(isKept('Officials Egyptians met.', 'Egyptians', english)).toBe(true)
  })
})

describe('a nationality', () => {
  it('behind another one is no family’s name', () => {
    expect(isKept('زار وزيرا الثقافة المصري والتونسي المعرض.', 'التونسي', arabic, 'PER')).toBe(
      false,
    )
  })

  it('is one behind a name', () => {
    expect(isKept('تحدث سامي والتونسي عن المعرض.', 'التونسي', arabic, 'PER')).toBe(true)
  })
})
