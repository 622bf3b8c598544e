import { describe, expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { boundedPlainly } from '../../../src/annotate/entities/patterns/plain-bounds.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { parted } from '../../../src/annotate/entities/patterns/settle-ranges.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** Every entity as "TYPE name: its mentions". */
function namesOf(text: string, hits: NameHit[] = []): string[] {
  return findEntities(toDocument(text, 'ar'), arabic, hits).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )
}

function introductionOf(text: string, name: string): string | null {
  const entity = findEntities(toDocument(text, 'ar'), arabic, []).find((each) =>
    each.name.includes(name),
  )
  return entity?.introduction
    ? text.slice(entity.introduction.start, entity.introduction.end)
    : null
}

describe('people', () => {
  it('keeps given names of two words, the second of which is a word of every day', () => {
    expect(namesOf('وأكد نور الدين السالمي ذلك، وقال علاء الدين حسن إن العمل مستمر.')).toEqual([
      'PER نور الدين السالمي: نور الدين السالمي',
      'PER علاء الدين حسن: علاء الدين حسن',
    ])
  })
})

it('no person is called by particles alone', () => {
  expect(namesOf('وأكد أن على أنصاره أن يلتزموا الهدوء، وإن على الحكومة أن تعمل.')).toEqual([])
})

it.each([
  ['وأضاف سامر الحداد أن المجلس «لن يفاوض تحت الضغط».', ['PER سامر الحداد: سامر الحداد']],
  ['وأكد الناطق باسم القطب القضائي سامر الحداد ذلك.', ['PER سامر الحداد: سامر الحداد']],
  ['برئاسة المستشار سامر عبد الحكم اليوم.', ['PER سامر عبد الحكم: سامر عبد الحكم']],
  ['ونقلت عن سامر الحداد قوله إن العمل مستمر.', ['PER سامر الحداد: سامر الحداد']],
  ['ونعى الوزير سامر الحداد الراحل أمس.', ['PER سامر الحداد: سامر الحداد']],
])('%s', (text, names) => expect(namesOf(text)).toEqual(names))

it('takes a family name in quotation marks for him who bears it', () =>
  expect(namesOf('قال حسام الجندي إن العمل مستمر. وشدد «الجندي» على ذلك.')).toEqual([
    'PER حسام الجندي: حسام الجندي, الجندي',
  ]))

it('takes up a family name that is a people’s adjective behind a verb of speech alone', () => {
  const told = 'أكد وليد المصري أن العمل مستمر. وقال المصري إن الطريق مغلق.'
  expect(namesOf(`${told} والتقى الوزير المصري نظيره.`)).toEqual([
    'PER وليد المصري: وليد المصري, المصري',
  ])
  expect(namesOf('أكد وليد المصري ذلك. وقال المصري حسام الجندي إن الطريق مغلق.')).toEqual([
    'PER وليد المصري: وليد المصري',
    'PER حسام الجندي: حسام الجندي',
  ])
})

it('takes up a family name of two words whole', () => {
  const told = 'وقال عبد العال إن الطريق مغلق. والتقى الدكتور عبد العال السكان.'
  expect(namesOf(`زار علي عبد العال القرية. ${told}`)).toEqual([
    'PER علي عبد العال: علي عبد العال, عبد العال, عبد العال',
  ])
})

it('begins a quarter behind the particle that is written onto its noun', () =>
  expect(namesOf('أوقف شابا بحي النزهة وحي السلام، وزار مدرسة تابعة لحي الورود.')).toEqual([
    'LOC حي النزهة: حي النزهة',
    'LOC حي السلام: حي السلام',
    'LOC حي الورود: حي الورود',
  ]))

describe('what stands before a name', () => {
  const partsOf = (text: string, type: EntityType) => {
    const [words = []] = findNameWords(toDocument(text, 'ar'), arabic)
    return boundedPlainly(words, { type, from: 0, to: 2 }, arabic).map(({ from }) => from)
  }

  it.each<[string, EntityType]>([
    ['استقبلت كليمونا الوفد.', 'PER'],
    ['وأطلقت كليمونا النداء.', 'ORG'],
    ['زيارة كليمونا غدا.', 'PER'],
    ['بخصوص كليمونا فلا شيء.', 'PER'],
  ])('is left out: %s', (text, type) => expect(partsOf(text, type)).toEqual([1]))

  it.each<[string, EntityType]>([
    ['سلمى كليمونا حضرت.', 'PER'],
    ['خطاب كليمونا حضر.', 'PER'],
    ['لجنة السلام انعقدت.', 'ORG'],
  ])('stays where it may be one: %s', (text, type) => expect(partsOf(text, type)).toEqual([0]))
})

