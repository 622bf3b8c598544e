import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { saidIn } from '../../annotate/claims/said-in.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn({
  'سامي نصر': 'PER',
  'سلمى نصر': 'PER',
  'الحماية المدنية': 'ORG',
  'حركة فتح': 'ORG',
})

/** Of the first claim its source. */
const sourceOf = (text: string): string | undefined => attributions(text)[0]?.source

describe('a source ends before', () => {
  it.each([
    ['how it is told', 'نفى المدير سامي نصر، بقوله إن الطريق مغلق.', 'المدير سامي نصر'],
    ['what he does meanwhile', 'ظهر سامي نصر وهو يقول: «الطريق مغلق».', 'سامي نصر'],
    ['what is lifted', 'كشف سامي نصر النقاب عن أن الطريق مغلق.', 'سامي نصر'],
    ['the outlet behind one word', 'قال المحافظ لـ«المنارة» إن الطريق مغلق.', 'المحافظ'],
    [
      'the outlet behind what an office is of',
      'قال المدير العام لمعهد النهر لـ«المنارة» إن الطريق مغلق.',
      'المدير العام لمعهد النهر',
    ],
    ['the agency that is told', 'قال مصدر في الشركة لوكالة عمون إن الطريق مغلق.', 'مصدر في الشركة'],
    ['when it was said', 'قالت الشركة حينها إن الطريق مغلق.', 'الشركة'],
    ['how he looks', 'قال الرجل ضاحكا إن الطريق مغلق.', 'الرجل'],
    ['what falls', 'كشف المدير العام النقاب عن خطة الجسر.', 'المدير العام'],
    [
      'whose occasion stands before the verb',
      'وفي هذا السياق أيد رئيس المجلس منح الأهالي وقتا أطول.',
      'رئيس المجلس',
    ],
    ['all who are called', 'دعا المدير العام جميع النقابات إلى فتح الطريق.', 'المدير العام'],
    [
      'the holder of another office',
      'حذرت رئيسة الهيئة سلمى نصر رئيس البلدية سامي نصر من إغلاق الطريق.',
      'رئيسة الهيئة سلمى نصر',
    ],
    ['whom a woman addresses', 'خاطبت امرأة رئيس البلدية: «الطريق مغلق».', 'امرأة'],
    ['the station that is told', 'قال سامي نصر لمحطة محلية إن الطريق مغلق.', 'سامي نصر'],
    [
      'what is demanded behind a relative clause',
      'وطالبت والدته، التي لم تستطع حبس دموعها، بإجراء تحقيق.',
      'والدته، التي لم تستطع حبس دموعها',
    ],
    ['the week', 'هدد سامي نصر الأسبوع الماضي بإغلاق الطريق.', 'سامي نصر'],
    ['«يوم» behind a comma', 'اتهم سامي نصر، يوم الثلاثاء، المعارضة بإغلاق الطريق.', 'سامي نصر'],
    [
      'whom he tells behind a comma',
      'وقال سامي نصر، وكيل الأمين العام، للصحفيين في المدينة، إن الطريق مغلق.',
      'سامي نصر، وكيل الأمين العام',
    ],
    [
      'what happened',
      'أغلق الطريق فجرا، بحسب ما أفاد به مصدر طبي، وأسفرت الاشتباكات عن قتلى.',
      'مصدر طبي',
    ],
    [
      'what happened, told without «و»',
      'اندلعت اشتباكات فجر اليوم، بحسب ما أفاد به مصدر طبي، أسفرت عن قتلى.',
      'مصدر طبي',
    ],
    [
      'a verb behind a definite noun',
      'وبحسب ممثل الجهاز تكلف العملية الواحدة 14 دينارا.',
      'ممثل الجهاز',
    ],
    [
      'a verb behind a name',
      'وبحسب الحماية المدنية نزحت مئات العائلات من القرية.',
      'الحماية المدنية',
    ],
    ['a verb behind a quotation', 'وبحسب يومية «الواحة» تجري النيابة تحقيقا.', 'يومية «الواحة»'],
    [
      'whom an answer is to, though he is named',
      'ورد المدير العام على الوزير سامي نصر قائلا إن الطريق مغلق.',
      'المدير العام',
    ],
    ['several who are told', 'ونصحت وزارة التجارة المسافرين بفتح الطريق.', 'وزارة التجارة'],
    ['whom he tells behind his title', 'ودعا سعادته رجال الأعمال إلى المشاركة.', 'سعادته'],
    ['how it sounded', '«الطريق مغلق»، قال سامي نصر وسط تصفيق الحضور.', 'سامي نصر'],
    ['the issue of a paper', 'وكتبت «المنارة»، في عددها الصادر أمس، أن الطريق مغلق.', '«المنارة»'],
    ['what several did', 'وبحسب شهود عيان تحدثوا لوكالة الأنباء فإن الطريق مغلق.', 'شهود عيان'],
  ])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source))
})

