import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'
import { attributionsIn } from './attributions-in.ts'

const draftsOf = (text: string, entities: readonly Entity[] = []) =>
  proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, entities).map(
    ({ source, cue, content, basis }) => ({
      source: source.map(({ start, end }) => text.slice(start, end)).join(' … '),
      cue: cue.map(({ start, end }) => text.slice(start, end)).join(' … '),
      content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      basis,
    }),
  )

const draftOf = (text: string, cue: string) => draftsOf(text).find((draft) => draft.cue === cue)

describe('a source ends before', () => {
  it.each([
    ['an occasion in ب', 'وأوضحت الوزيرة، بكلمتها أمام المجلس، أن السد قديم.', 'أوضحت', 'الوزيرة'],
    [
      'a place in ب',
      'وأكد الوزير، ربيع الحلو، بولاية النهر، أن السد قديم.',
      'أكد',
      'الوزير، ربيع الحلو',
    ],
    [
      'the outlet that is told',
      'وأشار الخبير ربيع الحلو، لـ«المنارة»، إلى أن السد قديم.',
      'أشار',
      'الخبير ربيع الحلو',
    ],
    ['what is told', 'وروى السائق تفاصيل الحادث: "انقلبت الشاحنة فجأة".', 'روى', 'السائق'],
    ['what eye-witnesses saw', 'ووصف شهود عيان الحريق بأنه الأكبر.', 'وصف', 'شهود عيان'],
    [
      'a body that is told behind an adjective of origin',
      'وأبلغ مسؤول محلي القناة أن الجسر أغلق.',
      'أبلغ',
      'مسؤول محلي',
    ],
    [
      'the body that is accused behind a comma',
      'اتهم اتحاد الصيادين، وزارة الموانئ بالتسبب في تلوث الشاطئ.',
      'اتهم',
      'اتحاد الصيادين',
    ],
    [
      'those whom one body tells',
      'وحذر المركز السائقين وأصحاب الشاحنات من السيول.',
      'حذر',
      'المركز',
    ],
    ['those whom one in office tells', 'وحذر الوزير المواطنين من السيول.', 'حذر', 'الوزير'],
    [
      'what is said of who is pointed at',
      'ويشكل القمح حسب ذات المتحدث مشكلا يستلزم النظر.',
      'حسب',
      'ذات المتحدث',
    ],
    [
      'a relative clause of the noun of speech',
      'علق المدير على تصريحات وزير التعليم التي أدلى بها بأن المطاعم جاهزة.',
      'تصريحات',
      'وزير التعليم',
    ],
    [
      'what the verb of the sentence brings',
      'وتقدم والد طفلة بشكوى ضد الحضانة، قال فيها إن السلم مكسور.',
      'قال',
      'والد طفلة',
    ],
  ])('%s', (_, text, cue, source) => expect(draftOf(text, cue)?.source).toBe(source))
})

describe('a source goes on with', () => {
  it.each([
    [
      'who is in charge of what',
      'وتابع القائمون على الدراسة أن العينة صغيرة.',
      'تابع',
      'القائمون على الدراسة',
    ],
    [
      'to whom sources talked',
      'ووفق مصادر في المطار تحدثت إلى «الغد»، تأجلت رحلتان.',
      'وفق',
      'مصادر في المطار تحدثت إلى «الغد»',
    ],
    [
      'who carried a study out',
      'النوم يقوي الذاكرة، وفقا لدراسة أشرف عليها باحثون من النرويج.',
      'وفقا',
      'دراسة أشرف عليها باحثون من النرويج',
    ],
    [
      'a و of its own',
      'ويضيف والده الذي يعمل نجارا أن ابنه لا ينام.',
      'يضيف',
      'والده الذي يعمل نجارا',
    ],
    [
      'the relative clause of what is feminine in it',
      'قال رئيس الشركة التي بنت الجسر إن الجسر آمن.',
      'قال',
      'رئيس الشركة التي بنت الجسر',
    ],
  ])('%s', (_, text, cue, source) => expect(draftOf(text, cue)?.source).toBe(source))
})

