import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { asDistrict } from '../../../src/annotate/entities/patterns/districts.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** What the body `name` in `text` is read as. */
function readAs(text: string, name: string): string {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  tagNames(words, arabic)
  const start = text.indexOf(name)
  const from = words.findIndex((word) => word.end > start)
  const to = words.findIndex((word) => word.end >= start + name.length) + 1
  const range = asDistrict(words, { type: 'ORG', from, to }, arabic.names)
  return `${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`
}

describe('the noun of a district before its name', () => {
  it.each([
    ['وصل الطبيب إلى مركز المنصورة أمس.', 'مركز المنصورة', 'LOC المنصورة'],
    ['وقال رئيس مركز ومدينة المنصورة ذلك.', 'مركز ومدينة المنصورة', 'LOC المنصورة'],
    ['هطل المطر على مديرية سيئون مساء.', 'مديرية سيئون', 'LOC سيئون'],
    ['هطل المطر على مديرية زنكرة مساء.', 'مديرية زنكرة', 'LOC زنكرة'],
  ])('is none of it: %s', (text, name, place) => expect(readAs(text, name)).toBe(place))

  it.each([
    ['افتتح مركز المنصورة الطبي أمس.', 'مركز المنصورة'],
    ['نشر مركز القاهرة لدراسات المياه كتابا.', 'مركز القاهرة'],
    ['أعلنت مديرية الزراعة عن خطة.', 'مديرية الزراعة'],
    ['زارت جامعة المنصورة وفود.', 'جامعة المنصورة'],
  ])('begins a body in: %s', (text, name) => expect(readAs(text, name)).toBe(`ORG ${name}`))
})
