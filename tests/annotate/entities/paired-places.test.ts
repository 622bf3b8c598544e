import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { withPairedPlaces } from '../../../src/annotate/entities/patterns/paired-places.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

function placesIn(text: string): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  return withPairedPlaces(words, [], arabic.names).map(({ from }) => words[from]!.folded)
}

describe('the noun of two places', () => {
  it.each([
    ['التقى تجارا من منطقتي السراب والنسيم أمس.', ['السراب', 'والنسيم']],
    ['حفرت بئر في حيي الورود والياسمين هنا.', ['الورود', 'والياسمين']],
  ])('has both their names behind it: %s', (text, names) => expect(placesIn(text)).toEqual(names))

  it.each([
    'زار مدينتي القديمة مرتين.',
    'في منطقتي، وفي غيرها.',
    'طاف بمدينتي وادي الماء والميناء.',
    'التقى تجارا من السراب والنسيم.',
  ])('names none in: %s', (text) => expect(placesIn(text)).toEqual([]))

  it('begins no name', () => {
    const words = findNameWords(toDocument('غرقت ولايتا السراب والنسيم.', 'ar'), arabic)[0]!
    const found = [{ type: 'LOC' as const, from: 1, to: 3 }]
    expect(withPairedPlaces(words, found, arabic.names)).toEqual([
      { type: 'LOC', from: 2, to: 3 },
      { type: 'LOC', from: 3, to: 4 },
    ])
  })

  it('leaves what was found as it is', () => {
    const words = findNameWords(toDocument('بين مدينتي صور وصيدا.', 'ar'), arabic)[0]!
    const found = [{ type: 'LOC' as const, from: 2, to: 4 }]
    expect(withPairedPlaces(words, found, arabic.names)).toEqual(found)
  })
})