describe('a subject', () => {
  it.each([
    ['stands before a comma', 'لكن لجنة الحي، قالت في بيان إن البئر جافة.', 'قالت', 'لجنة الحي'],
    ['is no addressee in لل', 'ودخل الشاهد، وأكدت للمحكمة أن البئر جافة.', 'أكدت', ''],
    ['stands behind no verb in the plural', 'بعد أيام طلبوا عمل تخطيط للقلب.', 'طلبوا', ''],
    [
      'is nobody whom a verb before it takes',
      'إنها أوقفت رجلا يشتبه في أنه أحرق المتجر.',
      'يشتبه',
      '',
    ],
    [
      'is not what something is called',
      'كان ممثل النيابة اعتبرها ورقة "بلا قيمة".',
      'اعتبرها',
      'ممثل النيابة',
    ],
    ['is none of his words', 'واختتم حديثه قائلا: «شكرا لكم».', 'اختتم … قائلا', ''],
    ['is not what he is accused of', 'واتهمه بصرف علاج خاطئ.', 'اتهمه', ''],
    [
      'is no place before a dash',
      'روما- نقلت "المنارة"، عن مصدرين أن الصفقة ألغيت.',
      'نقلت',
      '"المنارة"',
    ],
    [
      'has the shape of an act',
      'أعلن تحالف شركات هندسية تقديم عرض لبناء المترو.',
      'أعلن',
      'تحالف شركات هندسية',
    ],
  ])('%s', (_, text, cue, source) => {
    const draft = draftOf(text, cue)
    expect(draft).toBeDefined()
    expect(draft?.source).toBe(source)
  })
})

it('leaves what a participle behind a comma brings to it', () => {
  expect(draftOf('وينصح الأطباء بشرب الماء، محذرين من أن القهوة لا تكفي.', 'ينصح')?.content).toBe(
    'شرب الماء',
  )
})

it('lets no kin speak for a body', () => {
  expect(draftOf('وقال شقيق الضحية إن أخاه لم يعد.', 'قال')?.basis).toBe('anonymous')
})

it('takes «حسب شكواه» for nobody new', () => {
  expect(draftsOf('وتعرض التاجر، حسب شكواه، إلى تهديد من شريكه.')).toEqual([])
})

it.each([
  'كتب: ربيع الحلو',
  'كتبت سلمى الحلو: قال مدير البنك إن الأرباح زادت.',
  'كتب - ربيع الحلو: أعلنت الوزارة فتح باب القبول.',
])('takes who wrote the report for nobody who is cited: %s', (text) => {
  const name = /[سر]\S+ الحلو/.exec(text)!
  const person = {
    id: 'writer',
    type: 'PER',
    name: name[0],
    mentions: [{ start: name.index, end: name.index + name[0].length }],
  } as Entity
  expect(draftsOf(text, [person]).filter(({ cue }) => /كتب/.test(cue))).toEqual([])
})

it.each([
  ['وقال سالم لوكالة شمال النهر للأنباء إن السد قديم.', 'قال', 'سالم'],
  [
    'وقال أحد السكان، ويدعى أبو سالم، لوكالة رويترز إن السد قديم.',
    'قال',
    'أحد السكان، ويدعى أبو سالم',
  ],
  ['وقال الوزير لوكالة «المنارة» إن السد قديم.', 'قال', 'الوزير'],
  ['وأبلغ الوزير ربيع الحلو نظيره السابق أن السد قديم.', 'أبلغ', 'الوزير ربيع الحلو'],
  ['وقال الوزير لنظرائه إن السد قديم.', 'قال', 'الوزير'],
  ['وقال الشاعر يوما إن السد قديم.', 'قال', 'الشاعر'],
  ['وقال الشاعر ذات يوم إن السد قديم.', 'قال', 'الشاعر'],
  ['وقال الوزير أول أمس إن السد قديم.', 'قال', 'الوزير'],
  ['وأدانت حكومة النهر بأشد العبارات الهجوم الذي وقع أمس.', 'أدانت', 'حكومة النهر'],
  ['وقال القاضي في حيثيات الحكم إن السد قديم.', 'قال', 'القاضي'],
  ['وعلمت «المنارة» من مصدر مطلع أن السد قديم.', 'علمت', 'مصدر مطلع'],
  ['ونفت قوات النهر علمها بأي اتفاق.', 'نفت', 'قوات النهر'],
])('is cut to who speaks: %s', (text, cue, source) =>
  expect(draftOf(text, cue)?.source).toBe(source),
)

