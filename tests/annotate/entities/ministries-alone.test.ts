import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** «name × mentions» of the bodies of an Arabic text. */
const bodiesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, [])
    .filter(({ type }) => type === 'ORG')
    .map(({ name, mentions }) => `${name} × ${mentions.length}`)

it.each([
  ['وقالت الداخلية في بيان إن الطريق مغلق.', 'الداخلية × 1'],
  ['وضبطت الداخلية شاحنة محملة بالوقود.', 'الداخلية × 1'],
  ['الداخلية تنهي خصومة بين عائلتين', 'الداخلية × 1'],
  ['الإسكان: بدء التسجيل غدا', 'الإسكان × 1'],
  ['المعلمون يضربون يومين.. والمالية: لا زيادة', 'المالية × 1'],
  ['وأكدت الصحة أن المستشفى مفتوح.', 'الصحة × 1'],
  ['وأعلنت التعليم أن المدارس تفتح الأحد.', 'التعليم × 1'],
  ['«الصحة»: المستشفى مفتوح', 'الصحة × 1'],
])('a ministry is called by its field: «%s»', (text, found) =>
  expect(bodiesIn(text)).toEqual([found]),
)

it.each([
  'وقالت والدته إن الصحة أهم من المال.',
  'الصحة: خمس نصائح للصائمين',
  'وعادت الكهرباء إلى البيوت مساء.',
  'وطلب الدفاع تأجيل الجلسة.',
  'وتراجعت خدمات الصحة في القرى.',
  'وأكدت الصحة النفسية للأطفال أهم من الدرس.',
])('a field is none by itself: «%s»', (text) => expect(bodiesIn(text)).toEqual([]))

it('is the ministry that the article names in full', () => {
  expect(
    bodiesIn('كشفت وزارة الداخلية المصرية ما حدث في الميناء. وأوضحت الداخلية أن السائق هرب.'),
  ).toEqual(['وزارة الداخلية المصرية × 2'])
})
