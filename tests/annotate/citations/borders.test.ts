/** From where to where the words of a proposed piece reach, and what is not proposed at all. */
import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../../src/model/kinds.ts'
import { createSurroundings, findPieceDrafts } from '../../../src/annotate/citations/find-drafts.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { documentOf, entitiesIn } from './cite.ts'

const names: Record<string, EntityType> = {
  'مراقب الموانئ': 'ORG',
  'نون نيوز': 'ORG',
  سيلوين: 'LOC',
  المجلس: 'ORG',
  'مجلس الميناء': 'ORG',
  'مركز أبحاث الميناء': 'ORG',
  'نداء الساحل': 'ORG',
  الخبر: 'LOC',
  'Anna Roe': 'PER',
  'Harbour Trust': 'ORG',
  'Harbour Council': 'ORG',
}

function draftsOf(text: string, lang: string) {
  const entities = entitiesIn(text, names)
  const language = lang === 'ar' ? arabic : english
  const around = createSurroundings(documentOf(text, lang), language, { entities, claims: [] })
  return findPieceDrafts(around).map(({ draft }) => draft)
}

/** The words of all drafts of a sentence whose piece is marked, and the marked words. */
function readMarked(sentence: string, lang: string) {
  const [, marked] = /\[\[(.*)\]\]/.exec(sentence)!
  const text = sentence.replace('[[', '').replace(']]', '')
  return { marked, words: draftsOf(text, lang).map(({ start, end }) => text.slice(start, end)) }
}