describe('a source goes on', () => {
  it.each([
    [
      'with who made it public',
      'وبحسب أرقام أولية نشرها المجلس، شمل العطل مدينتين.',
      'أرقام أولية نشرها المجلس',
    ],
    [
      'with what made it public, though it may be a measure',
      'تنقطع المياه ليلا، وفق جدول أعلنته البلدية.',
      'جدول أعلنته البلدية',
    ],
    ['with whom several are of', 'أغلق الطريق فجرا، بحسب عدد من السكان.', 'عدد من السكان'],
    ['with scholars', 'أغلق الطريق فجرا، بحسب علماء في الجامعة.', 'علماء في الجامعة'],
    [
      'in a relative clause',
      'وبحسب المذكرة التي وزعت أمس، فإن الطريق مغلق.',
      'المذكرة التي وزعت أمس',
    ],
    [
      'with its day',
      'وبحسب دراسة لجامعة المدينة صدرت العام الماضي، فإن الطريق مغلق.',
      'دراسة لجامعة المدينة صدرت العام الماضي',
    ],
    [
      'behind «لدى»',
      'أغلق الطريق، حسبما أفاد به المكلف بالإعلام لدى الحماية المدنية سامي نصر.',
      'المكلف بالإعلام لدى الحماية المدنية سامي نصر',
    ],
    [
      'behind the preposition of its own word',
      'وكشفت وثيقة صادرة عن الدائرة عن إغلاق الطريق.',
      'وثيقة صادرة عن الدائرة',
    ],
    [
      'with the outlet of a document',
      'وحذر تقرير لبرنامج الأغذية صدر الأربعاء من إغلاق الطريق.',
      'تقرير لبرنامج الأغذية صدر الأربعاء',
    ],
    [
      'with what an office is for, where its holder is named behind it',
      'وأكد المشرف العام على الجائزة سامي نصر أن الطريق مغلق.',
      'المشرف العام على الجائزة سامي نصر',
    ],
    [
      'with an outlet whose office it is',
      'وكشفت المديرة التجارية لقناة «الغد» في الشمال سامي نصر أن الطريق مغلق.',
      'المديرة التجارية لقناة «الغد» في الشمال سامي نصر',
    ],
    [
      'with where somebody unnamed works',
      'قال وسيط في سوق المال إن الطريق مغلق.',
      'وسيط في سوق المال',
    ],
    [
      'with those of whom there are some',
      'واشتكى عدد من أهالي القرية من إغلاق الطريق.',
      'عدد من أهالي القرية',
    ],
    [
      'behind «لدى» with analysts of a body in quotation marks',
      'ورأى محللون لدى «الغد كابيتال» أن الطريق مغلق.',
      'محللون لدى «الغد كابيتال»',
    ],
    ['with what a unit is for', 'وطالب تجمع أساتذة المدينة بفتح الطريق.', 'تجمع أساتذة المدينة'],
    [
      'with what the newest is',
      'ويظهر أحدث تقرير من اللجنة أن الطريق مغلق.',
      'أحدث تقرير من اللجنة',
    ],
    [
      'with the subject of a professor',
      'وعزا أستاذ الاقتصاد في الجامعة سامي نصر الإغلاق إلى البرد.',
      'أستاذ الاقتصاد في الجامعة سامي نصر',
    ],
    [
      'with where a notice stands',
      'وذكر بيان نشر على موقع الرئاسة أن الطريق مغلق.',
      'بيان نشر على موقع الرئاسة',
    ],
    [
      'with traders',
      'وعزا نقيب تجار الخضار سامي نصر الارتفاع إلى البرد.',
      'نقيب تجار الخضار سامي نصر',
    ],
  ])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source))
})

