import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { dropPlainWords } from '../../../src/annotate/entities/passes/drop-plain-words.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** What is left of `name`, read in `text` as a name of a type; '' where nothing is. */
function leftOf(text: string, name: string, type: EntityType, language: Language = arabic): string {
  const sentences = findNameWords(toDocument(text, language.code), language)
  const start = text.indexOf(name)
  const end = start + name.length
  const words = sentences[0]!
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < end) + 1
  const draft: Draft = {
    type,
    words: words.slice(from, to).map(({ core, folded }, k) => (k === 0 ? core.folded : folded)),
    sentence: 0,
    from,
    to,
    start,
    end,
  }
  const [left] = dropPlainWords([draft], sentences, text, language)
  return left ? text.slice(left.start, left.end) : ''
}

describe('words that no name is made of', () => {
  it.each<[string, string, EntityType]>([
    ['عثر عليه الجيران ميتًا في بيته.', 'ميتًا', 'ORG'],
    ['هبت الرياح على جنوب غرب البلاد.', 'جنوب غرب', 'LOC'],
    ['تفتح المكتبة ليلا في شهر رمضان كل عام.', 'شهر رمضان', 'EVENT'],
    ['وقالت شرطة الولاية إن الطريق سالك.', 'شرطة الولاية', 'ORG'],
    ['تدخلت شرطة مكافحة الشغب بعد ساعة.', 'شرطة مكافحة الشغب', 'ORG'],
    ['انتظروا مجلس المدينة طويلا.', 'مجلس المدينة', 'ORG'],
    ['شعر اللاعب "بالنقص" بين زملائه.', 'النقص', 'ORG'],
    ['وصل وزير الفلاحة والصيد البحري أمس.', 'الصيد البحري', 'PER'],
    ['قال المغني "إن الأغنية تندرج ضمن تراث البلاد".', 'إن الأغنية تندرج', 'ORG'],
  ])('are dropped in: %s', (text, name, type) => {
    expect(leftOf(text, name, type)).toBe('')
  })

  it.each<[string, string, EntityType, string]>([
    ['وصل سامي حداد متأخرًا إلى المسرح.', 'سامي حداد متأخرًا', 'PER', 'سامي حداد'],
    ['زار الوفد لبنان مجددًا أمس.', 'لبنان مجددًا', 'LOC', 'لبنان'],
    ['ردت سلمى معلقةً على السؤال.', 'سلمى معلقة', 'PER', 'سلمى'],
  ])('end the name before them in: %s', (text, name, type, left) => {
    expect(leftOf(text, name, type)).toBe(left)
  })

  it.each<[string, string, EntityType]>([
    ['عرض المسرح «سلامتك أولًا» مساء.', 'سلامتك أولًا', 'WORK'],
    ['سافر الفريق إلى جنوب السودان أمس.', 'جنوب السودان', 'LOC'],
    ['أعلنت شرطة المنطقة الشرقية موعد التسجيل.', 'شرطة المنطقة الشرقية', 'ORG'],
    ['درس مجلس الدولة الطلب.', 'مجلس الدولة', 'ORG'],
    ['كتبت صحيفة "الأمل" عن الحفل.', 'الأمل', 'ORG'],
    ['شاركت رابطة «الأمل» في الحملة.', 'الأمل', 'ORG'],
    ['وذكر الموقع «إن إل تايمز» ذلك.', 'إن إل تايمز', 'ORG'],
    ['احتفلت المدينة بعيد الفطر.', 'عيد الفطر', 'EVENT'],
    ['وصل السائق الأول والصيد البحري أمس.', 'الصيد البحري', 'PER'],
  ])('stay where they make one in: %s', (text, name, type) => {
    expect(leftOf(text, name, type)).toBe(name)
  })

  it('are not looked for in a language with capitals', () => {
    expect(leftOf('The band “Hope” played.', 'Hope', 'ORG', english)).toBe('Hope')
  })
})

it('a word of every day in quote marks is the outlet to which something was said', () => {
  expect(leftOf('قال رئيس البلدية لـ«الوسط» إن الجسر آمن.', 'الوسط', 'ORG')).toBe('الوسط')
  expect(leftOf('قال رئيس البلدية في «الوسط» كل شيء.', 'الوسط', 'ORG')).toBe('')
})

it('takes the letters before a sign of money for no name', () => {
  expect(leftOf('The boat cost US$80 in May.', 'US', 'LOC', english)).toBe('')
  expect(leftOf('The boat left the US in May.', 'US', 'LOC', english)).toBe('US')
})
