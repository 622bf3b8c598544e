import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { quantitiesOf } from './quantities-of.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

describe('findQuantities in English', () => {
  it.each([
    ['The mill burnt for 3 hours.', ['3 hours: 3 hour']],
    [
      'About 20 farmers met; at least twenty-five children sang.',
      ['20: 20 - approximate', 'twenty-five children: 25 child at-least'],
    ],
    [
      'up to $5bn, nearly $ 5 million and US$11.6 million',
      [
        '$5bn: 5000000000 dollar at-most',
        '$ 5 million: 5000000 dollar approximate',
        '$11.6 million: 11600000 dollar',
      ],
    ],
    [
      '10-12 million users, between 10% and 20% of voters, two or three hours',
      [
        '10-12 million users: 10000000–12000000 user',
        '10% and 20%: 10–20 percent',
        'two or three hours: 2–3 hour',
      ],
    ],
    ['It rose from 10 to 12 percent.', ['10: 10 -', '12 percent: 12 percent']],
    [
      'tens of thousands of displaced Harbourish residents',
      ['tens of thousands of displaced Harbourish residents: 20000–100000 resident approximate'],
    ],
    [
      'half a million barrels, two and a half million people, a dozen drones, half an hour',
      [
        'half a million barrels: 500000 barrel',
        'two and a half million people: 2500000 person',
        'a dozen drones: 12 drone',
        'half an hour: 0.5 hour',
      ],
    ],
    [
      'two thousand three hundred and five homes',
      ['two thousand three hundred and five homes: 2305 home'],
    ],
    [
      '50 or more trucks and 100+ letters, 12.5% at most',
      ['50: 50 - at-least', '100: 100 - at-least', '12.5%: 12.5 percent at-most'],
    ],
    [
      'It fell to -4C, then to (−6.5 degrees), and prices by -0.3%.',
      ['-4C: -4 degree', '−6.5 degrees: -6.5 degree', '-0.3%: -0.3 percent'],
    ],
    ['between 2 -3%, a 10-20cm wave', ['2 -3%: 2–3 percent', '10-20cm: 10–20 centimetre']],
  ])('%s', (text, expected) => expect(quantitiesOf(english, text)).toEqual(expected))

  it.each(['-4 people came', '-4% of the seats'])('opens a list, no minus: %s', (text) =>
    expect(quantitiesOf(english, text)[0]).toMatch(/^4[^:]*: 4 /),
  )

  it('takes no name, code, ordinal, year, score or hour for a quantity', () => {
    expect(
      quantitiesOf(
        english,
        'Unit 81, Resolution 242, COVID-19, F-16s, the 20th century, the 1990s, in 2019, won 2-1 at 10:30 or 5 pm, by 8 p.m. EST, no one, half the seats, two-thirds of voters, three quarters, item 1.2.3, 2,5 million',
      ),
    ).toEqual([])
  })
  it('leaves out what lies in a name or a date', () => {
    expect(quantitiesOf(english, 'Route 7 carried 40 cars', [{ start: 0, end: 7 }])).toEqual([
      '40 cars: 40 vehicle',
    ])
  })
})

