import { expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** Every proposal of a paragraph as "source | cue | content". */
function claimsOf(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, []).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  )
}

test.each([
  ['ونفى محاميه التهمة، قائلا إن الرجل بريء.', 'محاميه | نفى | التهمة'],
  ['ونفى محاميه التهمة، قائلا إن الرجل بريء.', 'محاميه | قائلا | الرجل بريء'],
  ['ونفت والدته الخبر، مؤكدة أن الرجل بريء.', 'والدته | مؤكدة | الرجل بريء'],
])('whoever is told by whose he is ends before the thing behind him: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test.each([
  ['حريق في مصنع الورق والحماية المدنية تؤكد عدم وقوع إصابات', 'الحماية المدنية | تؤكد'],
  ['مقتل تاجر في المدينة وأسرته تطالب بكشف الجناة', 'أسرته | تطالب'],
  ['مدير المصنع ورئيس النقابة يؤكدان عدم وقوع إصابات', 'مدير المصنع ورئيس النقابة | يؤكدان'],
  ['وزارة الصحة والبيئة تؤكد عدم وقوع إصابات', 'وزارة الصحة والبيئة | تؤكد'],
])('what happened does not speak with the party that «و» joins to it: %s', (text, claim) =>
  expect(claimsOf(text).join('\n')).toContain(claim),
)

test.each([
  [
    'أما الشركة المالكة فذكرت أن السفينة ستقطر إلى الميناء.',
    'الشركة المالكة | ذكرت | السفينة ستقطر إلى الميناء',
  ],
  [
    'تخرجت الطالبة أمس، أما زميلها فذكر أن المشروع فاز بجائزة.',
    'زميلها | ذكر | المشروع فاز بجائزة',
  ],
  [
    'أما المتحدث باسم الحزب فحمل الحكومة المسؤولية.',
    'المتحدث باسم الحزب | حمل | الحكومة المسؤولية',
  ],
])('behind أما the verb in ف tells, whatever else it may be: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test.each([
  [
    'وتظهر دراسة نشرت أمس أن ثلث الطلاب يختارون الهندسة.',
    'دراسة نشرت أمس | تظهر | ثلث الطلاب يختارون الهندسة',
  ],
  ['وارتفع السعر، مرجعا الزيادة إلى غلاء العلف.', ' | مرجعا | الزيادة إلى غلاء العلف'],
  ['قال المدير إن القمح يكفي، مبينا أن الصوامع تعمل.', 'المدير | مبينا | الصوامع تعمل'],
  ['الحكومة تعد بالعلف', 'الحكومة | تعد | العلف'],
  ['ولم ينف مسؤول في المصرف تراجع الاحتياط.', 'مسؤول في المصرف | ينف | تراجع الاحتياط'],
])('a word that mostly is another tells where its sentence shows it: %s', (text, claim) =>
  expect(claimsOf(text).map((found) => found.replace(/^.* \| مرجعا/, ' | مرجعا'))).toContain(claim),
)

test.each([
  'الحكومة تعد الخطة منذ شهر.',
  'وتظهر في الصورة سيدة تحمل طفلا.',
  'وصار المدير مرجعا في القانون.',
  'كان الأمر مبينا في الجدول.',
])('else it tells nothing: %s', (text) => expect(claimsOf(text)).toEqual([]))

test.each([
  [
    'نفت وزارة التجارة العراقية تقارير عن نقص القمح.',
    'وزارة التجارة العراقية | نفت | تقارير عن نقص القمح',
  ],
  ['وعزا مصدر أمني الحادث إلى السرعة.', 'مصدر أمني | عزا | الحادث إلى السرعة'],
  ['وأدانت وزارة الخارجية في بيان لها أمس الهجوم.', 'وزارة الخارجية | أدانت | الهجوم'],
  ['وتوقعت إدارة الأرصاد الجوية مزيدا من الأمطار.', 'إدارة الأرصاد الجوية | توقعت | مزيدا من الأمطار'],
  [
    'أكد المتحدث باسم القوات المسلحة جاهزية الجنود.',
    'المتحدث باسم القوات المسلحة | أكد | جاهزية الجنود',
  ],
  [
    'وانتقد الصحفي سامي نصر، في برنامج مساء الخميس، «بطء الإجراءات».',
    'الصحفي سامي نصر | انتقد | «بطء الإجراءات»',
  ],
  ['ونفى المدير، عبر الهاتف، أي علاقة له بالشحنة.', 'المدير | نفى | أي علاقة له بالشحنة'],
  [
    'وقدر تقرير أعدته الإدارة ونشر الشهر الماضي عدد العاملين بمليون.',
    'تقرير أعدته الإدارة ونشر الشهر الماضي | قدر | عدد العاملين بمليون',
  ],
  ['ووصفتها الحكومة بـ«الأنباء السارة».', 'الحكومة | وصفتها | «الأنباء السارة»'],
])('the object of a verb is told from its subject: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test('a plea is what a lawyer puts forward', () => {
  expect(claimsOf('ودفع محاميه بانتفاء القصد الجنائي.')).toContain(
    'محاميه | دفع | انتفاء القصد الجنائي',
  )
  expect(claimsOf('ودفع المدير ثمن الخبز.')).toEqual([])
})

test('a phrase behind a comma vouches for what follows', () =>
  expect(claimsOf('وزادت المبيعات، وحسب المجلس الدولي للزيتون، حلت البلاد أولى.')).toContain(
    'المجلس الدولي للزيتون | حسب | حلت البلاد أولى',
  ))

test.each([
  ['وأعلنت المؤسسة الوطنية حال الطوارئ.', 'المؤسسة الوطنية | أعلنت | حال الطوارئ'],
  ['أعلن المجلس أمس تأجيل الحديث عن الخطة.', 'المجلس | أعلن | تأجيل الحديث عن الخطة'],
  ['أعلن المجلس البلدي تأجيل الحديث عن الخطة.', 'المجلس البلدي | أعلن | تأجيل الحديث عن الخطة'],
  ['أعلن مجلس تنمية المدينة عن الخطة.', 'مجلس تنمية المدينة | أعلن | الخطة'],
])('behind a finished subject a noun without its article is told: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

test('what several are told more of is no object', () =>
  expect(claimsOf('توقع محللون استطلعت الصحيفة آراءهم رفعا كبيرا.').join()).not.toContain(
    '| استطلعت',
  ))