it('ends a listener in the net where his outlet is named', () => {
  const text = 'وأفاد مصدر أمني لوادي نيوز بأن السد قديم.'
  const start = text.indexOf('وادي')
  const outlet = { id: 'o', type: 'ORG', name: 'وادي نيوز', mentions: [{ start, end: start + 9 }] }
  expect(draftsOf(text, [outlet as Entity])[0]?.source).toBe('مصدر أمني')
})

it.each([
  ['وقال الملازم أول ربيع الحلو إن السد قديم.', 'قال', 'الملازم أول ربيع الحلو'],
  [
    'وقال الوزير المنتدب لدى رئيس الحكومة ربيع الحلو إن السد قديم.',
    'قال',
    'الوزير المنتدب لدى رئيس الحكومة ربيع الحلو',
  ],
  ['وأكدت عائلتها أن السد قديم.', 'أكدت', 'عائلتها'],
  ['يقول الحزب إن السد آمن، بينما يرد خصومهم بأن السد قديم.', 'يرد', 'خصومهم'],
])('keeps all of who speaks: %s', (text, cue, source) =>
  expect(draftOf(text, cue)?.source).toBe(source),
)

it.each([
  ['مدرب النهر بعد الخسارة: السد قديم', 'مدرب النهر'],
  ['ربيع الحلو في ذكرى الحريق: السد قديم', 'ربيع الحلو'],
  ['وزير المياه عن الخطة الجديدة: السد قديم', 'وزير المياه'],
  ['مسؤول في الأمم المتحدة: السد قديم', 'مسؤول في الأمم المتحدة'],
  ['خبير في شؤون المياه: السد قديم', 'خبير في شؤون المياه'],
])('in a headline is no occasion: %s', (text, source) => {
  const mentions = text.startsWith('ربيع الحلو') ? [{ start: 0, end: 10 }] : []
  const person = { id: 'p', type: 'PER', name: 'ربيع الحلو', mentions } as unknown as Entity
  expect(draftsOf(text, [person])[0]?.source).toBe(source)
})

it.each([
  ['يقول الوزير إن السد آمن، وأنا أقول إن السد قديم.', ['السد آمن', 'السد قديم'], ['الوزير', '']],
  [
    'قال الوزير: السد آمن، وأنا أقول إن السد قديم.',
    ['السد آمن، وأنا أقول إن السد قديم', 'السد قديم'],
    ['الوزير', 'الوزير'],
  ],
])('tells the author from whom he reports: %s', (text, contents, sources) => {
  const drafts = draftsOf(text)
  expect(drafts.map(({ content }) => content)).toEqual(contents)
  expect(drafts.map(({ source }) => source)).toEqual(sources)
})

it('takes from whom an outlet has it for no words', () =>
  expect(draftOf('وحسب ما علمته الجريدة من مصادرها، أغلق السد أمس.', 'حسب ما علمته')?.content).toBe(
    'أغلق السد أمس',
  ))

it('takes «قديما» for nobody', () =>
  expect(draftOf('وقيل قديما إن السد لا يدوم.', 'قيل')?.source).toBe(''))

it.each([
  ['وأكد الوزير على هامش المؤتمر، أن الحدود آمنة.', 'أكد'],
  ['حذر الوزير من جهته، أن الحدود آمنة.', 'حذر'],
])('takes no circumstance for what is said: %s', (text, cue) =>
  expect(draftOf(text, cue)).toMatchObject({ source: 'الوزير', content: 'الحدود آمنة' }),
)

