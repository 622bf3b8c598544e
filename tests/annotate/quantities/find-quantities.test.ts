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
  ])('%s', (text, expected) => expect(quantitiesOf(english, text)).toEqual(expected))

  it('takes no name, code, ordinal, year, score or hour for a quantity', () => {
    expect(
      quantitiesOf(
        english,
        'Unit 81, Resolution 242, COVID-19, F-16s, the 20th century, the 1990s, in 2019, won 2-1 at 10:30 or 5 pm, no one, half the seats, item 1.2.3',
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
        'الوحدة 8200 والقرار 242 والقرن العشرين والثالث عشر وكوفيد-19، ألف كتابا، حركة طالبان، نصف المقاعد، الدولتين',
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
