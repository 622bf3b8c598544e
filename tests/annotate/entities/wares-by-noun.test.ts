import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['طرحت الشركة هاتفها الجديد ميكسور 6 أمس.', 'PRODUCT ميكسور 6'],
  ['باعت برنامج التجسس سبايكور إلى حكومات.', 'PRODUCT سبايكور'],
  ['أطلقت الشركة تطبيق المراسلة أراتوي أمس.', 'PRODUCT أراتوي'],
  ['وتطرح معه لعبة غوستر أوف يوتاما 2 قريبا.', 'PRODUCT غوستر أوف يوتاما 2'],
  ['ويستخدم رقائق إتش 900 في المختبر.', 'PRODUCT إتش 900'],
  ['وطورت شركة بيوفارنا نكستا الهندية لقاح ماربوفاكس أخيرا.', 'PRODUCT ماربوفاكس'],
])('reads foreign words behind the noun of a ware as its name: %s', (text, name) =>
  expect(namesIn(text)).toContain(name),
)

it.each([
  'أطلقت البلاد صاروخ باليستي أمس.',
  'اتصل برقم هاتف 4455 صباحا.',
  'هذا نموذج لغوي صغير.',
  'وصلت شحنات لقاح كورونا إلى العاصمة.',
])('leaves what only describes one: %s', (text) =>
  expect(namesIn(text).filter((name) => name.startsWith('PRODUCT'))).toEqual([]),
)

it('leaves whose it is to him', () =>
  expect(
    namesIn('فازت ألبرتينا كاسوفا بالكأس. ورن هاتف كاسوفا طويلا.').filter((name) =>
      name.startsWith('PRODUCT'),
    ),
  ).toEqual([]))
