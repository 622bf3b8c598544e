import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** The names of a type in an Arabic text. */
const namesIn = (text: string, kind: EntityType): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, [])
    .filter(({ type }) => type === kind)
    .map(({ name }) => name)

const match = 'تعاقد النصر مع مهاجم جديد قبل مباراة الدوري، وقال مدرب الفريق إن اللاعب جاهز. '

it('finds those who follow a club', () =>
  expect(namesIn(`${match}ولم يصل النصراويون إلى الملعب.`, 'GROUP')).toEqual(['النصراويون']))

it.each(['تفرح الجماهير النصراوية كثيرا.', 'وفرح القدساويات بعد الفوز.'])(
  'nobody in: «%s»',
  (text) => expect(namesIn(match + text, 'GROUP')).toEqual([]),
)

it('takes of whom he is for no name', () =>
  expect(namesIn(`${match}وقال الرئيس النصراوي إن الفريق سيعود.`, 'PER')).toEqual([]))
