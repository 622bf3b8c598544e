import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import type { Block, Span } from '../../../src/model/text.ts'
import { attribution } from '../../../src/languages/ar/attribution.ts'

const noNames: readonly Entity[] = []

/**
 * Every attribution of a paragraph as "source | cue | content"; "…" parts the pieces of one that is
 * discontinuous.
 */
function claimsOf(text: string, kind: Block['kind'] = 'paragraph'): string[] {
  const words = (spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return attribution
    .findAttributions(text, { start: 0, end: text.length, kind }, noNames)
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
    .map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

const basesOf = (text: string) =>
  attribution
    .findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, noNames)
    .map(({ basis }) => basis)
const draftsOf = (text: string) =>
  attribution.findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, noNames)

describe('the kind of a claim', () => {
  const kindOf = (text: string, name: string | null) => {
    const start = name === null ? -1 : text.indexOf(name)
    const mention = { start, end: start + (name ?? '').length }
    const names = name === null ? noNames : [{ mentions: [mention] } as unknown as Entity]
    return attribution.findAttributions(
      text,
      { start: 0, end: text.length, kind: 'paragraph' },
      names,
    )[0]!.kind
  }
  const named = 'وقال مدير المصنع إن مشروع «نيمبوس» سيتوقف.'
  it('is not a quotation where a name alone stands in marks', () =>
    expect(kindOf(named, 'نيمبوس')).toBe('indirect'))
  it('is a quotation in part where words stand in them', () =>
    expect(kindOf('وقال مدير المصنع إن المشروع «خسارة كبيرة» للمدينة.', null)).toBe('mixed'))
  it('is a quotation in part where words stand beside the name', () =>
    expect(kindOf('وقال مدير المصنع إن «نيمبوس خسارة كبيرة» للمدينة.', 'نيمبوس')).toBe('mixed'))
})