it.each([
  ['كتب ربيع الحلو في صفحته: "السوق مغلق".', 'ربيع الحلو'],
  ['وقالت الزوجة في فيديو نشرته الصفحة إن زوجها غائب.', 'الزوجة'],
])('leaves out where it was posted: %s', (text, source) =>
  expect(draftsOf(text)[0]?.source).toBe(source),
)

it('reads no claim in who is left out of a squad', () => {
  expect(draftsOf('استبعد المدرب لاعب الوسط والمدافع من القائمة.')).toEqual([])
  expect(draftOf('استبعد المدرب مشاركة لاعب الوسط.', 'استبعد')?.content).toBe('مشاركة لاعب الوسط')
})

it('takes the agency of a dateline for no words', () => {
  expect(
    draftsOf('دبي: «المنارة»: أكد الوزير أن القبول مفتوح.').map(({ content }) => content),
  ).toEqual(['القبول مفتوح'])
})

it.each(['المدينة (المنارة) - ', 'المدينة (المنارة)- ', 'المدينة 25 أيلول (المنارة)-- '])(
  'begins the source behind the dateline «%s»',
  (dateline) =>
    expect(draftsOf(`${dateline}أعلن الوزير سامي نصر افتتاح الجسر.`)).toMatchObject([
      { source: 'الوزير سامي نصر', content: 'افتتاح الجسر' },
    ]),
)

describe('a dateline', () => {
  const where = { المدينة: 'LOC', 'وادي النهر': 'LOC', المنارة: 'ORG' } as const
  const told = attributionsIn(where)
  it.each([
    'المدينة - ',
    'المدينة – المنارة: ',
    'المدينة ـ «المنارة»: ',
    'المدينة - وادي النهر - ',
    'المدينة في 24 نوفمبر /المنارة/ ',
    'المدينة، 3 كانون الأول 2025 (المنارة) - ',
    'عواصم - وكالات: ',
    'المدينة - خاص ',
    '14:50 ',
    '21:05 ت.غ - ',
    '9:30 | المدينة - ',
  ])('is no part of what is said: «%s»', (dateline) =>
    expect(told(`${dateline}يغلق الجسر يومين، بحسب مدير المرور.`)).toMatchObject([
      { source: 'مدير المرور', content: 'يغلق الجسر يومين' },
    ]),
  )
  it('is no road between two places', () =>
    expect(told('المدينة - وادي النهر مغلقة منذ أمس، بحسب مدير المرور.')).toMatchObject([
      { content: 'المدينة - وادي النهر مغلقة منذ أمس' },
    ]))
})

describe('a quotation that nothing closes', () => {
  it('ends before a participle that goes on telling', () => {
    const drafts = draftsOf('قال المدير: "الجسر مغلق منذ الأمس، مضيفا أن الفرق تعمل.')
    expect(drafts.map(({ content }) => content)).toEqual(['"الجسر مغلق منذ الأمس', 'الفرق تعمل'])
  })
  it('goes on where nothing is told anew', () => {
    const [draft] = draftsOf('قال المدير: "الجسر مغلق منذ الأمس، والفرق تعمل مسرعة.')
    expect(draft?.content).toBe('"الجسر مغلق منذ الأمس، والفرق تعمل مسرعة.')
  })
  it('keeps its participle where a mark closes it', () => {
    const [draft] = draftsOf('قال المدير: "كلمني الوزير، مضيفا أن الجسر مغلق".')
    expect(draft?.content).toBe('"كلمني الوزير، مضيفا أن الجسر مغلق"')
  })
})

