import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import {
  bodyOfPlace,
  bodyWithPurpose,
  ofNationality,
} from '../../../src/annotate/entities/patterns/bodies.ts'
import type { Pattern } from '../../../src/annotate/entities/patterns/pattern.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** What a pattern reads in a sentence, as "TYPE words". */
function readBy(pattern: Pattern, text: string): string[] {
  const [words = []] = findNameWords(toDocument(text, 'ar'), arabic)
  return words.flatMap((_, i) => {
    const range = pattern(words, i, arabic)
    if (!range) return []
    return [`${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`]
  })
}

describe('a body and the place that it is of', () => {
  it.each([
    ['وافق برلمان ويلز على الاسم.', 'ORG برلمان ويلز'],
    ['دعت حكومة السودان إلى الحوار.', 'ORG حكومة السودان'],
    ['أعلنت حكومة كوريا الجنوبية الموعد.', 'ORG حكومة كوريا الجنوبية'],
    ['فاز منتخب مصر أمس.', 'ORG منتخب مصر'],
  ])('is one name in: %s', (text, name) => {
    expect(readBy(bodyOfPlace, text)).toEqual([name])
  })

  it.each([
    'انتقدت حكومة الظل الخطة.',
    'دعت الحكومة السودان إلى الحوار.',
    'قدمت حكومة، السودان مثلا، طلبا.',
    'شكلت حكومة بلبنان.',
  ])('is none in: %s', (text) => {
    expect(readBy(bodyOfPlace, text)).toEqual([])
  })
})

describe('a body and the things that it is for', () => {
  it.each([
    [
      'أعلنت الهيئة العامة لمناجم الفحم ومخازن القمح الموعد.',
      'ORG الهيئة العامة لمناجم الفحم ومخازن القمح',
    ],
    [
      'أعلنت الشركة الوطنية لمصانع الحديد ومناجم الفحم موعدا.',
      'ORG الشركة الوطنية لمصانع الحديد ومناجم الفحم',
    ],
  ])('is one name in: %s', (text, name) => {
    expect(readBy(bodyWithPurpose, text)).toEqual([name])
  })

  it.each([
    'دعت الهيئة العامة لعقد المؤتمر.',
    'دفعت الهيئة العامة لمصانع الحديد تعويضا.',
    'تستعد اللجنة المنظمة لمنافسات الغد.',
    'اعتذرت الهيئة العامة لوالد الطالب.',
    'واصل الاتحاد الاستعداد للبطولة.',
    'رفض الاتحاد العربي القرار للمرة الثانية.',
  ])('is none in: %s', (text) => {
    expect(readBy(bodyWithPurpose, text)).toEqual([])
  })
})

describe('a team or a people by its nationality', () => {
  it.each([
    ['يلعب المنتخب المغربي غدا.', 'ORG المنتخب المغربي'],
    ['تقدم الفريق الأمريكي بنقطة.', 'ORG الفريق الأمريكي'],
    ['شكر الشعب السوداني الأطباء.', 'GROUP الشعب السوداني'],
  ])('is a name in: %s', (text, name) => {
    expect(readBy(ofNationality, text)).toEqual([name])
  })

  it.each([
    'صوت مجلس الشعب السوري أمس.',
    'قال مدرب المنتخب البرازيلي أحمد سالم.',
    'يلعب المنتخب الجديد غدا.',
    'شعر الفريق بالتعب.',
  ])('is none in: %s', (text) => {
    expect(readBy(ofNationality, text)).toEqual([])
  })
})