describe('verbs of speech', () => {
  it('reads verb, speaker, content', () => {
    expect(claimsOf('وقال مدير المصنع سامي نصر إن الإنتاج سيعود الشهر المقبل.')).toEqual([
      'مدير المصنع سامي نصر | قال | الإنتاج سيعود الشهر المقبل',
    ])
  })
  it('leaves the place and the day of speaking out of the speaker', () => {
    expect(claimsOf('أعلنت وزارة النقل، الثلاثاء، في بيان أن الجسر مغلق.')).toEqual([
      'وزارة النقل | أعلنت | الجسر مغلق',
    ])
    expect(
      claimsOf(
        'أوضح المهندس كريم سعد، الذي عمل في الميناء، في حديث لإذاعة محلية، أن الرافعة قديمة.',
      ),
    ).toEqual(['المهندس كريم سعد، الذي عمل في الميناء | أوضح | الرافعة قديمة'])
  })
  it('keeps an apposition between commas', () => {
    expect(claimsOf('أكدت مديرة المكتبة، ليلى حداد، أن القاعة جاهزة.')).toEqual([
      'مديرة المكتبة، ليلى حداد | أكدت | القاعة جاهزة',
    ])
  })
  it('leaves out of the source where and when it was told', () => {
    for (const aside of ['في بيان وقعه مديرها', 'في مقابلة مع الإذاعة', 'خلال جلسة علنية'])
      expect(claimsOf(`أعلنت شركة المرفأ، ${aside}، أن الرصيف مغلق.`)).toEqual([
        'شركة المرفأ | أعلنت | الرصيف مغلق',
      ])
  })
  it('takes a speaker that stands before the verb', () => {
    expect(claimsOf('لكن النقابة أعلنت أن الإضراب مستمر.')).toEqual([
      'النقابة | أعلنت | الإضراب مستمر',
    ])
    expect(claimsOf('وكان المجلس قد صرح بأن الميزانية كافية.')).toEqual([
      'المجلس | صرح | الميزانية كافية',
    ])
  })
  it('takes the subject that أما or لكن puts before its clause', () => {
    expect(claimsOf('أما حرس الميناء فقال، وفق موقع محلي، إنه توقع القرار.')[0]).toBe(
      'حرس الميناء | قال | توقع القرار',
    )
    expect(claimsOf('أما كريم سعد، رئيس البلدية، فأقر في كلمة له بوقوع «أخطاء».')).toEqual([
      'كريم سعد، رئيس البلدية | أقر | وقوع «أخطاء»',
    ])
    expect(claimsOf('أما نقابة الصيادين، فقد دعت إلى وقف العمل.')).toEqual([
      'نقابة الصيادين | دعت | وقف العمل',
    ])
    expect(claimsOf('لكن قياديا في نقابة الصيادين، القريبة منه، نفى وقوع إضراب.')).toEqual([
      'قياديا في نقابة الصيادين، القريبة منه | نفى | وقوع إضراب',
    ])
    expect(claimsOf('وكان بيان سابق لها، صدر في مايو، قد قال إن الجسر آمن.')).toEqual([
      'بيان سابق لها، صدر في مايو | قال | الجسر آمن',
    ])
  })
  it('reads prepositions that bring the content', () => {
    expect(claimsOf('أشار الطبيب إلى أن الدواء متوفر.')).toEqual(['الطبيب | أشار | الدواء متوفر'])
    expect(claimsOf('طالبت النقابة بوقف العمل في المنجم.')).toEqual([
      'النقابة | طالبت | وقف العمل في المنجم',
    ])
    expect(claimsOf('كشفت الشركة عن خطة جديدة للتوزيع.')).toEqual([
      'الشركة | كشفت | خطة جديدة للتوزيع',
    ])
  })
  it('keeps the addressee with what is demanded', () => {
    expect(claimsOf('وقال الوزير إن الموسم صعب، داعيا المزارعين إلى ترشيد الري.')).toEqual([
      'الوزير | قال | الموسم صعب',
      'الوزير | داعيا | المزارعين إلى ترشيد الري',
    ])
  })
  it('tells an object from the subject', () => {
    expect(claimsOf('نفى المتحدث باسم البلدية وجود أي خطة لهدم السوق.')).toEqual([
      'المتحدث باسم البلدية | نفى | وجود أي خطة لهدم السوق',
    ])
    expect(claimsOf('الاتحاد يرفض مقترح التأجيل')).toEqual(['الاتحاد | يرفض | مقترح التأجيل'])
  })
  it('folds diacritics, tatweel and hamzas', () => {
    expect(claimsOf('وأكّد المُديرُ أنّ الخطّةَ جاهزةٌ.')).toEqual(['المُديرُ | أكّد | الخطّةَ جاهزةٌ'])
    expect(claimsOf('واكـد المدير ان الخطة جاهزة.')).toEqual(['المدير | اكـد | الخطة جاهزة'])
  })
  it('reads the passive and the impersonal without a source', () => {
    expect(claimsOf('ويعتقد أن السفينة غرقت ليلا.')).toEqual([' | يعتقد | السفينة غرقت ليلا'])
    expect(basesOf('ويعتقد أن السفينة غرقت ليلا.')).toEqual(['none'])
  })
  it('takes coordinated contents as one', () => {
    expect(claimsOf('وقالت الهيئة إن الطريق مفتوح، وأن السير عادي.')).toEqual([
      'الهيئة | قالت | الطريق مفتوح، وأن السير عادي',
    ])
  })
  it('reads a claim inside a claim', () => {
    expect(claimsOf('قالت الصحيفة إن الوزير اقترح أن يؤجل الموعد.')).toEqual([
      'الصحيفة | قالت | الوزير اقترح أن يؤجل الموعد',
      'الوزير | اقترح | يؤجل الموعد',
    ])
  })
  it('parts an outlet from the one it quotes', () => {
    expect(
      claimsOf('ونقلت إذاعة الساحل عن البحار كريم سعد قوله إن الموج عال.').slice(0, 2),
    ).toEqual([
      'إذاعة الساحل | نقلت | البحار كريم سعد قوله إن الموج عال',
      'البحار كريم سعد | قوله | الموج عال',
    ])
  })
})

