import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import { readCertainty } from '../quantities/quantity-lists.ts'
import { vague, type NumberWord, type QuantityRules } from '../quantities/quantity-rules.ts'
import { foldedSet } from '../word-sets.ts'
import { makeUnits, type Units } from './quantities/units.ts'

/** From two: each number's spellings with and without the ending of its gender and case. */
const ones = [
  'اثنان اثنين اثنتان اثنتين',
  'ثلاثة ثلاث ثلاثا',
  'أربعة أربع أربعا',
  'خمسة خمس خمسا',
  'ستة ست ستا',
  'سبعة سبع سبعا',
  'ثمانية ثماني ثمان ثمانيا',
  'تسعة تسع تسعا',
]
const tens = [
  'عشرون عشرين',
  'ثلاثون ثلاثين',
  'أربعون أربعين',
  'خمسون خمسين',
  'ستون ستين',
  'سبعون سبعين',
  'ثمانون ثمانين',
  'تسعون تسعين',
]
const stemsOfHundreds = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان ثماني', 'تسع']
const foldedWords = (list: string) => list.split(' ').map(fold)
const add = (lists: readonly string[], value: (i: number) => number) =>
  lists.flatMap((list, i) =>
    foldedWords(list).map((word): [string, NumberWord] => [word, { kind: 'add', value: value(i) }]),
  )
const scale = (list: string, factor: number, times?: number) =>
  foldedWords(list).map((word): [string, NumberWord] => [
    word,
    times === undefined ? { kind: 'scale', factor } : { kind: 'scale', factor, times },
  ])
const plural = (list: string, factor: number) =>
  foldedWords(list).map((word): [string, NumberWord] => [word, vague(factor)])

const makeNumbers = ({ duals }: Units): ReadonlyMap<string, NumberWord> =>
  new Map<string, NumberWord>([
    ...[...duals].map(([word, unit]): [string, NumberWord] => [word, { kind: 'dual', unit }]),
    ...add(['واحد واحدا واحدة'], () => 1),
    ...add(ones, (i) => i + 2),
    ...add(['عشرة عشر عشرا'], () => 10),
    ...add(tens, (i) => 20 + 10 * i),
    ...add(['مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'], () => 200),
    ...add(
      stemsOfHundreds.map((stems) =>
        stems
          .split(' ')
          .flatMap((stem) => [`${stem}مئة`, `${stem}مائة`])
          .join(' '),
      ),
      (i) => 300 + 100 * i,
    ),
    ...scale('مئة مائة', 100),
    ...scale('ألف ألفا', 1e3),
    ...scale('ألفان ألفين ألفي', 1e3, 2),
    ...scale('مليون مليونا', 1e6),
    ...scale('مليونان مليونين مليوني', 1e6, 2),
    ...scale('مليار مليارا بليون', 1e9),
    ...scale('ملياران مليارين ملياري', 1e9, 2),
    ...scale('تريليون تريليونا', 1e12),
    ...plural('عشرات', 10),
    ...plural('مئات مائات', 100),
    ...plural('آلاف ألوف', 1e3),
    ...plural('ملايين', 1e6),
    ...plural('مليارات بلايين', 1e9),
    ...plural('تريليونات', 1e12),
    [fold('نصف'), { kind: 'fraction', value: 0.5 }],
    [fold('ربع'), { kind: 'fraction', value: 0.25 }],
    ...foldedWords('عدة بضع بضعة').map((word): [string, NumberWord] => [word, { kind: 'several' }]),
  ])

const makePairs = (): ReadonlyMap<string, number> => {
  const teens = [
    ...foldedWords('أحد إحدى').map((word): [string, number] => [word, 11]),
    ...foldedWords('اثنا اثني اثنتا اثنتي').map((word): [string, number] => [word, 12]),
    ...ones
      .slice(1)
      .flatMap((list, i) => foldedWords(list).map((word): [string, number] => [word, 13 + i])),
  ]
  return new Map(
    teens.flatMap(([word, value]) =>
      foldedWords('عشر عشرة').map((ten): [string, number] => [`${word} ${ten}`, value]),
    ),
  )
}

const ordinals =
  'الأول الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'

export const getQuantities: () => QuantityRules = once(() => {
  const made = makeUnits()
  return {
    numerals: { thousands: ',،٬\u00a0\u202f\u2009', decimals: '.,٫', fractionFirst: 'ر' },
    numbers: makeNumbers(made),
    pairs: makePairs(),
    prefixes: ['', 'و', 'ف', 'ب', 'ل', 'ال', 'وال', 'وب', 'ول', 'بال', 'لل'],
    article: 'ال',
    contracted: 'لل',
    andPrefix: 'و',
    and: foldedSet('و'),
    doubtful: foldedSet('واحد واحدا واحدة ألف ألفا ألفي ست ستا سبع عشر عشرا نصف ربع ثمان'),
    partsBeforeArticle: foldedSet('خمس سبع تسع عشر'),
    maxAfterTens: 9,
    units: made.units,
    suffixes: new Map(
      Object.entries({
        كم: 'kilometre',
        كلم: 'kilometre',
        كغ: 'kilogram',
        كلغ: 'kilogram',
        م: 'metre',
        سم: 'centimetre',
      }).map(([suffix, unit]) => [suffix, { unit }]),
    ),
    capitals: false,
    partitives: foldedSet('من'),
    before: readCertainty({
      approximate:
        'نحو، حوالي، حوالى، قرابة، زهاء، ما يقرب من، ما يقارب، يقارب، تقارب، نحوا من، قريبا من، ما يناهز، يناهز، تقريبا',
      'at-least':
        'ما لا يقل عن، لا يقل عن، لا تقل عن، على الأقل، أكثر من، أزيد من، ما يزيد على، ما يزيد عن، يزيد على، تزيد على، يزيد عن، تزيد عن، يتجاوز، تتجاوز، تجاوز، تجاوزت، يفوق، تفوق، فوق، ما يفوق، ما يربو على',
      'at-most':
        'ما يصل إلى، يصل إلى، تصل إلى، أقل من، ما لا يزيد على، ما لا يزيد عن، لا يزيد على، لا تزيد على، لا يتجاوز، لا تتجاوز، لم يتجاوز، كحد أقصى، بحد أقصى، دون، حتى',
    }),
    behind: readCertainty({
      approximate: 'تقريبا',
      'at-least': 'على الأقل، على أقل تقدير، فأكثر، أو أكثر، كحد أدنى',
      'at-most': 'على الأكثر، كحد أقصى، بحد أقصى، فأقل، أو أقل',
    }),
    rangeJoints: foldedSet('إلى أو'),
    between: foldedSet('بين'),
    from: foldedSet('من'),
    labels: foldedSet(
      `${ordinals} القرن المادة مادة البند بند الفصل فصل القرار قرار رقم الوحدة وحدة كتيبة الكتيبة لواء اللواء الفرقة فرقة الفوج الرحلة رحلة الصفحة صفحة القناة قناة مجموعة المرحلة طراز موديل كوفيد المنطقة البوابة الفقرة فقرة القانون الساعة مقاس`,
    ),
    notAfter: foldedSet('صباحا مساء ظهرا فجرا أثلاث أرباع أخماس أسداس أسباع أثمان أتساع أعشار'),
  }
})
