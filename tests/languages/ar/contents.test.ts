import { expect, test } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/**
 * Every proposal of a paragraph as "source | cue | content". `body`: a name in it that is known.
 */
function claimsOf(text: string, body?: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const start = text.indexOf(body ?? text)
  const known = body && { type: 'ORG', mentions: [{ start, end: start + body.length }] }
  return proposeAttributions(
    text,
    { start: 0, end: text.length, kind: 'paragraph' },
    known ? [known as unknown as Entity] : [],
  ).map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

test.each([
  ['وأخبرني المدير أن الجسر مغلق.', 'المدير | أخبرني | الجسر مغلق'],
  ['وأبلغتنا الوزارة بأنها تلقت الطلب.', 'الوزارة | أبلغتنا | تلقت الطلب'],
  ['«أخبروني أن الجسر مغلق»', ' | أخبروني | الجسر مغلق'],
])('who is told may be the one who tells of it: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test.each([
  [
    'وبحسب المرصد، الذي يعمل في لندن، قتل سبعة جنود.',
    'المرصد، الذي يعمل في لندن | بحسب | قتل سبعة جنود',
  ],
  [
    'وبحسب الوزارة، التي تشرف على المشروع، فإن الجسر مغلق.',
    'الوزارة، التي تشرف على المشروع | بحسب | الجسر مغلق',
  ],
  [
    'وبحسب الوزارة، فإن الجسر، الذي بني قديما، مغلق.',
    'الوزارة | بحسب | الجسر، الذي بني قديما، مغلق',
  ],
])('what tells of the source is none of what it says: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test('«دعوني» is “let me”', () =>
  expect(claimsOf('دعوني أذهب إلى البيت.').join()).not.toContain('دعوني'))

test.each([
  ['أثار الدخان تكهنات بأن المصنع يحترق.', ' | تكهنات | المصنع يحترق'],
  ['تبقى توقعات النقابة بأن ترتفع الأجور.', 'النقابة | توقعات | ترتفع الأجور'],
  ['هذا اتهام النقابة بأن المدير غائب.', 'النقابة | اتهام | المدير غائب'],
  ['أضرب العمال بحجة أن الأجور قليلة.', 'العمال | حجة | الأجور قليلة'],
  ['وقدمت الشاهدة شهادتها أن السيارة كانت مسرعة.', 'الشاهدة | شهادتها | السيارة كانت مسرعة'],
])('nouns of speech bring أنّ: %s', (text, claim) => expect(claimsOf(text)).toContain(claim))

test('«دعوى» without ب is a suit', () =>
  expect(claimsOf('رفع الدعوى لأن الدعوى أن الجسر مغلق.').join()).not.toContain('| الدعوى |'))

test.each([
  ['أكدت الجماعة مبايعتها للأمير.', 'الجماعة | أكدت | مبايعتها للأمير'],
  ['دعا المدير يوم الجمعة الماضي إلى إغلاق الجسر.', 'المدير | دعا | إغلاق الجسر'],
])('what is announced or demanded is told from when it was: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test('أنّ behind «بقوله» is not brought by the verb before it', () => {
  const claims = claimsOf('دعا المدير إلى إغلاق الجسر بقوله إن الجسر قديم.')
  expect(claims[0]).toMatch(/^المدير \| دعا \| إغلاق الجسر/)
  expect(claims).toContain('المدير | قوله | الجسر قديم')
})

test('the last word of a name is no act of which the verb tells', () =>
  expect(
    claimsOf('وكشف مركز المنارة للأبحاث عن برنامج «طريق المدينة».', 'مركز المنارة للأبحاث'),
  ).toContain('مركز المنارة للأبحاث | كشف | برنامج «طريق المدينة»'))

test.each([
  ['طالب المدير بإغلاق الجسر في هذه المدينة.', 'المدير | طالب | إغلاق الجسر في هذه المدينة'],
  ['طالب المدير بإغلاق الجسر في هذا السياق.', 'المدير | طالب | إغلاق الجسر'],
  ['طالب المدير بإغلاق الجسر في تصريح صحفي.', 'المدير | طالب | إغلاق الجسر'],
])('what is demanded goes on where a place is pointed at: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test.each([
  'المدير قال إن الجسر مغلق منذ أمس (رويترز) ورممت البلدية الطريق.',
  'المدير قال إن الجسر مغلق منذ أمس (الفرنسية - أرشيف)',
])('a caption ends with whose picture it is: %s', (text) =>
  expect(claimsOf(text)[0]).toBe('المدير | قال | الجسر مغلق منذ أمس'),
)