describe('findQuantities in Arabic', () => {
  it.each([
    ['حضر نحو 20 شخصا وغاب 35 آخرون', ['20 شخصا: 20 person approximate', '35: 35 -']],
    [
      'ما لا يقل عن خمسة وعشرين طفلا، وأكثر من ١٬٢٠٠ منزل',
      ['خمسة وعشرين طفلا: 25 child at-least', '١٬٢٠٠ منزل: 1200 home at-least'],
    ],
    [
      'بحوالي ٢٥ بالمئة و40 في المائة و٪30',
      ['٢٥ بالمئة: 25 percent approximate', '40 في المائة: 40 percent', '٪30: 30 percent'],
    ],
    ['5ر11 مليون دولار', ['5ر11 مليون دولار: 11500000 dollar']],
    [
      'مليون و200 ألف نازح، مليونين ونصف المليون، نصف مليون برميل',
      [
        'مليون و200 ألف نازح: 1200000 displaced',
        'مليونين ونصف المليون: 2500000 -',
        'نصف مليون برميل: 500000 barrel',
      ],
    ],
    ['خمسة عشر جنديا وثلاث عشرة سيدة', ['خمسة عشر جنديا: 15 soldier', 'ثلاث عشرة سيدة: 13 woman']],
    [
      'مئات الأشخاص وعشرات الآلاف من النازحين و3 آلاف لاجئ',
      [
        'مئات الأشخاص: 200–1000 person approximate',
        'عشرات الآلاف من النازحين: 20000–100000 displaced approximate',
        '3 آلاف لاجئ: 3000 refugee',
      ],
    ],
    ['طفلان في ساعتين', ['طفلان: 2 child', 'ساعتين: 2 hour']],
    [
      'مليون ونصف مليون برميل، ثلاثة ونصف مليون دولار، واحدا وعشرين شخصا',
      [
        'مليون ونصف مليون برميل: 1500000 barrel',
        'ثلاثة ونصف مليون دولار: 3500000 dollar',
        'واحدا وعشرين شخصا: 21 person',
      ],
    ],
    [
      'بعد 3 ساعات ونصف الساعة، طوال عامين ونصف، ثلاث سنوات وربع',
      ['3 ساعات ونصف الساعة: 3.5 hour', 'عامين ونصف: 2.5 year', 'ثلاث سنوات وربع: 3.25 year'],
    ],
    [
      'خمس السكان رحلوا، وخمس نساء، وخمسة السكان الباقون',
      ['خمس نساء: 5 woman', 'خمسة السكان: 5 resident'],
    ],
    [
      '3 أيام ونصف مليون دولار، 3 شاحنات ونصف طن، 5 أشخاص ونصف السكان',
      [
        '3 أيام: 3 day',
        'نصف مليون دولار: 500000 dollar',
        '3 شاحنات: 3 truck',
        'نصف طن: 0.5 tonne',
        '5 أشخاص: 5 person',
      ],
    ],
    ['انخفضت إلى -4 درجات', ['-4 درجات: -4 degree']],
    [
      'بين 10 و20 شاحنة، ٢٠٠–٣٠٠ شاحنة، ثلاثة أو أربعة أيام',
      ['10 و20 شاحنة: 10–20 truck', '٢٠٠–٣٠٠ شاحنة: 200–300 truck', 'ثلاثة أو أربعة أيام: 3–4 day'],
    ],
    [
      'يصل إلى 11500 تيرابايت و12.5% على الأقل',
      ['11500 تيرابايت: 11500 terabyte at-most', '12.5%: 12.5 percent at-least'],
    ],
  ])('%s', (text, expected) => expect(quantitiesOf(arabic, text)).toEqual(expected))

  it('takes no name, ordinal or other word for a quantity', () => {
    expect(
      quantitiesOf(
        arabic,
        'الوحدة 8200 والقرار 242 والقرن العشرين والثالث عشر وكوفيد-19، ألف كتابا، حركة طالبان، نصف المقاعد، ثلاثة أرباع الأعضاء، الدولتين',
      ),
    ).toEqual([])
  })
})

it('reads French', () => {
  expect(
    quantitiesOf(
      french,
      'au moins quatre-vingt-dix-sept maisons, entre 10 et 12 millions d’euros, une centaine de soldats, 3 M€, un livre neuf',
    ),
  ).toEqual([
    'quatre-vingt-dix-sept maisons: 97 home at-least',
    '10 et 12 millions d’euros: 10000000–12000000 euro',
    'une centaine de soldats: 100 soldier approximate',
    '3 M€: 3000000 euro',
  ])
})

it.each([
  ['en', english],
  ['ar', arabic],
  ['fr', french],
] as const)('stays linear and never throws: %s', (_, language) => {
  const spent = startCpuTimer()
  for (const words of [
    '1',
    '1,',
    '5 ',
    '-7',
    'a half of ',
    'million and ',
    'عشرات الآلاف ',
    'و5 ',
    '\ud800 9',
    '$',
    '10-',
    'about 5 to ',
    'quatre-vingt-',
    'one ',
  ])
    quantitiesOf(language, words.repeat(100_000 / words.length))
  expect(spent()).toBeLessThan(4000)
})
