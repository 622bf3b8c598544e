import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** Every proposal as "source | cue | content"; `name`: a known name in the text. */
function claimsOf(text: string, name = '', type: Entity['type'] = 'ORG'): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const start = text.indexOf(name)
  const entities: Entity[] =
    name === ''
      ? []
      : [
          {
            id: 'e1',
            type,
            name,
            qid: null,
            introduction: null,
            candidates: [],
            link: null,
            mentions: [{ start, end: start + name.length }],
          },
        ]
  return proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, entities).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  )
}

describe('behind «وفقا ل»', () => {
  it.each([
    [
      'وفقا للمصادر، تسير المحادثات بشكل هادئ، مع تقدم واضح.',
      'لمصادر | وفقا | تسير المحادثات بشكل هادئ، مع تقدم واضح',
    ],
    [
      'بحسب الشرطة، فر السائق من المكان، وتم توقيفه لاحقا.',
      'الشرطة | بحسب | فر السائق من المكان، وتم توقيفه لاحقا',
    ],
    [
      'وفقا لبيانات صحية شملت ألف قرية، ارتفع عدد المرضى.',
      'بيانات صحية شملت ألف قرية | وفقا | ارتفع عدد المرضى',
    ],
    ['وفقا لتوقعات قصيرة الأجل، سيرتفع سعر القمح.', 'توقعات قصيرة الأجل | وفقا | سيرتفع سعر القمح'],
    ['وفقا لبيانات المكتب، ارتفع سعر القمح.', 'المكتب | وفقا لبيانات | ارتفع سعر القمح'],
  ])('the source ends before a clause and keeps its letters: %s', (text, claim) =>
    expect(claimsOf(text)).toContain(claim),
  )
  it('a source in the middle ends before a verb behind a comma', () =>
    expect(
      claimsOf('أصيب العامل بجروح وفقا للمصادر الطبية، وتم استدعاء الإسعاف إلى المكان.'),
    ).toContain('لمصادر الطبية | وفقا | أصيب العامل بجروح'))
})

describe('a name that stands before its verb', () => {
  it.each([
    ['"المنارة" تنفي الزيادة في أسعار الورق', 'المنارة', '"المنارة" | تنفي'],
    ['موجة حر تضرب الساحل.. وبلغراد تنفي قطع المياه', 'بلغراد', 'بلغراد | تنفي'],
  ])('is no quotation and no verb: %s', (text, name, claim) =>
    expect(claimsOf(text, name).join('\n')).toContain(claim),
  )
  it('is none where the quotation is no name', () =>
    expect(claimsOf('"المياه باردة" تقول السباحة.').join('\n')).toContain('السباحة | تقول'))
})

it('a headline’s speaker ends with the mark of the quotation that he holds', () => {
  const speakers = ['وكيل "المجلس": سنناقش الخطة غدا', '«المجلس»: سنناقش الخطة غدا']
  expect(speakers.map((text) => claimsOf(text)[0]?.split(' | ')[0])).toEqual([
    'وكيل "المجلس"',
    'المجلس',
  ])
})

describe('between dashes', () => {
  it.each([
    ['وقال سامي نصر – في تصريح أمس – إن الطريق مغلق.', 'سامي نصر | قال | الطريق مغلق'],
    ['وأعلنت شرطة المدينة – لواء الشمال، أن الطريق مغلق.', 'الطريق مغلق'],
    ['قال المدير إن المشروع – الذي بدأ أمس – سيكتمل.', 'المشروع – الذي بدأ أمس – سيكتمل'],
  ])('stands an aside, long as they are: %s', (text, claim) =>
    expect(claimsOf(text).join('\n')).toContain(claim),
  )
})

