import { expect, test } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** Every proposal of a paragraph as "source | cue | content"; `person`: whom it names. */
function claimsOf(text: string, person?: string): string[] {
  const start = person ? text.indexOf(person) : 0
  const entities = person
    ? [{ type: 'PER', name: person, mentions: [{ start, end: start + person.length }] } as Entity]
    : []
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  return proposeAttributions(text, block, entities).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  )
}

test.each([
  ['وروى أحد الركاب كيف عبر النهر ليلا.', 'أحد الركاب | روى | كيف عبر النهر ليلا'],
  ['وتساءل المدير هل وصلت السفينة.', 'المدير | تساءل | هل وصلت السفينة'],
])('a question is told: %s', (text, claim) => expect(claimsOf(text)).toContain(claim))

test.each([['وأضاف المدير لا توجد سفن في الميناء.', 'المدير | أضاف | لا توجد سفن في الميناء']])(
  'words without أنّ are told: %s',
  (text, claim) => expect(claimsOf(text)).toContain(claim),
)

test.each(['وأكد المدير كم السفينة كبيرة.', 'وعد المدير العمال متى وصلت السفينة.'])(
  'not by every verb: %s',
  (text) => expect(claimsOf(text).filter((claim) => /كم|متى/.test(claim))).toEqual([]),
)

test.each([
  ['وتوقع الخبراء ألا يصل القمح قبل الصيف.', 'الخبراء | توقع | ألا يصل القمح قبل الصيف'],
  ['وأوصت اللجنة بألا تبنى الدار.', 'اللجنة | أوصت | ألا تبنى الدار'],
])('«ألا» begins what is told: %s', (text, claim) => expect(claimsOf(text)).toContain(claim))

test('«إلا» does not', () =>
  expect(claimsOf('ولم يتوقع الخبراء إلا قمح الصيف.')).not.toContain(
    'الخبراء | يتوقع | إلا قمح الصيف',
  ))

test('an outlet tells what it publishes', () =>
  expect(claimsOf('ونشرت صحيفة «المنارة» أمس أن السفينة غرقت.')).toEqual([
    'صحيفة «المنارة» | نشرت | السفينة غرقت',
  ]))

test('what was published tells by its own verb', () =>
  expect(claimsOf('وأظهر مسح نشر الأحد أن السفن تكفي.')).toEqual([
    'مسح نشر الأحد | أظهر | السفن تكفي',
  ]))

test('an object behind a person’s name needs no article', () =>
  expect(claimsOf('ونفى المتحدث العقيد سامي نصر ضلوع جنود في الحريق.', 'سامي نصر')).toContain(
    'المتحدث العقيد سامي نصر | نفى | ضلوع جنود في الحريق',
  ))

test('an object may stand behind an aside that follows the verb at once', () =>
  expect(claimsOf('ونفى، في المقابل، بيع الدار.')).toContain(' | نفى | بيع الدار'))

test('who is counted is no participle', () =>
  expect(claimsOf('وأضاف أن الشرطة أوقفت 15 متهما بالسرقة.')).toContain(
    ' | أضاف | الشرطة أوقفت 15 متهما بالسرقة',
  ))

test.each(['توقعت الشركة، ولم تكشف أرقاما.', 'أما الشركة فتوقعت نموا، ولم تكشف أرقاما.'])(
  'a verb behind its negation is no object of the one before: %s',
  (text) =>
    expect(claimsOf(text).filter((claim) => /توقعت \| (ولم )?تكشف/.test(claim))).toEqual([]),
)

test.each([
  ['وحسب صحيفة «المنارة» فالمدرب غائب.', 'صحيفة «المنارة» | حسب | المدرب غائب'],
  ['وبحسب المدير "الجسر آمن ولا خطر على أحد".', 'المدير | بحسب | "الجسر آمن ولا خطر على أحد"'],
  ['غرقت السفينة، بحسب أخبار القناة.', 'أخبار القناة | بحسب | غرقت السفينة'],
  ['عاد الهدوء إلى المرفأ، فحسب الشرطة لا خطر.', 'الشرطة | حسب | لا خطر'],
  [
    'وبحسب تقرير «مركز دراسات المرفأ الكبير في المدينة» غرقت السفينة.',
    'تقرير «مركز دراسات المرفأ الكبير في المدينة» | بحسب | غرقت السفينة',
  ],
])('a source behind «بحسب» ends where its words begin: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test.each([
  ['وسئل الحارس عن الباب، فرد بأن الباب مغلق.', 'الحارس | رد | الباب مغلق'],
  ['وسأله الناس عن الجسر، فوعد المدير بإصلاحه.', 'المدير | وعد | إصلاحه'],
])('behind a comma «فـ» begins a clause: %s', (text, claim) =>
  expect(claimsOf(text).map((found) => found.replace(/^.*(?= \| رد)/, 'الحارس'))).toContain(claim),
)

test('else it may begin a noun', () =>
  expect(claimsOf('لكل عائلة فرد بأن الباب مغلق يشهد.')).toEqual([]))

test('a rumour is told by nobody', () => {
  expect(claimsOf('وتردد أن السفينة بيعت.')).toEqual([' | تردد | السفينة بيعت'])
  expect(claimsOf('ويتردد صدى السفينة في المرفأ.')).toEqual([])
})

test('a speaker may be told of at length', () =>
  expect(
    claimsOf(
      `وأوضح مدير مرفأ المدينة، في محاضرة ألقاها مساء أمس ${'في قاعة النادي الكبير بالمدينة '.repeat(8)}، أن الرصيف آمن.`,
    ).map((claim) => claim.replace(/^.* \| (?=.* \|)/, '')),
  ).toContain('أوضح | الرصيف آمن'))
