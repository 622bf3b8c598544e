import { describe, expect, it } from 'vitest'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn({
  'سامي نصر': 'PER',
  'كريم حداد': 'PER',
  'ليلى درويش': 'PER',
  'قوات الغد': 'ORG',
  موسكو: 'LOC',
})

/** Of the last claim its source and what is said. */
const lastIn = (text: string): string | undefined =>
  attributions(text)
    .map(({ source, content }) => `${source} / ${content}`)
    .at(-1)

describe('who accuses ends before who is accused', () => {
  it.each([
    ['اتهمت غرفة محلية قوات الغد بنهب المنازل.', 'غرفة محلية / قوات الغد بنهب المنازل'],
    ['اتهمت موسكو المعارضة بإفشال الاتفاق.', 'موسكو / المعارضة بإفشال الاتفاق'],
    ['اتهمت الخارجية السودانية الغرب بالتصعيد.', 'الخارجية السودانية / الغرب بالتصعيد'],
    [
      'اتهمت الخارجية السودانية الجديدة الغرب بالتصعيد.',
      'الخارجية السودانية الجديدة / الغرب بالتصعيد',
    ],
    ['ويتهم مزارعون الشركة بإغلاق الطريق.', 'مزارعون / الشركة بإغلاق الطريق'],
    ['ويتهم سائقو الحافلات نقاط العبور بالمماطلة.', 'سائقو الحافلات / نقاط العبور بالمماطلة'],
    ['واتهم مصدر في البلدية مجهولين بقطع الكابل.', 'مصدر في البلدية / مجهولين بقطع الكابل'],
    [
      'واتهم محافظ الواحات سامي نصر من سماهم أعداء الجسر بالتحريض.',
      'محافظ الواحات سامي نصر / من سماهم أعداء الجسر بالتحريض',
    ],
    [
      'واتهم مستشار الحملة، النائب سامي نصر، أنصار الحزب بالتزوير.',
      'مستشار الحملة، النائب سامي نصر / أنصار الحزب بالتزوير',
    ],
    ['اتهمت ليلى درويش زوجها السابق بضربها.', 'ليلى درويش / زوجها السابق بضربها'],
    ['اتهمت ليلى درويش رئيس البلدية بالسرقة.', 'ليلى درويش / رئيس البلدية بالسرقة'],
    ['اتهمت نقابة الصيادين الوزارة بالتسويف.', 'نقابة الصيادين / الوزارة بالتسويف'],
    ['واتهم زوجها سامي نصر الطبيب كريم حداد بالإهمال.', 'زوجها سامي نصر / الطبيب كريم حداد بالإهمال'],
  ])('%s', (text, told) => expect(lastIn(text)).toBe(told))
})

describe('who is accused alone does not accuse', () => {
  const before = 'قال الوزير سامي نصر إن الطريق مغلق.'
  it.each([
    ['وحمّل الجيش مسؤولية القصف.', 'الوزير سامي نصر / الجيش مسؤولية القصف'],
    ['وحمّل المجلس البلدي مسؤولية القصف.', 'الوزير سامي نصر / المجلس البلدي مسؤولية القصف'],
    [
      'واتهم المهاجم كريم حداد لاعب النجمة بإهانة الحكم.',
      'الوزير سامي نصر / المهاجم كريم حداد لاعب النجمة بإهانة الحكم',
    ],
    ['ودعا موسكو إلى فتح الجسر.', 'الوزير سامي نصر / موسكو إلى فتح الجسر'],
  ])('%s', (text, told) => expect(lastIn(`${before} ${text}`)).toBe(told))
})

describe('who is accused where nobody is told to accuse', () => {
  const before = 'قال الوزير سامي نصر إن الطريق مغلق.'
  it.each(['اتهم المهاجم بإهانة الحكم.', 'واُتهم المهاجم بإهانة الحكم.'])('%s', (text) =>
    expect(lastIn(`${before} ${text}`)).toBe(' / المهاجم بإهانة الحكم'),
  )
  it('nor where a role may be the accused one’s own', () =>
    expect(lastIn(`${before} اتهمت ليلى درويش رئيسة البلدية بالسرقة.`)).toBe(
      ' / ليلى درويش رئيسة البلدية بالسرقة',
    ))
  it('nor where accuser and accused may be one or two', () =>
    expect(lastIn(`${before} واتهم صاحب مقهى مجاور الشرطة بالتأخر.`)).toBe(
      ' / صاحب مقهى مجاور الشرطة بالتأخر',
    ))
  it('who spoke last does not accuse himself', () =>
    expect(lastIn(`${before} واتهم نصر بإهانة الحكم.`)).toBe(' / نصر بإهانة الحكم'))
  it.each([
    'واتهم كذلك بإهانة الحكم.',
    'واتهم كل منهما الآخر بإهانة الحكم.',
    'وحكم عليه بالسجن سنتين.',
  ])('%s', (text) => expect(lastIn(`${before} ${text}`)).toBe('الوزير سامي نصر / الطريق مغلق'))
})

it('does not accuse who stands before a verb without anybody who is accused', () => {
  expect(lastIn('وكان سامي نصر قد اتهم بقتل جاره.')).toBeUndefined()
  expect(lastIn('وكان سامي نصر قد اتهم جاره بالقتل.')).toBe('سامي نصر / جاره بالقتل')
})

describe('«متهما»', () => {
  it('accuses behind a comma', () =>
    expect(lastIn('زار سامي نصر القرية، متهما الشركة بالتقصير.')).toBe(
      'سامي نصر / الشركة بالتقصير',
    ))
  it('is one who is accused elsewhere', () =>
    expect(lastIn('كان سامي نصر متهما الأسبوع الماضي بالتقصير.')).toBeUndefined())
})

describe('a clause about a person', () => {
  it('is said by him, and to the party behind its verb', () =>
    expect(lastIn('رفض النادي عرض المهاجم سامي نصر الذي طالب الاتحاد بتعويض كبير.')).toBe(
      'سامي نصر / الاتحاد بتعويض كبير',
    ))
  it('is said to him where a pronoun stands for him', () =>
    expect(lastIn('رحل المهاجم سامي نصر الذي طالبه الاتحاد بتعويض كبير.')).toBe(
      'الاتحاد / تعويض كبير',
    ))
})

it('does not accuse who is counted behind the passive of accusing', () => {
  const said = lastIn('بدأت المحاكمة التي اتهم فيها 20 عاملا، بينهم 5 حراس، بإشعال الحريق.')
  expect(said).not.toContain('20 عاملا /')
})
