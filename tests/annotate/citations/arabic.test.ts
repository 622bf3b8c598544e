import { describe, expect, it } from 'vitest'
import { createSurroundings, findPieceDrafts } from '../../../src/annotate/citations/find-drafts.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { findClaims } from '../../find-claims.ts'
import { cite, documentOf, entitiesIn, proposed, told } from './cite.ts'

describe('cited pieces in Arabic', () => {
  it.each([
    ['ونقلت وكالة رويترز عن مسؤول قوله إن الجسر آمن.', ['report: Reuters']],
    ['قال الوزير في حديث للجزيرة مباشر إن الجسر آمن.', ['interview: Al Jazeera Mubasher']],
    ['قال الوزير لرويترز إن الجسر آمن.', ['interview: Reuters']],
    ['في مقابلة مع صحيفة فايننشال تايمز قالت إنها واثقة.', ['interview: Financial Times']],
    ['وبحسب تقرير لصحيفة واشنطن بوست فإن الجسر لم يُفحص.', ['report: The Washington Post']],
    [
      'كشف تحقيق مشترك نشرته صحيفة «الغارديان» البريطانية ومجلة +972 في أغسطس/آب الماضي عن الوحدة.',
      ['investigation: The Guardian, +972 Magazine [2025-08-01..2025-08-31]'],
    ],
    ['وأشارت هيئة الإذاعة البريطانية إلى توقف الرحلات.', ['report: BBC']],
    // a channel in Egypt bears the same letters as the broadcaster of Canada
    ['وذكرت قناة سي بي سي أن الجسر مغلق.', ['report: سي بي سي']],
    ['وذكرت سي بي سي الكندية أن الجسر مغلق.', ['report: CBC']],
    ['وكتب على صفحته في موقع فيسبوك أنه سيعود.', ['post: Facebook']],
    [
      'ووفق تقرير لمنظمة الأغذية والزراعة يهدر الناس الطعام.',
      ['report: Food and Agriculture Organization'],
    ],
    ['ذكرت صحيفة "المنارة" أن الجسر أغلق.', ['report: المنارة']],
    ['ذكرت صحيفة المنارة التابعة للبلدية أن الجسر أغلق.', ['report: المنارة']],
    ['ذكرت إذاعة صوت المنارة الناطقة بالفرنسية أن الجسر أغلق.', ['report: صوت المنارة']],
    ['وقالت البلدية في بيان للصحافيين إن الجسر أغلق.', ['statement: ']],
    // what a poll asks and what a statement is about gave out neither
    ['وأظهر استطلاع للرأي نُشر أمس أن الناس راضون.', ['poll:  [2025-10-19]']],
    ['قالت البلدية في بيانها عن السياسة إن الجسر آمن.', ['statement: ']],
    ['وجاء في تقرير للوزارة أن الجسر آمن.', ['report: الوزارة']],
    ['وأظهر استطلاع لغالوب أُجري بين 3 و7 مارس 2025 أن الناس راضون.', ['poll: Gallup']],
    ['وذكرت وسائل إعلام محلية أن الجسر أغلق.', ['report: ']],
    ['قال في المقابلة إن الجسر آمن.', ['interview: ']],
  ])('%s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))

  it.each([
    'ارتفع الربح في الفترة المقابلة من العام الماضي.',
    'قالت الصحيفة إن الجسر آمن.',
    '(إعداد سامي نصر للنشرة العربية - تحرير منى حداد)',
    'القاهرة (رويترز) - أغلقت البلدية الجسر.',
    'دمشق، سوريا (CNN) -- أغلقت البلدية الجسر.',
    'وأعلنت الشركة اليوم أنها ستتوقف.',
    'يسعى الفريق إلى تحقيق الفوز في الشرق الأوسط.',
    'توجه الناخبون إلى صناديق الاقتراع يوم الأحد.',
  ])('nothing is cited: %s', (text) => expect(told(text, 'ar', { الشركة: 'ORG' })).toEqual([]))

  it('proposes an earlier announcement of a body as a statement', () => {
    expect(
      proposed('وفي وقت سابق، أعلنت أكمي أنها علقت خدماتها.', 'ar', { أكمي: 'ORG' }),
    ).toContain('statement: أكمي')
    expect(proposed('وكانت أكمي قد أعلنت تعليق خدماتها.', 'ar', { أكمي: 'ORG' })).toContain(
      'statement: أكمي',
    )
  })

  it.each([
    ['تبدأ الهدنة السبت المقبل، وفق بيان للوزارة.', ['statement: الوزارة']],
    ['تستمر الهدنة حتى 25 أكتوبر، وفق بيان للوزارة.', ['statement: الوزارة']],
    ['تبدأ الهدنة السبت المقبل، وفق بيان صدر أمس للوزارة.', ['statement:  [2025-10-19]']],
    ['أغلق الجسر، وفق بيان للوزارة السبت الماضي.', ['statement: الوزارة [2025-10-18]']],
  ])('no piece was published on a day to come: %s', (text, expected) =>
    expect(told(text, 'ar')).toEqual(expected),
  )

  it('takes no word of an outlet’s name for the day of its piece', () => {
    const text = 'وقال الوزير في مقابلة مع صحيفة "المنارة اليوم" إن الجسر آمن.'
    expect(told(text, 'ar')).toEqual(['interview: المنارة اليوم'])
  })
  it('reads no «ل» into the name of a body that begins with it', () => {
    const names = { 'ليمان سبورت': 'ORG' } as const
    expect(proposed('وأوضح نجم ليمان سبورت أن الفريق جاهز.', 'ar', names)).toEqual([])
    expect(proposed('وأوضح النجم لليمان سبورت أن الفريق جاهز.', 'ar', names)).not.toEqual([])
  })

  it('marks a joint work', () => {
    expect(
      cite('كشف تحقيق مشترك نشرته صحيفة الغارديان وعدة وسائل إعلام عن الوحدة.', 'ar')[0]?.joint,
    ).toBe(true)
  })

  it.each([
    ['ونقلت قناة إل بي سي آي اللبنانية أن الجسر أغلق.', ['report: LBCI']],
    ['وذكرت قناة نون سات أن الجسر أغلق.', ['report: نون سات']],
    ['وذكرت صحيفة ذا هاربر كورير البريطانية أن الجسر أغلق.', ['report: ذا هاربر كورير']],
    ['وبحسب موقع Selwyn Online فإن الجسر أغلق.', ['report: Selwyn Online']],
    ['وذكر موقع "خبر الميناء" أن الجسر أغلق.', ['report: خبر الميناء']],
    ['قال الوزير لموقع النشرة إن الجسر آمن.', ['interview: النشرة']],
    ['وقالت منصة «تدقيق» إن الصورة قديمة.', ['report: تدقيق']],
    ['ونقلت وكالة أنباء سيلوين عن مسؤول أن الجسر أغلق.', ['report: وكالة أنباء سيلوين']],
    ['وذكرت صحيفة المنارة اللبنانية أن الجسر أغلق.', ['report: المنارة']],
    ['وأفاد موقع هاربر كورير مؤخرا أن الجسر أغلق.', ['report: هاربر كورير']],
    // by names of two, in brackets, in Latin letters, by its state
    ['ذكرت وكالتا رويترز وفرانس برس أن الجسر أغلق.', ['report: Reuters, Agence France-Presse']],
    ['وذكرت صحيفة New York Times أن الجسر أغلق.', ['report: The New York Times']],
    ['وقال مصدر لـCNN إن الجسر أغلق.', ['interview: CNN']],
    ['وقال المدير لبي.بي.سي إن الجسر أغلق.', ['interview: BBC']],
    ['ونقلت صحيفة صوت المنارة عن مسؤول أن الجسر أغلق.', ['report: صوت المنارة']],
    // a longer name than the one that is listed
    ['وبحسب دراسة نشرت في دورية "نيتشر هاربرز" أغلق الجسر.', ['study: نيتشر هاربرز']],
    ['وكشفت دراسة نشرت في مجلة Nature Harbours أن الجسر آمن.', ['study: Nature Harbours']],
    ['وبحسب صحيفة "ماركا الإسبانية" رحل المدرب.', ['report: Marca']],
    // what a report tells of is not its day
    [
      'وأشار التقرير السنوي لمنظمة الصحة العالمية لعام 2019 إلى ذلك.',
      ['report: World Health Organization'],
    ],
    ['وذكر التلفزيون السوري أن الجسر أغلق.', ['report: التلفزيون السوري']],
    // whoever has seen it or asked for it
    ['بحسب وثائق حصلت عليها صحيفة الغارديان أغلق الجسر.', ['document: The Guardian']],
    ['وفي مقابلة أجرتها معه قناة "نون نيوز"، قال الوزير إن الجسر آمن.', ['interview: نون نيوز']],
    // the verb that gives it out stands before
    ['نشرت صحيفة الغارديان أمس تقريرا أفاد بأن الجسر أغلق.', ['report: The Guardian [2025-10-19]']],
    // or between the outlet and its piece
    [
      'وكانت صحيفة الغارديان قد نشرت قبل شهرين تقريرا عن إغلاق الجسر.',
      ['report: The Guardian [2025-08-01..2025-08-31]'],
    ],
    ['وسبق لصحيفة الغارديان أن نشرت تحقيقا عن إغلاق الجسر.', ['investigation: The Guardian']],
    ['وبحسب صحيفة الغارديان، نشرت البلدية تقريرا عن الجسر.', ['report: The Guardian']],
    ['وقالت صحيفة الغارديان إن البلدية نشرت تقريرا عن الجسر.', ['report: The Guardian']],
  ])('وسيلة يسميها النص: %s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))

  it('gives a piece to the body that had given it out', () =>
    expect(
      told('وكانت منظمة الراصد قد نشرت تقريرا عن إغلاق الجسر.', 'ar', { 'منظمة الراصد': 'ORG' }),
    ).toEqual(['report: منظمة الراصد']))

  it.each([
    'وذكرت صحيفة محلية أن الجسر أغلق.',
    'وذكر موقع إخباري أن الجسر أغلق.',
    'وأكد شهود من موقع الحادث أن الجسر أغلق.',
    'ونقلت المعدات من موقع البناء إلى الشاطئ.',
    'وأفادت من منصة الإطلاق أن الصاروخ جاهز.',
    'وذكرت قناة تابعة للحزب أن الجسر أغلق.',
  ])('لا وسيلة مسماة: %s', (text) =>
    expect(told(text, 'ar').filter((one) => one !== 'report: ')).toEqual([]),
  )

  it.each([
    [
      // the outlet by its noun alone, as the guide of the labels has it, is no further piece
      'ذكرت صحيفة "المنارة" أن الجسر أغلق. وأضافت الصحيفة أن الميناء يعمل.',
      ['report: المنارة'],
    ],
    [
      'ذكرت الغارديان أن الجسر أغلق، وقالت وكالة رويترز إن الميناء يعمل. وأضافت الصحيفة أن الجسر قديم.',
      ['report: The Guardian', 'report: Reuters'],
    ],
    [
      'ذكرت صحيفة المنارة أن الجسر أغلق. وجاء في تقرير نشرته الصحيفة أن الميناء يعمل.',
      ['report: المنارة', 'report: المنارة'],
    ],
    [
      'ذكرت صحيفة المنارة أن الجسر أغلق. وقال الوزير للصحيفة إن الميناء يعمل.',
      ['report: المنارة', 'interview: المنارة'],
    ],
  ])('وسيلة يعود إليها النص: %s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))

  it.each([
    ['ذكرت صحيفة المنارة أن الجسر أغلق. وقالت الوكالة إن الميناء يعمل.', {}, 1],
    [
      'ونقلت رويترز أن الجسر أغلق. ونفت وكالة الموانئ ذلك. وقالت الوكالة إن الجسر آمن.',
      { 'وكالة الموانئ': 'ORG' },
      1,
    ],
    ['ذكرت صحيفة المنارة أن الجسر أغلق. وقالت الصحيفة الرسمية إن الميناء يعمل.', {}, 1],
    ['ذكرت صحيفة المنارة أن الجسر أغلق. واحترقت الصحيفة.', {}, 1],
    ['ذكر موقع Selwyn Online أن الجسر أغلق. وعاين الخبراء الموقع.', {}, 1],
  ] as const)('لا يعود إليها: %s', (text, names, count) =>
    expect(told(text, 'ar', names)).toHaveLength(count),
  )

  it('proposes «the agency» for the one named in another paragraph', () => {
    const text = 'ونقلت رويترز عن مسؤول أن الجسر أغلق.\nوقالت الوكالة إن الميناء يعمل.'
    expect(proposed(text, 'ar').filter((one) => one === 'report: Reuters').length).toBeGreaterThan(
      2,
    )
  })

  it('proposes «the same statement» too', () => {
    expect(proposed('وجاء في ذات البيان أن الجسر لن يغلق.', 'ar')).toContain('statement: ')
  })
})

it('leaves «قال أحدهم» to no platform where none is named', () => {
  expect(proposed('وقال أحدهم: «رأينا الجسر يهتز».', 'ar')).toEqual([])
  expect(proposed('وقال أحدهم على فيسبوك: «رأينا الجسر».', 'ar')).not.toEqual([])
})

it.each([
  ['وكتب الوزير على منصة إكس أن الجسر آمن.', ['post: X']],
  ['وقالت البلدية عبر فيسبوك إن الجسر آمن.', ['post: Facebook']],
])('ما كتب على منصة منشور: %s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))

it('gives a piece to whoever’s verb stands last before it', () => {
  const text =
    'رفضت ليلى حداد الخطة، وأكد سامي نصر في تصريحات صحفية أن الجسر آمن، مشيرا إلى أنه قوي.'
  const [piece] = cite(text, 'ar', { 'ليلى حداد': 'PER', 'سامي نصر': 'PER' })
  expect(piece?.outlets).toEqual(['سامي نصر'])
})

it('a post is the person’s own, not his body’s', () => {
  const text = 'كتب زعيم تيار النهر سامي نصر في تغريدة أن الجسر آمن.'
  const document = documentOf(text, 'ar')
  const [person, body] = entitiesIn(text, { 'سامي نصر': 'PER', 'تيار النهر': 'ORG' })
  const from = text.indexOf('زعيم')
  const introduction = { start: from, end: text.indexOf(' سامي') }
  const entities = [{ ...person!, introduction }, body!]
  const claims = findClaims(document, arabic, entities)
  const [post] = findPieceDrafts(createSurroundings(document, arabic, { entities, claims }))
  expect(post?.draft.outlets.map(({ name }) => name)).toEqual(['سامي نصر'])
})
