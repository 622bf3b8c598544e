import { describe, expect, it } from 'vitest'
import { attributionsIn } from './attributions-in.ts'

const someone = 'سامي نصر'

const where = 'وادي النهر'

/** A name that ends in the letters of a preposition. */
const father = 'حسام أبو علي'

const attributions = attributionsIn({ [someone]: 'PER', [father]: 'PER', [where]: 'LOC' })

const sourcesOf = (text: string) => attributions(text).map(({ source }) => source)

describe('the subject of a verb of speech', () => {
  it('stands behind it, whatever stands in front of «من جهة أخرى»', () =>
    expect(sourcesOf('أعمال الجسر من جهة أخرى أعلن المجلس البلدي أن الطريق مغلق.')).toEqual([
      'المجلس البلدي',
    ]))
  it('is none of those in the dateline, who report', () => {
    expect(sourcesOf('سامي نصر- المنارة- وادي النهر: أقيم حفل، وقال إن الطريق مغلق.')).toEqual([''])
    expect(sourcesOf('سامي نصر - في الحفل: أقيم حفل، وقال إن الطريق مغلق.')).toEqual([someone])
  })
  it('ends before what it takes up again', () => {
    expect(sourcesOf('جدد المدير تأكيداته أن الطريق مغلق.')).toEqual(['المدير'])
    expect(sourcesOf('جدد مدير حملته أن الطريق مغلق.')).toEqual(['مدير حملته'])
  })
  it('ends before the matter that whoever acts takes up', () => {
    const matter = `تناول المدرب إصابة اللاعب ${someone}، مشيرا إلى أن الطريق مغلق.`
    expect(sourcesOf(matter)).toEqual(['المدرب'])
  })
  it('is no one person’s where the verb is in the plural', () => {
    const before = `قال ${someone} إن الطريق مغلق.`
    expect(sourcesOf(`${before} وقالوا إن الجسر مفتوح.`)).toEqual([someone, ''])
    expect(sourcesOf(`${before} وقال إن الجسر مفتوح.`)).toEqual([someone, someone])
  })
  it('stands behind it where only أنّ can follow', () =>
    expect(sourcesOf('المدينة القديمة أعلن رئيس المجلس أن الطريق مغلق.')).toEqual(['رئيس المجلس']))
  it('is a title with a pronoun behind a participle', () =>
    expect(sourcesOf('استقبل الأمير الوفد في القصر، منوها سموه بجهود المدينة.')).toEqual(['سموه']))
  it('is no place that a woman’s or a body’s verb finds', () => {
    const found = 'قالت الشرطة إن الحريق كبير، وحددت موقع الحريق الأول، مشيرة إلى أن الطريق مغلق.'
    expect(sourcesOf(found)).not.toContain('موقع الحريق الأول')
  })
  it('of a woman’s verb is not that of a man’s with which the sentence begins', () => {
    const shown = 'وعرض المدرب مسار الرئيسة الجديدة، التي عملت في المدينة، وأكدت أن الطريق مغلق.'
    expect(sourcesOf(shown)).not.toContain('المدرب')
    const left = 'وغادرت المديرة المدينة مساء، وأكدت أن الطريق مغلق.'
    expect(sourcesOf(left)).toContain('المديرة')
  })
  it('is no body that a verb in the masculine is said of', () =>
    expect(sourcesOf('قال سامي نصر إن الطريق مغلق. وحذر الشركات من إغلاق الجسر.')).toEqual([
      someone,
      someone,
    ]))
  it('is no crowd that is told behind «و»', () =>
    expect(sourcesOf('قال سامي نصر إن الطريق مغلق. ودعا الجميع إلى الهدوء.')).toEqual([
      someone,
      someone,
    ]))
  it('is who stands behind «بالمقابل»', () =>
    expect(sourcesOf('بالمقابل أعلن المجلس في بيان أن الطريق مغلق.')).toEqual(['المجلس']))
  it('is a document that is shaped like what is shown', () => {
    expect(sourcesOf('أظهرت أرقام المكتب تراجع الأسعار.')).toEqual(['أرقام المكتب'])
    expect(sourcesOf('رفض قرار المجلس فتح الطريق.')[0]).not.toBe('قرار المجلس')
  })
  it('stands before «قد» and a verb that is spelt like a noun', () =>
    expect(sourcesOf('وكان المجلس البلدي قد ذكر في بيان أن الطريق مغلق.')).toEqual([
      'المجلس البلدي',
    ]))
  it('of a participle is who acts in its sentence', () => {
    expect(
      sourcesOf(
        'قالت الوزيرة إن الطريق مغلق. وتفقد مدير المصنع سامي نصر الجسر، مشيرا إلى أن العمل انتهى.',
      ).at(-1),
    ).toBe('مدير المصنع سامي نصر')
    expect(sourcesOf('أهدى سامي نصر الفوز إلى المدينة، موضحا أن الطريق مغلق.')).toEqual([someone])
  })
  it('is in the second clause of a headline, without its «و»', () => {
    expect(sourcesOf('بلدية النهر تفتتح الجسر وسامي نصر يؤكد أن الطريق مغلق')).toEqual([someone])
    expect(sourcesOf('رئيس اللجنة والمجلس البلدي يؤكدان أن الطريق مغلق')).toEqual([
      'رئيس اللجنة والمجلس البلدي',
    ])
  })
  it('keeps the «و» with which a name begins', () =>
    expect(sourcesOf('قال وودز إن الطريق مغلق.')).toEqual(['وودز']))
  it('is the party behind a verb with which the sentence begins', () =>
    expect(sourcesOf('ألقى رئيس المجلس سامي نصر كلمة أشار فيها إلى أن الطريق مغلق.').at(-1)).toBe(
      'رئيس المجلس سامي نصر',
    ))
  it('is the party behind the headline that ran into its report', () =>
    expect(sourcesOf('وزير النقل يعلن موعد الفتح وزير النقل أكد أن الطريق مغلق.').at(-1)).toBe(
      'وزير النقل',
    ))
  it('has its relative clause', () =>
    expect(sourcesOf('المدير الذي زار المدينة أكد أن الطريق مغلق.')).toEqual([
      'المدير الذي زار المدينة',
    ]))
  it('is no clause about something else', () =>
    expect(sourcesOf('وعن المدن التي زارها خلال رحلته يقول إن الطريق مغلق.')).toEqual(['']))
  it('is the document that the verb describes', () =>
    expect(sourcesOf('نشر المجلس خطته وسط تقارير تفيد بأن الطريق مغلق.')).toEqual(['تقارير']))
  it('stands far from it behind a relative clause', () =>
    expect(
      sourcesOf(
        'وكانت الشركة التي وزعت خطتها الجديدة على بعض أعضاء المجلس البلدي، قد قالت إن الطريق مغلق.',
      ),
    ).toEqual(['الشركة التي وزعت خطتها الجديدة على بعض أعضاء المجلس البلدي']))
})

