import { expect, it } from 'vitest'
import type { Entity } from '../../src/model/annotation.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import {
  getIntroduction,
  isIntroducedByDeed,
  isIntroducedOtherwise,
  quoteIntroduction,
} from '../../src/ui/introductions.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const differs = (introduction: string, description: string, lang = 'en', type = 'PER') =>
  isIntroducedOtherwise(
    { document: { text: introduction, lang } } as Apparatus,
    { type, introduction: { start: 0, end: introduction.length } } as Entity,
    { descriptions: { [lang]: description } } as unknown as EntityRecord,
  )

it.each([
  ['president', 'President of the United States'],
  ['Microsoft’s president', 'President of Microsoft'],
  ['the Harbour Company’s chief executive', 'Chief executive of the Harbour Company'],
  ['Judge', 'Supreme Court Justice of the United States'],
  ['Sen.', 'United States senator for Vermont'],
  ['Rep.', 'United States representative'],
  ['Congresswoman', 'United States representative'],
  ['the MP for Northquay', 'Member of Parliament for Northquay'],
  ['the Harbour MP for Northquay', 'member of the 58th Parliament'],
  ['leader', 'President of Ukraine from May 2019; as known in February 2026'],
])('“%s” and “%s” say the same', (introduction, description) =>
  expect(differs(introduction, description)).toBe(false),
)
it.each([
  ['president', 'Vice president of the United States'],
  ['former chief executive of Microsoft', 'Chief executive of Microsoft'],
  ['finance minister', 'Governor of the central bank'],
  ['opposition leader', 'President of Ukraine'],
  ['leader', 'Vice president of the United States'],
  ['leader', 'Minister of Finance'],
])('“%s” and “%s” do not', (introduction, description) =>
  expect(differs(introduction, description)).toBe(true),
)
it.each([
  ['الرئيس الأمريكي', 'نائب الرئيس الأمريكي', true],
  ['الرئيس السابق', 'رئيس البلاد', true],
  ['رئيس مايكروسوفت', 'رئيس شركة مايكروسوفت', false],
  ['القاضي', 'قاض في المحكمة العليا', false],
  ['السيناتور', 'عضو مجلس الشيوخ الأمريكي عن ولاية فيرمونت', false],
  ['النائبة', 'عضوة مجلس النواب الأردني', false],
  ['نائب الوزير', 'عضو مجلس النواب الأردني', true],
  ['رئيس الحكومة', 'رئيس مجلس الوزراء', false],
  [
    'رئيسة الحكومة الواحية',
    'رئيسة وزراء من ديسمبر/كانون الأول 2022، وفق المعروف في يناير/كانون الثاني 2023',
    false,
  ],
  ['الوزير الأول', 'رئيس وزراء من مايو/أيار 2024، وفق المعروف في فبراير/شباط 2026', false],
  ['نائب رئيس الحكومة', 'رئيس الوزراء', true],
  ['الزعيم', 'رئيس البلاد من مايو/أيار 2019', false],
  ['زعيم المعارضة', 'رئيس البلاد', true],
])('«%s» و«%s»', (introduction, description, wanted) =>
  expect(differs(introduction, description, 'ar')).toBe(wanted),
)
it.each([
  ['en', 'Egyptian premier', 'Prime Minister of Egypt from May 2018 to May 2022', false],
  ['en', 'the Egyptian leader', 'President of Egypt from June 2012 to July 2013', false],
  ['ar', 'الزعيم المصري', 'رئيس مصر من يونيو/حزيران 2012 إلى يوليو/تموز 2013', false],
  ['en', 'the Hamas leader', 'President of Egypt from June 2012 to July 2013', true],
  ['en', 'former prime minister', 'Prime Minister from May 2018 to May 2022', true],
  ['ar', 'الرئيس المصري', 'رئيس مصر من يونيو/حزيران 2012 إلى يوليو/تموز 2013', false],
  ['fr', 'chef du gouvernement', 'Premier ministre de mai 2018 à mai 2022', false],
  ['en', 'irrigation minister', 'Minister (Egypt) from July 2018; as known in August 2022', false],
  ['en', 'irrigation minister', 'Minister of Finance (Egypt); as known in August 2022', true],
  [
    'ar',
    'وزير الموانئ والرى',
    'وزير في مصر من يوليو/تموز 2018، وفق المعروف في أغسطس/آب 2022',
    false,
  ],
  ['ar', 'رئيس الوزراء', 'وزير في مصر من يوليو/تموز 2018، وفق المعروف في أغسطس/آب 2022', true],
  ['ar', 'الوزير السابق', 'وزير في مصر من يوليو/تموز 2018، وفق المعروف في أغسطس/آب 2022', true],
  [
    'fr',
    'ministre de l’eau',
    'ministre en Égypte à partir de juillet 2018 ; état connu en août 2022',
    false,
  ],
])('%s: “%s” beside “%s”', (lang, introduction, description, wanted) => {
  const record = { descriptions: { [lang]: description }, country: 'EG' }
  expect(
    isIntroducedOtherwise(
      { document: { text: introduction, lang } } as Apparatus,
      { type: 'PER', introduction: { start: 0, end: introduction.length } } as Entity,
      record as unknown as EntityRecord,
    ),
  ).toBe(wanted)
})
it('holds only persons, and texts of one language, against each other', () => {
  expect(differs('finance minister', 'Governor', 'en', 'ORG')).toBe(false)
  expect(
    isIntroducedOtherwise(
      { document: { text: 'ministre', lang: 'fr' } } as Apparatus,
      { type: 'PER', introduction: { start: 0, end: 8 } } as Entity,
      { descriptions: { en: 'Governor' } } as unknown as EntityRecord,
    ),
  ).toBe(false)
})

