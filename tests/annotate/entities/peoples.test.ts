import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { peoples } from '../../../src/annotate/entities/patterns/peoples.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const foundIn = (text: string) => {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  return words.flatMap((_, i) => {
    const range = peoples(words, i, arabic)
    return range ? [text.slice(words[range.from]!.start, words[range.to - 1]!.end)] : []
  })
}

it.each([
  ['عاش المسلمون في المدينة قرونا.', 'المسلمون'],
  ['أغضب القرار المسلمين هناك.', 'المسلمين'],
])('those of a faith are a people: %s', (text, found) => expect(foundIn(text)).toEqual([found]))

it.each(['اجتمعت جمعية المسلمين أمس.', 'زاروا ثلاثة مسلمين في البيت.'])(
  'whose body it is, and some of them, are none: %s',
  (text) => expect(foundIn(text)).toEqual([]),
)

const groupsIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).flatMap(({ type, name }) =>
    type === 'GROUP' ? [name] : [],
  )

it.each([
  ['واحتفل الكمراويون بالفوز كثيرا في الشوارع.', ['الكمراويون']],
  ['وأشاد المدرب بالكمراويين أمس.', ['الكمراويين']],
  ['وقال شيخ قبيلة زهيمر إن الصلح قريب.', ['زهيمر']],
  ['تصالحت عشيرتا الحماضينة والدراوقنة أمس.', ['الحماضينة', 'الدراوقنة']],
])('followers of a club and tribes behind their noun are a people: %s', (text, found) =>
  expect(groupsIn(text)).toEqual(found),
)

it.each([
  'كرم اللاعبين الكمراويين أمس.',
  'اجتمعت عشائر كمراوية هناك.',
  'كانت قبيلة يتزهمر شيخها هناك.',
  'حضر شيوخ قبائل المنطقة.',
])(
  'an adjective of people, and an adjective, a verb and a place behind tribes are none: %s',
  (text) => expect(groupsIn(text)).toEqual([]),
)
