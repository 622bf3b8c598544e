import { describe, expect, it, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import type { Entity } from '../../../src/model/annotation.ts'

const someone = 'سامي نصر'
const names = [
  { type: 'PER', name: someone },
  { type: 'PER', name: 'سلمى نصر' },
  { type: 'LOC', name: 'الواحات المتحدة' },
  { type: 'ORG', name: 'حكومة الواحات' },
  { type: 'ORG', name: 'قوات الغد' },
]

const namesIn = (text: string): Entity[] =>
  names.map(({ type, name }) => {
    const start = text.indexOf(name)
    const mentions = start < 0 ? [] : [{ start, end: start + name.length }]
    return { id: name, type, name, mentions } as unknown as Entity
  })

/** Of each claim its source and its cue. */
const readIn = (text: string): string[] =>
  proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, namesIn(text)).map(
    ({ source, cue }) =>
      [source, cue]
        .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
        .join(' / '),
  )

/** Of each claim its source and what is said. */
const toldIn = (text: string): string[] =>
  proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, namesIn(text)).map(
    ({ source, content }) =>
      [source, content]
        .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
        .join(' / '),
  )

const rows = (table: readonly (readonly [text: string, first: string])[]) =>
  it.each(table)('%s', (text, first) => expect(readIn(text)[0]).toBe(first))

describe('a source ends before whom it tells', () =>
  rows([
    ['أخبر سامي نصر اللجنة المالية بأن الطريق مغلق.', 'سامي نصر / أخبر'],
    ['أخبر سامي نصر وكالة الأنباء أن الطريق مغلق.', 'سامي نصر / أخبر'],
    ['قال سامي نصر للحاضرين إن الطريق مغلق.', 'سامي نصر / قال'],
    ['قال سامي نصر عن المشروع إن الطريق مغلق.', 'سامي نصر / قال'],
    ['كما أضاف سامي نصر، مشيرا إلى الجسر.', 'سامي نصر / مشيرا'],
    ['وحثت الشرطة أهالي المدينة على الهدوء.', 'الشرطة / حثت'],
  ]))

describe('a source ends before the name of whom it tells or accuses', () =>
  it.each([
    ['واتهم الوزير سامي نصر قوات الغد بقصف القرية.', 'الوزير سامي نصر / قوات الغد بقصف القرية'],
    ['واتهمت حكومة الواحات قوات الغد بقصف القرية.', 'حكومة الواحات / قوات الغد بقصف القرية'],
    ['ودعت حكومة الواحات قوات الغد إلى الهدوء.', 'حكومة الواحات / قوات الغد إلى الهدوء'],
    ['وأكد سامي نصر لسلمى نصر أن الطريق مغلق.', 'سامي نصر / الطريق مغلق'],
    ['وأبلغ سامي نصر سلمى نصر بأن الطريق مغلق.', 'سامي نصر / الطريق مغلق'],
  ])('%s', (text, first) => expect(toldIn(text)[0]).toBe(first)))

describe('a source ends before whoever holds another office', () =>
  rows([
    ['خاطب سامي نصر الرئيس قائلا: «الطريق مغلق».', 'سامي نصر / خاطب … قائلا'],
    ['وذكر النقيب الوزير بأنه وعد بفتح الطريق.', 'النقيب / ذكر'],
    ['وحث سامي نصر الرئيس الجديد سلمى نصر على فتح الطريق.', 'سامي نصر / حث'],
    ['قال سامي نصر المدير العام للشركة إن الطريق مغلق.', 'سامي نصر المدير العام للشركة / قال'],
    ['وذكر سامي نصر المعارضة بأنها وقعت الوثيقة.', 'سامي نصر / ذكر'],
    ['وطمأن سامي نصر الأهالي إلى أن الطريق مفتوح.', 'سامي نصر / طمأن'],
    ['وقال الشاهد إنه سمع المهندس يقول إن الطريق مغلق.', 'الشاهد / قال'],
    ['قال الطبيب المساعد إن الطريق مغلق.', 'الطبيب المساعد / قال'],
    ['قال السيد الوزير إن الطريق مغلق.', 'السيد الوزير / قال'],
  ]))