it.each([
  ['وسجل المدير الجديد أن الجسر قديم.', 'سجل', 'المدير الجديد', 'الجسر قديم'],
  ['ووعد المدير بحل المشكلة.', 'وعد', 'المدير', 'حل المشكلة'],
  ['وطمأن الوزير المواطنين بأن المخزون كاف.', 'طمأن', 'الوزير', 'المخزون كاف'],
  ['وبحث الوزيران التعاون، وأكدا أهمية الحوار.', 'أكدا', 'الوزيران', 'أهمية الحوار'],
  ['وعلمت «المنارة» من مصادرها أن القرار وشيك.', 'علمت', '«المنارة»', 'القرار وشيك'],
  ['وبحسب ما ورد في التقرير، أصيب ثلاثة.', 'بحسب ما ورد في', 'التقرير', 'أصيب ثلاثة'],
  ['وقدر الخبير الخسائر بمليون دولار.', 'قدر', 'الخبير', 'الخسائر بمليون دولار'],
  [
    'وتقدر وزارة السياحة عدد الزوار بثلاثة ملايين.',
    'تقدر',
    'وزارة السياحة',
    'عدد الزوار بثلاثة ملايين',
  ],
  ['ويتدخل جارها هاني: "وعدونا بالأكياس منذ أسبوع".', 'وعدونا', '', 'الأكياس منذ أسبوع'],
])('reads %s', (text, cue, source, content) =>
  expect(draftOf(text, cue)).toMatchObject({ source, content }),
)

it.each([
  ['وأعلن كل من الوزير والمحافظ إغلاق الجسر.', 'أعلن', 'كل من الوزير والمحافظ'],
  ['وأضافت باكية: "خرج ولم يعد".', 'أضافت', ''],
  ['وأضافت والدموع في عينيها: "خرج ولم يعد".', 'أضافت', ''],
  ['وقال وعيناه تدمعان: "خرج ولم يعد".', 'قال', ''],
  ['وتابع: "الحمى تنتشر"، مشيرا إلى أن الدواء متوفر.', 'مشيرا', ''],
  ['وقالت مصادر طبية لـ(المنارة) إن الحمى تنتشر.', 'قالت', 'مصادر طبية'],
])('tells who speaks from how: %s', (text, cue, source) => {
  const draft = draftOf(text, cue)
  expect(draft).toBeDefined()
  expect(draft?.source).toBe(source)
})

it.each([
  ['وتوقع التقرير هبوطا قدره 700 برميل.', 'توقع', 'التقرير', 'هبوطا قدره 700 برميل'],
  [
    'وتوقع مسح أجرته الوكالة تراجعا قدره 3 نقاط.',
    'توقع',
    'مسح أجرته الوكالة',
    'تراجعا قدره 3 نقاط',
  ],
  ['وأعلنت الشركة إلغاء الرحلات.', 'أعلنت', 'الشركة', 'إلغاء الرحلات'],
  ['وأكد الوزير التزام بلاده بالاتفاق.', 'أكد', 'الوزير', 'التزام بلاده بالاتفاق'],
  ['وأكد التزام نقابته بالحوار، مشددا على أن الإضراب قائم.', 'مشددا', '', 'الإضراب قائم'],
  [
    'والهاتف قابل للطي، خاصة أن مدير القطاع، جون لي، قد أكد أنه سيصدر هذا العام.',
    'أكد',
    'مدير القطاع، جون لي',
    'سيصدر هذا العام',
  ],
  [
    'أدان الوزير سالم الحلو، بأشد العبارات، ما تقوم به العصابات.',
    'أدان',
    'الوزير سالم الحلو',
    'ما تقوم به العصابات',
  ],
  ['وخاطب المدرب لاعبيه قائلا: "نحن هنا".', 'خاطب … قائلا', 'المدرب', '"نحن هنا"'],
])('finds what is announced and by whom: %s', (text, cue, source, content) =>
  expect(draftOf(text, cue)).toMatchObject({ source, content }),
)

it.each([
  'سجل اللاعب هدفا قبل أن يخرج.',
  'سجلت الشركة خسائر كبيرة، علما أن أرباحها تراجعت.',
  'سجل الفيلم إيرادات عالية رغم أن النقاد غابوا.',
])('reads no claim in what is scored or booked: %s', (text) => expect(draftsOf(text)).toEqual([]))

it('takes what something is called for no words', () => {
  expect(
    draftsOf('وتحت عنوان "الجسر المعلق" كتبت "المنارة" أن المشروع تأخر.').map(
      ({ content }) => content,
    ),
  ).toEqual(['المشروع تأخر'])
})

