import { describe, expect, it } from 'vitest'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn({
  'سامي نصر': 'PER',
  'كريم منصور': 'PER',
  نزيه: 'PER',
})

/** Of each claim its source. */
const sourcesOf = (text: string): string[] => attributions(text).map(({ source }) => source)

const before = 'قال الوزير سامي نصر إن الطريق مغلق'

describe('words without a subject are those of whoever spoke last', () => {
  it('also where a pronoun tells whose man he is', () => {
    expect(sourcesOf(`${before}. وقال محاميه إن الجسر قديم. وأضاف أن النهر جف.`)).toEqual([
      'الوزير سامي نصر',
      'محاميه',
      'محاميه',
    ])
  })
  it('also where his name ends like a pronoun', () =>
    expect(sourcesOf(`${before}. وقال نزيه إن الجسر قديم، مضيفا أن النهر جف.`)).toEqual([
      'الوزير سامي نصر',
      'نزيه',
      'نزيه',
    ]))
})

describe('a participle tells the words of whoever acts in its clause', () => {
  it.each([
    ['فيما غرد النائب كريم منصور قائلا إن الجسر قديم.', 'النائب كريم منصور'],
    ['ودفع محاميه كريم منصور ببطلان التفتيش، مؤكدا أن الجسر قديم.', 'محاميه كريم منصور'],
    ['وقدم وكيله المحامي كريم منصور طلبا، معتبرا أن الجسر قديم.', 'وكيله المحامي كريم منصور'],
    [
      'وزار الأمين العام للمجلس الدكتور كريم منصور المعرض، مؤكدا أن الجسر قديم.',
      'الأمين العام للمجلس الدكتور كريم منصور',
    ],
    ['وقدم وكيله طلبا إلى المحكمة، معتبرا أن الجسر قديم.', 'وكيله'],
    ['واقترب منه رجل قائلا إن الجسر قديم.', 'رجل'],
    ['ونهض أحد الحاضرين، قائلا إن الجسر قديم.', 'أحد الحاضرين'],
    ['وفي السياق، حضر العمدة كريم منصور الاجتماع، لافتا إلى أن الجسر قديم.', 'العمدة كريم منصور'],
  ])('%s', (sentence, source) => {
    expect(sourcesOf(`${before}. ${sentence}`)).toEqual(['الوزير سامي نصر', source])
  })
  it('also of an office without a name', () =>
    expect(
      sourcesOf(`${before}. وفي المقابل، زار محافظ المدينة القرية، مؤكدا أن الجسر قديم.`),
    ).toEqual(['الوزير سامي نصر', 'محافظ المدينة']))
  it('also where he does not act', () =>
    expect(sourcesOf(`${before}. ولم يقبل محافظ المدينة العرض، مؤكدا أن الجسر قديم.`)).toEqual([
      'الوزير سامي نصر',
      'محافظ المدينة',
    ]))
  it('and what stands in a statement is of whoever acts in its sentence', () =>
    expect(
      sourcesOf(
        'قالت النائبة سلمى إن الطريق مغلق. واكتفت الوزارة ببيان من سطرين قالت فيه إن الجسر قديم.',
      ),
    ).toEqual(['النائبة سلمى', 'الوزارة']))
  it('not where it is put down to another', () =>
    expect(
      sourcesOf('ونشرت الوزارة بيانا منسوبا لرئيسها تدعو فيه السكان إلى الهدوء.'),
    ).not.toContain('الوزارة'))
  it('nor what the author did not do', () =>
    expect(sourcesOf('«لم أحسب حساب المدير»، يقول الوزير سامي نصر.')).toEqual(['الوزير سامي نصر']))
  it('also behind «فيما» in the sentence of another', () =>
    expect(sourcesOf(`${before}، فيما غرد النائب كريم منصور قائلا إن الجسر قديم.`)).toEqual([
      'الوزير سامي نصر',
      'النائب كريم منصور',
    ]))
})