describe('a person behind a body', () => {
  const typesOf = (text: string, to: number) => {
    const [words = []] = findNameWords(toDocument(text, 'ar'), arabic)
    tagNames(words, arabic)
    return boundedPlainly(words, { type: 'ORG', from: 0, to }, arabic).map(({ type }) => type)
  }

  it('is another name where nobody knows the words', () =>
    expect(typesOf('شرطة المنطقة قلمستاب زرقماني قالت.', 4)).toEqual(['ORG', 'PER']))

  it.each(['مركز الملك سلمان بيروت هنا.', 'اتحاد الملاعب Zork Blim هنا.'])(
    'is none in: %s',
    (text) => expect(typesOf(text, 4)).toEqual(['ORG']),
  )
})

describe('a body behind which a known word without the article stands', () => {
  const leftOf = (text: string, to: number) => {
    const [words = []] = findNameWords(toDocument(text, 'ar'), arabic)
    tagNames(words, arabic)
    return boundedPlainly(words, { type: 'ORG', from: 0, to }, arabic).map((range) => range.to)
  }

  it('goes on where it looks foreign', () =>
    expect(leftOf('البقاع أونلاين نشرت الخبر.', 2)).toEqual([2]))

  it('ends where it is one of every day', () =>
    expect(leftOf('الهيئة البحرية قرب الميناء.', 3)).toEqual([2]))

  it.each([
    ['شركة رويال كاريبان ميناء أوتشو', 5, 3],
    ['شركة بيوفارنا نكستا الهندية لقاح ماربو', 6, 4],
    ['مؤسسة ميناء صحار', 3, 3],
  ])('ends before the noun of another thing: %s', (text, to, left) =>
    expect(leftOf(text, to)).toEqual([left]),
  )

  it('ends before a thing under "by"', () =>
    expect(leftOf('سبيس إكس بصاروخ فالكون.', 4)).toEqual([2]))
})

describe('events', () => {
  const cut = (text: string, to: number) => {
    const [words = []] = findNameWords(toDocument(text, 'ar'), arabic)
    return parted(words, { type: 'EVENT', from: 0, to }, arabic.names).length
  }

  it('are for two over «و»', () => expect(cut('بطولة النهر للناشئين والشباب هنا.', 4)).toBe(1))

  it('end before another name', () => expect(cut('بطولة النهر والشباب هنا.', 3)).toBe(2))
})

describe('bodies', () => {
  it('keeps what a body sees to together over «و»', () => {
    expect(
      namesOf('وقالت هيئة الاتصالات وتقنية المعلومات إن الخدمة ستبدأ، وشكرت جمعية الثقافة والفنون.'),
    ).toEqual([
      'ORG هيئة الاتصالات وتقنية المعلومات: هيئة الاتصالات وتقنية المعلومات',
      'ORG جمعية الثقافة والفنون: جمعية الثقافة والفنون',
    ])
  })
  it('ends before a place under a particle', () => {
    const found = namesOf('وعملت سنة في مكتب جمعية المرافئ بدبلن ثم سافرت.')
    expect(found).toContain('LOC دبلن: دبلن')
    expect(found.filter((name) => name.includes('المرافئ بدبلن'))).toEqual([])
  })
  it('takes no office for a body', () => {
    expect(namesOf('وصل وزير الخارجية إلى المطار وتحدث عن السياسة الخارجية.')).toEqual([])
  })
  it('sees the bodies of states, and those named by what they are for', () => {
    expect(namesOf('وطالبت الحكومة النرويجية بتقرير من اللجنة الجهوية لمجابهة الحرائق.')).toEqual([
      'ORG الحكومة النرويجية: الحكومة النرويجية',
      'ORG اللجنة الجهوية لمجابهة الحرائق: اللجنة الجهوية لمجابهة الحرائق',
    ])
  })
  it('end before a preposition that no noun of theirs takes', () => {
    expect(namesOf('سيطرت قوات الدعم السريع على الفاشر أمس.')).toContain(
      'ORG قوات الدعم السريع: قوات الدعم السريع',
    )
    const words = findNameWords(toDocument('الهيئة العامة للرقابة على الصادرات', 'ar'), arabic)[0]!
    const whole = { type: 'ORG', from: 0, to: words.length } as const
    expect(parted(words, whole, arabic.names)).toEqual([whole])
  })
  it('see a clan behind an attached particle', () =>
    expect(namesOf('قال إن القصر لآل نهيان في المدينة.')[0]).toMatch(/: آل نهيان$/))
  it('joins an outlet and the same with its nationality', () => {
    expect(namesOf('ونشرت الغارديان البريطانية تحقيقا. وقالت الغارديان إنه دقيق.')).toEqual([
      'ORG الغارديان البريطانية: الغارديان البريطانية, الغارديان',
    ])
  })
  it('knows a unit by the part of its name that a pack has', () => {
    const text = 'تخدم الشركة وحدة مام-رام منذ أعوام.'
    const start = text.indexOf('مام')
    const candidate = { pack: 'p', id: 'unit', type: 'ORG' as const, score: 1, kind: null }
    const hit = {
      start,
      end: start + 'مام-رام'.length,
      hint: false,
      candidates: [candidate],
    } as unknown as NameHit
    const [unit] = findEntities(toDocument(text, 'ar'), arabic, [hit])
    expect([unit!.name, unit!.candidates.length]).toEqual(['وحدة مام-رام', 1])
  })
})