describe('whoever speaks elsewhere stands behind the place', () =>
  rows([
    ['وأكد من الواحات المتحدة وزير النقل سامي نصر أن الطريق مغلق.', 'وزير النقل سامي نصر / أكد'],
    ['وأعلن سامي نصر من القصر أن الطريق مغلق.', 'سامي نصر / أعلن'],
    ['وأعلن سامي نصر من داخل المبنى أن الطريق مغلق.', 'سامي نصر / أعلن'],
    ['وقال سامي نصر من نقابة المعلمين إن الطريق مغلق.', 'سامي نصر من نقابة المعلمين / قال'],
  ]))

it('a quotation behind a colon is told, not the place before it', () =>
  expect(toldIn('ورد سامي نصر في تجمع بالمدينة: «من يتهم فليأت بالدليل».')[0]).toBe(
    'سامي نصر / «من يتهم فليأت بالدليل»',
  ))

describe('whose speech a relative clause tells of says what is told in it', () => {
  it.each([
    ['رد المجلس على تصريحات وزير النقل سامي نصر التي قال فيها إن الطريق مغلق.', 'سامي نصر'],
    ['رد المجلس على بيان وزارة النقل الذي أكدت فيه أن الطريق مغلق.', 'وزارة النقل'],
    ['ردت النقابة على تصريحات الوزيرة التي قال فيها إن الطريق مغلق.', ''],
    ['ردت النقابة على التصريحات الأخيرة التي قال فيها إن الطريق مغلق.', ''],
  ])('%s', (text, owner) => {
    const source = readIn(text).at(-1)!.split(' / ')[0]!
    expect(owner ? source.endsWith(owner) : source === '').toBe(true)
  })
})

describe('a source ends before the body and the outlet that it tells', () =>
  rows([
    ['قالت سلمى نصر لمجلس الأمن إن الطريق مغلق.', 'سلمى نصر / قالت'],
    ['قال مصدر محلي لبوابة النهر إن الطريق مغلق.', 'مصدر محلي / قال'],
    ['وأخبرت عاملة تدعى سلمى نصر وكالة الأنباء أن الطريق مغلق.', 'عاملة تدعى سلمى نصر / أخبرت'],
    ['وأخبر مدير وكالة الأنباء أن الطريق مغلق.', 'مدير وكالة الأنباء / أخبر'],
  ]))

describe('what is told stands behind an apposition to who tells it', () => {
  it.each([
    ['وتوقع سامي نصر، رئيس الغرفة، تراجع الأسعار.', 'سامي نصر، رئيس الغرفة / تراجع الأسعار'],
    [
      'ورفضت الوزيرة سلمى نصر، التي غابت عن الجلسة، الخطة.',
      'الوزيرة سلمى نصر، التي غابت عن الجلسة / الخطة',
    ],
    [
      'وأقر ضابط في الجيش، طلب عدم ذكر اسمه، بسقوط الجسر.',
      'ضابط في الجيش، طلب عدم ذكر اسمه / سقوط الجسر',
    ],
    ['واعتبر الوزير سامي نصر القرار «كارثة كبيرة».', 'الوزير سامي نصر / القرار «كارثة كبيرة»'],
    ['ووصف دبلوماسي محلي المكالمة بالصريحة.', 'دبلوماسي محلي / المكالمة بالصريحة'],
    ['واتهم سامي نصر «الشامي» الجيش بإغلاق الطريق.', 'سامي نصر «الشامي» / الجيش بإغلاق الطريق'],
  ])('%s', (text, first) => expect(toldIn(text)[0]).toBe(first))
  it('where no verb follows the apposition', () =>
    expect(readIn('وصل سامي نصر، رئيس الغرفة، ورفض التعليق.')).not.toContain('رئيس الغرفة / رفض'))
})

describe('a body and an act are told from who speaks', () =>
  rows([
    ['وناشد تجمع الصيادين الحكومة خفض الأسعار.', 'تجمع الصيادين / ناشد'],
    ['قرر المجلس تكليف لجنة بذلك، وطلب من الوزارات فتح الطريق.', 'المجلس / طلب'],
    [
      'صرح المتحدث باسم الوزارة السفير تميم ناصف بأن الطريق مغلق.',
      'المتحدث باسم الوزارة السفير تميم ناصف / صرح',
    ],
  ]))

