import { describe, expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

/** The proposals under one name in a paragraph: source, cue and content as words. */
function proposed(text: string, doubt: string): string[][] {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return proposeAttributions(text, block, [])
    .filter((draft) => draft.doubt === doubt)
    .map(({ source, cue, content }) => [words(source), words(cue), words(content)])
}

test('a quotation behind a colon has the first verb of its clause as its cue', () => {
  expect(proposed('فتمتم النائب: «أحلتم الصغار وتركتم الكبار».', 'colon')).toEqual([
    ['النائب', 'تمتم', '«أحلتم الصغار وتركتم الكبار»'],
  ])
})

test('a quotation that begins in a content is not cut before its closing mark', () => {
  expect(proposed('قال مسؤول، شريطة عدم ذكر اسمه، إن الصفقة «قريبة جدا».', 'loose')).toEqual([
    ['مسؤول، شريطة عدم ذكر اسمه', 'قال', 'الصفقة «قريبة جدا»'],
  ])
})

test('what the article itself recalls is not proposed as said', () => {
  expect(proposed('يذكر أن المحكمة ستنظر في القضية غدا.', 'loose')).toEqual([])
  expect(proposed('ويشار إلى أن القاضي غاب.', 'loose')).toEqual([])
  expect(proposed('يشار إلى أن القاضي غاب.', 'preposition')).toEqual([])
})

test('a present verb behind a quotation and its comma may be its cue', () => {
  expect(proposed('«لم أشاهد فيلما كاملا طوال سنة»، يستغرق سامي وهو يضحك.', 'behind')).toEqual([
    ['سامي', 'يستغرق', '«لم أشاهد فيلما كاملا طوال سنة»'],
  ])
  expect(proposed('«لم أشاهد فيلما كاملا طوال سنة»، والقاعة باردة.', 'behind')).toEqual([])
})

test('words told within a quotation need no mark of their own', () => {
  expect(proposed('وأضافت: «قال لي الطبيب ابنك مطابق، ففرحت».', 'inner speech')).toEqual([
    ['الطبيب', 'قال', 'ابنك مطابق'],
  ])
  expect(proposed('وقال له المدير إن العمل توقف.', 'inner speech')).toEqual([])
})

test.each([
  ['وقالت: «سألتني الطبيبة عن اسمي وسألتني هل تنام جيدا».', 'f', false],
  ['وقال: «يسألونني هل تنام جيدا».', 'm', true],
  ['وقال: «سألني هل تنام جيدا».', 'm', false],
])('the verb of words told without a mark shows who speaks: %s', (text, gender, plural) => {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const inner = proposeAttributions(text, block, []).filter(({ doubt }) => doubt === 'inner speech')
  expect(inner.length).toBeGreaterThan(0)
  for (const { agreement } of inner) expect(agreement).toMatchObject({ gender, plural })
})

test('a participle behind a comma brings what أنّ brings', () => {
  expect(proposed('أفتى الشيخ بالجواز، مستحضرا بأن المواريث نصفها كسور.', 'participle')).toEqual([
    ['', 'مستحضرا', 'المواريث نصفها كسور'],
  ])
  expect(proposed('زار الوزير المصنع، مستودعا ومخزنا.', 'participle')).toEqual([])
})

test('what a verb of speech has as its object is proposed up to a comma', () => {
  expect(proposed('وسبق أن أثبتت الدراسة وجود غبار في المياه، وفق الصحف.', 'object')).toEqual([
    ['الدراسة', 'أثبتت', 'وجود غبار في المياه'],
  ])
  expect(proposed('وقد اقترح بيانا مشتركا أمام المجلس.', 'object')).toEqual([
    ['', 'اقترح', 'بيانا مشتركا أمام المجلس'],
  ])
})

test('a body before a colon behind a clause is a speaker', () => {
  expect(proposed('انهيار صخري يقطع الطريق.. والوزارة: لا إصابات', 'turn')).toEqual([
    ['الوزارة', ':', 'لا إصابات'],
  ])
  expect(proposed('التذاكر الباقية.. والموعد: العاشرة', 'turn')).toEqual([])
})

test.each([
  ['وصف الوزير القرار بأنه خطوة مهمة.', 'الوزير', 'القرار بأنه خطوة مهمة'],
  ['وصف الرئيس السابق الاتفاق بالتاريخي.', 'الرئيس السابق', 'الاتفاق بالتاريخي'],
  ['وصفت الوزارة في بيان لها التقرير بأنه مضلل.', 'الوزارة', 'التقرير بأنه مضلل'],
  ['ووصف المدير في تصريح صحفي القرار بأنه خطير.', 'المدير', 'القرار بأنه خطير'],
  ['ووصفت الهيئة في بيان أصدرته أمس التهم بأنها باطلة.', 'الهيئة', 'التهم بأنها باطلة'],
  ['ووصفها الضباط بأنها عشوائية.', 'الضباط', 'بأنها عشوائية'],
])('what is described and how is told by whoever describes it: %s', (text, source, content) => {
  const found = proposed(text, 'described')
  expect(found).toHaveLength(1)
  expect([found[0]![0], found[0]![2]]).toEqual([source, content])
})

describe('what is described begins behind names', () => {
  const described = attributionsIn(
    { 'بنوك بلا حدود': 'ORG', 'البيت الأزرق': 'ORG', السودان: 'LOC', 'سلمى نصر': 'PER' },
    proposeAttributions,
  )
  test.each([
    ['ووصف متحدث باسم البيت الأزرق البيان بأنه مضلل.', 'متحدث باسم البيت الأزرق', 'البيان بأنه مضلل'],
    [
      'ووصفت رئيسة بعثة بنوك بلا حدود، سلمى نصر، الوضع بأنه صعب.',
      'رئيسة بعثة بنوك بلا حدود، سلمى نصر',
      'الوضع بأنه صعب',
    ],
    [
      'ووصفت سفيرة السودان سلمى نصر أجواء اللقاء بأنها طيبة.',
      'سفيرة السودان سلمى نصر',
      'أجواء اللقاء بأنها طيبة',
    ],
    ['ووصف وزير السودان سلمى نصر بأنها كريمة.', 'وزير السودان', 'سلمى نصر بأنها كريمة'],
  ])('%s', (text, source, content) =>
    expect(described(text).map((found) => [found.source, found.content])).toEqual([
      [source, content],
    ]),
  )
})

test('who acts in the next clause of a headline is told by nobody', () => {
  expect(proposed('الحكومة تعلن والأطباء يردون', 'object')).toEqual([])
})

test('a participle that only a judge can keep is of the man who acts in its sentence', () => {
  const words = 'مكتفيا بالقول إن الجسر قديم.'
  expect(proposed(`امتنع المتحدث عن التعليق، ${words}`, 'participle')[0]![0]).toBe('المتحدث')
  expect(proposed(`ولم يشأ رئيس المجلس التعليق، ${words}`, 'participle')[0]![0]).toBe('رئيس المجلس')
  expect(proposed(`امتنعت الشركة عن التعليق، ${words}`, 'participle')[0]![0]).toBe('')
})

test('a verb of describing without a description is none', () => {
  expect(proposed('وصف الطبيب الدواء للمريض.', 'described')).toEqual([])
})

test('what is expected or told by nobody in particular is proposed without a source', () => {
  expect(proposed('ومن المتوقع أن يمثل المتهم أمام المحكمة غدا.', 'expected')).toEqual([
    ['', 'من المتوقع', 'يمثل المتهم أمام المحكمة غدا'],
  ])
  expect(proposed('وهو من المتوقع.', 'expected')).toEqual([])
  expect(proposed('وتم إبلاغ السكان بأن أمامهم ساعات.', 'told by nobody')).toEqual([
    ['', 'تم إبلاغ', 'أمامهم ساعات'],
  ])
  expect(proposed('تم إصلاح الطريق بأن ردمت الحفر.', 'told by nobody')).toEqual([])
})

test('words told without أنّ begin with what begins a clause', () => {
  expect(proposed('وقالت الوزارة لن يحدث شيء من ذلك هذا العام.', 'loose')).toEqual([
    ['الوزارة', 'قالت', 'لن يحدث شيء من ذلك هذا العام'],
  ])
})

test('«هذا ما قاله» behind a quotation is its cue', () => {
  expect(proposed('"إن الجسر مغلق منذ أمس" هذا ما قالته مهندسة البلدية.', 'behind')).toEqual([
    ['مهندسة البلدية', 'قالته', '"إن الجسر مغلق منذ أمس"'],
  ])
})

/** The sources of the phrases «وفقا», «بحسب» of a sentence, whether doubted or not. */
function sourcesOf(text: string): string[] {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  return proposeAttributions(text, block, [])
    .filter(({ cue: [cue] }) => /وفق|حسب/.test(text.slice(cue?.start, cue?.end)))
    .map(({ source: [source] }) => text.slice(source?.start, source?.end))
}

test('who stands behind «وفقا» is read without the ل, be it an outlet, a plural or a superlative', () => {
  const told = 'أغلق الجسر صباح الجمعة، '
  expect(sourcesOf(`${told}وفقا لوكالة رويترز.`)).toEqual(['وكالة رويترز'])
  expect(sourcesOf(`${told}وفقا لبيانات وزارة الصحة.`)).toEqual(['وزارة الصحة'])
  expect(sourcesOf(`${told}وفقا لأنباء من البلدية.`)).toEqual(['أنباء من البلدية'])
  expect(sourcesOf(`${told}وفقا لأحدث الأرقام.`)).toEqual(['أحدث الأرقام'])
  expect(sourcesOf(`${told}وفقا لعدد السيارات.`)).toEqual([])
})

test('a quotation that nothing closes is told by the verb of speech before it', () => {
  const text = 'وأضاف "بقي الجسر مغلقا خمسة أيام. سنفتحه غدا.'
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const [draft] = proposeAttributions(text, block, [])
  expect(draft!.kind).toBe('direct')
  expect(draft!.content).toEqual([{ start: 6, end: text.length }])
})

test('words told with a pronoun begin behind it and end where another claim ends them', () => {
  expect(
    proposed(
      'ولم يتفق المدير مع ما أشير إليه بأنه غير رأيه، وأضافت البلدية أن الجسر مغلق.',
      'loose',
    ),
  ).toContainEqual(['المدير', 'يتفق', 'غير رأيه'])
})

test.each([
  ['وسط توقعات بارتفاع الأسعار في الصيف.', '', 'توقعات', 'ارتفاع الأسعار في الصيف'],
  ['ردا على مطالب النقابة بزيادة الأجور.', 'النقابة', 'مطالب', 'زيادة الأجور'],
  ['بعد تشكيكه بالأرقام التي نشرت.', '', 'تشكيكه', 'الأرقام التي نشرت'],
  ['رغم تحذيرات من ارتفاع منسوب النهر.', '', 'تحذيرات', 'ارتفاع منسوب النهر'],
  ['وصلت إلى القرية أنباء عن انهيار الجسر.', '', 'أنباء', 'انهيار الجسر'],
])('a noun of speech brings what a preposition brings: %s', (text, source, cue, content) => {
  expect(proposed(text, 'noun')).toEqual([[source, cue, content]])
})

test.each([
  'جاءت تحذيرات من المدير أمس.',
  'توقعات الطقس لهذا الأسبوع.',
  'وعن توقعاته للموسم الذي يبدأ غدا قال: «نحن جاهزون».',
  'تحدث إلى وكالة أنباء عن انهيار الجسر.',
  'واجهت الشركة اتهامات، بعضها قديم.',
])('a noun of speech that brings nothing is none: %s', (text) => {
  expect(proposed(text, 'noun')).toEqual([])
})

test('the object of a verb whose object is mostly a thing is not proposed', () => {
  expect(proposed('حين حمل الرجل الحقيبة إلى القطار.', 'object')).toEqual([])
  expect(proposed('شهدت المدينة حريقا كبيرا.', 'object')).toEqual([])
})

test.each([
  'سار الناس عبر الجسر القديم.',
  'سار القارب بين الميناء والجزيرة إذ تبين أنه صغير.',
  'عاد المدير عقب افتتاح المصنع.',
  'وهذا أفضل طريق إلى الميناء.',
])('a preposition spelt like a verb has no object: %s', (text) => {
  expect(
    [...proposed(text, 'object'), ...proposed(text, 'loose')].filter(([, cue]) =>
      /^(عبر|بين|عقب|أفضل)$/.test(cue!),
    ),
  ).toEqual([])
})

test('a verb and its noun of speech are one cue', () => {
  expect(proposed('ووجه رئيس النقابة سامي نصر نداء إلى الأهالي.', 'performed')).toEqual([
    ['رئيس النقابة سامي نصر', 'وجه … نداء', 'الأهالي'],
  ])
  expect(proposed('وأثارت النقابة مخاوف بشأن رواتب العمال.', 'performed')).toEqual([
    ['النقابة', 'أثارت … مخاوف', 'رواتب العمال'],
  ])
  expect(proposed('ووجه الوزير الشكر لفريق العمل بالوزارة.', 'performed')).toEqual([
    ['الوزير', 'وجه … الشكر', 'فريق العمل بالوزارة'],
  ])
  expect(proposed('ووجهت إليه اتهامات من قبل النيابة.', 'performed')).toEqual([])
  expect(proposed('وقدمت البلدية دعما كبيرا للأسر.', 'performed')).toEqual([])
  expect(proposed('ورفعت الفرقة ستار المسرح، ثم وصلت دعوة إلى العشاء.', 'performed')).toEqual([])
})

test('a verb of speech that the grammar leaves has its subject before it', () => {
  expect(proposed('المجلس البلدي تقول لن يفتح الطريق.', 'loose')).toEqual([
    ['المجلس البلدي', 'تقول', 'لن يفتح الطريق'],
  ])
})

test('«شاهد» before a colon calls to watch', () => {
  expect(proposed('شاهد: هدف التعادل في الدقيقة الأخيرة', 'turn')).toEqual([])
  expect(proposed('انتهت المباراة.. شهود: الملعب كان مظلما', 'turn')).toEqual([
    ['شهود', ':', 'الملعب كان مظلما'],
  ])
})

test.each([
  [
    'وقدر خبراء قيمة السفينة بمليوني دولار، بينما يقول التاجر إنها قديمة.',
    ['خبراء', 'قدر', 'قيمة السفينة بمليوني دولار'],
  ],
  [
    'وتقدر وزارة المالية المشروع بثلاثين مليون دينار، وقال المدير إن العمل بدأ.',
    ['وزارة المالية', 'تقدر', 'المشروع بثلاثين مليون دينار'],
  ],
])('a verb keeps its own object where another brings what follows: %s', (text, claim) => {
  expect(proposed(text, 'object')).toContainEqual(claim)
  expect(proposed(text, 'loose')).toEqual([])
})

test('words that only look like another cue leave a quotation to its verb', () =>
  expect(proposed('وقالت المشجعة، وهي تحمل لافتة كبيرة: «جئت من أجل الفريق كله».', 'loose')).toEqual(
    [['المشجعة', 'قالت', '«جئت من أجل الفريق كله»']],
  ))

test('what is denied by nobody in particular is told by nobody', () => {
  expect(proposed('نُفيت الأنباء عن إغلاق المصنع، وقال مديره إنه يعمل.', 'told by nobody')).toEqual([
    ['', 'نُفيت', 'الأنباء عن إغلاق المصنع'],
  ])
  expect(proposed('ونفيت شائعات الإغلاق.', 'told by nobody')).toEqual([['', 'نفيت', 'شائعات الإغلاق']])
  expect(proposed('وبعد نفي خبر الإغلاق عاد العمال.', 'told by nobody')).toEqual([])
  expect(proposed('قال المدير: «نفيت الأنباء كلها».', 'told by nobody')).toEqual([])
})

test('whom a charge right behind «اتهامها» is brought against accuses nobody', () => {
  const block = (text: string) => ({ start: 0, end: text.length, kind: 'paragraph' as const })
  const meantIn = (text: string) =>
    proposeAttributions(text, block(text), [])
      .filter(({ doubt }) => doubt === 'noun')
      .map(({ source, anaphora }) => [source.length, anaphora])
  expect(meantIn('مثلت المديرة أمام القاضي بعد اتهامها بتزوير الوثائق.')).toEqual([[0, null]])
  expect(meantIn('غادرت المديرة بعد اتهامها الشركة بتزوير الوثائق.')).toEqual([[0, 'dropped']])
})

test('a description ends where another disagrees', () => {
  expect(
    proposed('ووصف الوزير القرار بأنه خطوة مهمة، بينما رفضه المجلس.', 'described')[0]?.[2],
  ).toBe('القرار بأنه خطوة مهمة')
  expect(
    proposed('ووصف الوزير القرار بأنه "خطوة مهمة"، في حين رفضه المجلس.', 'described')[0]?.[2],
  ).toBe('القرار بأنه "خطوة مهمة"')
})

test('a content that the article is written onto begins with its whole word', () => {
  expect(proposed('ودعت المديرية للحوار مع السكان.', 'preposition')[0]?.[2]).toBe(
    'للحوار مع السكان',
  )
})