describe('persons', () => {
  it('joins a compound written in one word and in two', () => {
    expect(
      namesOf('وقال الدكتور محمد عبد الباسط إن السد آمن. وأكد الدكتور عبدالباسط أن العمل مستمر.'),
    ).toEqual(['PER محمد عبد الباسط: محمد عبد الباسط, عبدالباسط'])
  })
  it('ends a name before a noun with its pronoun, a verb or «قد»', () => {
    expect(namesOf('ونقل موقع محلي عن المدير سامر الحداد إدانته ما حدث.')).toEqual([
      'PER سامر الحداد: سامر الحداد',
    ])
    expect(namesOf('وكان المجلس قد طالب الشركة بتقرير.')).toEqual([])
  })
  it('knows a foreign name by its sound', () => {
    expect(namesOf('وقال المدرب أليكس فيرجسون إن الفريق جاهز.')).toEqual([
      'PER أليكس فيرجسون: أليكس فيرجسون',
    ])
  })
  it('tells على from علي where the text does', () => {
    expect(namesOf('اعتمد المصنع على الماء وحصل على قرض كبير.')).toEqual([])
  })
})

describe('introductions', () => {
  it.each([
    [
      'وقال وزير الخارجية النرويجي سامر الحداد إن الباب مفتوح.',
      'سامر الحداد',
      'وزير الخارجية النرويجي',
    ],
    [
      'وأكد سامر الحداد، المتحدث باسم وزارة الأشغال، أن الجسر آمن.',
      'سامر الحداد',
      'المتحدث باسم وزارة الأشغال',
    ],
    [
      'وقال المهندس سامر الحداد رئيس قطاع المياه الجوفية بالوزارة إن العمل مستمر.',
      'سامر الحداد',
      'رئيس قطاع المياه الجوفية بالوزارة',
    ],
    ['وقال مدير فرع المخابز سامر الحداد إن العمل مستمر.', 'سامر الحداد', 'مدير فرع المخابز'],
    ['يقول سامر الحداد، وهو مقاول في الميناء: «لا عمل هنا».', 'سامر الحداد', 'وهو مقاول في الميناء'],
    ['وشكر السيد سامر الحداد الحاضرين.', 'سامر الحداد', null],
    [
      'انتخب مجلس جديد ليخلف الرئيس السابق للمجلس سامر الحداد.',
      'سامر الحداد',
      'الرئيس السابق للمجلس',
    ],
  ])('%s', (text, name, introduction) => {
    expect(introductionOf(text, name)).toBe(introduction)
  })
})

it.each([['عقد المجلس البلدي لمدينة نابلس جلسة أمس.', 'ORG المجلس البلدي لمدينة نابلس']])(
  'begins no name with a verb: %s',
  (text, name) => expect(namesOf(text).map((each) => each.split(':')[0])).toContain(name),
)

it('takes «like this one» for no place', () =>
  expect(namesOf('وهذا لا يليق بمدينة كهذه أبدا.')).toEqual([]))

it.each(['قال الطبيب: سأسأل عنك غدا.', 'وقف الجميع ضدنا في المجلس.'])(
  'takes a preposition with its pronoun for no place: %s',
  (text) => expect(namesOf(text)).toEqual([]),
)
