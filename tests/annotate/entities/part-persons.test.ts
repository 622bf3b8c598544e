import { expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { partPersons } from '../../../src/annotate/entities/part-persons.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The parts of `text`, all of which was taken for one person, where packs know `names`. */
function partsOf(text: string, ...names: string[]): string[] {
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
  return partPersons([{ ...whole, start: 0, end: text.length }], hits, sentences).map(
    ({ start, end }) => text.slice(start, end),
  )
}

it('parts two people whom packs know', () =>
  expect(partsOf('بيتر هوفر لارس نيلسن', 'بيتر هوفر', 'لارس نيلسن')).toEqual([
    'بيتر هوفر',
    'لارس نيلسن',
  ]))
it.each([
  ['one of whom no pack knows', ['بيتر هوفر']],
  ['where words are left over', ['بيتر هوفر', 'لارس']],
])('parts nobody %s', (_, names) =>
  expect(partsOf('بيتر هوفر لارس نيلسن', ...names)).toHaveLength(1),
)
it('leaves a name that goes on with forefathers', () =>
  expect(partsOf('سامي نصر أحمد حسن', 'سامي نصر', 'أحمد حسن')).toHaveLength(1))