it.each([
  ['وهي معلمة في المرفأ', 'معلمة في المرفأ'],
  ['وهو نائب سابق', 'نائب سابق'],
  ['رئيس البلدية', 'رئيس البلدية'],
])('an introduction stands by itself: «%s»', (written, shown) => {
  const apparatus = { document: { text: written, lang: 'ar' } } as Apparatus
  const entity = { introduction: { start: 0, end: written.length } } as Entity
  const { start, end } = getIntroduction(apparatus, entity)!
  expect(written.slice(start, end)).toBe(shown)
})

it.each([
  ['en', 'who shot the film', true],
  ['ar', 'التي فازت بالسباق', true],
  ['en', 'finance minister', false],
])('%s: whether “%s” tells a deed', (lang, introduction, wanted) =>
  expect(
    isIntroducedByDeed(
      { document: { text: introduction, lang } } as Apparatus,
      { introduction: { start: 0, end: introduction.length } } as Entity,
    ),
  ).toBe(wanted),
)

it.each([
  ['زيارة للرئيس', 'لرئيس', 'الرئيس'],
  ['زيارة وللرئيس', 'لرئيس', 'الرئيس'],
  ['إصابة للاعب الوسط', 'لاعب الوسط', 'لاعب الوسط'],
  ['زيارة لرئيس البلدية', 'رئيس البلدية', 'رئيس البلدية'],
])('gives back to «%s» the letter that its particle has swallowed', (text, words, shown) => {
  const start = text.lastIndexOf(words)
  expect(quoteIntroduction(text, { start, end: start + words.length })).toBe(shown)
})

it.each(['Mr', 'Mrs.', 'Miss'])('“%s” alone introduces nobody', (introduction) => {
  const document = { text: `${introduction} Roe`, lang: 'en' }
  const entity = { type: 'PER', introduction: { start: 0, end: introduction.length } } as Entity
  expect(getIntroduction({ document } as Apparatus, entity)).toBeNull()
  expect(differs(introduction, 'President of the United States')).toBe(false)
})

it('a description without end keeps no card waiting', () => {
  const spent = startCpuTimer()
  expect(differs('president', `President${' from 1111 to '.repeat(1500)}`)).toBe(false)
  // it was a minute
  expect(spent()).toBeLessThan(2000)
})
