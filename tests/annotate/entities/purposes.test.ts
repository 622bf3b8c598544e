import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { bodyWithPurpose } from '../../../src/annotate/entities/patterns/bodies.ts'
import type { Pattern, WordRange } from '../../../src/annotate/entities/patterns/pattern.ts'
import {
  gatheringWithPurpose,
  overPurpose,
} from '../../../src/annotate/entities/patterns/purposes.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const wordsOf = (text: string) => findNameWords(toDocument(text, 'ar'), arabic)[0]!

/** The names that a pattern reads in a sentence. */
function readBy(pattern: Pattern, text: string): string[] {
  const words = wordsOf(text)
  return words.flatMap((_, i) => {
    const range = pattern(words, i, arabic)
    return range ? [text.slice(words[range.from]!.start, words[range.to - 1]!.end)] : []
  })
}

/** What the first words of a text, a body's name, go on to with its purpose. */
function lengthened(text: string, count: number): string {
  const words = wordsOf(text)
  const range: WordRange = { type: 'ORG', from: 0, to: count }
  const { to } = overPurpose(words, range, words.length, arabic.names)
  return text.slice(0, words[to - 1]!.end)
}

describe('the purpose of a body behind its name', () => {
  it.each([
    ['فرقة جلنار للمسرح الغنائي في دمشق', 'فرقة جلنار للمسرح الغنائي'],
    ['دار نينوى للنشر والتوزيع العقد', 'دار نينوى للنشر والتوزيع'],
    ['مركز الفرات لحقوق الإنسان تقريرا', 'مركز الفرات لحقوق الإنسان'],
  ])('belongs to it in: %s', (text, name) => expect(lengthened(text, 2)).toBe(name))

  it.each(['مركز الفرات للشرطة أدلة', 'مركز الفرات لحقوق ضائعة', 'الشركة الوطنية للنقل البري'])(
    'is none, or is looked for elsewhere, in: %s',
    (text) => expect(lengthened(text, 2)).toBe(text.split(' ').slice(0, 2).join(' ')),
  )

  it('goes on with the place that it is for', () => {
    expect(readBy(bodyWithPurpose, 'تقاتل الجبهة الوطنية لتحرير أزواد في الشمال.')).toEqual([
      'الجبهة الوطنية لتحرير أزواد',
    ])
    expect(readBy(bodyWithPurpose, 'ناقشت الهيئة الوطنية لمكافحة الفساد مراكش مرتين.')).toEqual([
      'الهيئة الوطنية لمكافحة الفساد',
    ])
  })
})

describe('a gathering and what it is about', () => {
  it.each([
    ['زار الطلاب المعرض الدولي للنشر والكتاب في الرباط.', 'المعرض الدولي للنشر والكتاب'],
    ['افتتح الوزير المؤتمر الدولي للمياه والطاقة.', 'المؤتمر الدولي للمياه والطاقة'],
    ['بدأ المهرجان الوطني للفنون الشعبية أمس.', 'المهرجان الوطني للفنون الشعبية'],
  ])('is one name in: %s', (text, name) =>
    expect(readBy(gatheringWithPurpose, text)).toEqual([name]),
  )

  it.each([
    'عقد المؤتمر الصحفي للمدرب في الدوحة.',
    'بدأ المؤتمر الوطني للحزب أمس.',
    'حضر اليوم الثاني للمعرض زوار كثر.',
    'هاجم المؤتمر الدولي للمنتخب الفكرة.',
  ])('is none in: %s', (text) => expect(readBy(gatheringWithPurpose, text)).toEqual([]))
})
