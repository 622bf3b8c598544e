import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string) =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['هطلت أمطار في الشمال الغربي التونسي أمس.', 'LOC الشمال الغربي التونسي'],
  ['وشملت الأمطار الجنوب الشرقي المغربي أمس.', 'LOC الجنوب الشرقي المغربي'],
])('is one place: %s', (text, place) => expect(namesIn(text)).toEqual([place]))