describe('words that only look like cues', () => {
  it.each([
    'تقع القرية بين الجبل والبحر.',
    'رفض المنتج كان كبيرا بين الزبائن.',
    'وتدعى الفتاة سلمى.',
    'لا شك في ذلك.',
    'ولا شك أن الطريق طويل.',
    'انتقل النادي إلى ملعب جديد.',
    'لم يعلن النادي عن موعد المباراة.',
    'استأجرت الشركة مبنى قديما.',
  ])('%s', (sentence) => expect(claimsOf(sentence)).toEqual([]))
  it('skips a refusal to be named', () => {
    expect(claimsOf('وقال موظف رفض الكشف عن هويته إن المخزن فارغ.')).toEqual([
      'موظف رفض الكشف عن هويته | قال | المخزن فارغ',
    ])
  })
})

describe('direct speech', () => {
  it.each(['«نحن هنا»', '“نحن هنا”', '"نحن هنا"'])('takes %s with its marks', (quote) => {
    expect(claimsOf(`وقالت الطبيبة هدى: ${quote}.`)).toEqual([`الطبيبة هدى | قالت | ${quote}`])
    expect(draftsOf(`وقالت الطبيبة هدى: ${quote}.`)[0]!.kind).toBe('direct')
  })
  it('reads a colon without marks', () => {
    expect(claimsOf('وقال العمدة: لن نغلق السوق هذا العام.')).toEqual([
      'العمدة | قال | لن نغلق السوق هذا العام',
    ])
  })
  it('is told from reported words behind a colon', () => {
    const kindOf = (text: string) => draftsOf(text)[0]!.kind
    expect(kindOf('وقال العمدة: لن نغلق السوق هذا العام.')).toBe('direct')
    expect(kindOf('وقال العمدة: إن السوق لن يغلق هذا العام.')).toBe('indirect')
    expect(kindOf('وقال العمدة: إنه «لن يغلق السوق» هذا العام.')).toBe('mixed')
  })
  it('is not cut by the full stops inside it', () => {
    expect(claimsOf('وقال البحار: "خرجنا فجرا. عدنا ليلا". ثم نام.')).toEqual([
      'البحار | قال | "خرجنا فجرا. عدنا ليلا"',
    ])
  })
  it('passes over a name in marks before the content', () => {
    expect(claimsOf('وقال مدرب "النسر": "لعبنا جيدا".')).toEqual([
      'مدرب "النسر" | قال | "لعبنا جيدا"',
    ])
  })
  it('reads speech before its cue', () => {
    expect(claimsOf('"لم نسمع شيئا"، قالت الجارة سعاد.')).toEqual([
      'الجارة سعاد | قالت | "لم نسمع شيئا"',
    ])
  })
  it('joins two cues of one content', () => {
    expect(claimsOf('واستطرد الوزير قائلا: "سنعود".')).toEqual(['الوزير | استطرد … قائلا | "سنعود"'])
  })
  it('calls a partly quoted content mixed', () => {
    expect(draftsOf('ورأى المدرب أن الخطوة "غير كافية" الآن.')[0]!.kind).toBe('mixed')
  })
})

describe('where a content ends', () => {
  it('ends before the next claim', () => {
    expect(claimsOf('قال المدير إن المخبز سيفتح، مشيرا إلى أن الخبز سيوزع مجانا.')).toEqual([
      'المدير | قال | المخبز سيفتح',
      'المدير | مشيرا | الخبز سيوزع مجانا',
    ])
    expect(claimsOf('قال المدير إن المخبز سيفتح، وأضاف أن الخبز سيوزع مجانا.')).toEqual([
      'المدير | قال | المخبز سيفتح',
      'المدير | أضاف | الخبز سيوزع مجانا',
    ])
  })
  it('ends where another speaks', () => {
    expect(claimsOf('قالت النقابة إن الأجور منخفضة، بينما أكدت الشركة أنها مرتفعة.')).toEqual([
      'النقابة | قالت | الأجور منخفضة',
      'الشركة | أكدت | مرتفعة',
    ])
  })
  it('ends before a source that follows', () => {
    expect(claimsOf('ارتفع عدد الزوار هذا العام، وفق ما أعلنته إدارة المتحف.')).toEqual([
      'إدارة المتحف | وفق ما أعلنته | ارتفع عدد الزوار هذا العام',
    ])
  })
})