test.each([
  'قالت وكالة الأنباء الدولية (رويترز) أمس إن الجسر مغلق.',
  'قالت حركة العمل والبناء الوطني (عون) أمس إن الجسر مغلق.',
  'المدينة (رويترز) قال المدير إن الجسر مغلق.',
])('not every bracket is one: %s', (text) => expect(claimsOf(text)[0]).toMatch(/\| الجسر مغلق$/))

test.each([
  ['قال المدير إن الجسر مغلق مبديا أسفه للعمال.', 'المدير | قال | الجسر مغلق'],
  ['قال المدير إن النائب كان مؤيدا للخطة.', 'المدير | قال | النائب كان مؤيدا للخطة'],
  ['وأعلنت استعدادها لفتح الجسر وسيعقد اجتماع غدا.', ' | أعلنت | استعدادها لفتح الجسر'],
  ['وطالب بإغلاق الجسر وسيارات الشركة.', ' | طالب | إغلاق الجسر وسيارات الشركة'],
  ['وطالب بإغلاق الجسر وكان الطريق مغلقا.', ' | طالب | إغلاق الجسر'],
  ['والنقابة تعارض إغلاق الجسر وتعتبر أن الأجور قليلة.', 'النقابة | تعارض | إغلاق الجسر'],
  ['شدد المدير على إغلاق الجسر حيث يعمل العمال.', 'المدير | شدد | إغلاق الجسر حيث يعمل العمال'],
])('a content ends where the sentence tells something else: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test.each([
  ['واعترضت النقابة على تأخير الأجور.', 'النقابة | اعترضت | تأخير الأجور'],
  ['وركز المدير على أن الجسر قديم.', 'المدير | ركز | الجسر قديم'],
  ['ونسبت الصحيفة إلى المدير أن الجسر قديم.', / \| نسبت \| الجسر قديم$/],
  ['وصدر بيان انتقد فيه التأخير الطويل.', / \| انتقد \| التأخير الطويل$/],
])('further verbs and objects of speech: %s', (text, claim) =>
  expect(claimsOf(text)).toContainEqual(
    typeof claim === 'string' ? claim : expect.stringMatching(claim),
  ),
)

test('a party behind the name of whoever speaks is spoken of', () => {
  expect(claimsOf('هاجم وزير العمل سامي نصر الشركات الكبيرة.', 'سامي نصر')).toContain(
    'وزير العمل سامي نصر | هاجم | الشركات الكبيرة',
  )
  expect(claimsOf('هاجم وزير العمل سامي نصر الكبير.', 'سامي نصر')).toEqual([])
})

test.each([
  ['طالب السكان بحماية الجسر، جاء ذلك في اجتماع أمس.', 'السكان | طالب | حماية الجسر'],
  ['سأله المدير عن الطريق فأجاب سامي.', 'المدير | سأله | الطريق'],
  ['الرجل الذي قال إن الجسر مغلق، غادر المدينة.', 'الرجل | قال | الجسر مغلق'],
  ['واقترحت حلولا جديدة للطريق.', ' | اقترحت | حلولا جديدة للطريق'],
  ['ومن المتوقع وصول القطار غدا.', ' | من المتوقع | وصول القطار غدا'],
  ['وقدم فريق الدفاع طلبا بتأجيل الجلسة.', 'فريق الدفاع | قدم … طلبا | تأجيل الجلسة'],
  ['أثارت الشركات مخاوف بشأن الطريق الجديد.', 'الشركات | أثارت … مخاوف | الطريق الجديد'],
  [
    'وشدد المدير على «ضرورة إغلاق الجسر، ويحذر من السير عليه» في بيان أمس.',
    'المدير | شدد | «ضرورة إغلاق الجسر، ويحذر من السير عليه»',
  ],
  ['تزيد مخاوف بشأن الطريق الجديد.', ' | مخاوف | الطريق الجديد'],
  ['تتزايد الاتهامات الموجهة إلى المدير بالتورط في الحادث.', ' | اتهامات | التورط في الحادث'],
  ['خفضت الهيئة توقعاتها لنمو الطلب.', ' | توقعاتها | نمو الطلب'],
])('a report ends, and nouns bring what they say: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)
