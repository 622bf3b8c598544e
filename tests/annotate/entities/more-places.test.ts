import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import {
  listedPlace,
  overForeignWord,
  village,
} from '../../../src/annotate/entities/patterns/more-places.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

function wordsOf(text: string) {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  tagNames(words, arabic)
  return words
}

describe('places in a list', () => {
  const listedIn = (text: string) => {
    const words = wordsOf(text)
    return words.flatMap((word, i) => (listedPlace(words, i, arabic) ? [word.folded] : []))
  }

  it('are names, three or more', () =>
    expect(listedIn('زار اللجنة قرى الغرمولة وزنكرة والشلهوبة مع رئيسها.')).toEqual([
      'الغرموله',
      'وزنكره',
      'والشلهوبه',
    ]))

  it.each(['زار قرى الغرمولة وزنكرة فقط.', 'تحتاج القرى الطرق والمدارس والماء.'])(
    'are left alone elsewhere: %s',
    (text) => expect(listedIn(text)).toEqual([]),
  )
})

describe('a foreign word behind a listed place', () => {
  const endIn = (text: string, name: string) => {
    const words = wordsOf(text)
    const from = words.findIndex(({ start }) => start === text.indexOf(name))
    const range = { type: 'LOC' as const, from, to: from + 1 }
    const { to } = overForeignWord(words, range, words.length, arabic.names)
    return text.slice(words[from]!.start, words[to - 1]!.end)
  }

  it('belongs to its name', () =>
    expect(endIn('سيطرت على بلدة عدن يابال في الجنوب.', 'عدن')).toBe('عدن يابال'))

  it.each(['سيطرت على بلدة عدن فجرا.', 'وصلت إلى عدن يابال.', 'قالت مدينة عدن إن الماء قليل.'])(
    'is none: %s',
    (text) => expect(endIn(text, 'عدن')).toBe('عدن'),
  )
})

describe('a noun with the article behind that of a village', () => {
  const foundIn = (text: string) => {
    const words = wordsOf(text)
    return words.flatMap((_, i) => {
      const range = village(words, i, arabic)
      return range ? [text.slice(words[range.from]!.start, words[range.to - 1]!.end)] : []
    })
  }

  it.each([
    ['وصل المهندسون إلى قرية الصنوبرة ليلا.', 'الصنوبرة'],
    ['أقاموا بقرية المنحدر عاما.', 'المنحدر'],
  ])('is its name: %s', (text, found) => expect(foundIn(text)).toEqual([found]))

  it.each([
    'سكنوا في قرية صغيرة قرب النهر.',
    'في القرية الصنوبرة عالية.',
    'زاروا قرية المزارعين أمس.',
    'في قرية، الصنوبرة عالية.',
  ])('is none otherwise: %s', (text) => expect(foundIn(text)).toEqual([]))
})