describe('phrases', () => {
  it.each([
    ['جف النهر منذ أمس، على ما أفاد المدير.', 'المدير | على ما أفاد | جف النهر منذ أمس'],
    ['جف النهر منذ أمس، كما يؤكد المدير.', 'المدير | كما يؤكد | جف النهر منذ أمس'],
    ['جف النهر منذ أمس، وفق نتائج أولية.', 'نتائج أولية | وفق | جف النهر منذ أمس'],
    ['وبحسب استطلاع قديم، جف النهر.', 'استطلاع قديم | بحسب | جف النهر'],
  ])('end or begin with whom they vouch by: %s', (text, claim) =>
    expect(claimsOf(text)).toEqual([claim]),
  )
  it('stand before their content', () => {
    expect(claimsOf('وبحسب تقرير الجمعية، فإن النهر جف.')).toEqual([
      'تقرير الجمعية | بحسب | النهر جف',
    ])
    expect(claimsOf('ووفقا للوزارة، سيفتح المعبر غدا.')[0]).toContain('| وفقا | سيفتح المعبر غدا')
  })
  it('stand in its middle', () => {
    expect(claimsOf('وشملت القائمة، حسب مصادر مطلعة، أسماء كثيرة.')).toEqual([
      'مصادر مطلعة | حسب | شملت القائمة … أسماء كثيرة',
    ])
  })
  it('measure rather than quote', () => {
    expect(
      claimsOf('تتغير الأسعار حسب الموسم والطلب، وحسب حجم الشحنة.').filter((claim) =>
        claim.includes('حجم'),
      ),
    ).toEqual([])
    expect(claimsOf('ليس هو فحسب، بل أخوه أيضا.')).toEqual([])
  })
})

describe('nouns and orders', () => {
  it('reads a demand with its owner', () => {
    expect(claimsOf('وناقش المجلس مطالبة النقابة بإقالة المدير.')).toEqual([
      'النقابة | مطالبة | إقالة المدير',
    ])
  })
  it('reads an order and what it orders', () => {
    expect(claimsOf('أصدر الوزير تعليمات لفتح المخازن.')).toEqual([
      'الوزير | أصدر … تعليمات | فتح المخازن',
    ])
  })
  it('reads what a statement holds', () => {
    expect(claimsOf('وجاء في بيان الجمعية أن الملعب مغلق.')).toEqual([
      'بيان الجمعية | جاء في | الملعب مغلق',
    ])
  })
  it('reads a characterisation pointed at', () => {
    expect(
      claimsOf('وانسحب الوفد احتجاجا على ما وصفه رئيسه بالإهانة.').some((claim) =>
        claim.endsWith('| وصفه | الإهانة'),
      ),
    ).toBe(true)
  })
})

describe('headlines', () => {
  it('read a speaker before a colon', () => {
    expect(claimsOf('وزير الزراعة: لا نقص في القمح', 'title')).toEqual([
      'وزير الزراعة | : | لا نقص في القمح',
    ])
  })
  it('take no place or topic for one', () => {
    expect(claimsOf('صفاقس: حريق في مصنع', 'title')).toEqual([])
  })
})

describe('subjects left out', () => {
  it('go to the last speaker whose gender agrees', () => {
    const claims = claimsOf(
      'قال الوزير إن الطريق آمن. وقالت النائبة هدى إن الطريق خطر. وأضافت أن الحوادث كثيرة. وأكد أن الإصلاح قريب.',
    )
    expect(claims.slice(2)).toEqual([
      'النائبة هدى | أضافت | الحوادث كثيرة',
      'الوزير | أكد | الإصلاح قريب',
    ])
  })
  it('stay open when the paragraph names nobody', () => {
    expect(draftsOf('وأضاف أن الإصلاح قريب.')[0]).toMatchObject({
      source: [],
      anaphora: 'dropped',
      basis: null,
    })
  })
  it('go to the document that shows', () => {
    expect(
      claimsOf('وجاء القرار بعد تحقيق نشرته صحيفة الميناء العام الماضي، كشف أن السفن غير صالحة.'),
    ).toEqual(['تحقيق | كشف | السفن غير صالحة'])
  })
  it('take up "the company"', () => {
    expect(draftsOf('وقالت الشركة إن الخدمة عادت.')[0]).toMatchObject({
      anaphora: 'definite',
      basis: 'organisation',
      agreement: { gender: 'f' },
    })
  })
})

