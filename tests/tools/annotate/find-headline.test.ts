import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../../tools/annotate/find-headline.ts'
import { fromText } from '../../../tools/annotate/from-text.ts'

/** A headline, and the lead that follows in the same line. */
const parted: [headline: string, lead: string][] = [
  [
    'مدير الميناء: الرصيف الجديد يفتح في الربيع',
    'قال مدير الميناء سامر حلبي إن الرصيف الجديد يفتح أمام السفن في مطلع الربيع المقبل بعد تأخير طويل.',
  ],
  [
    'نقابة الصيادين ترفض رسوم المرفأ',
    'أعلنت نقابة الصيادين في البلدة رفضها الرسوم التي فرضتها إدارة المرفأ على القوارب الصغيرة منذ أسبوع.',
  ],
  [
    'عودة العبّارة إلى الجزيرة بعد شهرين من التوقف',
    'شهد مرسى الجزيرة صباح أمس وصول العبارة التي انتظرها السكان شهرين كاملين بسبب عطل في المحرك.',
  ],
  [
    'رئيس البلدية: سنزرع ألف شجرة',
    'عكار - أعلن رئيس البلدية نديم صافي أن ألف شجرة ستزرع على جانبي الطريق قبل نهاية الشهر المقبل.',
  ],
  [
    'وزيرة المياه: السد ممتلئ',
    'رام الله - أكدت وزيرة المياه هدى زيدان أن السد ممتلئ لأول مرة منذ عشرة أعوام وأن القرى ستشرب منه.',
  ],
  [
    'فريق الجامعة يحصد ثلاث ميداليات',
    'فريق الجامعة يحصد ثلاث ميداليات عاد فريق الجامعة للسباحة من البطولة بثلاث ميداليات نالتها طالبات السنة الأولى.',
  ],
]

describe('findHeadline', () => {
  it.each(parted)('parts «%s» from its lead', (headline, lead) => {
    expect(findHeadline(`${headline} ${lead}\nوأضاف أن العمل مستمر.`, 'ar')).toBe(headline)
  })
  it.each(parted)('leaves the lead of «%s» alone', (_, lead) => {
    if (!lead.startsWith('فريق')) expect(findHeadline(lead, 'ar')).toBeNull()
  })
  it.each([
    'قال مدير الميناء سامر حلبي إن الرصيف الجديد يفتح أمام السفن، وأعلن مدير الميناء أن الرسوم لن ترتفع هذا العام.',
    'بعد أسبوع من إعلان الوزارة عن الرسوم الجديدة التي قال الصيادون إن الوزارة لم تسألهم عنها بدأت النقابة إضرابا في الموانئ.',
    'الوزارة التي أعلنت الرسوم قبل أسبوع لم ترد على أسئلة الصيادين الذين ينتظرون منذ الصباح أمام باب الوزارة.',
    'نقابة الصيادين: بيان قصير',
  ])('finds none in «%s»', (line) => {
    expect(findHeadline(line, 'ar')).toBeNull()
  })
  it('takes a first line that is no sentence, in any language', () => {
    const lead = 'The ferry will be back in the spring, the harbour board said on Monday.'
    expect(findHeadline(`Ferry to return\n\n${lead}`, 'en')).toBe('Ferry to return')
    expect(findHeadline(`The ferry is late.\n${lead}`, 'en')).toBeNull()
    expect(findHeadline(`${lead}\nFerry`, 'en')).toBeNull()
    expect(findHeadline('', 'en')).toBeNull()
  })
})

describe('fromText', () => {
  const known = { lang: 'ar', date: null, url: null }
  const kindsOf = (text: string, title: string | null) =>
    fromText(text, { ...known, title }).document.blocks.map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ])

  it('parts the line of a title from the lead in it', () => {
    const [headline, lead] = parted[0]!
    expect(kindsOf(`  ${headline}  ${lead} \nوأضاف.`, headline)).toEqual([
      ['title', headline],
      ['paragraph', lead],
      ['paragraph', 'وأضاف.'],
    ])
  })
  it("keeps an outlet's name in the line of its title", () => {
    expect(kindsOf('السد ممتلئ - صحيفة الوادي\nقالت.', 'السد ممتلئ')).toEqual([
      ['title', 'السد ممتلئ - صحيفة الوادي'],
      ['paragraph', 'قالت.'],
    ])
  })
})
