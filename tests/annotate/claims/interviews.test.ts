import { describe, expect, test } from 'vitest'
import { saidIn, type Said } from './said-in.ts'

describe('answers of an interview are claims of whoever is interviewed', () => {
  const cases: [shape: string, lang: string, lines: string[], said: Said[]][] = [
    [
      'dashes, an answer of two paragraphs',
      'ar',
      [
        'أجرى موقعنا حوارا مع مدير الميناء سامر حداد عن خطط التوسعة',
        '- متى تبدأ الأعمال؟',
        '- تبدأ في أيار المقبل.',
        'ونحن لا نريد أن نقترض من أحد.',
        '- هل سيخسر العمال وظائفهم؟',
        '- لا، لن يخسر أحد وظيفته.',
      ],
      [
        ['سامر حداد', '', 'تبدأ في أيار المقبل.'],
        ['سامر حداد', '', 'ونحن لا نريد أن نقترض من أحد.'],
        ['سامر حداد', '', 'لا، لن يخسر أحد وظيفته.'],
      ],
    ],
    [
      'asterisks and «ـ», of two who are named in the lead the one who speaks there',
      'ar',
      [
        'الميناء القديم ينتظر قرارا',
        'أغلق رئيس البلدية كريم منصور الميناء القديم قبل عام كامل.',
        'وقال المهندس سامر حداد في حديث لصحيفتنا إن أعمال الترميم لم تبدأ بعد.',
        '* متى تبدأ الأعمال؟',
        'ـ تبدأ في أيار المقبل.',
        '* هل سيخسر العمال وظائفهم؟',
        'ـ لا، لن يخسر أحد وظيفته.',
      ],
      [
        ['سامر حداد', 'المهندس سامر حداد', 'أعمال الترميم لم تبدأ بعد'],
        ['سامر حداد', '', 'تبدأ في أيار المقبل.'],
        ['سامر حداد', '', 'لا، لن يخسر أحد وظيفته.'],
      ],
    ],
    [
      'labels of one letter, also within a paragraph',
      'ar',
      [
        'التقت الصحيفة وزيرة الصحة سلمى الخطيب وسألتها عن حملة التلقيح.',
        'س: هل يتوفر اللقاح؟ ج: نعم، اللقاح متوفر منذ الشهر الماضي.',
        'س: حدثينا عن القرى البعيدة.',
        'ج: أرسلنا فرقا متنقلة إلى ثلاثين قرية.',
        'س: متى تنتهي الحملة؟',
        'ج: تنتهي في نهاية نيسان.',
      ],
      [
        ['سلمى الخطيب', '', 'نعم، اللقاح متوفر منذ الشهر الماضي.'],
        ['سلمى الخطيب', '', 'أرسلنا فرقا متنقلة إلى ثلاثين قرية.'],
        ['سلمى الخطيب', '', 'تنتهي في نهاية نيسان.'],
      ],
    ],
    [
      'titles before colons',
      'ar',
      [
        'حوار خاص مع وزير الكهرباء سامر حداد',
        'الصحفي: لماذا تنقطع الكهرباء كل مساء؟',
        'الوزير: محطة الشمال تعمل بنصف طاقتها.',
        'الصحفي: كثيرون لا يصدقون ذلك.',
        'الوزير: أفهم غضب الناس.',
      ],
      [
        ['سامر حداد', 'الوزير', 'محطة الشمال تعمل بنصف طاقتها.'],
        ['سامر حداد', 'الوزير', 'أفهم غضب الناس.'],
      ],
    ],
    [
      'several guests by their names',
      'ar',
      [
        'ندوة عن التعليم',
        'المذيع: ما مشكلة المناهج؟',
        'ليلى قاسم: المناهج قديمة.',
        'المذيع: وما رأيك؟',
        'فادي معلوف: رواتب المعلمين أولا.',
      ],
      [
        ['ليلى قاسم', 'ليلى قاسم', 'المناهج قديمة.'],
        ['فادي معلوف', 'فادي معلوف', 'رواتب المعلمين أولا.'],
      ],
    ],
    [
      'initials of the paper and of the guest',
      'en',
      [
        'A conversation with Rana Aziz',
        'The director of the Harbour Trust talks about floods, money and fish.',
        'Daily Post: How bad was the flood?',
        'Rana Aziz: It was the worst in forty years.',
        'DP: What did you lose?',
        'RA: We lost every paper from before 1950.',
      ],
      [
        ['Rana Aziz', 'Rana Aziz', 'It was the worst in forty years.'],
        ['Rana Aziz', 'RA', 'We lost every paper from before 1950.'],
      ],
    ],
    [
      'question marks alone; of the last answer one paragraph',
      'en',
      [
        'A book about bees: interview with Clara Whitfield',
        'How did you begin to write?',
        'I began on the bus to school.',
        'Do you read reviews?',
        'Never.',
        'What comes next?',
        'A book about bees.',
        'The Hive is published by Dunmore in May.',
      ],
      [
        ['Clara Whitfield', '', 'I began on the bus to school.'],
        ['Clara Whitfield', '', 'Never.'],
        ['Clara Whitfield', '', 'A book about bees.'],
      ],
    ],
    [
      'dashes',
      'fr',
      [
        'Entretien avec Paul Lefort, maire de Sète',
        '— Quel est votre premier chantier ?',
        "— L'école, fermée depuis deux ans.",
        "— Avez-vous l'argent ?",
        '— Pas encore.',
      ],
      [
        ['Paul Lefort', '', "L'école, fermée depuis deux ans."],
        ['Paul Lefort', '', 'Pas encore.'],
      ],
    ],
    [
      'letters before full stops',
      'es',
      [
        'Entrevista a Lucía Ferrer, directora del puerto de Vigo',
        'P. ¿Cuándo empiezan las obras?',
        'R. Empiezan en mayo.',
        'P. ¿Cuánto costará el proyecto?',
        'R. Costará cuarenta millones de euros.',
      ],
      [
        ['Lucía Ferrer', '', 'Empiezan en mayo.'],
        ['Lucía Ferrer', '', 'Costará cuarenta millones de euros.'],
      ],
    ],
  ]
  test.each(cases)('%s (%s)', (_, lang, lines, said) => {
    expect(saidIn(lang, lines)).toEqual(said)
  })
})

