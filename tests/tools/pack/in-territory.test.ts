import { expect, it } from 'vitest'
import { inTerritory } from '../../../tools/pack/places/in-territory.ts'

const city = { ar: 'مدينة', en: 'city' }

it('names a country inside a sentence as the news does', () => {
  expect(inTerritory(city, 'CD')).toEqual({
    ar: 'مدينة في الكونغو الديمقراطية',
    en: 'city in the Democratic Republic of the Congo',
  })
  expect(inTerritory(city, 'NL')).toEqual({ ar: 'مدينة في هولندا', en: 'city in the Netherlands' })
  expect(inTerritory(city, null)).toEqual(city)
})