describe('the words of a piece', () => {
  it.each([
    // attached particles and «في» stay outside, a name's own letter does not
    'وأجاب المدير عبر [[واتساب]] بأن الجسر آمن.',
    'وقال الوزير ل[[رويترز]] إن الجسر آمن.',
    'وذلك وفقا لل[[تقرير]] الذي رآه.',
    'وقالت البلدية في [[بيان]] إن الجسر آمن.',
    'واستند إلى وثائق، و[[وثائق المحكمة]] تثبت ذلك.',
    'و[[كتب أحدهم]]: «الجسر آمن».',
    // what stands before the noun
    'ونفى الوزير [[هذا التقرير]] أمام الصحافيين.',
    'وبحسب [[أحدث تقرير سنوي]] فإن الجسر آمن.',
    // what the noun goes on with
    'وأفادت [[نتائج المشاورات العامة حول المقترحات]] بأن الجسر آمن.',
    'وقالت البلدية في [[بيان لها]] إن الجسر آمن.',
    'وأوضحت [[دراسة نشرت أمس الأول]] أن الجسر آمن.',
    'وأوضحت [[دراسة نشرت في اليوم نفسه]] أن الجسر آمن.',
    'وذكر [[التقرير الذي أصدره المجلس]] أن الجسر آمن.',
    'وأوضحت [[الدراسة التي أجراها علماء في مراقب الموانئ]] أن الجسر آمن.',
    'وقال في [[مقابلة تم بثها يوم الأحد]] إن الجسر آمن.',
    'وقال في [[مقابلة خاصة مع الجزيرة]] إن الجسر آمن.',
    'وقالت [[تقارير من وسائل إعلام محلية]] إن الجسر آمن.',
    'وقال في [[بيان على تويتر]] إن الجسر آمن.',
    'وقال المدير في [[تصريحات لـ"نون نيوز"]] إن الجسر آمن.',
    'وفي [[تقرير بثته قناة نون أمس تحت عنوان «الماء»]] أن الجسر آمن.',
    'وناقش المجلس [[التقارير الخاصة بمناخ الاستثمار]].',
    'وقال المدير في [[تصريحات أوردتها قناة "نون نيوز"]] إن الجسر آمن.',
    'وفي [[تقرير لها حمل عنوان (الماء)]] أن الجسر آمن.',
    'وذكرت [[قناة نون نيوز في تقرير بعنوان: «الماء»]] أن الجسر آمن.',
    // whoever has or has seen it, and whoever was asked
    'بحسب [[وثائق حصلت عليها صحيفة المنارة]] فإن الجسر آمن.',
    'بحسب [[وثيقة مسربة اطلع عليها موقع هاربر كورير]] فإن الجسر آمن.',
    'وفي [[مقابلة أجرتها معه قناة "نون نيوز" اللبنانية]] قال المدير إن الجسر آمن.',
    // the verb that gives it out stands before
    'نشرت [[صحيفة المنارة اللبنانية أمس تقريرا]] أفاد بأن الجسر آمن.',
    'ونشرت [[صحيفة المنارة في 7 مارس 2011 مقالتين عن الجسر]].',
    'والجسر آمن بحسب [[فيديو نشرته على حسابها في فيسبوك]].',
    'وكشف [[تقرير سابق من Harbour Weekly]] أن الجسر آمن.',
    'وأوردت [[صحيفة المنارة في عدد الخميس]] أن الجسر آمن.',
    // what an outlet goes on with
    'ونقلت [[وكالة "المنارة" للأنباء]] أن الجسر آمن.',
    'وقال المدير في [[تصريحات لشبكة (نون نيوز) اللبنانية]] إن الجسر آمن.',
    'وقال المدير لـ[[CNN]] إن الجسر آمن.',
    'وقال المدير لـ[[”الغارديان“]] إن الجسر آمن.',
    'وكشفت [[تقارير صحفية إسبانية]] أن الجسر آمن.',
    'وأظهرت [[دراسة بريطانية حديثة]] أن الجسر آمن.',
    'وقال [[تقرير أممي]] إن الجسر آمن.',
    'ونقلت [[“المنارة”]] عن المدير أن الجسر آمن.',
    'وصرح المدير ل[[وسائل إعلام محلية]] بأن الجسر آمن.',
    'ونقل [[موقع معلومات وزارة الموانئ]] أن الجسر آمن.',
    'ونقلت [[صحيفة صوت المنارة]] عن المدير أن الجسر آمن.',
    'وكتب ذلك في [[كتابه "الماء" الصادر عام 2015]].',
    'وذكرت [[صحيفة "المنارة" في عدد مارس]] أن الجسر آمن.',
    'وأفاد [[موقع هاربر كورير]] مؤخرا أن الجسر آمن.',
    'وذكرت [[صحيفة المنارة اللبنانية الصادرة اليوم الجمعة]] أن الجسر آمن.',
    'وأشارت [[هيئة الإذاعة البريطانية (بي بي سي)]] إلى ذلك.',
    'وقال الوزير ل[[مجلة " المنارة "]] إن الجسر آمن.',
    'وذكرت [[صحيفة "المنارة" اللبنانية]] أن الجسر آمن.',
    'وذكر [[موقع هاربر كورير]] وثائق عن الجسر.',
  ])('%s', (sentence) => {
    const { marked, words } = readMarked(sentence, 'ar')
    expect(words).toContain(marked)
  })

  it.each([
    'According to [[a report published on Friday]], the bridge is safe.',
    'It published [[the results of a public consultation]].',
    '[[A survey of 20,000 secondary school pupils]] shows that.',
    'It was told in [[a survey by the Harbour Trust in 2014]].',
    'They filed [[a friend-of-the-court brief]].',
    'In [[amateur footage shared on social media]] a man is heard.',
    'She said in [[an interview Thursday with CBC News]] that it was safe.',
    'Roe told [[CNBC in an interview this week]] that it was safe.',
    "She [[told BBC Radio 4's Today programme]] that it was safe.",
    'She was named in [[a leaked memo]], he said.',
  ])('%s', (sentence) => {
    const { marked, words } = readMarked(sentence, 'en')
    expect(words).toContain(marked)
  })
})