describe('bases', () => {
  it.each([
    ['قال مسؤول كبير إن الاتفاق قريب.', 'anonymous'],
    ['أفادت مصادر مطلعة بأن الاتفاق قريب.', 'anonymous'],
    ['قال مهندس سابق في الشركة إن النظام قديم.', 'anonymous'],
    ['أكد محللون سياسيون أن الاتفاق قريب.', 'anonymous'],
    ['أعلنت وزارة التربية أن المدارس مغلقة.', 'organisation'],
    ['أظهرت دراسة حديثة أن النوم مفيد.', 'document'],
    ['ذكرت صحيفة الميناء أن الاتفاق قريب.', 'outlet'],
    ['ذكرت وكالة أنباء محلية أن الاتفاق قريب.', 'outlet'],
    ['قال وزير العدل سامي نصر إن القانون جاهز.', 'named'],
    ['قالت شبكة أطباء الميناء إن الجسر أغلق.', 'organisation'],
    ['قالت شبكة المنارة إن الجسر أغلق.', 'outlet'],
    ['أفادت عدة مصادر من المدينة بأن الجسر أغلق.', 'anonymous'],
  ])('%s %s', (sentence, basis) => expect(basesOf(sentence)).toEqual([basis]))
})

describe('stance', () => {
  it.each([
    ['قال المدير إن الماء نظيف.', 'neutral'],
    ['زعم المدير أن الماء نظيف.', 'doubting'],
    ['شدد المدير على أن الماء نظيف.', 'asserting'],
    ['نفى المدير أن الماء ملوث.', 'denying'],
    ['اعترف المدير بأن الماء ملوث.', 'conceding'],
  ])('%s %s', (sentence, stance) => expect(draftsOf(sentence)[0]!.stance).toBe(stance))
})

