import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

/** Names of the persons of a text, with how often each is named; packs know `known`. */
function personsOf(text: string, known?: string): [string, number][] {
  const start = known ? text.indexOf(known) : 0
  const hits = known
    ? [
        {
          start,
          end: start + known.length,
          hint: false,
          candidates: [{ pack: 'p', id: 'a', type: 'PER', kind: 'person', score: 1 }],
        },
      ]
    : []
  return findEntities(toDocument(text, 'ar'), arabic, hits as NameHit[])
    .filter(({ type }) => type === 'PER')
    .map(({ name, mentions }) => [name, mentions.length])
}

const short = 'تحدث الكاتب سعيد عبد الرحمن أمس.'
const long = 'قال سعيد عبد الرحمن بلال إن الكتاب جاهز.'

it('puts a person to the same one whose name goes on', () => {
  expect(personsOf(`${short} ${long}`)).toEqual([['سعيد عبد الرحمن بلال', 2]])
  expect(personsOf(`${long} ${short} وأضاف بلال أنه طويل.`)).toEqual([['سعيد عبد الرحمن بلال', 3]])
})

it('leaves somebody whom packs know by the shorter name', () =>
  expect(personsOf(`${short} ${long}`, 'سعيد عبد الرحمن')).toHaveLength(2))

it('leaves them where the name goes on in two ways', () =>
  expect(personsOf(`${short} ${long} وقال سعيد عبد الرحمن فارس إنه قرأه.`)).toHaveLength(3))