describe('where a source ends', () => {
  it('goes on with those to whom somebody is sent', () =>
    expect(sourcesOf('قال سفير المدينة لدى المنظمة سامي نصر إن الطريق مغلق.')).toEqual([
      'سفير المدينة لدى المنظمة سامي نصر',
    ]))
  it('ends behind a name where an object begins', () => {
    expect(sourcesOf('دعا سامي نصر المدن إلى فتح الطريق.')).toEqual([someone])
    expect(sourcesOf('أكد سامي نصر التمسك بالخطة التي أثنى على نتائجها.')[0]).toBe(someone)
  })
  it('ends where an act with the article begins, behind a name or a definite noun', () => {
    expect(sourcesOf('أعلن المحافظ سامي نصر الاستقالة من منصبه.')).toEqual(['المحافظ سامي نصر'])
    expect(sourcesOf('وأعلنت الشرطة القبض على ثلاثة لصوص.')).toEqual(['الشرطة'])
    expect(sourcesOf('أعلنت قوات الدعم الانسحاب من البلدة.')).toEqual(['قوات الدعم'])
    const titled = 'مدير تعليم المدينة الأستاذ سامي نصر'
    expect(sourcesOf(`أعلن ${titled} تأخير الدروس.`)).toEqual([titled])
  })
  it('goes on over where its bearer sits, up to the act that is told', () => {
    expect(sourcesOf('وأفاد مصدر بوزارة النقل بوفاة شخصين.')).toEqual(['مصدر بوزارة النقل'])
    expect(sourcesOf('وأفاد سامي نصر بوصول الوفد بسلام.')).toEqual([someone])
  })
  it('keeps «علي» at the end of a name', () =>
    expect(sourcesOf(`وقال مدير الضريبة ${father} إن القرار مؤجل.`)).toEqual([
      `مدير الضريبة ${father}`,
    ]))
  it('does not begin its object with the verb of a relative clause', () =>
    expect(
      sourcesOf('برر المتحدث باسم المجلس الذي تشكل أمس، التأخير بالقول إن الطريق مغلق.')[0],
    ).toBe('المتحدث باسم المجلس الذي تشكل أمس'))
  it('goes on to the end of a name in quotation marks', () =>
    expect(sourcesOf('أغلق الطريق، وفقا لما ذكرته شبكة «نهر دي إن».')).toEqual([
      'شبكة «نهر دي إن»',
    ]))
  it('leaves a negation to its verb', () =>
    expect(sourcesOf('إلا أن المجلس البلدي لم يؤكد أن الطريق مغلق.')).toEqual(['المجلس البلدي']))
  it('leaves a day between commas', () =>
    expect(sourcesOf('أكدت الشركة، أمس الأربعاء، عزمها على فتح الطريق.')).toEqual(['الشركة']))
  it('leaves a pronoun that belongs to the cue', () =>
    expect(sourcesOf('وصل وفد من الحركة المحظورة، التي قالت إن الطريق مغلق.')).toEqual([
      'الحركة المحظورة',
    ]))
})