describe('a claim without a subject is of whoever acts behind the words told before', () => {
  it.each([
    ['وقاطعه المزارع كريم منصور صائحا: «الجسر قديم».', 'المزارع كريم منصور'],
    ['وأيده في ذلك كريم منصور، مؤكدا أن الجسر قديم.', 'كريم منصور'],
    ['كما هاجم كريم منصور خطة المدينة، واعتبر أن الجسر قديم.', 'كريم منصور'],
    [
      'واستقبل رئيس لجنة المزارعين كريم منصور الوفد، وروى أن الجسر قديم.',
      'رئيس لجنة المزارعين كريم منصور',
    ],
  ])('%s', (sentence, source) => {
    expect(sourcesOf(`${before}. ${sentence}`).at(-1)).toBe(source)
  })

  it('also in the sentence of another', () => {
    const sentence = 'وقاطعه المزارع كريم منصور صائحا: «الجسر قديم».'
    expect(sourcesOf(`${before}، ${sentence}`).at(-1)).toBe('المزارع كريم منصور')
  })

  it.each([
    // whom another meets, what another's work is
    'وزار الوزير بيت كريم منصور، وأكد أن الجسر قديم.',
    'وذكر طلب كريم منصور، وأكد أن الجسر قديم.',
    // only when: whom he answers
    'وعندما قاطعه كريم منصور أكد أن الجسر قديم.',
    // within the words told
    'وأضاف أن النهر جف وغادر كريم منصور القرية، مؤكدا أن الجسر قديم.',
  ])('not: %s', (sentence) => {
    expect(sourcesOf(`${before}. ${sentence}`).at(-1)).not.toContain('كريم منصور')
  })

  it('nor where the verb is of a woman', () => {
    const sentence = 'وقاطعته كريم منصور، مؤكدا أن الجسر قديم.'
    expect(sourcesOf(`${before}. ${sentence}`).at(-1)).toBe('الوزير سامي نصر')
  })
})

describe('a claim without a subject is of whoever begins its sentence', () => {
  it.each([
    ['لكن نظيره المحامي كريم منصور ابتسم وقال إن الجسر قديم.', 'نظيره المحامي كريم منصور'],
    ['غير أن المهندس كريم منصور ابتسم، قائلا إن الجسر قديم.', 'المهندس كريم منصور'],
    ['أما كريم منصور، مدير المصنع، فخفض السعر، معتبرا أن الجسر قديم.', 'كريم منصور'],
    ['لكن النائبة كريم منصور ابتسمت وقال إن الجسر قديم.', 'الوزير سامي نصر'],
  ])('%s', (sentence, source) => {
    expect(sourcesOf(`${before}. ${sentence}`)).toEqual(['الوزير سامي نصر', source])
  })
})

describe('behind a phrase that vouches for it', () => {
  it('a participle tells the words of whoever acts there, not of who vouches', () =>
    expect(sourcesOf('وبحسب شهود عيان، صرخ سامي نصر قائلا إن الجسر قديم.').at(-1)).toBe('سامي نصر'))
  it('also of one without a name, not of who spoke before', () =>
    expect(sourcesOf(`${before}. وبحسب تسجيل مصور، صاح المهاجم قائلا إن الجسر قديم.`).at(-1)).toBe(
      'المهاجم',
    ))
  it('and of who vouches where nobody acts', () =>
    expect(sourcesOf('وبحسب سامي نصر، فإن الجسر قديم، مضيفا أن النهر جف.').at(-1)).toBe('سامي نصر'))
})

it('whose words are relayed by nobody speaks, not who spoke before', () => {
  expect(sourcesOf(`${before}. ونقل عن إحدى جاراته أن الجسر قديم.`)).toEqual([
    'الوزير سامي نصر',
    'إحدى جاراته',
  ])
})

it('who answers somebody speaks: «فرد عليه»', () =>
  expect(sourcesOf(`${before}. فرد عليه كريم منصور قائلا إن الجسر قديم.`)).toEqual([
    'الوزير سامي نصر',
    'كريم منصور',
  ]))