it('names nobody by a clause before a colon', () => {
  const drafts = draftsOf('الرئيس لن يرفع الضرائب: "وعدتكم وأفي بوعدي".')
  expect(drafts.map(({ source }) => source)).not.toContain('الرئيس لن يرفع الضرائب')
})

it('keeps an aside between dashes in what is said', () => {
  expect(draftOf('وأكد أن الجسر مغلق – على حد قوله – منذ أمس.', 'أكد')?.content).toBe(
    'الجسر مغلق – على حد قوله – منذ أمس',
  )
})

it('ends a source before a clause without a verb', () => {
  const text = 'بحسب الوزارة، السد مغلق، والجسر مفتوح.'
  expect(draftOf(text, 'بحسب')).toMatchObject({
    source: 'الوزارة',
    content: 'السد مغلق، والجسر مفتوح',
  })
  const named = 'بحسب الوزير، سامي نصر، فإن السد مغلق.'
  expect(draftOf(named, 'بحسب')?.source).toBe('الوزير، سامي نصر')
})

it.each(['هطول أمطار غزيرة', 'هبوب رياح قوية', 'نمو الطلب'])(
  'begins what is expected with its noun: %s',
  (content) =>
    expect(draftOf(`توقعت إدارة المناخ ${content} غدا.`, 'توقعت')).toMatchObject({
      source: 'إدارة المناخ',
      content: `${content} غدا`,
    }),
)

describe('the speaker of a headline', () => {
  const known = (text: string, type: string, name: string) =>
    [
      {
        type,
        name,
        mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
      },
    ] as unknown as Entity[]
  it('stands behind what sort of piece it is', () => {
    const text = 'حوار | سعاد نصر: الرواية بيتي الأول'
    expect(draftsOf(text, known(text, 'PER', 'سعاد نصر'))[0]?.source).toBe('سعاد نصر')
  })
  it('may have «لل» in its name', () => {
    const text = 'المعهد الوطني للزلازل: الهزة لم تخلف أضرارا'
    expect(draftsOf(text, known(text, 'ORG', 'المعهد الوطني للزلازل'))[0]?.source).toBe(
      'المعهد الوطني للزلازل',
    )
  })
  it('ends before whom it was said to', () => {
    const text = 'مسؤول محلي للمنارة: السد مغلق'
    expect(draftsOf(text)[0]?.source).toBe('مسؤول محلي')
  })
})

it('tells a name that is spelt like أن', () => {
  const text = 'وقالت آن سميث إن السد مغلق.'
  const mentions = [{ start: 6, end: 13 }]
  expect(
    draftsOf(text, [{ type: 'PER', name: 'آن سميث', mentions }] as unknown as Entity[])[0],
  ).toMatchObject({ source: 'آن سميث', content: 'السد مغلق' })
})

it.each([
  ['وطالب محامي المجني عليها بفتح السد.', 'طالب', 'محامي المجني عليها'],
  ['وكشفت تحريات المباحث أن السد قديم.', 'كشفت', 'تحريات المباحث'],
  ['وقالت سارة المحللة لدى المصرف إن السد قديم.', 'قالت', 'سارة المحللة لدى المصرف'],
  ['وقال فضيلته في خطبة الجمعة: «السد قديم».', 'قال', 'فضيلته'],
  ['ونوه الأمير بما تحظى به المدينة من دعم.', 'نوه', 'الأمير'],
])('names who speaks whole, and no more: %s', (text, cue, source) =>
  expect(draftOf(text, cue)?.source).toBe(source),
)

it.each([
  ['وقال النائب سامي نصر في احتفال في القرية: «السد قديم».', 'قال', 'النائب سامي نصر'],
  ['وأكد الناطق سامي نصر لوكالة النهر للأنباء أن السد قديم.', 'أكد', 'الناطق سامي نصر'],
])('ends a source behind the name of a person: %s', (text, cue, source) => {
  const start = text.indexOf('سامي نصر')
  const person = { type: 'PER', name: 'سامي نصر', mentions: [{ start, end: start + 8 }] }
  const drafts = draftsOf(text, [person] as unknown as Entity[])
  expect(drafts.find((draft) => draft.cue === cue)?.source).toBe(source)
})

