import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import type { Pattern } from '../../../src/annotate/entities/patterns/pattern.ts'
import {
  holderBeforeClause,
  personCalled,
} from '../../../src/annotate/entities/patterns/persons-by-frame.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

function foundBy(pattern: Pattern, text: string): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  tagNames(words, arabic)
  return words.flatMap((_, i) => {
    const range = pattern(words, i, arabic)
    if (!range) return []
    return [`${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`]
  })
}

describe('who is called by name', () => {
  it('may bear a word of every day', () =>
    expect(foundBy(personCalled, 'وقالت زوجة اللاعب، وتدعى نسمة فؤاد، إنها باقية')).toEqual([
      'PER نسمة فؤاد',
    ]))
  it('is no place', () =>
    expect(foundBy(personCalled, 'وصل إلى مدينة تدعى عين فؤاد أمس')).toEqual([]))
})

describe('who holds an office before what he says', () => {
  it.each([
    ['قال نقيب الأطباء عمران شديد إن الطريق مغلق', 'PER عمران شديد'],
    ['قال المستشار عادل الوكيل إن الطريق مغلق', 'PER عادل الوكيل'],
  ])('%s', (text, name) => expect(foundBy(holderBeforeClause, text)).toEqual([name]))
  it.each([
    'قال المستشار عادل أيضا إن الطريق مغلق',
    'قال المستشار عادل جازما إن الطريق مغلق',
    'زار المستشار عادل شديد المدينة',
  ])('nobody: %s', (text) => expect(foundBy(holderBeforeClause, text)).toEqual([]))
})
