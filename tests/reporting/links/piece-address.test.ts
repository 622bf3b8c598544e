import { expect, it } from 'vitest'
import { leadsToPiece } from '../../../src/reporting/links/piece-address.ts'
import { titleInAddress } from '../../../src/reporting/links/slug-title.ts'

it.each([
  'https://herald.example/news/2025/10/04/harbour-workers-strike',
  'https://herald.example/2025/oct/04/harbour',
  'https://herald.example/world/harbour-workers-go-on-strike',
  'https://herald.example/story.php?id=48213',
  'https://herald.example/articles/c79je4vldq5o',
  'https://herald.example/a/1234567',
  'https://herald.example/reports/annual-figures.pdf',
  'https://video.example/watch?v=G7Y8_0zAzXc',
  'https://doi.example/10.1136/bcr-2019-231237',
  'https://herald.example/%D9%85%D8%AD%D9%84%D9%8A/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D9%8A%D9%81%D8%AA%D8%AD-%D8%A3%D8%A8%D9%88%D8%A7%D8%A8%D9%87',
])('leads to a piece: %s', (url) => expect(leadsToPiece(url, null)).toBe(true))

it.each([
  'https://herald.example/',
  'https://herald.example/world',
  'https://herald.example/tag/harbour-workers-union',
  'https://herald.example/authors/ada-maria-holm',
  'https://herald.example/search?q=harbour',
  'https://herald.example/shop/a-very-good-coat',
  'https://sport.example/nfl/players/286147/ada-holm',
  'https://short.example/s96jjh8A',
])('leads to none: %s', (url) => expect(leadsToPiece(url, null)).toBe(false))

it('leads not to the article itself', () => {
  const own = 'herald.example/world/harbour-workers-go-on-strike'
  expect(leadsToPiece(`https://www.${own}?utm_source=x`, own)).toBe(false)
})

it.each([
  [
    'https://a.example/world/harbour-workers-go-on-strike_4611113_4355770.html',
    'Harbour workers go on strike',
  ],
  ['https://a.example/news/437672-harbour-opens-late', 'Harbour opens late'],
  [
    'https://a.example/2025/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D9%8A%D9%81%D8%AA%D8%AD-%D8%A8%D8%A7%D8%A8%D9%87',
    'الميناء يفتح بابه',
  ],
  ['https://a.example/articles/c79je4vldq5o', null],
  ['https://a.example/hubble-198771-sees-a-far-galaxy', 'Hubble sees a far galaxy'],
  ['https://a.example/astr-106969-tng50-galaxy-map-jpg', null],
  ['https://a.example/what-x7k2p9-the-survey-found', 'What the survey found'],
  [
    'https://a.example/aid-for-100000-people-at-cop28-and-covid19-camps',
    'Aid for 100000 people at cop28 and covid19 camps',
  ],
  ['https://a.example/the-1990s-and-5g-after-2024-vote', 'The 1990s and 5g after 2024 vote'],
  ['https://a.example/world', null],
  ['https://a.example/%E0%A4%A', null],
])('the title in %s', (url, title) => expect(titleInAddress(url)).toBe(title))