it('tells who sat on the bench from what was ruled', () =>
  expect(draftOf('قضت المحكمة، برئاسة القاضي، بسجن المتهم.', 'قضت')?.content).toBe('سجن المتهم'))

describe('sources without a name', () => {
  it.each([
    ['أكدت مصادر محلية معارضة أن الجسر أغلق.', 'أكدت', 'مصادر محلية معارضة'],
    ['ذكرت جهات معارضة للمشروع أن الجسر أغلق.', 'ذكرت', 'جهات معارضة للمشروع'],
    ['قال مدير الميناء معارضا الخطة إن الجسر أغلق.', 'قال', 'مدير الميناء'],
  ])('keep the side on which they are: %s', (text, cue, source) =>
    expect(draftOf(text, cue)?.source).toBe(source),
  )
})

it.each([
  ['تقول آخر الاحصائيات إن البطالة ارتفعت.', 'تقول', 'document'],
  ['وذكر أحد التقارير أن الأسعار ارتفعت.', 'ذكر', 'document'],
  ['وأظهرت أحدث الدراسات أن النوم مفيد.', 'أظهرت', 'document'],
  ['وقال أحد السكان إن الأسعار ارتفعت.', 'قال', 'anonymous'],
])('a document chosen among several is one: %s', (text, cue, basis) =>
  expect(draftOf(text, cue)?.basis).toBe(basis),
)

it.each([
  ['لكن مصدرا فيها قال إن السد قديم.', 'قال', 'مصدرا فيها'],
  ['أما القابلة، وتدعى وردة، فقالت لقاضي التحقيق إن السد قديم.', 'قالت', 'القابلة، وتدعى وردة'],
  ['وكذب بيان لإدارة المطار رواية المدرب، قائلا إن السد قديم.', 'قائلا', 'بيان لإدارة المطار'],
  ['وقاطعها نائب الرئيس بالقول إن السد قديم.', 'قاطعها', 'نائب الرئيس'],
])('finds who speaks in %s', (text, cue, source) => expect(draftOf(text, cue)?.source).toBe(source))

it.each([
  ['فالناطق باسم الوزارة أكد أن السد قديم.', 'أكد', 'organisation'],
  ['وقال المتحدث باسمها إن السد قديم.', 'قال', 'organisation'],
  ['وذكر بلاغ للجماعة أن السد قديم.', 'ذكر', 'document'],
])('tells on what %s rests', (text, cue, basis) => expect(draftOf(text, cue)?.basis).toBe(basis))

it('takes no accused for a name', () =>
  expect(draftOf('وقال المتهم بدهس ثلاثة أشخاص إن السد قديم.', 'قال')?.basis).not.toBe('named'))

describe('who speaks, no more and no less:', () => {
  const entities = (text: string) => entitiesIn(text, { 'سلمى نصر': 'PER', 'سامي نصر': 'PER' })
  it.each([
    ['وبررت الهيئة قرارها بأن السد قديم.', 'بررت', 'الهيئة'],
    ['وبررت هيئة الطرق قرارها بأن السد قديم.', 'بررت', 'هيئة الطرق'],
    ['ونصح خبير البيئة سامي نصر المستخدمين بالانتظار.', 'نصح', 'خبير البيئة سامي نصر'],
    ['أعلن وكيل أعمال اللاعب رفضه العرض الجديد.', 'أعلن', 'وكيل أعمال اللاعب'],
    ['أطلقت الشركة الأميركية نسخة جديدة من الهاتف، وقالت إن سعرها ثابت.', 'قالت', 'الشركة الأميركية'],
    ['ولم يشارك في البحث المهندس سامي نصر، لكنه قال إن السد قديم.', 'قال', ''],
    ['وطالبت أمينة السر بالنقابة سلمى نصر بفتح التحقيق.', 'طالبت', 'أمينة السر بالنقابة سلمى نصر'],
  ])('%s', (text, cue, source) =>
    expect(draftsOf(text, entities(text)).find((draft) => draft.cue === cue)?.source).toBe(source),
  )
})