describe('whose account it is follows «رواية» and «إفادة»', () =>
  rows([
    ['وحسب رواية الشرطة، فإن الطريق مغلق.', 'الشرطة / حسب رواية'],
    ['الطريق مغلق، حسب إفادة سامي نصر.', 'سامي نصر / حسب إفادة'],
    ['الطريق مغلق، بحسب روايات متطابقة.', 'روايات متطابقة / بحسب'],
    ['قال الوزير، حسب روايته، إن الطريق مغلق.', 'الوزير / قال'],
  ]))

it('whoever is heard speaks, without the verb of hearing', () =>
  expect(readIn('وأكدت الشاهدة أنها سمعت المهندس يقول إن الطريق مغلق.').at(-1)).toBe(
    'المهندس / يقول',
  ))

it('an object is not looked for behind «لكنه»', () =>
  expect(readIn('ولم يستبعد كريم العودة، لكنه اشترط وقف القصف.').join()).not.toContain('لكنه'))

it('«هكذا» is no subject', () =>
  expect(readIn('وهكذا وصف سامي نصر حال الطريق: «مغلق منذ شهر كامل».')).toEqual(['سامي نصر / وصف']))

describe('whoever is asked answers', () => {
  it.each([
    ['وسأل القاضي المتهم عن المال، فأجاب بأنه بريء.', 'المتهم / أجاب'],
    ['وسألت سلمى نصر الوزير عن الأسعار، فرد قائلا: «الأسعار مستقرة».', 'الوزير / قائلا'],
    ['وسأله القاضي سامي نصر عن المال، فأجاب بأنه بريء.', ' / أجاب'],
    ['وسأل القاضي الشاهدة عن الحادث، فأجاب بأنه بريء.', ' / أجاب'],
    ['ووجه القاضي إلى المالك سؤالا عن المال، فأجاب بأنه ضاع.', ' / أجاب'],
    ['وسئل الوزير عن الأسعار، فأجاب بأنها مستقرة.', 'الوزير / أجاب'],
  ])('%s', (text, last) => expect(readIn(text)).toContain(last))
})

it('a plural in the oblique behind a verb is told by whoever spoke before', () =>
  expect(readIn('قالت البلدية إن النهر مرتفع. ونصحت السائقين بتجنب الطريق.')).toEqual([
    'البلدية / قالت',
    'البلدية / نصحت',
  ]))

describe('whoever is only told is no source', () =>
  rows([
    ['حيث دعا الواحات المتحدة إلى فتح الطريق.', ' / دعا'],
    ['وحث السيدة سلمى نصر على فتح الطريق.', ' / حث'],
    ['وأخبر الحشد أن الطريق مغلق.', ' / أخبر'],
    ['وفي المدينة يخبر رجلا بأن الطريق مغلق.', ' / يخبر'],
    ['وأمس اتهم الشركة بإغلاق الطريق.', ' / اتهم'],
  ]))

describe('whoever accuses another stands before him', () =>
  rows([
    ['واتهم سامي نصر الشركة بإغلاق الطريق.', 'سامي نصر / اتهم'],
    ['اتهم وزير العدل سامي نصر المجلس بإغلاق الطريق.', 'وزير العدل سامي نصر / اتهم'],
  ]))

describe('nobody says what is said', () =>
  rows([
    ['السفن القديمة - التي يقال إنها غرقت - في الميناء.', ' / يقال'],
    ['السكان الذين يشتبه في أنهم أغلقوا الطريق.', ' / يشتبه'],
    ['الخطة التي يعتقد أنها قديمة.', ' / يعتقد'],
  ]))

describe('a relative clause has the subject that agrees with it', () =>
  rows([
    ['الوزيرة التي أعلنت أن الطريق مغلق.', 'الوزيرة / أعلنت'],
    ['في كلمة طويلة قال فيها سامي نصر إن الطريق مغلق.', 'سامي نصر / قال'],
    ['بعد عرض غير مترابط قال فيه إن الطريق مغلق.', ' / قال'],
  ]))

