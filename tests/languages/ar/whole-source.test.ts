import { expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

const sourcesOf = (text: string) =>
  findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, []).map(({ source }) =>
    source.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )

it('takes a clause about the speaker behind his name into the source', () => {
  expect(
    sourcesOf('«أعمل اثنتي عشرة ساعة في اليوم»، تقول تسليم، وهي عاملة في التاسعة عشرة.'),
  ).toEqual(['تسليم، وهي عاملة في التاسعة عشرة'])
})

it('takes an office between the name and what is told', () => {
  expect(sourcesOf('سامي نصر، المساح الأول في البلدية، قال إن الخريطة قديمة.')).toEqual([
    'سامي نصر، المساح الأول في البلدية',
  ])
})

it('leaves what goes on behind the claim', () => {
  expect(sourcesOf('«أعمل اثنتي عشرة ساعة في اليوم»، تقول تسليم، وتغلق الباب.')).toEqual(['تسليم'])
  expect(sourcesOf('«أعمل اثنتي عشرة ساعة في اليوم»، تقول تسليم، بينما تغلق الباب.')).toEqual([
    'تسليم',
  ])
})

it.each([
  ['صرح سامي نصر، سفير البلاد لدى الاتحاد، أن الطريق مغلق.', 'سامي نصر، سفير البلاد لدى الاتحاد'],
  [
    'وقال سامي نصر، من شركة المنارة للأعمال، بناء على الأرقام: «الطريق مغلق».',
    'سامي نصر، من شركة المنارة للأعمال',
  ],
  ['قال سامي نصر وهو عالم بجامعة المدينة، إن الطريق مغلق.', 'سامي نصر وهو عالم بجامعة المدينة'],
  ['وقال بيان اللجنة - وهي هيئة رسمية إن الطريق مغلق.', 'بيان اللجنة - وهي هيئة رسمية'],
  [
    'قال سامي نصر، الذي يترافع عن جمعية "أصدقاء البحر"، إن الطريق مغلق.',
    'سامي نصر، الذي يترافع عن جمعية "أصدقاء البحر"',
  ],
  ['قال سامي نصر، الذي يترافع عن المدينة: "الطريق مغلق".', 'سامي نصر، الذي يترافع عن المدينة'],
  ['قال سامي نصر وهو يغلق الباب إن الطريق مغلق.', 'سامي نصر'],
])('reads what a speaker is: %s', (text, source) => expect(sourcesOf(text)[0]).toBe(source))
