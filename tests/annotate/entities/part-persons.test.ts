import { expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { partPersons } from '../../../src/annotate/entities/part-persons.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/**
 * The parts of `text`, all of which was taken for one person, where packs know `names` and the text
 * names `other` elsewhere.
 */
function partsOf(text: string, names: readonly string[], other?: string): string[] {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  for (const words of sentences) tagNames(words, arabic)
  const hits = names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    hint: false,
    candidates: [{ type: 'PER' }],
  })) as unknown as NameHit[]
  const words = text.split(' ')
  const whole = { type: 'PER' as const, words, sentence: 0, from: 0, to: words.length }
  const elsewhere = { ...whole, words: other?.split(' ') ?? [], sentence: 9, start: 900, end: 910 }
  return partPersons(
    [{ ...whole, start: 0, end: text.length }, ...(other === undefined ? [] : [elsewhere])],
    hits,
    sentences,
  )
    .filter(({ sentence }) => sentence === 0)
    .map(({ start, end }) => text.slice(start, end))
}

it('parts two people whom packs know', () =>
  expect(partsOf('بيتر هوفر لارس نيلسن', ['بيتر هوفر', 'لارس نيلسن'])).toEqual([
    'بيتر هوفر',
    'لارس نيلسن',
  ]))
it.each([
  ['one of whom no pack knows', ['بيتر هوفر']],
  ['where words are left over', ['بيتر هوفر', 'لارس']],
])('parts nobody %s', (_, names) => expect(partsOf('بيتر هوفر لارس نيلسن', names)).toHaveLength(1))
it('leaves a name that goes on with forefathers', () =>
  expect(partsOf('سامي نصر أحمد حسن', ['سامي نصر', 'أحمد حسن'])).toHaveLength(1))
it('parts the family name of somebody whom the text names in full', () => {
  const known = ['بيتر هوفر']
  expect(partsOf('بيتر هوفر نيلسن', known, 'لارس نيلسن')).toEqual(['بيتر هوفر', 'نيلسن'])
  expect(partsOf('بيتر هوفر نيلسن', known)).toHaveLength(1)
  expect(partsOf('بيتر هوفر نيلسن', known, 'بيتر نيلسن')).toHaveLength(1)
})
