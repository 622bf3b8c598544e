import { describe, expect, it } from 'vitest'
import type { Draft, DraftSource } from '../../../src/annotate/entities/draft-mentions.ts'
import { withEnumerated } from '../../../src/annotate/entities/completing/enumerations.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** The places of `text` when those of `known` were found. */
function placesIn(text: string, known: readonly string[], language = arabic): string[] {
  const sentences = findNameWords(toDocument(text, language.code), language)
  const drafts = known.map((name): Draft => {
    const start = text.indexOf(name)
    const end = start + name.length
    const from = sentences[0]!.findIndex((word) => word.end > start)
    const words = name.split(' ')
    return { type: 'LOC', words, sentence: 0, from, to: from + words.length, start, end }
  })
  const source: DraftSource = { text, language, vocabulary: new Set(), wholeWords: new Set() }
  return withEnumerated(drafts, sentences, source).map(({ start, end }) => text.slice(start, end))
}

describe('a list of places', () => {
  it('holds a place between places, though it is a word of every day', () =>
    expect(placesIn('الأمطار في جدة، الليث، تربة، والطائف.', ['جدة', 'الليث', 'الطائف'])).toEqual([
      'جدة',
      'الليث',
      'تربة',
      'الطائف',
    ]))

  it('leaves out the "and" that is written onto one', () =>
    expect(placesIn('الأمطار في جدة والليث وتربة والطائف.', ['جدة', 'الليث', 'الطائف'])).toContain(
      'تربة',
    ))

  it('is read in English', () =>
    expect(
      placesIn(
        'Rain fell in Paris, Nowhere, London and Rome.',
        ['Paris', 'London', 'Rome'],
        english,
      ),
    ).toContain('Nowhere'))

  it.each([
    [
      'what follows the last place',
      'زار جدة والليث والطائف، تربة خصبة.',
      ['جدة', 'الليث', 'الطائف'],
    ],
    ['with two places alone', 'زار جدة، تربة، والطائف.', ['جدة', 'الطائف']],
    ['a clause between', 'زار جدة والليث، وقال إنها كبيرة، والطائف.', ['جدة', 'الليث', 'الطائف']],
    ['words for time', 'زار جدة والليث، اليوم، والطائف.', ['جدة', 'الليث', 'الطائف']],
  ])('takes no %s', (_, text, known) => expect(placesIn(text, known)).toEqual(known))

  it('keeps whole a name that begins with the letter of "and"', () =>
    expect(
      placesIn('زار جدة والليث وبيادر وادي السير والطائف.', [
        'جدة',
        'الليث',
        'بيادر وادي السير',
        'الطائف',
      ]),
    ).toHaveLength(4))
})
