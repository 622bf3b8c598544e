import { describe, expect, it } from 'vitest'
import { linkKinds, linksOf, linkParts, partsOf } from '../../../src/annotate/entities/links.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { findPlaceLists } from '../../../src/annotate/entities/place-lists.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'

const wordsOf = (text: string, lang: string) =>
  findNameWords(toDocument(text, lang), getLanguage(lang)!)[0]!
const joinsOf = (text: string, lang = 'ar') =>
  [...linksOf(wordsOf(text, lang))].map((link) => partsOf(link)[0])

describe('what joins a word to the one before it', () => {
  it('tells «و», other particles, the article and marks apart', () => {
    const [, beside, and, definite, comma, commaAnd, dash] = joinsOf(
      'زار دمشق وحمص الكبيرة، حماة، وإدلب - درعا',
    )
    expect(new Set([beside, and, definite, comma, commaAnd, dash]).size).toBe(6)
  })

  it('tells a capital from a small letter and a number', () => {
    const [, small, capital, , number] = joinsOf('He saw Paris on 12 May', 'en')
    expect(new Set([small, capital, number]).size).toBe(3)
  })

  it('does not take the full stop of an initial for a mark', () => {
    const [, initial, surname] = joinsOf('John F. Haddon', 'en')
    expect(surname).toBe(initial)
  })

  it('gives numbers that have two parts each, none twice', () => {
    const met = Array.from({ length: linkKinds }, (_, link) => partsOf(link).join())
    expect(new Set(met).size).toBe(linkKinds)
    const parts = Array.from({ length: linkKinds }, (_, link) => partsOf(link)).flat()
    expect(Math.max(...parts)).toBe(linkParts - 1)
  })
})

describe('a list of places', () => {
  it('goes on behind its noun over «و» and commas', () => {
    const items = findPlaceLists(wordsOf('في قرى الرابية والخضيرة، وبيت السنديان', 'ar'))
    expect(items.map((place) => place?.item)).toEqual([undefined, undefined, 0, 1, 2, 2])
  })

  it('ends at a title, a verb of speech, a full stop and a name that is too long', () => {
    for (const text of [
      'زار قرية الرابية الدكتور سامي',
      'في محافظة الرابية قال سامي',
      'من قرى الرابية التي لم تصلها المياه',
    ])
      expect(findPlaceLists(wordsOf(text, 'ar')).at(-1)).toBeNull()
  })
})