describe('a participle has the source of the verb before it', () => {
  it.each([
    [
      'أعلن وزير الصحة سامي نصر، وصول اللقاح إلى المدينة، نافيا تسجيل وفيات.',
      'وزير الصحة سامي نصر | نافيا',
    ],
    [
      'ووجه سامي نصر، مدير مصنع الورق الشكر للعمال، قائلا: «الطريق طويل».',
      'سامي نصر، مدير مصنع الورق | قائلا',
    ],
    ['أكدت الطبيبة، في افتتاحية المجلة، أن السمك مفيد.', 'الطبيبة | أكدت'],
  ])('not what is announced or given behind it: %s', (text, claim) =>
    expect(claimsOf(text, 'سامي نصر', 'PER').join('\n')).toContain(claim),
  )
})

it.each([
  [
    'أكد سامي نصر، مدير المصنع، ضرورة أن يفتح الطريق.',
    'سامي نصر، مدير المصنع | أكد | ضرورة أن يفتح الطريق',
  ],
  ['وقال الوزير إن السد قديم، موضحا ضرورة أن يجدد.', 'الوزير | موضحا | ضرورة أن يجدد'],
])('a noun that أن stands behind is the object: %s', (text, claim) =>
  expect(claimsOf(text, 'سامي نصر', 'PER')).toContain(claim),
)

it.each([
  ['حذر سامي نصر، مدير المصنع، الحكومة من رفع الأسعار.', 'سامي نصر، مدير المصنع | حذر'],
  ['أعلن الباحث سامي نصر، عن توقعات الطقس، وتوقع أن تمطر غدا.', 'الباحث سامي نصر | توقع'],
  [
    'أدان سامي نصر، مدير المصنع، بشدة الغارات على المدينة.',
    'سامي نصر، مدير المصنع | أدان | الغارات',
  ],
  ['وصرح سامي نصر شخصيا بأن الطريق مغلق.', 'سامي نصر | صرح'],
])('whom he tells, what he announces and how are no part of who speaks: %s', (text, claim) =>
  expect(claimsOf(text, 'سامي نصر', 'PER').join('\n')).toContain(claim),
)

it.each([
  ['الأرصاد تكشف الخريطة وتحذر سكان هذه القرى', '| تحذر | سكان هذه القرى'],
  ['خرجت النقابة أمس، لتطالب الحكومة بفتح الطريق.', '| تطالب | الحكومة بفتح الطريق'],
])('who is told stands right behind a verb that he cannot be the subject of: %s', (text, claim) =>
  expect(claimsOf(text).join('\n')).toContain(claim),
)

it.each([
  ['واتهم نائب محلي شركة الورق بإغلاق الطريق.', 'نائب محلي | اتهم | شركة الورق بإغلاق الطريق'],
  ['ودعت منظمة حقوقية دولية إلى فتح الطريق.', 'منظمة حقوقية دولية | دعت | فتح الطريق'],
])('a body of its own behind an adjective of origin is told: %s', (text, claim) =>
  expect(claimsOf(text)).toContain(claim),
)

it('a phrase that vouches for what is told gives a participle no source', () =>
  expect(
    claimsOf(
      'أوضح سامي نصر أن الغيوم كثيفة وفقا لصور الأقمار، مضيفا أن المطر قريب.',
      'سامي نصر',
      'PER',
    ),
  ).toContain('سامي نصر | مضيفا | المطر قريب'))

it.each([
  ['وجاء في بيان للمكتب تلقته "المنارة" أن السد قديم.', 'جاء في | السد قديم'],
  ['وقال مدير السد، في بيان ورد لصحيفة المنارة، إن السد قديم.', 'مدير السد | قال | السد قديم'],
])('whom a statement reached says nothing: %s', (text, claim) => {
  expect(claimsOf(text).join('\n')).toContain(claim)
  expect(claimsOf(text).map((found) => found.split(' | ')[1])).not.toContain('رد')
})

