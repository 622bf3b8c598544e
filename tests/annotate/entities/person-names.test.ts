import { describe, expect, it } from 'vitest'
import {
  namedAfterPerson,
  personAfterOffice,
  personAfterTitle,
} from '../../../src/annotate/entities/patterns/person-names.ts'
import { foundBy } from './found-by.ts'

describe('a person behind a title', () => {
  it('may have a word of every day for a family name', () =>
    expect(foundBy(personAfterTitle, 'أمسية للشاعر جاسم الصحيح وعازف العود')).toEqual([
      'PER جاسم الصحيح',
    ]))
  it('has none where a noun goes on', () =>
    expect(foundBy(personAfterTitle, 'سلم المدير جاسم الجائزة الكبرى لها')).toEqual([]))
})

describe('a person behind an office’s body', () => {
  it('is an unknown word and a family name', () =>
    expect(
      foundBy(personAfterOffice, 'قال قائد قوات سوريا الديمقراطية مظلوم عبدي إنه باق'),
    ).toEqual(['PER مظلوم عبدي']))
  it('is nobody where no office stands before the body', () =>
    expect(foundBy(personAfterOffice, 'انسحبت قوات سوريا الديمقراطية مظلوم عبدي')).toEqual([]))
})

describe('what is named after somebody', () => {
  it.each([
    ['درست في جامعة فرحات عباس هناك', 'جامعة فرحات عباس'],
    ['نقل إلى مستشفى سعيد الغامدي أمس', 'مستشفى سعيد الغامدي'],
    ['حضر الحفل في قاعة الملك فهد للنساء', 'LOC قاعة الملك فهد'],
  ])('is a name with its noun: %s', (text, name) =>
    expect(foundBy(namedAfterPerson, text)[0]).toContain(name),
  )
  it.each(['درس في مدرسة أحمد أمس', 'زار الجامعة فرحات عباس أمس', 'أقيم في قاعة أحمد أمس'])(
    'is none in: %s',
    (text) => expect(foundBy(namedAfterPerson, text)).toEqual([]),
  )
})
