import { expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { believers } from '../../../src/annotate/entities/patterns/believers.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const foundIn = (text: string) => {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  return words.flatMap((_, i) => {
    const range = believers(words, i, arabic)
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