describe('what tells nothing', () => {
  it.each(['وتوزع المنح وفقا للتخصصات التي يحتاجها السوق.', 'وستنفذ الأعمال وفقا لأعلى المعايير.'])(
    'a measure: %s',
    (text) => expect(claimsOf(text)).toEqual([]),
  )
  it('what came is compared with what was expected', () =>
    expect(claimsOf('ارتفع السعر إلى مستوى أعلى من المتوقع عند ألف درهم.')).toEqual([]))
  it('expectations that were changed for the first time', () =>
    expect(claimsOf('رفع الخبراء توقعاتهم للمرة الأولى منذ عام.')).toEqual([]))
})

it('a body in the masculine is told by a verb in the feminine', () =>
  expect(claimsOf('كما دعت المجتمع الدولي لعدم إغلاق الطريق.').join('\n')).not.toContain(
    'المجتمع الدولي | دعت',
  ))

it('who led a session is no part of what it decided', () =>
  expect(
    claimsOf('وقضت محكمة المدينة برئاسة القاضي سامي نصر بإغلاق المصنع.', 'سامي نصر', 'PER').join(
      '\n',
    ),
  ).toContain('| قضت | إغلاق المصنع'))

it.each([
  ['وأعلنت الوزارة اليوم رصد ثلاث إصابات في القرية.', 'رصد ثلاث إصابات في القرية'],
  ['وتوقعت شركة الورق في المدينة نفاد الطبعة قبل المعرض.', 'نفاد الطبعة قبل المعرض'],
  ['وأكد عميد شؤون الطلبة نزاهة الاقتراع.', 'نزاهة الاقتراع'],
  ['ويخشى أولياء أمور ضياع موسم القبول.', 'ضياع موسم القبول'],
])('an act or a state behind the subject is what is told: %s', (text, content) =>
  expect(claimsOf(text).map((claim) => claim.split(' | ')[2])).toContain(content),
)

it.each([
  [
    'قال سامي نصر، الذي وصفه الوزير بأنه متهور، إنه بريء.',
    'سامي نصر، الذي وصفه الوزير بأنه متهور | قال | بريء',
  ],
  [
    'قال سامي نصر الذي وصفه الوزير بأنه متهور إنه بريء.',
    'سامي نصر الذي وصفه الوزير بأنه متهور | قال | بريء',
  ],
  ['وكان سامي نصر، الذي وصفه الوزير بالخائن، قد سافر أمس.', 'الوزير | وصفه | بالخائن'],
  [
    'اعترف سامي نصر، وفق النيابة، بحقن سبعة مرضى.',
    'النيابة | وفق | اعترف سامي نصر … بحقن سبعة مرضى',
  ],
])(
  'what is told of somebody in a relative clause or an aside is not said by him: %s',
  (text, claim) => expect(claimsOf(text, 'سامي نصر', 'PER')).toContain(claim),
)

describe('behind a verb in the present with its subject before it', () => {
  it.each([
    ['بلدية النهر تنفي العفو عن متهم هدم السور', 'بلدية النهر | تنفي | العفو عن متهم هدم السور'],
    ['البنك يعلن البدء باستقبال طلبات الشراء', 'البنك | يعلن | البدء باستقبال طلبات الشراء'],
    ['الوزارة تنفي التراجع عن قرار رفع الأجور', 'الوزارة | تنفي | التراجع عن قرار رفع الأجور'],
    ['مدير البنك يتوقع مزيدا من ارتفاع الأجور', 'مدير البنك | يتوقع | مزيدا من ارتفاع الأجور'],
  ])('the deed is told from its first word: %s', (headline, told) =>
    expect(claimsOf(headline)).toContain(told),
  )

  it('a quoted hearer is told with both marks', () =>
    expect(claimsOf('طلاب النهر يطالبون "الوزير" بالتفرغ للبحث')).toContain(
      'طلاب النهر | يطالبون | "الوزير" بالتفرغ للبحث',
    ))

  it.each(['مصرع طالب أجنبي بطلق ناري', 'إنقاذ طالبة بطوق نجاة'])(
    'a student asks for nothing: %s',
    (headline) => expect(claimsOf(headline)).toEqual([]),
  )
})
