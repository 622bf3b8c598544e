import { expect, test } from 'vitest'
import { linkingWords } from '../../../src/languages/ar/linking.ts'

const sport = new RegExp(linkingWords.sportSigns!)

test.each([
  'انتهت المباراة بالتعادل',
  'في مباراته الأولى',
  'وفريق المدينة',
  'للفريق الأول',
  'بكأس العالم',
  'سجل هدفين',
  'والهدف الثاني',
  'فازوا بهدفين',
])('a text with «%s» may be on sport', (text) => {
  expect(sport.test(text)).toBe(true)
})

test.each([
  'في شمال أفريقيا',
  'استهدفت الغارة مخزنا',
  'وتهدف الخطة إلى ذلك',
  'بهدف خفض الأسعار',
  'سيرت دوريات في المدينة',
])('nothing in «%s» says so', (text) => {
  expect(sport.test(text)).toBe(false)
})
