import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { retypeByCompany } from '../../../src/annotate/entities/passes/retype-by-company.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The type of `name`, read in `text` as a name of another. */
function typeOf(text: string, name: string, type: EntityType, language: Language = arabic) {
  const sentences = findNameWords(toDocument(text, language.code), language)
  const start = text.indexOf(name)
  const words = name.split(' ')
  const end = start + name.length
  const draft: Draft = { type, words, sentence: 0, from: 0, to: words.length, start, end }
  return retypeByCompany([draft], sentences, language.names)[0]!.type
}

describe('what stands before a name', () => {
  it.each<[string, string, EntityType, EntityType]>([
    ['وشكر السيد بون الحاضرين.', 'بون', 'LOC', 'PER'],
    ['وسألت السيدة فينتوريني عن الموعد.', 'فينتوريني', 'ORG', 'PER'],
    ['حضر الجمهور فيلم «الجسر الأخير» أمس.', 'الجسر الأخير', 'PRODUCT', 'WORK'],
    ['يقدم برنامج صباح النهر كل يوم.', 'صباح النهر', 'PRODUCT', 'WORK'],
    ['حضر الجمهور مسرحية "كلنا جيران" أمس.', 'كلنا جيران', 'ORG', 'WORK'],
    ['تنطلق بطولة «كوكو» غدا.', 'كوكو', 'PRODUCT', 'EVENT'],
    ['زاد سعر مشروب «كوكو» أمس.', 'كوكو', 'ORG', 'PRODUCT'],
    ['عرضت الشركة الصاروخ «برق الشمال» أمس.', 'برق الشمال', 'LOC', 'PRODUCT'],
    ['فاز فريق ويلنغتون ستارز أمس.', 'ويلنغتون ستارز', 'PER', 'ORG'],
    ['نشرته مجلة نيتشر أورغن أمس.', 'نيتشر أورغن', 'PER', 'ORG'],
    ['وشكرت الآنسة بيو الحاضرين.', 'بيو', 'LOC', 'PER'],
    ['وقال اللواء حيدان إن الطريق آمن.', 'حيدان', 'LOC', 'PER'],
    ['وقال الدكتور/ حيدان إن الطريق آمن.', 'حيدان', 'LOC', 'PER'],
    ['وعادت الباخرة كوين ماري أمس.', 'كوين ماري', 'LOC', 'PRODUCT'],
    ['وعادت سفينة الإنقاذ لويز ميشيل أمس.', 'لويز ميشيل', 'PER', 'PRODUCT'],
    ['وعادت «السفينة «سلمى»» أمس.', 'سلمى', 'PER', 'PRODUCT'],
    ['يقترب الإعصار ميليسا من الساحل.', 'الإعصار ميليسا', 'PER', 'EVENT'],
    ['يتحرك المنخفض الجوي «دانيال» شرقا.', 'دانيال', 'PER', 'EVENT'],
  ])('tells its type in: %s', (text, name, read, type) => {
    expect(typeOf(text, name, read)).toBe(type)
  })

  it.each<[string, string, EntityType]>([
    ['عبر الهضبة الخضراء مسافرون.', 'الهضبة الخضراء', 'LOC'],
    ['باع وكيل سيارات «كوكو» كل ما عنده.', 'كوكو', 'ORG'],
    ['زاد سعر مشروب كوكو أمس.', 'كوكو', 'ORG'],
    ['قالت موسكو إن الموعد تغير.', 'موسكو', 'LOC'],
    ['قال قبطان السفينة راجيش كومار ذلك.', 'راجيش كومار', 'PER'],
    ['توقفت مركبة محمد الحداد أمس.', 'محمد الحداد', 'PER'],
    ['غادرت السفينة تاكورا أمس.', 'تاكورا', 'LOC'],
    ['عادت السفينة بيروت أمس.', 'بيروت', 'LOC'],
    ['وصلت سفينة شركة الواحة أمس.', 'شركة الواحة', 'ORG'],
    ['أضافت فينتوريني أن الموعد تغير.', 'فينتوريني', 'ORG'],
    ['حمل التطبيق «مسار» ملايين.', 'مسار', 'PRODUCT'],
    ['قال السيد إن بون بعيدة.', 'بون', 'LOC'],
    ['عرض منتدى «مسار» الفكرة.', 'مسار', 'PRODUCT'],
    ['نقل الفريق ويلنغتون إلى المستشفى.', 'ويلنغتون', 'PER'],
    ['فاز فريق توماس الحداد أمس.', 'توماس الحداد', 'PER'],
    ['تحدث السيد لبون عن الرحلة.', 'بون', 'LOC'],
  ])('leaves it in: %s', (text, name, type) => {
    expect(typeOf(text, name, type)).toBe(type)
  })

  it('is left to the model where names have capitals', () => {
    expect(typeOf('A film Granary opened.', 'Granary', 'PRODUCT', english)).toBe('PRODUCT')
  })
})