test('bold lines are the questions where most of them ask', () => {
  const lines = [
    'حوار مع المخرج نادر شاهين',
    'كيف بدأت الفكرة؟',
    'بدأت من رسالة وجدتها في بيت جدي.',
    'حدثنا عن الممثلين.',
    'اخترتهم من القرية نفسها.',
    'هل واجهتم صعوبات؟',
    'الصعوبة الكبرى كانت المطر.',
  ]
  const said = saidIn('ar', lines, (document) => ({
    ...document,
    blocks: document.blocks.map((block, i) => (i % 2 === 1 ? { ...block, strong: true } : block)),
  }))
  expect(said.map(([speaker, , content]) => [speaker, content])).toEqual(
    [2, 4, 6].map((line) => ['نادر شاهين', lines[line]]),
  )
})

test('what an answer passes on is a claim within it', () => {
  const said = saidIn('en', [
    'Interview with Clara Whitfield',
    'Do you read reviews?',
    'Never. The editor, Tom Barry, said that reviews harm writers.',
    'What comes next?',
    'A book about bees.',
  ])
  expect(said.map(([speaker]) => speaker)).toEqual([
    'Clara Whitfield',
    'Tom Barry',
    'Clara Whitfield',
  ])
})

test('of several who may answer, none is said to', () => {
  const said = saidIn('en', [
    'Two lives by the sea',
    'The novelists Clara Whitfield and Rana Aziz spoke to us in May.',
    'Q: When did you meet?',
    'A: In May.',
    'Q: Where?',
    'A: In Leeds.',
  ])
  expect(said).toEqual([
    [null, '', 'In May.'],
    [null, '', 'In Leeds.'],
  ])
})

describe('no interview', () => {
  const cases: [kind: string, lang: string, lines: string[]][] = [
    [
      'a list with dashes',
      'ar',
      [
        'قبل السفر: ما يجب أن تعرفه',
        '- ما الذي تتركه في البيت؟',
        '- اترك المجوهرات.',
        '- متى تحجز؟',
        '- احجز قبل شهرين.',
      ],
    ],
    [
      'a play',
      'en',
      [
        'A scene from The Lighthouse',
        'MOTHER: Where have you been?',
        'SON: At the sea.',
        'MOTHER: Why are you late?',
        'SON: I forgot the way.',
      ],
    ],
    [
      'a court record',
      'en',
      [
        'Transcript of the hearing in the county court',
        'Q: Did you see the car?',
        'A: Yes, I saw it twice.',
        'Q: What colour was it?',
        'A: It was red.',
      ],
    ],
    [
      'a poem',
      'ar',
      [
        'قصيدة: سؤال الليل',
        'هل تسمعين الريح يا ليلى؟',
        'الريح لا تأتي إلى بيتي',
        'من يفتح الباب القديم لنا؟',
        'باب من الخشب العتيق ونام',
      ],
    ],
    [
      'one question',
      'en',
      ['Interview with Clara Whitfield', 'Do you read reviews?', 'Never.', 'The end.'],
    ],
    [
      'questions that the article itself answers, with a guest among its sources',
      'en',
      [
        'Big ships turned away',
        'The mayor, Elena Kontou, wants fewer visitors.',
        'Alan Galanis, who drives a coach, spoke to us on Monday.',
        'Which lines are affected?',
        'Two lines have changed their routes.',
        'Can I get a refund?',
        'Usually not.',
      ],
    ],
    [
      'answers that name the guest',
      'en',
      [
        'Interview: how the tax works',
        'We spoke to Rana Aziz, who knows the tax.',
        'Who will pay it?',
        'Most people, Rana Aziz thinks.',
        'When does it begin?',
        'It begins in April.',
      ],
    ],
  ]
  test.each(cases)('%s (%s)', (_, lang, lines) => {
    const answers = saidIn(lang, lines).filter(([, source]) => source === '')
    expect(answers).toEqual([])
  })
})
