import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { bodyWithComplement } from '../../../src/annotate/entities/patterns/bodies.ts'
import { bodyAtPlace } from '../../../src/annotate/entities/patterns/bodies-at-places.ts'
import { village } from '../../../src/annotate/entities/patterns/more-places.ts'
import type { Pattern } from '../../../src/annotate/entities/patterns/pattern.ts'
import { placeByNoun } from '../../../src/annotate/entities/patterns/places-by-noun.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** What a pattern reads in a sentence, as "TYPE words". */
function readBy(pattern: Pattern, text: string): string[] {
  const [words = []] = findNameWords(toDocument(text, 'ar'), arabic)
  tagNames(words, arabic)
  return words.flatMap((_, i) => {
    const range = pattern(words, i, arabic)
    if (!range) return []
    return [`${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`]
  })
}

describe('a body and the place behind its noun', () => {
  it.each([
    ['أوضحت غرفة صحار أن الرسوم لم تتغير.', 'ORG غرفة صحار'],
    ['وقع العقد رئيس هيئة ميناء صحار.', 'ORG هيئة ميناء صحار'],
    ['عاد وفد نقابة عمال السودان مساء.', 'ORG نقابة عمال السودان'],
    ['ضبط مرور المنصورة ست حافلات.', 'ORG مرور المنصورة'],
    ['تغلق جوازات خان يونس أبوابها ظهرا.', 'ORG جوازات خان يونس'],
  ])('are one name in: %s', (text, name) => expect(readBy(bodyAtPlace, text)).toEqual([name]))

  it.each([
    // a matter, an officer of the town, a body that has its name, another sentence part
    'شدد على أن أمن مصر أولوية.',
    'حضر مدير أمن المنصورة الجلسة.',
    'زارت الهيئة صحار أمس.',
    'عقدت هيئة، صحار مثلا، لقاء.',
    'زارت شركة تركية المعرض.',
  ])('are none in: %s', (text) => expect(readBy(bodyAtPlace, text)).toEqual([]))
})

describe('a place and the word behind its noun', () => {
  it.each([
    ['افتتح المقهى الجديد في شارع السنابل أمس.', 'LOC شارع السنابل'],
    ['صلى عليه في جامع الثريا ظهرا.', 'LOC جامع الثريا'],
    ['ترسو القوارب في مرسى الشلهوب التجاري ليلا.', 'LOC مرسى الشلهوب التجاري'],
    ['اشترى التمر من سوق الشلهوب صباحا.', 'LOC سوق الشلهوب'],
    ['وصلت الحافلة إلى محطة زنكران متأخرة.', 'LOC محطة زنكران'],
  ])('are one name in: %s', (text, name) => expect(readBy(placeByNoun, text)).toEqual([name]))

  it.each([
    // what is sold or waits there, a trade without a place, a quality, people
    'هبطت الأسعار في سوق السيارات أمس.',
    'وقف في محطة الحافلات طويلا.',
    'تضاعف حجم سوق الشلهوب العام الماضي.',
    'سار في شارع طويل وحده.',
    'مر بشارع العمال مساء.',
    'عبر الشارع السنابل قربه.',
  ])('are none in: %s', (text) => expect(readBy(placeByNoun, text)).toEqual([]))
})

describe('a village or a town', () => {
  it.each([
    ['ولد في قرية زنكران شمالا.', 'LOC زنكران'],
    ['عاد إلى بلدة زنكران وحده.', 'LOC زنكران'],
  ])('is named by a word that nobody knows: %s', (text, name) =>
    expect(readBy(village, text)).toEqual([name]),
  )

  it('is none where somebody returns to his country', () =>
    expect(readBy(village, 'عاد إلى بلده العزيز أمس.')).toEqual([]))
})

describe('a school and what it teaches', () => {
  it.each([
    ['تخرجت في كلية الهندسة قبل عام.', 'ORG كلية الهندسة'],
    ['نقل الجرحى إلى مستشفى الولادة ليلا.', 'ORG مستشفى الولادة'],
    ['يقف قرب مدرسة صحار كل صباح.', 'ORG مدرسة صحار'],
  ])('are one name in: %s', (text, name) =>
    expect(readBy(bodyWithComplement, text)).toEqual([name]),
  )

  it('are none where the noun has the article', () =>
    expect(readBy(bodyWithComplement, 'درس في المدرسة القديمة سنتين.')).toEqual([]))
})