describe('of two clauses in a headline the subject is the second one', () => {
  it.each([
    ['behind a verb', 'رحلة جديدة تصل المدينة ووزارة النقل تحذر من إغلاق الطريق', 'وزارة النقل'],
    ['behind an act', 'إغلاق الجسر القديم والبلدية تحذر من الخسائر', 'البلدية'],
    ['not within a name', 'وزارة التجارة والصناعة تعلن أن الطريق مغلق', 'وزارة التجارة والصناعة'],
    [
      'not of two who speak',
      'نقابة المعلمين والأهالي يؤكدون أن الطريق مغلق',
      'نقابة المعلمين والأهالي',
    ],
  ])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source))
})

describe('a source is', () => {
  it.each([
    ['somebody of ours', 'وأفاد مراسلنا سامي نصر بأن الطريق مغلق.', 'مراسلنا سامي نصر'],
    ['those of hers', 'الهيئة التي يقول مسؤولوها إن الطريق مغلق.', 'مسؤولوها'],
    ['whoever owns it', 'ونفى مالكها السابق سامي نصر أن الطريق مغلق.', 'مالكها السابق سامي نصر'],
    ['feminine behind «تذكر»', 'وتذكر الدراسة أن الطريق مغلق.', 'الدراسة'],
    [
      'behind an outlet that is told',
      'وقال لـ«المنارة» المواطن سامي نصر إن الطريق مغلق.',
      'المواطن سامي نصر',
    ],
    [
      'behind where it was written',
      'وكتب على «فيسبوك» الصحفي سامي نصر: «الطريق مغلق».',
      'الصحفي سامي نصر',
    ],
  ])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source))
})

it.each([
  ['whom it was said to', 'قال لزبون في السوق إن الطريق مغلق.'],
  ['how it was said', 'قالت مؤكدة في الاجتماع إن الطريق مغلق.'],
])('no source: %s', (_, text) => expect(sourceOf(text)).toBe(''))

it('who «لم» denies begins behind the verb', () =>
  expect(sourceOf('ولم ينف رئيس المجلس الخبر، لكنه قال إن الطريق مغلق.')).toMatch(/^رئيس المجلس/))

it('a title with a pronoun is somebody told before, and no unnamed source', () => {
  const text = 'وشدد جلالته على فتح الطريق.'
  const [draft] = findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, [])
  expect(draft).toMatchObject({ anaphora: 'definite', basis: 'named' })
  expect(saidIn('ar', ['قال الملك سامي نصر إن الجسر قديم.', text])[1]?.[0]).not.toBe('جلالته')
})

it('holds that it does not want to be named', () =>
  expect(sourceOf('وأكدت ممرضة طلبت عدم ذكر اسمها أن الطريق مغلق.')).toBe(
    'ممرضة طلبت عدم ذكر اسمها',
  ))

it('ends at its comma in an aside of a confession, for which it vouches', () =>
  expect(sourceOf('اعترف الشاب سامي نصر، وفق النيابة، بحقن سبعة مرضى.')).toBe('الشاب سامي نصر'))

it('is a person whose name ends in a syllable that is spelt like «إن»', () =>
  expect(sourceOf('وقال الرئيس كيم جيه-إن إن الطريق مغلق.')).toBe('الرئيس كيم جيه-إن'))

it('holds the whole of a body whose particle is written onto it', () =>
  expect(sourceOf('قال أمين السر لحركة فتح إن الطريق مغلق.')).toBe('أمين السر لحركة فتح'))

it('is not what a law gives: «بموجب» brings nothing that is said', () =>
  expect(attributions('ذكر المدير سامي نصر الأسباب بموجب القانون.')).toEqual([]))

it('is nobody where what somebody confesses stands right behind the verb', () =>
  expect(sourceOf('وبمواجهته اعترف بحيازته للمخدرات.')).toBe(''))

it.each([
  ['أما الطريق فمغلق، فالوزارة تقول إن الجسر قديم.', 'الوزارة'],
  ['فالنسيا تقول إن الطريق مغلق.', 'فالنسيا'],
])('begins behind a ف that only goes on: %s', (text, source) =>
  expect(attributions(text).map((claim) => claim.source)).toEqual([source]),
)
