import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn({ 'سامي نصر': 'PER' }, proposeAttributions)

/** Of each claim its source, its cue and what is told. */
const readIn = (text: string): string[] =>
  attributions(text).map(({ source, cue, content }) => `${source} / ${cue} / ${content}`)

describe('whom somebody praises stands behind ب, people as well as acts', () =>
  it.each([
    [
      'أشاد سامي نصر، مدرب الفريق، بلاعبي فريقه رغم الخسارة بالجولة الأخيرة.',
      'سامي نصر، مدرب الفريق / أشاد / لاعبي فريقه رغم الخسارة بالجولة الأخيرة',
    ],
    ['سامي نصر يشيد بلاعبيه رغم الخسارة بثلاثية.', 'سامي نصر / يشيد / لاعبيه رغم الخسارة بثلاثية'],
    ['سامي نصر يشيد بلاعبى الفريق.', 'سامي نصر / يشيد / لاعبى الفريق'],
  ])('%s', (text, claim) => expect(readIn(text)).toContain(claim)))

describe('what follows from an act is nobody’s words', () =>
  it.each([
    [
      'أعلنت الحكومة نيتها بناء الطريق، مما يعني أن الجسر سيغلق.',
      ['الحكومة / أعلنت / نيتها بناء الطريق'],
    ],
  ])('%s', (text, claims) => expect(readIn(text)).toEqual(claims)))

describe('nobody says what he had better say, or what something is called', () =>
  it.each([
    ['قال سامي نصر: "يجب أن نعترف بأن الأمور صعبة".', 1],
    ['أعلن سامي نصر عن ما قال عنه "مشروع ضخم" لا يوجد إلا هنا.', 1],
  ])('%s', (text, count) => expect(readIn(text)).toHaveLength(count)))

describe('a report given in says what stands in it', () =>
  it.each([
    [
      'تلقى المركز بلاغا من حارس الدار يفيد بأن الطريق مغلق.',
      'بلاغا من حارس الدار / يفيد / الطريق مغلق',
    ],
    ['تلقى المركز بلاغا يفيد بأن الطريق مغلق.', 'بلاغا / يفيد / الطريق مغلق'],
    ['أصدر المجلس بيانا في المدينة يؤكد أن الطريق مغلق.', 'بيانا في المدينة / يؤكد / الطريق مغلق'],
  ])('%s', (text, claim) => expect(readIn(text)).toContain(claim)))

it('what is told from afar is told behind its colon', () =>
  expect(readIn('وكشف سامي نصر عن طريق التحاضر عن بعد: أن الطريق مغلق.')).toEqual([
    'سامي نصر / كشف / أن الطريق مغلق',
  ]))

it('further accused accuse nobody', () =>
  expect(
    readIn('أجلت المحكمة محاكمة سامي نصر ومتهمين آخرين في قضية السجن.').filter((claim) =>
      claim.includes('متهمين'),
    ),
  ).toEqual([]))

it('what somebody asks for does not ask', () =>
  expect(readIn('كما طلب السماح من المحكمة للشاهد بالحديث.').join()).not.toMatch(/^السماح/))

describe('whom somebody asks stands behind the comma that closes his office or his name', () =>
  it.each([
    [
      'طالب سامي نصر رئيس النادي، لاعبي الفريق بالعودة إلى الملعب.',
      'لاعبي الفريق بالعودة إلى الملعب',
    ],
    ['ناشد الدكتور سامي نصر مدير المصنع، العمال عدم المغادرة.', 'العمال عدم المغادرة'],
    ['دعا سامي نصر، جماعة الغد إلى وقف العمل.', 'جماعة الغد إلى وقف العمل'],
    ['دعا رئيس الحزب، سامي نصر، نواب الكتلة إلى العودة.', 'نواب الكتلة إلى العودة'],
    ['طالب سامي نصر رئيس النادي بالعودة إلى الملعب.', '/ العودة إلى الملعب'],
  ])('%s', (text, content) => expect(readIn(text).join()).toContain(content)))

describe('a question begins with its own word', () =>
  it.each([
    ['وتساءل سامي نصر، كيف لرجل مثله أن يدير المصرف.', 'كيف لرجل مثله أن يدير المصرف'],
    [
      'وتساءل سامي نصر لماذا تأخر العمال قبل أن تبدأ الجلسة.',
      'لماذا تأخر العمال قبل أن تبدأ الجلسة',
    ],
  ])('%s', (text, content) => expect(readIn(text).join()).toContain(`تساءل / ${content}`)))

describe('what somebody denies stands behind his name and a day, each between commas', () =>
  it.each([
    [
      'نفى الوزير، سامي نصر، الأحد، تقارير عن إغلاق الجسر.',
      'الوزير، سامي نصر / نفى / تقارير عن إغلاق الجسر',
    ],
  ])('%s', (text, claim) => expect(readIn(text)).toContain(claim)))

it('what came of it tells nobody who speaks', () =>
  expect(readIn('جاء ذلك خلال لقاء عقده أمس، عبر فيه عن قلقه من الإغلاق.').join()).not.toContain(
    'جاء',
  ))