it('who is relayed is told by «قوله», wherever it stands', () =>
  expect(
    new Set(readIn('ونقلت صحيفة المنارة عن سامي نصر قوله أمس في مقابلة إن الطريق مغلق.')),
  ).toEqual(new Set(['صحيفة المنارة / نقلت', 'سامي نصر / قوله'])))

describe('«عنه» is of somebody else than the outlet that relays him', () => {
  it.each([
    ['ونقلت عنه صحيفة المنارة قوله إن الطريق مغلق.', ['صحيفة المنارة / نقلت', 'عنه / قوله']],
    ['ونقل الموقع عنها قولها: «الطريق مغلق».', ['الموقع / نقل', 'عنها / قولها']],
    [
      'قال سامي نصر إن الجسر مفتوح، ونقل عنه الموقع قوله إن الطريق مغلق.',
      ['سامي نصر / قال', 'الموقع / نقل', 'سامي نصر / قوله'],
    ],
  ])('%s', (text, told) => expect(readIn(text)).toEqual(told))
})

describe('a subject may be a number of people', () =>
  rows([
    ['صرح كل من الشركة والنقابة بأن الطريق مغلق.', 'كل من الشركة والنقابة / صرح'],
    ['صرح ما يقرب من نصف السكان بأن الطريق مغلق.', 'ما يقرب من نصف السكان / صرح'],
    ['قال 70 في المئة من السكان إن الطريق مغلق.', '70 في المئة من السكان / قال'],
  ]))

describe('a subject is no manner', () =>
  rows([
    ['قال البابا إن الطريق مغلق.', 'البابا / قال'],
    ['قالت مرافقتنا إن الطريق مغلق.', 'مرافقتنا / قالت'],
    ['قال مبتسما إن الطريق مغلق.', ' / قال'],
  ]))

it('«بين» between two is no verb', () =>
  expect(
    readIn('وتحدث الوزير عن اجتماعات بين سامي نصر والمدير، وأضاف أن الطريق مغلق.').at(-1),
  ).toBe('الوزير / أضاف'))

it('the subject stands behind a verb with «وفي» before it', () =>
  expect(readIn('خطة الجسر وفي المدينة أعلن مدير المجلس أن الطريق مغلق.')).toEqual([
    'مدير المجلس / أعلن',
  ]))

it('the act of an earlier sentence with «وقد» has its subject', () =>
  expect(readIn('وقد تحدث مدرب النادي السابق قائلا: الطريق مغلق.')).toEqual([
    'مدرب النادي السابق / قائلا',
  ]))

it('a short line that begins with a verb of speech is no headline', () =>
  expect(readIn('وقالت سلمى نصر: «الطريق مغلق منذ أمس')).toEqual(['سلمى نصر / قالت']))

it('a verb reaches its words past a relative clause with two verbs', () =>
  expect(readIn('وقال سامي نصر الذي زار المدينة وتوجه إلى القرية إن الطريق مغلق.')).toEqual([
    'سامي نصر الذي زار المدينة وتوجه إلى القرية / قال',
  ]))

test.each([
  ['how it was said', 'ورحب المدير بهدوء بعودة السكان.', 'المدير / عودة السكان'],
  ['how it was said at length', 'وطالب المدير بلهجة حازمة بفتح الطريق.', 'المدير / فتح الطريق'],
  ['a day to come', 'وحث السبت المقبل السكان على الهدوء.', 'السكان / الهدوء'],
  ['the day of now', 'دعا السبت الحالي الوزير إلى فتح الطريق.', 'الوزير / فتح الطريق'],
  ['a week to come', 'الأسبوع المقبل الوزير يعلن أن الطريق مغلق.', 'الوزير / الطريق مغلق'],
])('what tells %s is neither a source nor what is said', (_, text, first) =>
  expect(toldIn(text)[0]).toBe(first),
)

test('what is praised may be how somebody is', () =>
  expect(toldIn('وأشاد المدير بهدوء السكان.')[0]).toBe('المدير / هدوء السكان'))