describe('nouns that speak, and openings that do not', () => {
  it.each([
    'يذكر أن المصنع بني عام 1975.',
    'ويُذكر أن المدينة شهدت عرضا مماثلا.',
    'ويشار إلى أن الجسر أغلق مرتين.',
    'تجدر الإشارة إلى أن الوزارة لم تعلق.',
    'وتتضمن الوثيقة خمسة بنود.',
  ])('claims nothing: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })
  it('passes on a judgement in a noun', () => {
    expect(claimsOf('ونقل موقع محلي عن المدير سامي نصر إدانته ما حدث.')).toEqual([
      'المدير سامي نصر | إدانته | ما حدث',
    ])
    expect(claimsOf('ونقلت الوكالة عن الوزيرة ليلى حداد تحذيرها من الجفاف.')).toEqual([
      'الوزيرة ليلى حداد | تحذيرها | الجفاف',
    ])
  })
  it('lets what is refused begin with the noun of speech', () => {
    expect(claimsOf('ورفضت النقابة مزاعم الشركة بأن المصنع آمن.')).toContain(
      'النقابة | رفضت | مزاعم الشركة بأن المصنع آمن',
    )
  })
  it('takes an unnamed member of a body for nobody named, in the accusative too', () => {
    expect(basesOf('لكن قياديا في النقابة قال إن الإضراب مستمر.')).toEqual(['anonymous'])
  })
})

describe('where contents begin and end', () => {
  it.each([
    ['وأكد المدير فيما بعد أن الجسر مغلق.', ['المدير | أكد | الجسر مغلق']],
    ['وحذرت الشركة السكان بعد أن فاض النهر.', []],
    [
      'تعهد المدير بعدم رفع الأجرة على الناس حيث أن الموسم بدأ.',
      ['المدير | تعهد | عدم رفع الأجرة على الناس'],
    ],
  ])('«بعد أن», «حيث أن» bring nothing that is said: %s', (text, claims) =>
    expect(claimsOf(text).map((claim) => claim.replace(/ حيث.*/, ''))).toEqual(claims),
  )
  it.each([
    ['وعدت المؤسسة في بيان لها بمناسبة العيد ببناء مدرسة.', 'المؤسسة | وعدت | بناء مدرسة'],
    ['وعدت المؤسسة بدراسة المشروع.', 'المؤسسة | وعدت | دراسة المشروع'],
    ['وكان المدير قد تعهد بصنع مئة قارب.', 'المدير | تعهد | صنع مئة قارب'],
  ])('a verb with ب brings its first fitting word: %s', (text, claim) =>
    expect(claimsOf(text)).toEqual([claim]),
  )
  it("end before the speaker's participle, with a comma or without", () => {
    expect(claimsOf('أشار رامي حداد إلى أنه يدعم الطلب مؤكدا الحاجة إلى الماء.')).toEqual([
      'رامي حداد | أشار | يدعم الطلب',
      'رامي حداد | مؤكدا | الحاجة إلى الماء',
    ])
  })
  it('«كما أوصى بـ» tells more and vouches for nothing', () => {
    expect(claimsOf('قد وجه القادة نداء إلى المدينة، كما أوصوا أيضا بتسريع العمل.')).toContainEqual(
      expect.stringMatching(/ \| أوصوا \| تسريع العمل$/),
    )
  })
  it('«دعا» brings the first word in ل', () => {
    expect(claimsOf('ودعا الجميع لبذل الجهود اللازمة لوضع حد للأزمة.')[0]).toMatch(
      / \| دعا \| بذل الجهود اللازمة لوضع حد للأزمة$/,
    )
  })
  it('no object begins within a name', () => {
    const text = 'أعلنت نقيبة العمال ليلى أمل إغلاق الجسر.'
    const start = text.indexOf('ليلى')
    const mentions = [{ start, end: start + 'ليلى أمل'.length }]
    const names = [{ type: 'PER', mentions }] as unknown as Entity[]
    const [draft] = attribution.findAttributions(
      text,
      { start: 0, end: text.length, kind: 'paragraph' },
      names,
    )
    const [source, content] = [draft!.source[0]!, draft!.content[0]!]
    expect(text.slice(source.start, source.end)).toBe('نقيبة العمال ليلى أمل')
    expect(text.slice(content.start, content.end)).toBe('إغلاق الجسر')
  })
  it('end before «وذلك» with the occasion', () => {
    expect(claimsOf('قال المدير إن الجسر مغلق وذلك في مؤتمر للبلدية.')).toEqual([
      'المدير | قال | الجسر مغلق',
    ])
    expect(claimsOf('قال المدير إن الجسر مغلق وذلك الطريق قديم.')).toEqual([
      'المدير | قال | الجسر مغلق وذلك الطريق قديم',
    ])
  })
  it('«من جهته» is no part of the speaker before it', () => {
    expect(claimsOf('وأكد المهندس من جهته أن الجسر مغلق.')).toEqual(['المهندس | أكد | الجسر مغلق'])
  })
  it('an object stands behind what tells when, between commas', () => {
    expect(claimsOf('أكد المدير، خلال لقائه بالعمال، رفض الخطة.')).toEqual([
      'المدير | أكد | رفض الخطة',
    ])
    expect(claimsOf('أكد المدير، رفض الخطة.')).not.toContain('المدير | أكد | رفض الخطة')
  })
  it('«دان» condemns, «تقدر» estimates where an estimate follows', () => {
    expect(claimsOf('دان الأمين العام للنقابة استخدام الشركة للمياه الملوثة.')).toEqual([
      'الأمين العام للنقابة | دان | استخدام الشركة للمياه الملوثة',
    ])
    expect(claimsOf('تقدر الهيئة أن ألف عامل غادروا المصنع.')).toEqual([
      'الهيئة | تقدر | ألف عامل غادروا المصنع',
    ])
    expect(claimsOf('تقدر الشركة أن تدفع المبلغ.')).toEqual([])
    expect(claimsOf('لا تقدر الوزارة أن الجسر مغلق.')).toEqual([])
  })
})
