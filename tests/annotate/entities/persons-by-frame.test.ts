import { describe, expect, it } from 'vitest'
import {
  holderBeforeClause,
  personCalled,
} from '../../../src/annotate/entities/patterns/persons-by-frame.ts'
import { foundBy } from './found-by.ts'

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