describe('what is proposed', () => {
  it.each([
    'وأخبرت [[محطة نون نيوز]] أن الجسر آمن.',
    'وأخبر المدير، المحلل البالغ من العمر خمسين عاما، [[شبكة نون نيوز]] أن الجسر آمن.',
    'وقال خلال [[مقابلة مع قناة نون]] إن الجسر آمن.',
    'والجسر آمن وفقا لما أفادت به [[مراقب الموانئ]].',
    'وذكرت [[صحيفةالمنارة]] أن الجسر آمن.',
    'ونشر المقال في [[صحيفة هاربر كورير]] أمس.',
    // hearers known by their marks alone, by many verbs, and behind a long title
    'وأكد مصدر في الميناء لـ"[[المنارة]]" أن الجسر آمن.',
    'وأوردت "[[خبر الميناء]]" أن الجسر آمن.',
    'وأشار الوزير في [[حديث مع "المنارة]]" إلى أن الجسر آمن.',
    'وأعلن المتحدث باسم شرطة الميناء سامي درويش ل[[وكالة فرانس برس]] أن الجسر آمن.',
    'وقال الوزير ل[[وكالة سيلوين للأنباء]] إن الجسر آمن.',
    'وأوضح الوزير في [[تصريح لـ«الشرق الأوسط»]] أن الجسر آمن.',
    // brackets are marks where somebody is told
    'وقال المدير لـ([[خبر الميناء]]) إن الجسر آمن.',
    'وأكد المدير ل([[المنارة]]) أن الجسر آمن.',
    'وأكد مصدر في الميناء لـ«[[فضاءات]]» أن الجسر آمن.',
  ])('%s', (sentence) => {
    const { marked, words } = readMarked(sentence, 'ar')
    expect(words.some((one) => one.includes(marked!) || marked!.includes(one))).toBe(true)
  })

  it.each([
    'It was quiet, [[harbourweather.com reported]].',
    'A spokesman [[told Anna Roe of WKRT]] that it was safe.',
    // a piece whose noun is two words, and pieces that are denied nothing
    'She wrote so in [[an op-ed for the Guardian on Friday]].',
    'The council did not publish [[the report]].',
    'The council did not say so in [[a statement]].',
    'The harbour announced on [[its website]] that it was safe.',
  ])('%s', (sentence) => {
    const { marked, words } = readMarked(sentence, 'en')
    expect(words).toContain(marked)
  })

  it.each([
    'سيلوين (رويترز) - أغلقت البلدية الجسر.',
    'سيلوين (د ب أ) أغلقت البلدية الجسر.',
    '(أ ش أ) أغلقت البلدية الجسر.',
    'سيلوين – رويترز: أغلقت البلدية الجسر.',
    'الوزير أمام الجسر المغلق في سيلوين (رويترز - أرشيف) أغلقت البلدية الجسر.',
  ])('nothing, since it is told who sent or took it: %s', (text) =>
    expect(draftsOf(text, 'ar')).toEqual([]),
  )

  it('«رويترز:» before a headline is cited, and so is an agency in brackets', () => {
    expect(draftsOf('رويترز: إغلاق الجسر', 'ar')).not.toEqual([])
    expect(draftsOf('وأغلقت البلدية الجسر القديم أمس بحسب شهود (رويترز).', 'ar')).not.toEqual([])
  })

  it.each([
    'No statement was issued.',
    'The council did not issue a statement.',
    "The council didn't release any report.",
    'The council left without issuing any official statement.',
    'Follow him on Twitter.',
    'The pier was trending worldwide on Twitter on Wednesday.',
    'They repaired its website.',
  ])('nothing: %s', (text) => expect(draftsOf(text, 'en')).toEqual([]))

  it.each([
    // what was never published
    'ولم يصدر أي بيان رسمي عن البلدية.',
    'ولم تصدر البلدية بيانا حول الجسر.',
    'ولم ترد تقارير عن الخسائر.',
    'وأغلق الجسر دون صدور بيان.',
    // what somebody works on or answers
    'ولم يشارك في الدراسة طبيب من المدينة.',
    // other words of the same letters
    'وحذر العمال من أخطار الجسر.',
    'وتغير الجسر بصورة كبيرة.',
    'ويهدم الجسر في صورة تعذر إصلاحه.',
    // nouns within names, and the press as an office
    'ووصل العمال إلى مركز أبحاث الميناء.',
    'ووصل العمال إلى الخبر أمس.',
    'ويعمل في نداء الساحل عشرون موظفا.',
    'وأغلق المتحدث الإعلامي باسم البلدية الجسر.',
    'وزار وزير الإعلام الجسر.',
    'وشكر السكان المكلف بالإعلام في البلدية.',
    'ووقف عمال العلاقات والإعلام على الجسر.',
    'سيلوين - وكالات: أغلقت البلدية الجسر.',
    'ورفعت أعلام المدينة على الجسر.',
    'وزار الضيوف المواقع السياحية.',
    'وجلست كتيبة الجنود تحت الجسر.',
    // what is reported to the police
    'وتلقت الشرطة بلاغا بوقوع حادث على الجسر.',
    'وتقدم السكان ببلاغ ضد البلدية.',
  ])('nothing: %s', (text) => expect(draftsOf(text, 'ar')).toEqual([]))

  it.each([
    'ولم يذكر الجسر في [[بيان البلدية]].',
    'ولم تجد [[دراسة حديثة]] خطرا في الجسر.',
    'وأرسلت البلدية [[إخطارا]] إلى السكان.',
    'وذكر [[بلاغ للبلدية]] أن الجسر آمن.',
    'وذكرت [[مواقع إخبارية]] أن الجسر آمن.',
  ])('a piece none the less: %s', (sentence) => {
    const { marked, words } = readMarked(sentence, 'ar')
    expect(words).toContain(marked)
  })

  it('gives a document no outlet that stands far behind it or publishes another piece', () => {
    const documents = [
      ...draftsOf('وأضاف المكلف بملف الجسر في المدينة لوكالة فرانس برس أنه آمن.', 'ar'),
      ...draftsOf('وجاء القرار بعد تحقيق نشرته صحيفة المنارة.', 'ar'),
    ].filter(({ kind }) => kind === 'document')
    expect(documents.map(({ outlets }) => outlets)).toEqual([[], []])
    expect(
      draftsOf('وفي وثائق نشرتها صحيفة المنارة أن الجسر آمن.', 'ar')
        .filter(({ kind }) => kind === 'document')
        .map(({ outlets }) => outlets.map(({ name }) => name)),
    ).toEqual([['المنارة']])
  })

  it('joins no word that only may be an outlet with the piece behind it', () => {
    const drafts = draftsOf('ويسكن ألف نسمة في شريط ضيق.', 'ar')
    expect(drafts.filter(({ kind, outlets }) => kind === 'broadcast' && outlets[0])).toEqual([])
  })

  it('tells whose officer somebody is from who is told', () => {
    const words = (text: string) =>
      draftsOf(text, 'ar')
        .filter(({ kind, proposal }) => kind === 'interview' && proposal?.rule !== 'outlet named')
        .map(({ proposal }) => proposal?.word)
    expect(words('وقال المدير التنفيذي لمراقب الموانئ إن الجسر آمن.')).toEqual(['office'])
    expect(words('وقال المدير الإقليمي لرويترز إن الجسر آمن.')).toEqual(['office'])
    expect(words('وقال المدير لرويترز إن الجسر آمن.')).not.toContain('office')
  })

  it('a name in marks is no outlet where nobody speaks to it or it is a person', () => {
    const outlets = (text: string) =>
      draftsOf(text, 'ar').flatMap((draft) => draft.outlets.map(({ name }) => name))
    expect(outlets('وينتمي العامل لـ"المنارة" منذ سنوات.')).toEqual([])
    expect(outlets('ونقلت "المعدات" إلى الجسر.')).toEqual([])
    expect(outlets('وقال الأمين العام لـ"المنارة" إن الجسر آمن.')).toEqual([])
  })

  it('«نشرتها» before an outlet is a verb and no bulletin', () => {
    const rules = draftsOf('وهي رواية نشرتها صحيفة المنارة.', 'ar').map(
      ({ proposal }) => proposal?.word,
    )
    expect(rules).not.toContain('نشرتها')
  })

  it('an outlet that said nothing has not reported', () => {
    const rules = draftsOf('The Guardian said nothing of it.', 'en').map(
      ({ proposal }) => proposal?.rule,
    )
    expect(rules).not.toContain('outlet')
  })

  it('tells bodies that somebody speaks before from others', () => {
    const words = draftsOf('وقال الوزير لمجلس الميناء إن الجسر آمن.', 'ar').map(
      ({ proposal }) => proposal?.word,
    )
    expect(words).toContain('قال session')
  })

  it.each([
    'the Harbour Council',
    'the Commons on Monday',
    'the Althing',
    'Kestrel Securities',
    'the United Dockers Union of Norland',
    'the Royal College of Weaving',
    'Mayor Pellor',
  ])('whom somebody speaks before publishes nothing: %s', (body) => {
    const rules = draftsOf(`Anna Roe told ${body} that it was safe.`, 'en').map(
      ({ proposal }) => proposal?.rule,
    )
    expect(rules).not.toContain('told')
  })
})
