/** A verb without a subject goes on with one without a name who spoke right before it. */
import { expect, it } from 'vitest'
import { fold } from '../../../src/text/fold.ts'
import { nounFirst } from '../../../src/languages/ar/attribution/noun-first.ts'
import { saidIn } from './said-in.ts'

const mayor = 'قال رئيس البلدية سامي حداد إن الجسر سيفتح غدا.'
const speakers = (...lines: string[]) => saidIn('ar', [mayor, ...lines]).map(([speaker]) => speaker)

it.each([
  [['وأوضح صاحب متجر قريب أنه خسر كل شيء.', 'وأضاف أن أحدا لم يسأل عنه.']],
  [['وقال والد القتيل إن ابنه لم يؤذ أحدا.', 'وأضاف وهو يبكي: «كان كل حياتي في هذا البيت».']],
  [['وروى سائق شاحنة أنه انتظر. وقال إن الشرطة منعته.', 'وتابع: «نمت في الشاحنة ليلتين».']],
  [['وقال الراصد المناوب إن المطر سيستمر. وأوضح أن السيول قريبة.']],
])('nobody is named: %s', (lines) => {
  expect(new Set(speakers(...lines).slice(1))).toEqual(new Set([null]))
})

it('whoever was named and spoke since goes on', () => {
  const lines = [
    'وقال أحد الجيران إن العمل متأخر.',
    'وأكد سامي حداد أن العمل بدأ.',
    'وأضاف أن الطريق آمن.',
  ]
  expect(speakers(...lines).at(-1)).toBe('سامي حداد')
})

it.each([
  ['شاهد', true],
  ['الجار', false],
  ['الراصد', true],
  ['العاصمة', false],
  ['شهود', false],
  ['السكان', false],
  ['نازحون', false],
  ['موظفات', false],
  ['حفل', false],
  ['ممرضة', true],
])('one person: %s %s', (noun, isOne) => expect(nounFirst.isOnePerson(fold(noun))).toBe(isOne))
