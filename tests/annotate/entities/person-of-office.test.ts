import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { withPersonsOfOffices } from '../../../src/annotate/entities/patterns/person-of-office.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** What becomes of `name`, read in `text` as a name of a type. */
function partsOf(text: string, name: string, type: EntityType): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  tagNames(words, arabic)
  const start = text.indexOf(name)
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < start + name.length) + 1
  return withPersonsOfOffices(words, [{ type, from, to }], arabic.names).map(
    (range) => `${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`,
  )
}

describe('a person taken for the end of a body or place', () => {
  it.each<[string, string, EntityType, string[]]>([
    [
      'حمل مدير المطار هادي السلامي الشركة مسؤولية التأخير',
      'المطار هادي السلامي',
      'LOC',
      ['LOC المطار', 'PER هادي السلامي'],
    ],
    [
      'قالت النائبة عن نينوى ريم جرجيس إن القانون ناقص',
      'نينوى ريم جرجيس',
      'LOC',
      ['LOC نينوى', 'PER ريم جرجيس'],
    ],
    [
      'كشف مدير مهرجان الزيتون الدولي مروان القرمازي عن عروضه',
      'مهرجان الزيتون الدولي مروان القرمازي',
      'EVENT',
      ['EVENT مهرجان الزيتون الدولي', 'PER مروان القرمازي'],
    ],
    [
      'استعرضت عميدة الكلية الدكتورة سلمى العكور المشاريع',
      'الكلية الدكتورة سلمى العكور',
      'ORG',
      ['ORG الكلية', 'PER سلمى العكور'],
    ],
  ])('is the holder of the office: %s', (text, name, type, parts) =>
    expect(partsOf(text, name, type)).toEqual(parts),
  )
  it('is named to the end, though the body ended within the name', () =>
    expect(partsOf('أبدى حاكم حلب هيلاريو ماكالسو قلقه', 'حلب هيلاريو', 'LOC')).toEqual([
      'LOC حلب',
      'PER هيلاريو ماكالسو',
    ]))
  it.each<[string, string, EntityType]>([
    // a title in the name of the body
    ['قال مدير جامعة الملك فهد إن الدراسة مستمرة', 'جامعة الملك فهد', 'ORG'],
    // the noun of the body is nothing by itself
    ['قال رئيس بلدية هادي سالم إن الماء عاد', 'بلدية هادي سالم', 'ORG'],
    // no office
    ['وقع المطار هادي السلامي العقد', 'المطار هادي السلامي', 'LOC'],
    // for whom or what the body is
    ['قال مدير الإدارة العامة للدراسات الميدانية أمس', 'الإدارة العامة للدراسات الميدانية', 'ORG'],
  ])('is none in: %s', (text, name, type) =>
    expect(partsOf(text, name, type)).toEqual([`${type} ${name}`]),
  )
})