describe('a subject inside reported words', () => {
  it('leaves verbs that go on with what was said', () =>
    expect(
      sourcesOf('ذكرت الصحيفة أن المجلس أغلق الطريق أمس، وأضاف أن الجسر قديم.').at(-1),
    ).not.toBe('المجلس'))
  it('leaves to the speaker what agrees with both', () =>
    expect(sourcesOf('قال المدير إن سامي نصر تلقى الدعوة أمس، مؤكدا أن الطريق مغلق.').at(-1)).toBe(
      'المدير',
    ))
  it('has a participle where nobody reports the words', () =>
    expect(sourcesOf('فإن سامي نصر أعلن أن الطريق مغلق مشيرا إلى خطر الجسر.')).toEqual([
      someone,
      someone,
    ]))
  it('leaves what she points at to her who speaks', () =>
    expect(sourcesOf('وأضافت الوزيرة أن وقف العمل سينهي ما وصفته بالكارثة.').at(-1)).toBe(
      'الوزيرة',
    ))
})

it('a speaker stands behind the outlet that is told', () =>
  expect(sourcesOf('كما أكد لصحيفة المنارة شاهد من المدينة أن الطريق مغلق.')).toEqual([
    'شاهد من المدينة',
  ]))

it('a participle has no subject of the other gender from the beginning of its sentence', () =>
  expect(sourcesOf('قال المدير إن الأمر واضح، مضيفا أنها تنص على إغلاق الطريق.').at(-1)).toBe(''))

it('an office has the adjectives between it and the name of who holds it', () =>
  expect(sourcesOf('غادر الرئيس السابق سامي نصر المدينة، وقال إن الطريق مغلق.')).toEqual([
    'الرئيس السابق سامي نصر',
  ]))

it('one’s own belief is nobody who goes on to speak', () =>
  expect(sourcesOf('قال سامي نصر «الطريق مغلق حسب اعتقادي». ويضيف «الجسر قديم».').at(-1)).toBe(
    someone,
  ))

describe('the subject of a sentence that begins with another verb', () => {
  it('is taken up behind «كما» and behind where it was', () => {
    expect(sourcesOf('كما أطلقت الشركة برنامجا، وكشفت عن خطة جديدة.')).toEqual(['الشركة'])
    expect(sourcesOf('وفي وادي النهر أصدرت الشركة بيانا دعت فيه إلى فتح الطريق.')).toEqual([
      'الشركة',
    ])
  })
  it('stands behind what was passed on', () =>
    expect(sourcesOf('أكد ذلك مصدر في المدينة، وقال إن الطريق مغلق.').at(-1)).toBe(
      'مصدر في المدينة',
    ))
  it('is no act', () =>
    expect(sourcesOf('جاء تحرك المدينة سريعا بعد الحريق حين قال إن الطريق مغلق.')).toEqual(['']))
  it('is whoever holds an office and is named behind it', () =>
    expect(sourcesOf('وأمس افتتح وزير الثقافة سامي نصر المعرض وقال إن الطريق مغلق.')).toEqual([
      'وزير الثقافة سامي نصر',
    ]))
  it('is left out where something «was learnt»', () =>
    expect(sourcesOf('قال المدير إن الجسر قديم. وعلم أن الطريق مغلق.').at(-1)).toBe(''))
})

it('the noun before «الذي» is described where the words before it are no noun phrase', () =>
  expect(sourcesOf('وصوت المجلس لصالح القرار الذي ينص على إغلاق الطريق.')).toEqual(['القرار']))

it('what is shouted or written speaks', () =>
  expect(sourcesOf('رفع الناس لافتات كتبت عليها شعارات ترفض إغلاق الطريق.')).toEqual(['شعارات']))

it('«من جهة ثانية» behind a verb is no speaker', () =>
  expect(sourcesOf('المدير أعلن من جهة ثانية أن الطريق مغلق.')).toEqual(['المدير']))
